package dev.journey.model.read;

import dev.journey.model.Role;
import dev.journey.model.Side;
import dev.journey.model.TouchpointClass;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Chooses columns for roles by their names and by what the first rows show. Not thread-safe. */
final class DraftChoice {
    private static final double NEARLY_ALL = 0.95;
    private static final double AS_MUCH = 0.9;
    private static final double HARDLY = 0.05;
    private static final Set<String> SIDES = names(Side.values());
    private static final Set<String> CLASSES = names(TouchpointClass.values());

    /** Names that are too weak to read a log by, and good enough to propose; so is each role's own key. */
    private static final Map<Role, String> FURTHER =
            Map.of(Role.ISSUE_TYPE, "issue", Role.SYSTEM_USED, "system", Role.VALUE, "customervalue");

    private static final int FURTHER_RANK = 1000;

    private final Sample sample;
    private final List<SampleColumn> columns = new ArrayList<>();
    private final Map<Role, SampleColumn> roles = new EnumMap<>(Role.class);
    private final Map<String, String> comments = new LinkedHashMap<>();
    private final List<SampleColumn> moments = new ArrayList<>();
    private final DraftTimes times = new DraftTimes();

    private DraftChoice(Sample sample) {
        this.sample = sample;
    }

    static DraftChoice of(Sample sample) {
        DraftChoice choice = new DraftChoice(sample);
        IntStream.range(0, sample.header().size())
                .filter(position -> sample.header().indexOf(sample.header().get(position)) == position
                        && !sample.header().get(position).isBlank())
                .mapToObj(position -> SampleColumn.of(sample, position))
                .forEach(choice.columns::add);
        choice.chooseCase();
        if (choice.rowsAreCases()) {
            choice.chooseMoments();
        } else {
            choice.chooseStart();
            choice.chooseTouchpoint();
            choice.chooseEnd();
        }
        choice.chooseOthers();
        choice.tellUnused();
        return choice;
    }

    Sample sample() {
        return sample;
    }

    Map<Role, SampleColumn> roles() {
        return roles;
    }

    /** By role or, where it is not used, by column. */
    Map<String, String> comments() {
        return comments;
    }

    /** How the times are written. */
    DraftTimes times() {
        return times;
    }

    List<SampleColumn> columns() {
        return columns;
    }

    private void chooseCase() {
        List<SampleColumn> named = named(Role.CASE);
        Optional<SampleColumn> best = named.stream()
                .filter(column -> column.distinct() < column.filled())
                .findFirst()
                .or(() -> named.stream().findFirst());
        if (best.isPresent()) {
            take(Role.CASE, best.get(), DraftMessages.byName(best.get(), others(named, best.get())));
            return;
        }
        List<SampleColumn> like = columns.stream()
                .filter(column -> column.filled() >= NEARLY_ALL * sample.rows() && !isTime(column))
                .filter(column -> column.distinct() > 1 && column.distinct() <= AS_MUCH * column.filled())
                .sorted(Comparator.comparing((SampleColumn column) -> !column.isLikeIds())
                        .thenComparing(column -> -column.distinct()))
                .toList();
        takeBest(Role.CASE, like);
    }

    /** Whether a row is a whole case: no case comes twice, and there are several times to a row. */
    private boolean rowsAreCases() {
        SampleColumn id = roles.get(Role.CASE);
        List<SampleColumn> all = columns.stream()
                .filter(column -> column.filled() > 0 && isFree(column) && isTime(column))
                .toList();
        boolean told = id != null
                && id.filled() > 1
                && id.distinct() == id.filled()
                && all.size() > 1
                && all.stream().anyMatch(column -> column.filled() >= NEARLY_ALL * sample.rows());
        if (told) {
            moments.addAll(all);
        }
        return told;
    }

    /** The earliest time that each row has is first, then the others in the order of their times. */
    private void chooseMoments() {
        Set<String> written = new LinkedHashSet<>();
        moments.forEach(column -> written.addAll(column.counts().keySet()));
        times.look(written);
        moments.sort(Comparator.comparing((SampleColumn column) -> column.filled() < NEARLY_ALL * sample.rows())
                .thenComparingDouble(column -> times.mean(column.counts().keySet())));
        comments.put("moments", DraftMessages.moments(roles.get(Role.CASE), moments));
    }

    /** Columns whose times are steps, where a row is a case. */
    List<SampleColumn> moments() {
        return moments;
    }

    private void chooseStart() {
        List<SampleColumn> moving = columns.stream()
                .filter(column -> column.filled() >= NEARLY_ALL * sample.rows() && isTime(column) && isFree(column))
                .toList();
        double most = moving.stream().mapToDouble(this::changes).max().orElse(0);
        List<SampleColumn> changing = moving.stream()
                .filter(column -> changes(column) >= AS_MUCH * most)
                .sorted((one, other) -> Integer.compare(rank(Role.START, one), rank(Role.START, other)))
                .toList();
        if (changing.isEmpty()) {
            comments.put(Role.START.key(), DraftMessages.none(Role.START.key(), List.of()));
            return;
        }
        SampleColumn best = changing.get(0);
        take(
                Role.START,
                best,
                DraftMessages.changing(best, changes(best), others(moving, best))
                        + (changes(best) < HARDLY && repeats() ? DraftMessages.sameTimes() : ""));
        times.look(best.counts().keySet());
    }

    private boolean repeats() {
        SampleColumn id = roles.get(Role.CASE);
        return id != null && id.distinct() < id.filled();
    }

    private void chooseTouchpoint() {
        List<SampleColumn> named = named(Role.TOUCHPOINT).stream()
                .filter(column -> column.isVocabulary() && column.filled() >= NEARLY_ALL * sample.rows())
                .toList();
        if (!named.isEmpty()) {
            take(Role.TOUCHPOINT, named.get(0), DraftMessages.byName(named.get(0), others(named, named.get(0))));
            return;
        }
        takeBest(
                Role.TOUCHPOINT,
                columns.stream()
                        .filter(column -> isFree(column) && !isTime(column) && column.isVocabulary())
                        .filter(column -> column.distinct() > 1 && column.distinct() * 2 <= column.filled())
                        .filter(column -> column.filled() >= NEARLY_ALL * sample.rows())
                        .sorted((one, other) -> Double.compare(changes(other), changes(one)))
                        .toList());
    }

    private void chooseEnd() {
        SampleColumn start = roles.get(Role.START);
        for (SampleColumn column : named(Role.END)) {
            if (start != null && isTime(column)) {
                long early = times.before(sample, column.position(), start.position());
                if (early > (1 - NEARLY_ALL) * column.filled()) {
                    comments.put(column.name(), DraftMessages.endsEarly(column, early));
                } else {
                    take(Role.END, column, DraftMessages.byName(column, others(named(Role.END), column)));
                    return;
                }
            }
        }
    }

    private void chooseOthers() {
        for (Role role : Role.values()) {
            if (!roles.containsKey(role) && role != Role.END && !ColumnFinder.NEEDED.contains(role)) {
                List<SampleColumn> named = named(role);
                named.stream()
                        .filter(column -> !suits(role, column))
                        .forEach(column -> comments.put(column.name(), DraftMessages.otherValues(column)));
                List<SampleColumn> suiting =
                        named.stream().filter(column -> suits(role, column)).toList();
                if (!suiting.isEmpty()) {
                    SampleColumn best = suiting.get(0);
                    take(role, best, DraftMessages.byName(best, others(suiting, best)));
                }
            }
        }
    }

    private void tellUnused() {
        for (SampleColumn column : columns) {
            if (isFree(column)) {
                comments.putIfAbsent(
                        column.name(),
                        column.filled() == 0 ? DraftMessages.allMissing() : DraftMessages.notUsed(column));
            }
        }
    }

    private void takeBest(Role role, List<SampleColumn> candidates) {
        if (candidates.isEmpty()) {
            comments.put(role.key(), DraftMessages.none(role.key(), List.of()));
        } else {
            SampleColumn best = candidates.get(0);
            take(
                    role,
                    best,
                    DraftMessages.byContent(best, others(candidates.subList(0, Math.min(4, candidates.size())), best)));
        }
    }

    private void take(Role role, SampleColumn column, String comment) {
        roles.put(role, column);
        comments.put(role.key(), comment);
    }

    private static List<String> others(List<SampleColumn> candidates, SampleColumn best) {
        return candidates.stream()
                .filter(column -> column.position() != best.position())
                .map(SampleColumn::name)
                .toList();
    }

    /** Free columns with a value and a known name of the role, the best name first. */
    private List<SampleColumn> named(Role role) {
        return columns.stream()
                .filter(column -> isFree(column) && column.filled() > 0 && rank(role, column) < Integer.MAX_VALUE)
                .sorted((one, other) -> Integer.compare(rank(role, one), rank(role, other)))
                .toList();
    }

    private static int rank(Role role, SampleColumn column) {
        String name = KnownNames.normalised(column.name());
        int rank = KnownNames.of(role).indexOf(name);
        if (rank >= 0) {
            return rank;
        }
        int foreign = ForeignNames.of(role).indexOf(name);
        if (foreign >= 0) {
            return FURTHER_RANK + foreign;
        }
        String own = KnownNames.normalised(role.key());
        boolean like = name.equals(own) || name.equals(own.replace("minutes", "min")) || name.equals(FURTHER.get(role));
        return like ? FURTHER_RANK : Integer.MAX_VALUE;
    }

    private boolean isFree(SampleColumn column) {
        return !roles.containsValue(column) && !moments.contains(column);
    }

    private static boolean isTime(SampleColumn column) {
        return column.isTime()
                || !SampleTimes.patterns(
                                column.counts().keySet().stream().limit(50).toList())
                        .isEmpty();
    }

    private static boolean suits(Role role, SampleColumn column) {
        return switch (role) {
            case SIDE -> share(column, value -> SIDES.contains(value.toUpperCase(Locale.ROOT)));
            case CLASS -> share(column, value -> CLASSES.contains(value.toUpperCase(Locale.ROOT)));
            case TIER -> share(column, value -> value.matches("\\d{1,3}"));
            case CUSTOMER_MINUTES, WAIT_MINUTES, COMPANY_MINUTES ->
                share(column, value -> NumberText.parse(slice(value)) >= 0);
            case AMOUNT, VALUE, SURVEY_ANSWER, STAFF_RATING ->
                share(column, value -> !Double.isNaN(NumberText.parse(slice(value))));
            case PROMISE_MADE, PROMISE_DUE -> isTime(column);
            default -> true;
        };
    }

    private static boolean share(SampleColumn column, Predicate<String> test) {
        return column.counts().keySet().stream().filter(test).count() >= NEARLY_ALL * column.distinct();
    }

    private static Slice slice(String value) {
        Slice slice = new Slice();
        slice.copy(value);
        return slice;
    }

    /** The share of rows, but for the first of each case, that differ in this column from the row before them in their case. */
    private double changes(SampleColumn column) {
        @Nullable SampleColumn caseColumn = roles.get(Role.CASE);
        if (caseColumn == null) {
            return 0;
        }
        Map<String, String> last = new HashMap<>();
        int pairs = 0;
        int changed = 0;
        for (int row = 0; row < sample.rows(); row++) {
            String value = sample.value(row, column.position());
            String before = last.put(sample.value(row, caseColumn.position()), value);
            pairs += before == null ? 0 : 1;
            changed += before == null || before.equals(value) ? 0 : 1;
        }
        return pairs == 0 ? 0 : changed / (double) pairs;
    }

    private static Set<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).collect(Collectors.toSet());
    }
}
