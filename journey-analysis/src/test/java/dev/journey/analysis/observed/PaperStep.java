package dev.journey.analysis.observed;

import dev.journey.analysis.measure.MinuteSource;
import dev.journey.model.DueParty;
import dev.journey.model.Outcome;
import dev.journey.model.Role;
import dev.journey.model.Side;
import dev.journey.model.StepMinutes;
import dev.journey.model.TouchpointClass;
import dev.journey.model.Traits;
import dev.journey.model.Visibility;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Function;

/** What a row means, worked out on paper: every question is answered from the row and the glossary, anew each time. */
final class PaperStep {
    private static final long MINUTE = 60_000;

    final Row row;
    final long elapsed;
    final boolean over;
    private final RandomLog log;
    private final boolean firstOfTheCustomer;
    private final boolean firstIdentityCheck;

    private PaperStep(Row row, RandomLog log, long elapsed, List<PaperStep> before) {
        this.row = row;
        this.log = log;
        this.elapsed = elapsed;
        boolean overBefore = !before.isEmpty() && before.get(before.size() - 1).over;
        boolean stays =
                kind().equals(Optional.of(TouchpointClass.SURVEY)) || kind().equals(Optional.of(TouchpointClass.SALES));
        Optional<Outcome> outcome = known(Traits::outcome);
        over = outcome.isPresent() ? outcome.get() != Outcome.OPEN : overBefore && stays;
        firstOfTheCustomer = side() == Side.CUSTOMER && before.stream().noneMatch(s -> s.side() == Side.CUSTOMER);
        firstIdentityCheck = isIdentityCheck() && before.stream().noneMatch(PaperStep::isIdentityCheck);
    }

    /** The cases by their first step and then by id; their steps by time and then as they stood in the source. */
    static List<List<PaperStep>> cases(RandomLog log) {
        Map<String, List<Row>> rows = new TreeMap<>();
        log.rows()
                .forEach(row -> rows.computeIfAbsent(row.caseId(), id -> new ArrayList<>())
                        .add(row));
        rows.values().forEach(steps -> steps.sort(Comparator.comparingInt(Row::minute)));
        return rows.values().stream()
                .sorted(Comparator.comparingInt(steps -> steps.get(0).minute()))
                .map(steps -> steps(steps, log))
                .toList();
    }

    private static List<PaperStep> steps(List<Row> rows, RandomLog log) {
        List<PaperStep> steps = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            long wait =
                    i + 1 < rows.size() ? rows.get(i + 1).minute() - rows.get(i).minute() : 0;
            steps.add(new PaperStep(rows.get(i), log, wait * MINUTE, steps));
        }
        return steps;
    }

    <T> Optional<T> known(Function<Traits, Optional<T>> part) {
        Optional<T> byStatus = row.text(Role.STATUS)
                .map(name -> log.glossary().statuses().get(name))
                .flatMap(part);
        return byStatus.isPresent() ? byStatus : part.apply(touchpoint());
    }

    private Traits touchpoint() {
        return log.glossary().touchpoints().getOrDefault(row.touchpoint(), Traits.UNKNOWN);
    }

    Side side() {
        return said().orElse(Side.COMPANY);
    }

    boolean sideOrMoveIsSaid() {
        return said().or(() -> known(Traits::move)).isPresent();
    }

    private Optional<Side> said() {
        return row.text(Role.SIDE)
                .map(text -> Side.valueOf(text.toUpperCase(Locale.ROOT)))
                .or(() -> row.text(Role.ACTOR)
                        .flatMap(name -> log.glossary().actor(name).side()))
                .or(() -> row.text(Role.TEAM)
                        .flatMap(name -> log.glossary().team(name).side()))
                .or(() -> known(Traits::side));
    }

    boolean company() {
        return side() != Side.CUSTOMER;
    }

    boolean customerHeld() {
        return known(Traits::move).orElse(side()) == Side.CUSTOMER;
    }

    boolean front() {
        return known(Traits::visibility).equals(Optional.of(Visibility.FRONT));
    }

    Optional<TouchpointClass> kind() {
        return row.text(Role.CLASS).map(TouchpointClass::valueOf).or(() -> known(Traits::touchpointClass));
    }

    private boolean isIdentityCheck() {
        return kind().equals(Optional.of(TouchpointClass.VERIFICATION));
    }

    Optional<Outcome> outcome() {
        return known(Traits::outcome);
    }

    boolean accepts() {
        return touchpoint().accepts()
                || row.text(Role.STATUS)
                        .map(name -> log.glossary().statuses().get(name).accepts())
                        .orElse(false);
    }

    OptionalInt tier() {
        return row.text(Role.TIER)
                .map(text -> OptionalInt.of(Integer.parseInt(text)))
                .or(() -> row.text(Role.ACTOR)
                        .map(name -> log.glossary().actor(name).tier())
                        .filter(OptionalInt::isPresent))
                .or(() -> row.text(Role.TEAM)
                        .map(name -> log.glossary().team(name).tier()))
                .orElse(OptionalInt.empty());
    }

    OptionalDouble authority() {
        return row.text(Role.ACTOR)
                .map(name -> log.glossary().actor(name).authority())
                .filter(OptionalDouble::isPresent)
                .or(() -> row.text(Role.TEAM)
                        .map(name -> log.glossary().team(name).authority()))
                .orElse(OptionalDouble.empty());
    }

    Optional<String> value(Level level) {
        return level.equals(Level.TIER)
                ? tier().stream().mapToObj(Integer::toString).findFirst()
                : row.text(level.role().orElseThrow());
    }

    long start() {
        return TestLog.at(row.minute()).toEpochMilli();
    }

    long end() {
        return start() + row.duration().orElse(0) * MINUTE;
    }

    boolean companyDue() {
        Optional<DueParty> stated = known(Traits::due);
        if (stated.isPresent()) {
            return stated.get() == DueParty.COMPANY;
        }
        boolean theirs =
                kind().isEmpty() ? firstOfTheCustomer : kind().get() == TouchpointClass.VALUE || firstIdentityCheck;
        return !theirs;
    }

    private Optional<Long> duration() {
        return row.duration().map(minutes -> minutes * MINUTE);
    }

    private Optional<Long> measured(Role role) {
        return row.number(role).stream().mapToObj(m -> Math.round(m * MINUTE)).findFirst();
    }

    private StepMinutes assumed() {
        return row.text(Role.CHANNEL)
                .map(name -> log.glossary().assumed().get(name))
                .orElse(StepMinutes.UNKNOWN);
    }

    private static Optional<Long> millis(Optional<dev.journey.model.Minutes> minutes) {
        return minutes.map(given -> Math.round(given.mean() * MINUTE));
    }

    /** Own doing, attended wait, and where they come from. */
    Spent customer() {
        Optional<Long> doing = measured(Role.CUSTOMER_MINUTES);
        Optional<Long> wait = measured(Role.WAIT_MINUTES);
        if (doing.isEmpty() && wait.isEmpty() && !company()) {
            doing = duration();
        }
        Optional<Long> givenDoing = millis(known(traits -> traits.minutes().active()));
        Optional<Long> givenWait = millis(known(traits -> traits.minutes().waiting()));
        StepMinutes profile = company() && !front() ? StepMinutes.UNKNOWN : assumed();
        boolean unseen = company() && known(Traits::visibility).equals(Optional.of(Visibility.BACK));
        return Spent.of(MinuteSource.MEASURED, doing, wait)
                .or(() -> Spent.of(MinuteSource.GIVEN, givenDoing, givenWait))
                .or(() -> Spent.of(MinuteSource.ASSUMED, millis(profile.active()), millis(profile.waiting())))
                .orElse(new Spent(unseen ? MinuteSource.NONE : MinuteSource.MISSING, 0, 0));
    }

    /** Company work, and where it comes from. */
    Spent work() {
        boolean people = side() == Side.COMPANY || side() == Side.PARTNER;
        Optional<Long> measured = measured(Role.COMPANY_MINUTES).or(() -> people ? duration() : Optional.empty());
        Optional<Long> given = millis(known(traits -> traits.minutes().company()));
        Optional<Long> profile = company() && front() ? millis(assumed().company()) : Optional.empty();
        return Spent.of(MinuteSource.MEASURED, measured, Optional.empty())
                .or(() -> Spent.of(MinuteSource.GIVEN, given, Optional.empty()))
                .or(() -> Spent.of(MinuteSource.ASSUMED, profile, Optional.empty()))
                .orElse(new Spent(people ? MinuteSource.MISSING : MinuteSource.NONE, 0, 0));
    }

    /** Time that one side spent on a step. */
    record Spent(MinuteSource source, long doing, long attended) {
        static Optional<Spent> of(MinuteSource source, Optional<Long> doing, Optional<Long> attended) {
            return doing.isEmpty() && attended.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Spent(source, doing.orElse(0L), attended.orElse(0L)));
        }

        long all() {
            return doing + attended;
        }
    }
}
