package dev.journey.analysis.lever;

import dev.journey.model.Capability;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a staff list says of handoffs: most senders lack a skill or a system that the work takes, or they have all of it. What the
 * list does not say is left to inference.
 */
final class StaffFinder {
    /** The share of the work that those would do in place who have been given a skill that nobody in the team has today. */
    private static final String IN_PLACE = "inPlace";

    /** Where those who lack it do more than this share in place, people can do more than the list says, and it is not believed. */
    private static final double DONE_ALL_THE_SAME = 0.1;

    private final Ground ground;
    private final Findings findings;

    StaffFinder(Ground ground, Findings findings) {
        this.ground = ground;
        this.findings = findings;
    }

    /** Whether the list settles the spot. */
    boolean look(Spot spot, List<Capability> needed) {
        List<Capability> missing =
                needed.stream().filter(one -> mostly(spot, one, false)).toList();
        boolean listed = !ground.staff.required(ground.step(spot.touchpoint())).isEmpty();
        if (missing.isEmpty()) {
            return given(spot, needed);
        }
        boolean onlySystems = missing.stream().allMatch(one -> one.kind() == Capability.Kind.ACCESS);
        if (onlySystems && !listed && !ground.own.knows(spot.from(), spot.touchpoint())) {
            return false;
        }
        Peers peers = Peers.told(ground, spot, missing);
        if (Peers.done(peers.worse()) > DONE_ALL_THE_SAME * Peers.all(peers.worse())) {
            return false;
        }
        propose(spot, missing, peers);
        return true;
    }

    private boolean mostly(Spot spot, Capability capability, boolean wanted) {
        long said = spot.episodes().stream()
                .filter(episode -> ground.has(episode, capability)
                        .filter(has -> has == wanted)
                        .isPresent())
                .count();
        return 2 * said > spot.episodes().size();
    }

    /** Who has all that is needed lacks something else, or the list is out of date. */
    private boolean given(Spot spot, List<Capability> needed) {
        if (!needed.stream().allMatch(one -> mostly(spot, one, true))) {
            return false;
        }
        findings.refuse(
                change(spot, needed.get(0)),
                Guard.ALREADY_GIVEN,
                Messages.alreadyGiven(
                        ground.team(spot.from()), needed, spot.episodes().size()));
        return true;
    }

    private Change change(Spot spot, Capability capability) {
        Lever lever = capability.kind() == Capability.Kind.ACCESS ? Lever.ACCESS : Lever.TRAIN;
        return new Change(lever, ground.team(spot.from()), ground.step(spot.touchpoint()), "", capability.toString());
    }

    /** How it will go when what is missing is given, and how sure that is. */
    private record Expectation(Success success, OptionalDouble pValue) {}

    private void propose(Spot spot, List<Capability> missing, Peers peers) {
        List<Episode> reached = spot.episodes().stream()
                .filter(episode -> missing.stream()
                        .allMatch(one -> !ground.has(episode, one).orElse(true)))
                .filter(ground::onlyCoreIsMissing)
                .toList();
        Optional<Expectation> expected = expected(spot, missing, reached, peers);
        if (expected.isEmpty()) {
            findings.need(
                    Lever.TRAIN,
                    ground.team(spot.from()),
                    ground.step(spot.touchpoint()),
                    IN_PLACE,
                    Messages.needInPlace(missing));
            return;
        }
        List<Candidate> candidates = candidates(spot, missing, reached, peers, expected.get());
        Map<Candidate, Proof> others = new LinkedHashMap<>();
        candidates.stream().skip(1).forEach(other -> others.put(other, Proof.RECORDED));
        for (Episode episode : reached) {
            candidates
                    .get(0)
                    .addJoint(episode.caseIndex(), Redirect.toSender(ground.facts, episode), 1, Proof.RECORDED, others);
        }
        findings.candidates.addAll(candidates);
    }

    /** The first one carries how often it works; the others are what it cannot do without. */
    private List<Candidate> candidates(
            Spot spot, List<Capability> missing, List<Episode> reached, Peers peers, Expectation expected) {
        List<Candidate> candidates = new ArrayList<>();
        for (Capability one : missing) {
            Success success = candidates.isEmpty() ? expected.success : Success.CERTAIN;
            candidates.add(candidate(spot, one, reached, peers, new Expectation(success, expected.pValue)));
        }
        return candidates;
    }

    /** As those of the team do who have it; where nobody has, access is enough, and of a skill it must be said. */
    private Optional<Expectation> expected(Spot spot, List<Capability> missing, List<Episode> reached, Peers peers) {
        if (peers.show(findings)) {
            findings.tested++;
            return Optional.of(new Expectation(
                    Success.raised(peers.betterRate(), peers.worseRate()), OptionalDouble.of(peers.pValue())));
        }
        if (missing.stream().allMatch(one -> one.kind() == Capability.Kind.ACCESS)) {
            findings.tested++;
            return Optional.of(new Expectation(
                    Success.CERTAIN,
                    OptionalDouble.of(
                            Chance.atLeast(reached.size(), spot.episodes().size(), 0.5))));
        }
        OptionalDouble given =
                ground.argument(Lever.TRAIN, ground.team(spot.from()), ground.step(spot.touchpoint()), IN_PLACE);
        return given.isEmpty()
                ? Optional.empty()
                : Optional.of(new Expectation(Success.given(Math.min(1, given.getAsDouble())), OptionalDouble.empty()));
    }

    private Candidate candidate(
            Spot spot, Capability capability, List<Episode> reached, Peers peers, Expectation expected) {
        Change change = change(spot, capability);
        String receiver = ground.team(spot.receiver());
        String others = peers.show(findings)
                ? Sentences.toldPeers(peers)
                : expected.pValue.isEmpty() ? Sentences.toldBy(expected.success.mean()) : "";
        Candidate.Argumentation why = new Candidate.Argumentation(
                Sentences.told(change, reached.size(), spot.episodes().size(), receiver) + others + ".",
                ground.replaces(reached),
                Sentences.toldFalsified(change),
                Sentences.watchHandoffs(change.team(), receiver, change.touchpoint()));
        return Candidate.of(change, expected.pValue, expected.success, why);
    }
}
