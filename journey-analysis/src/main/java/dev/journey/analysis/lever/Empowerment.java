package dev.journey.analysis.lever;

import dev.journey.model.Capability;
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

    /** A place with the limit that is proposed, and the decisions that speak for it. */
    private record Request(Spot spot, Limit limit, Limit evidence, Change change) {}

    void propose(Spot spot, Limit limit, Limit evidence, Change change) {
        Map<Episode, Double> weights = weights(spot, limit);
        Request request = new Request(spot, limit, evidence, change);
        Optional<String> system = knowHow.missingSystem(spot);
        if (system.isPresent()) {
            withAccess(request, weights, system.get());
            return;
        }
        Optional<Limit> own = ownLimit(spot);
        Optional<Peers> peers = own.flatMap(below -> knowHow.peers(spot, episode -> isWithin(below, episode)));
        if (peers.isPresent()) {
            withTraining(request, weights, own.orElseThrow(), peers.get());
            return;
        }
        Candidate empower = candidate(request, weights, "");
        double excess = excess(spot, own);
        weights.forEach((episode, weight) ->
                empower.add(episode.caseIndex(), redirect(episode), weight, proof(episode, weight * excess)));
        findings.candidates.add(empower);
    }

    /** With a grant rate that was given, whatever the amount. */
    void propose(Spot spot, Change change, double rate) {
        List<Episode> reached = spot.episodes().stream()
                .filter(ground::onlyCoreIsMissing)
                .filter(episode -> !ground.mayDecide(episode))
                .toList();
        String receiver = ground.team(spot.receiver());
        Candidate candidate = Candidate.of(
                change,
                OptionalDouble.empty(),
                Success.CERTAIN,
                new Candidate.Argumentation(
                        Sentences.empowerBy(
                                change,
                                reached.size(),
                                spot.episodes().size(),
                                receiver,
                                ground.medianWaitHours(reached),
                                rate),
                        ground.replaces(reached),
                        Sentences.empowerByFalsified(change, rate),
                        Sentences.watchHandoffs(change.team(), receiver, change.touchpoint())));
        double excess = excess(spot, ownLimit(spot));
        reached.forEach(episode -> candidate.add(episode.caseIndex(), redirect(episode), 1, proof(episode, excess)));
        findings.candidates.add(candidate);
    }

    private void withAccess(Request request, Map<Episode, Double> weights, String system) {
        Candidate empower = candidate(request, weights, Sentences.alsoAccess(request.change, system));
        Candidate access = knowHow.accessToDecide(request.spot, List.copyOf(weights.keySet()), system, request.change);
        double excess = excess(request.spot, ownLimit(request.spot));
        Capability opens = Capability.parse(access.change().capability());
        weights.forEach((episode, weight) -> empower.addJoint(
                episode.caseIndex(),
                redirect(episode),
                weight,
                proof(episode, weight * excess),
                Map.of(access, ground.proof(episode, opens, excess))));
        findings.candidates.add(empower);
        findings.candidates.add(access);
    }

    /** Colleagues who know how pass on what is above the present limit, the others everything. */
    private void withTraining(Request request, Map<Episode, Double> weights, Limit own, Peers peers) {
        Map<Episode, Double> above = new LinkedHashMap<>();
        weights.forEach((episode, weight) -> {
            if (!isWithin(own, episode)) {
                above.put(episode, weight);
            }
        });
        Set<Integer> learners = peers.learners();
        Candidate train = knowHow.training(request.spot, peers, episode -> isWithin(own, episode));
        Candidate empower = candidate(request, above, Sentences.alsoTraining(request.change, peers));
        double excess = excess(request.spot, Optional.of(own));
        Capability skill = Capability.parse(train.change().capability());
        above.forEach((episode, weight) -> {
            Proof proof = proof(episode, weight * excess);
            int asker = ground.asker(episode);
            if (learners.contains(asker)) {
                Proof untrained = ground.proof(episode, skill, peers.probability(asker));
                empower.addJoint(episode.caseIndex(), redirect(episode), weight, proof, Map.of(train, untrained));
            } else {
                empower.add(episode.caseIndex(), redirect(episode), weight, proof);
            }
        });
        findings.candidates.add(empower);
        findings.candidates.add(train);
    }

    private Candidate candidate(Request request, Map<Episode, Double> weights, String also) {
        List<Episode> reached = List.copyOf(weights.keySet());
        Spot spot = request.spot;
        Change change = request.change;
        String sentence = Sentences.empower(
                change,
                request.limit,
                reached.size(),
                spot.episodes().size(),
                ground.team(spot.receiver()),
                ground.medianWaitHours(reached));
        return new Candidate(
                change,
                Chance.atLeast(request.evidence.granted(), request.evidence.decided(), EmpowerFinder.BEYOND),
                Success.CERTAIN,
                new Candidate.Argumentation(
                        sentence + Sentences.alike(request.limit, request.evidence) + also,
                        ground.replaces(reached),
                        Sentences.empowerFalsified(change, request.evidence),
                        Sentences.watchHandoffs(change.team(), ground.team(spot.receiver()), change.touchpoint())));
    }

    private Proof proof(Episode episode, double inferred) {
        return ground.proofOfAuthority(episode, inferred);
    }

    /** The share of the requests that is passed on for want of authority: what the team decides above its limit speaks against it. */
    private double excess(Spot spot, Optional<Limit> own) {
        long beyond = ownSteps(spot).stream()
                .filter(step -> own.isEmpty() || !isWithin(own.get(), ground.facts.amount(step)))
                .count();
        return ground.excess(spot, beyond);
    }

    /** What the sender's team decides in place. */
    private List<Integer> ownSteps(Spot spot) {
        List<Integer> steps = new ArrayList<>();
        ground.places.forEach(spot.touchpoint(), step -> {
            if (ground.facts.holder(step) == spot.from()) {
                steps.add(step);
            }
        });
        return steps;
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
            if (weight > 0 && ground.onlyCoreIsMissing(episode) && !ground.mayDecide(episode)) {
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
        return isWithin(limit, ground.facts.amount(episode.core()));
    }

    private static boolean isWithin(Limit limit, OptionalDouble amount) {
        return amount.isPresent()
                && limit.amount().isPresent()
                && amount.getAsDouble() <= limit.amount().getAsDouble();
    }

    /**
     * Up to which amount the team decides in place today: where what it does and what it passes on part best; where neither is frequent
     * enough to say, the largest amount of its own; as the staff list says where it does. Empty where amounts are not known.
     */
    private Optional<Limit> ownLimit(Spot spot) {
        OptionalDouble said = ground.staff.limit(ground.team(spot.from()));
        if (said.isPresent()) {
            return Optional.of(new Limit(said, 0, 0));
        }
        List<Limit.Decision> placed = new ArrayList<>();
        spot.episodes().forEach(episode -> placed.add(new Limit.Decision(ground.facts.amount(episode.core()), false)));
        ownSteps(spot).forEach(step -> placed.add(new Limit.Decision(ground.facts.amount(step), true)));
        Limit parted = Limit.of(placed);
        OptionalDouble largest = placed.stream()
                .filter(Limit.Decision::granted)
                .map(Limit.Decision::amount)
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .max();
        return parted.amount().isPresent()
                ? Optional.of(parted)
                : Optional.of(new Limit(largest, 0, 0))
                        .filter(found -> found.amount().isPresent());
    }
}
