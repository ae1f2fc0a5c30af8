package dev.journey.analysis.lever;

import dev.journey.model.Role;
import dev.journey.model.TouchpointClass;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/** Decisions that are always the same: the sender can take them. */
final class EmpowerFinder {
    /** A grant rate below this is no evidence. */
    static final double GRANTED = 0.9;

    /** What the true rate must exceed beyond chance. */
    private static final double BEYOND = 0.85;

    private static final Set<String> YES =
            Set.of("granted", "grant", "approved", "approve", "accepted", "yes", "ok", "true");

    private final Ground ground;
    private final Findings findings;

    EmpowerFinder(Ground ground, Findings findings) {
        this.ground = ground;
        this.findings = findings;
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
        if (spot.episodes().size() < Findings.FEWEST) {
            return;
        }
        List<Limit.Decision> decisions = decisions(spot);
        String team = ground.team(spot.from());
        String step = ground.step(spot.touchpoint());
        if (decisions.isEmpty()) {
            findings.need(Lever.EMPOWER, team, step, "grantRate", Messages.NEED_GRANT_RATE);
            return;
        }
        Limit limit = Limit.of(decisions);
        if (limit.granted() == 0) {
            return;
        }
        Change change = new Change(Lever.EMPOWER, team, step, "", capability(spot, limit));
        if (limit.granted() < GRANTED * limit.decided()) {
            findings.refuse(change, Guard.LOW_GRANT_RATE, Messages.lowGrantRate(limit.granted(), limit.decided()));
            return;
        }
        findings.tested++;
        propose(spot, limit, change);
    }

    private void propose(Spot spot, Limit limit, Change change) {
        List<Episode> reached = new ArrayList<>();
        double known = shareBelow(spot, limit);
        Map<Episode, Double> weights = new LinkedHashMap<>();
        for (Episode episode : spot.episodes()) {
            double weight = weight(episode, limit, known);
            if (weight > 0 && ground.onlyCoreIsMissing(episode)) {
                weights.put(episode, weight);
                reached.add(episode);
            }
        }
        String sentence = Messages.empower(
                change,
                limit,
                reached.size(),
                spot.episodes().size(),
                ground.team(spot.receiver()),
                ground.medianWaitHours(reached));
        Candidate candidate = new Candidate(
                change,
                Chance.atLeast(limit.granted(), limit.decided(), BEYOND),
                Success.CERTAIN,
                new Candidate.Argumentation(
                        sentence,
                        ground.replaces(reached),
                        Messages.empowerFalsified(change, limit),
                        Messages.watchHandoffs(change.team(), ground.team(spot.receiver()), change.touchpoint()),
                        ground.inferred(change)));
        weights.forEach((episode, weight) ->
                candidate.add(episode.caseIndex(), Redirect.toSender(ground.facts, episode), weight));
        findings.candidates.add(candidate);
    }

    private static double weight(Limit limit, OptionalDouble amount, double unknown) {
        if (limit.amount().isEmpty()) {
            return 1;
        }
        if (amount.isEmpty()) {
            return unknown;
        }
        return amount.getAsDouble() <= limit.amount().getAsDouble() ? 1 : 0;
    }

    private double weight(Episode episode, Limit limit, double unknown) {
        return weight(limit, amount(episode), unknown);
    }

    /** The share of the known amounts that the limit covers: what is assumed of the unknown ones. */
    private double shareBelow(Spot spot, Limit limit) {
        if (limit.amount().isEmpty()) {
            return 1;
        }
        double[] amounts = spot.episodes().stream()
                .map(this::amount)
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .toArray();
        double limited = limit.amount().getAsDouble();
        long below = Arrays.stream(amounts).filter(amount -> amount <= limited).count();
        return amounts.length == 0 ? 0 : (double) below / amounts.length;
    }

    private OptionalDouble amount(Episode episode) {
        return ground.facts
                .log()
                .numbers(Role.AMOUNT)
                .map(column -> column.value(episode.core()))
                .orElse(OptionalDouble.empty());
    }

    private List<Limit.Decision> decisions(Spot spot) {
        List<Limit.Decision> decisions = new ArrayList<>();
        for (Episode episode : spot.episodes()) {
            ground.facts
                    .text(Role.DECISION, episode.core())
                    .ifPresent(text -> decisions.add(new Limit.Decision(
                            amount(episode), YES.contains(text.strip().toLowerCase(Locale.ROOT)))));
        }
        return decisions;
    }

    /** The limit, or where there is none the largest amount that was decided. */
    private String capability(Spot spot, Limit limit) {
        OptionalDouble largest = spot.episodes().stream()
                .map(this::amount)
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .max();
        OptionalDouble given = limit.amount().isPresent() ? limit.amount() : largest;
        return given.isEmpty() ? "" : "auth:" + Messages.plain(Math.max(0, given.getAsDouble()));
    }
}
