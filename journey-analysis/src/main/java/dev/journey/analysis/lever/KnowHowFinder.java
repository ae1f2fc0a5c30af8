package dev.journey.analysis.lever;

import dev.journey.model.Capability;
import dev.journey.model.Role;
import dev.journey.model.Side;
import dev.journey.model.TouchpointClass;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Work that is passed on: some peers can do it (TRAIN), nobody of the team has the system (ACCESS), or neither. */
final class KnowHowFinder {
    private static final double MOSTLY = 0.8;
    private static final double SLIPS = 0.03;

    private final Ground ground;
    private final Findings findings;

    KnowHowFinder(Ground ground, Findings findings) {
        this.ground = ground;
        this.findings = findings;
    }

    void look(Spot spot) {
        if (spot.episodes().size() < Findings.FEWEST || !byPeople(spot)) {
            return;
        }
        if (ground.own.isEverybodys(spot.touchpoint())) {
            findings.refuse(train(spot, ""), Guard.UNSPECIFIC_WORK, Messages.UNSPECIFIC);
            return;
        }
        if (ground.own.knows(spot.from(), spot.touchpoint())) {
            train(spot);
            return;
        }
        Optional<String> system = system(spot);
        if (system.isPresent() && lacks(spot.from(), system.get())) {
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
        Peers peers = Peers.of(ground, spot);
        findings.tested++;
        if (!peers.differ()) {
            return;
        }
        Change change = train(spot, "skill:" + skill(spot));
        Set<Integer> learners = peers.learners();
        List<Episode> reached = spot.episodes().stream()
                .filter(episode -> episode.asked() != Episode.NO_STEP
                        && learners.contains(ground.facts.actor(episode.asked()))
                        && ground.onlyCoreIsMissing(episode))
                .toList();
        String receiver = ground.team(spot.receiver());
        Candidate candidate = new Candidate(
                change,
                peers.pValue(),
                Success.raised(peers.betterRate(), peers.worseRate()),
                new Candidate.Argumentation(
                        Messages.train(change, peers, reached.size(), receiver),
                        ground.replaces(reached),
                        Messages.trainFalsified(change, peers),
                        Messages.watchHandoffs(change.team(), receiver, change.touchpoint()),
                        ground.inferred(change)));
        reached.forEach(episode -> candidate.add(episode.caseIndex(), Redirect.toSender(ground.facts, episode), 1));
        findings.candidates.add(candidate);
    }

    private void access(Spot spot, String system) {
        List<Episode> only = spot.episodes().stream()
                .filter(episode -> looksUp(spot, episode) && ground.onlyCoreIsMissing(episode))
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
                        Messages.access(change, only.size(), spot.episodes().size(), receiver, system),
                        ground.replaces(only),
                        Messages.accessFalsified(change),
                        Messages.watchHandoffs(team, receiver, change.touchpoint()),
                        ground.inferred(change)));
        only.forEach(episode -> candidate.add(episode.caseIndex(), Redirect.toSender(ground.facts, episode), 1));
        findings.candidates.add(candidate);
    }

    /** A look-up by its class; where no class is known, it comes back and took no longer than the sender's own steps do. */
    private boolean looksUp(Spot spot, Episode episode) {
        TouchpointClass kind = ground.facts.kind(episode.core());
        if (kind != null) {
            return kind == TouchpointClass.LOOKUP;
        }
        return episode.returns() && ground.isShort(spot);
    }

    private String skill(Spot spot) {
        return most(spot, episode -> ground.facts.text(Role.ARTICLE, episode.core()))
                .or(() -> system(spot))
                .orElse(ground.step(spot.touchpoint()));
    }

    /** The system in which the receivers do it. */
    private Optional<String> system(Spot spot) {
        return most(spot, episode -> ground.facts.text(Role.SYSTEM_USED, episode.core()));
    }

    private interface Reading {
        Optional<String> of(Episode episode);
    }

    private static Optional<String> most(Spot spot, Reading reading) {
        Map<String, Integer> counts = new TreeMap<>();
        int known = 0;
        for (Episode episode : spot.episodes()) {
            Optional<String> value = reading.of(episode);
            value.ifPresent(name -> counts.merge(name, 1, Integer::sum));
            known += value.isPresent() ? 1 : 0;
        }
        int all = known;
        return all * 2 < spot.episodes().size()
                ? Optional.empty()
                : counts.entrySet().stream()
                        .filter(entry -> entry.getValue() >= MOSTLY * all)
                        .map(Map.Entry::getKey)
                        .findFirst();
    }

    /** Whether the sender's people do not have a system: by the staff list, else since they never use it but for slips. */
    private boolean lacks(int holder, String system) {
        Optional<Boolean> said = ground.staff.has(ground.team(holder), new Capability(Capability.Kind.ACCESS, system));
        return said.isPresent() ? !said.get() : ground.uses(holder, system) <= SLIPS;
    }
}
