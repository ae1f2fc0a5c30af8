package dev.journey.analysis.lever;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * Proposes a limit for a team, with what else the team lacks at the same requests: the system in which they are decided, or, with
 * part of its people, knowing how. Several things that are missing at one handoff are kept together: it goes when all are given.
 */
final class Empowerment {
    private final Ground ground;
    private final Findings findings;
    private final KnowHowFinder knowHow;

    Empowerment(Ground ground, Findings findings, KnowHowFinder knowHow) {
        this.ground = ground;
        this.findings = findings;
        this.knowHow = knowHow;
    }

    void propose(Spot spot, Limit limit, Change change) {
        Map<Episode, Double> weights = weights(spot, limit);
        Optional<String> system = knowHow.missingSystem(spot);
        if (system.isPresent()) {
            withAccess(spot, limit, change, weights, system.get());
            return;
        }
        Optional<Limit> own = ownLimit(spot);
        Optional<Peers> peers = own.flatMap(below -> knowHow.peers(spot, episode -> isWithin(below, episode)));
        if (peers.isPresent()) {
            withTraining(spot, limit, change, weights, own.orElseThrow(), peers.get());
            return;
        }
        Candidate empower = candidate(spot, limit, change, weights, "");
        weights.forEach((episode, weight) -> empower.add(episode.caseIndex(), redirect(episode), weight));
        findings.candidates.add(empower);
    }

    private void withAccess(Spot spot, Limit limit, Change change, Map<Episode, Double> weights, String system) {
        Candidate empower = candidate(spot, limit, change, weights, Sentences.alsoAccess(change, system));
        Candidate access = knowHow.accessToDecide(spot, List.copyOf(weights.keySet()), system, change);
        weights.forEach((episode, weight) -> empower.addJoint(episode.caseIndex(), redirect(episode), weight, access));
        findings.candidates.add(empower);
        findings.candidates.add(access);
    }

    /** Colleagues who know how pass on what is above the present limit, the others everything. */
    private void withTraining(
            Spot spot, Limit limit, Change change, Map<Episode, Double> weights, Limit own, Peers peers) {
        Map<Episode, Double> above = new LinkedHashMap<>();
        weights.forEach((episode, weight) -> {
            if (!isWithin(own, episode)) {
                above.put(episode, weight);
            }
        });
        Set<Integer> learners = peers.learners();
        Candidate train = knowHow.training(spot, peers, episode -> isWithin(own, episode));
        Candidate empower = candidate(spot, limit, change, above, Sentences.alsoTraining(change, peers));
        above.forEach((episode, weight) -> {
            if (learners.contains(ground.asker(episode))) {
                empower.addJoint(episode.caseIndex(), redirect(episode), weight, train);
            } else {
                empower.add(episode.caseIndex(), redirect(episode), weight);
            }
        });
        findings.candidates.add(empower);
        findings.candidates.add(train);
    }

    private Candidate candidate(Spot spot, Limit limit, Change change, Map<Episode, Double> weights, String also) {
        List<Episode> reached = List.copyOf(weights.keySet());
        return new Candidate(
                change,
                Chance.atLeast(limit.granted(), limit.decided(), EmpowerFinder.BEYOND),
                Success.CERTAIN,
                new Candidate.Argumentation(
                        Sentences.empower(
                                        change,
                                        limit,
                                        reached.size(),
                                        spot.episodes().size(),
                                        ground.team(spot.receiver()),
                                        ground.medianWaitHours(reached))
                                + also,
                        ground.replaces(reached),
                        Sentences.empowerFalsified(change, limit),
                        Sentences.watchHandoffs(change.team(), ground.team(spot.receiver()), change.touchpoint()),
                        ground.inferred(change)));
    }

    private Redirect redirect(Episode episode) {
        return Redirect.toSender(ground.facts, episode);
    }

    /** How probably each handoff is within the limit: what is not, and what lacks more than the decision, is left out. */
    private Map<Episode, Double> weights(Spot spot, Limit limit) {
        double unknown = shareBelow(spot, limit);
        Map<Episode, Double> weights = new LinkedHashMap<>();
        for (Episode episode : spot.episodes()) {
            double weight = weight(limit, ground.facts.amount(episode.core()), unknown);
            if (weight > 0 && ground.onlyCoreIsMissing(episode)) {
                weights.put(episode, weight);
            }
        }
        return weights;
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

    /** The share of the known amounts that the limit covers: what is assumed of the unknown ones. */
    private double shareBelow(Spot spot, Limit limit) {
        if (limit.amount().isEmpty()) {
            return 1;
        }
        double[] amounts = spot.episodes().stream()
                .map(episode -> ground.facts.amount(episode.core()))
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .toArray();
        double limited = limit.amount().getAsDouble();
        long below = Arrays.stream(amounts).filter(amount -> amount <= limited).count();
        return amounts.length == 0 ? 0 : (double) below / amounts.length;
    }

    private boolean isWithin(Limit limit, Episode episode) {
        OptionalDouble amount = ground.facts.amount(episode.core());
        return amount.isPresent()
                && limit.amount().isPresent()
                && amount.getAsDouble() <= limit.amount().getAsDouble();
    }

    /** Up to which amount the team decides in place today, from what it does and what it passes on; empty where amounts do not part them. */
    private Optional<Limit> ownLimit(Spot spot) {
        List<Limit.Decision> placed = new ArrayList<>();
        spot.episodes().forEach(episode -> placed.add(new Limit.Decision(ground.facts.amount(episode.core()), false)));
        for (int step = 0; step < ground.facts.log().stepCount(); step++) {
            if (ground.facts.touchpoint(step) == spot.touchpoint() && ground.facts.holder(step) == spot.from()) {
                placed.add(new Limit.Decision(ground.facts.amount(step), true));
            }
        }
        return Optional.of(Limit.of(placed)).filter(found -> found.amount().isPresent());
    }
}
