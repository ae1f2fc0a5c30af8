package dev.journey.analysis.lever;

import dev.journey.model.Role;
import dev.journey.model.TouchpointClass;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Decisions that are always the same: the sender can take them. */
final class EmpowerFinder {
    /** A grant rate below this is no evidence. */
    static final double GRANTED = 0.9;

    private static final String GRANT_RATE = "grantRate";

    /** What the true rate must exceed beyond chance. */
    static final double BEYOND = 0.85;

    private static final Set<String> YES =
            Set.of("granted", "grant", "approved", "approve", "accepted", "yes", "ok", "true");

    private final Ground ground;
    private final Findings findings;
    private final KnowHowFinder knowHow;
    private final Empowerment empowerment;
    private final Map<Integer, List<Limit.Decision>> alike = new HashMap<>();

    EmpowerFinder(Ground ground, Findings findings, KnowHowFinder knowHow) {
        this.ground = ground;
        this.findings = findings;
        this.knowHow = knowHow;
        empowerment = new Empowerment(ground, findings, knowHow);
    }

    /** Whether what is done at the spot is deciding. */
    boolean decides(Spot spot) {
        StepFacts facts = ground.facts;
        long decided = spot.episodes().stream()
                .filter(episode -> facts.text(Role.DECISION, episode.core()).isPresent())
                .count();
        boolean approves =
                spot.episodes().stream().anyMatch(episode -> facts.is(episode.core(), TouchpointClass.APPROVAL));
        return approves || decided * 2 > spot.episodes().size();
    }

    void look(Spot spot) {
        if (!findings.suffice(spot.episodes().size())) {
            return;
        }
        List<Limit.Decision> decisions = decisions(spot);
        String team = ground.team(spot.from());
        String step = ground.step(spot.touchpoint());
        if (decisions.isEmpty()) {
            byFigure(spot, team, step);
            return;
        }
        List<Limit.Decision> kind = alike.computeIfAbsent(spot.touchpoint(), this::decisions);
        Limit limit = Limit.of(decisions, kind);
        Limit evidence = limit.amongAlike(kind);
        if (limit.granted() == 0) {
            return;
        }
        Change change = new Change(Lever.EMPOWER, team, step, "", capability(spot, limit));
        if (evidence.granted() < GRANTED * evidence.decided()) {
            findings.refuse(
                    change, Guard.LOW_GRANT_RATE, Messages.lowGrantRate(evidence.granted(), evidence.decided()));
            return;
        }
        if (mayAlready(spot, change)) {
            return;
        }
        findings.tested++;
        empowerment.propose(spot, limit, evidence, change);
    }

    /** By the staff list the senders of most requests may decide them: then it is something else that they lack. */
    private boolean mayAlready(Spot spot, Change change) {
        long may = spot.episodes().stream().filter(ground::mayDecide).count();
        if (2 * may <= spot.episodes().size()) {
            return false;
        }
        findings.refuse(
                change,
                Guard.ALREADY_GIVEN,
                Messages.mayAlready(may, spot.episodes().size()));
        knowHow.look(spot);
        return true;
    }

    private List<Limit.Decision> decisions(Spot spot) {
        List<Limit.Decision> decisions = new ArrayList<>();
        spot.episodes().forEach(episode -> decision(episode.core()).ifPresent(decisions::add));
        return decisions;
    }

    /** The log does not say what was decided: the grant rate must be given. */
    private void byFigure(Spot spot, String team, String step) {
        OptionalDouble given = ground.argument(Lever.EMPOWER, team, step, GRANT_RATE);
        if (given.isEmpty()) {
            findings.need(Lever.EMPOWER, team, step, GRANT_RATE, Messages.NEED_GRANT_RATE);
            return;
        }
        double rate = Math.min(1, given.getAsDouble());
        Limit none = new Limit(OptionalDouble.empty(), 0, 0);
        Change change = new Change(Lever.EMPOWER, team, step, "", capability(spot, none));
        if (rate < GRANTED) {
            findings.refuse(change, Guard.LOW_GRANT_RATE, Messages.lowGrantRate(rate));
        } else if (!mayAlready(spot, change)) {
            empowerment.propose(spot, change, rate);
        }
    }

    /** All decisions at a touchpoint, whoever took them. */
    private List<Limit.Decision> decisions(int touchpoint) {
        List<Limit.Decision> decisions = new ArrayList<>();
        ground.places.forEach(touchpoint, step -> decision(step).ifPresent(decisions::add));
        return decisions;
    }

    private Optional<Limit.Decision> decision(int step) {
        return ground.facts
                .text(Role.DECISION, step)
                .map(text -> new Limit.Decision(
                        ground.facts.amount(step), YES.contains(text.strip().toLowerCase(Locale.ROOT))));
    }

    /** The limit, or where there is none the largest amount that was decided. */
    private String capability(Spot spot, Limit limit) {
        OptionalDouble largest = spot.episodes().stream()
                .map(episode -> ground.facts.amount(episode.core()))
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .max();
        OptionalDouble given = limit.amount().isPresent() ? limit.amount() : largest;
        return given.isEmpty() ? "" : "auth:" + Sentences.plain(Math.max(0, given.getAsDouble()));
    }
}
