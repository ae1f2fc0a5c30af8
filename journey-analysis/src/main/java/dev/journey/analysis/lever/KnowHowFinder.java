package dev.journey.analysis.lever;

import dev.journey.model.Capability;
import dev.journey.model.Role;
import dev.journey.model.Side;
import dev.journey.model.TouchpointClass;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Predicate;

/** Work that is passed on: some peers can do it (TRAIN), nobody of the team has the system (ACCESS), or neither. */
final class KnowHowFinder {
    private static final double SLIPS = 0.03;

    private final Ground ground;
    private final Findings findings;
    private final StaffFinder byStaff;
    private final SpotWork work;

    KnowHowFinder(Ground ground, Findings findings) {
        this.ground = ground;
        this.findings = findings;
        work = new SpotWork(ground);
        byStaff = new StaffFinder(ground, findings);
    }

    void look(Spot spot) {
        if (!findings.suffice(spot.episodes().size()) || !byPeople(spot)) {
            return;
        }
        if (ground.own.isEverybodys(spot.touchpoint())) {
            findings.refuse(train(spot, ""), Guard.UNSPECIFIC_WORK, Messages.UNSPECIFIC);
            return;
        }
        if (byStaff.look(spot, work.needed(spot))) {
            return;
        }
        if (ground.own.knows(spot.from(), spot.touchpoint())) {
            train(spot);
            return;
        }
        Optional<String> system = missingSystem(spot);
        if (system.isPresent() && !triedByMachine(spot)) {
            access(spot, system.get());
        } else {
            refuse(spot);
        }
    }

    /** Small places are not worth a line. */
    private void refuse(Spot spot) {
        if (spot.episodes().size() * 50L >= ground.handoffs) {
            findings.refuse(
                    train(spot, ""),
                    Guard.EVERY_PEER_HANDS_OFF,
                    Messages.everyPeer(spot.episodes().size()));
        }
    }

    private boolean byPeople(Spot spot) {
        Episode first = spot.episodes().get(0);
        return ground.facts.side(first.core()) == Side.COMPANY
                && first.asked() != Episode.NO_STEP
                && ground.facts.side(first.asked()) == Side.COMPANY;
    }

    private Change train(Spot spot, String skill) {
        return new Change(Lever.TRAIN, ground.team(spot.from()), ground.step(spot.touchpoint()), "", skill);
    }

    private void train(Spot spot) {
        if (!ground.facts.hasActors()) {
            findings.need(
                    Lever.TRAIN,
                    ground.team(spot.from()),
                    ground.step(spot.touchpoint()),
                    "actor",
                    Messages.NEED_ACTORS);
            return;
        }
        peers(spot, episode -> true)
                .ifPresent(peers -> findings.candidates.add(training(spot, peers, episode -> true)));
    }

    /** How the peers differ at these handoffs; empty where they do not, or where nobody of the team does the work. */
    Optional<Peers> peers(Spot spot, Predicate<Episode> which) {
        if (!ground.facts.hasActors() || !ground.own.knows(spot.from(), spot.touchpoint())) {
            return Optional.empty();
        }
        Peers peers =
                Peers.of(ground, spot, spot.episodes().stream().filter(which).toList());
        findings.tested++;
        return Optional.of(peers).filter(found -> found.differ(findings));
    }

    /** Training for those who pass it on. Of a handoff whose sender is not named, the share is theirs that is theirs of the named ones. */
    Candidate training(Spot spot, Peers peers, Predicate<Episode> which) {
        Capability skill = new Capability(Capability.Kind.SKILL, work.skill(spot));
        Change change = train(spot, skill.toString());
        List<Episode> all = spot.episodes().stream()
                .filter(which)
                .filter(ground::onlyCoreIsMissing)
                .filter(episode -> !ground.has(episode, skill).orElse(false))
                .toList();
        List<Episode> unnamed = all.stream()
                .filter(episode -> ground.asker(episode) == StepFacts.NONE)
                .toList();
        Set<Integer> learners = peers.learners();
        List<Episode> reached = all.stream()
                .filter(episode -> learners.contains(ground.asker(episode)))
                .toList();
        double share = (double) reached.size() / Math.max(1, all.size() - unnamed.size());
        String receiver = ground.team(spot.receiver());
        Candidate candidate = new Candidate(
                change,
                peers.pValue(),
                Success.raised(peers.betterRate(), peers.worseRate()),
                new Candidate.Argumentation(
                        Sentences.train(change, peers, reached.size(), receiver),
                        ground.replaces(reached),
                        Sentences.trainFalsified(change, peers),
                        Sentences.watchHandoffs(change.team(), receiver, change.touchpoint())));
        reached.forEach(episode -> candidate.add(
                episode.caseIndex(),
                Redirect.toSender(ground.facts, episode),
                1,
                ground.proof(episode, skill, peers.probability(ground.asker(episode)))));
        unnamed.forEach(episode -> candidate.add(
                episode.caseIndex(),
                Redirect.toSender(ground.facts, episode),
                share,
                ground.proof(episode, skill, share * peers.excess())));
        return candidate;
    }

    /** The system in which the receivers work and that the sender's people do not have, if there is one. */
    Optional<String> missingSystem(Spot spot) {
        return work.system(spot).filter(system -> lacks(spot.from(), system));
    }

    /** The share of the handoffs that is due to what the sender lacks. */
    double excess(Spot spot) {
        return ground.excess(spot, ground.own.steps(spot.from(), spot.touchpoint()));
    }

    /** Access without which a team cannot decide, whatever it may. */
    Candidate accessToDecide(Spot spot, List<Episode> reached, String system, Change empower) {
        Change change = new Change(Lever.ACCESS, empower.team(), empower.touchpoint(), "", "access:" + system);
        findings.tested++;
        long there = spot.episodes().stream()
                .filter(episode -> ground.facts
                        .text(Role.SYSTEM_USED, episode.core())
                        .filter(system::equals)
                        .isPresent())
                .count();
        return new Candidate(
                change,
                Chance.atLeast(there, spot.episodes().size(), 0.5),
                Success.CERTAIN,
                new Candidate.Argumentation(
                        Sentences.accessToDecide(change, there, spot.episodes().size(), system, empower),
                        ground.replaces(reached),
                        Sentences.accessFalsified(change),
                        Sentences.watchHandoffs(change.team(), ground.team(spot.receiver()), change.touchpoint())));
    }

    private void access(Spot spot, String system) {
        boolean ofPeers = peerTeamDoes(spot);
        boolean isShort = isShort(spot);
        List<Episode> only = spot.episodes().stream()
                .filter(episode -> ofPeers || looksUp(ground.facts, episode, isShort))
                .filter(ground::onlyCoreIsMissing)
                .filter(episode -> !ground.has(episode, new Capability(Capability.Kind.ACCESS, system))
                        .orElse(false))
                .toList();
        String team = ground.team(spot.from());
        Change change = new Change(Lever.ACCESS, team, ground.step(spot.touchpoint()), "", "access:" + system);
        if (only.size() * 2 <= spot.episodes().size()) {
            refuse(spot);
            return;
        }
        findings.tested++;
        String receiver = ground.team(spot.receiver());
        Candidate candidate = new Candidate(
                change,
                Chance.atLeast(only.size(), spot.episodes().size(), 0.5),
                Success.CERTAIN,
                new Candidate.Argumentation(
                        Sentences.access(change, only.size(), spot.episodes().size(), receiver, system),
                        ground.replaces(only),
                        Sentences.accessFalsified(change),
                        Sentences.watchHandoffs(team, receiver, change.touchpoint())));
        double excess = excess(spot);
        Capability access = Capability.parse(change.capability());
        only.forEach(episode -> candidate.add(
                episode.caseIndex(),
                Redirect.toSender(ground.facts, episode),
                1,
                ground.proof(episode, access, excess)));
        findings.candidates.add(candidate);
    }

    /** A look-up by its class; where no class is known, it comes back and takes no longer than most of the sender's own steps. */
    private static boolean looksUp(StepFacts facts, Episode episode, boolean isShort) {
        TouchpointClass kind = facts.kind(episode.core());
        return kind == null ? episode.returns() && isShort : kind == TouchpointClass.LOOKUP;
    }

    private boolean isShort(Spot spot) {
        OptionalDouble most = ground.longMinutes(spot.from());
        double[] minutes = spot.episodes().stream()
                .mapToDouble(episode -> ground.facts.companyMinutes(episode.core()))
                .filter(value -> value > 0)
                .sorted()
                .toArray();
        return most.isPresent() && minutes.length > 0 && minutes[minutes.length / 2] <= most.getAsDouble();
    }

    /** Work that software tries too follows a rule, and is no look-up. */
    private boolean triedByMachine(Spot spot) {
        return AutomateFinder.Machine.of(ground, spot.touchpoint()).attempts() > 0;
    }

    /** Whether another team of the same tier does it in place, in the system that this team lacks. */
    private boolean peerTeamDoes(Spot spot) {
        int tier = ground.facts.tier(spot.from());
        for (int other = 0; tier > 0 && other < ground.facts.holderCount(); other++) {
            if (other != spot.from()
                    && other != spot.receiver()
                    && ground.facts.tier(other) == tier
                    && ground.own.knows(other, spot.touchpoint())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the sender's people do not have a system: the staff list does not name it, and they never use it but for slips. */
    private boolean lacks(int holder, String system) {
        Capability access = new Capability(Capability.Kind.ACCESS, system);
        return !ground.has(StepFacts.NONE, holder, access).orElse(false) && ground.uses(holder, system) <= SLIPS;
    }
}
