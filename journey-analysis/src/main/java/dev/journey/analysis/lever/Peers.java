package dev.journey.analysis.lever;

import dev.journey.model.Capability;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * How peers of one team differ at the same work: who does it in place, and who passes it on. The peers are parted where two rates
 * explain them best; each is then drawn to the rate of its group, so that the luckiest one sets no standard. Immutable.
 */
final class Peers {
    private static final double WORTH_TEACHING = 0.25;

    private final List<Peer> better;
    private final List<Peer> worse;
    private final double pValue;

    /** One actor: how often the work was done in place, of all times that it came up. */
    record Peer(int actor, long done, long all) {
        double rate() {
            return (double) done / all;
        }

        long passed() {
            return all - done;
        }
    }

    private Peers(List<Peer> better, List<Peer> worse, double pValue) {
        this.better = better;
        this.worse = worse;
        this.pValue = pValue;
    }

    /** Of these handoffs at a spot, and of what the spot's team does in place. */
    static Peers of(Ground ground, Spot spot, List<Episode> passedOn) {
        return parted(counted(ground, spot, passedOn));
    }

    /** Parted by what the staff list says: who can do all that is required, and who lacks some of it; of the others nothing is known. */
    static Peers told(Ground ground, Spot spot, List<Capability> required) {
        List<Peer> having = new ArrayList<>();
        List<Peer> lacking = new ArrayList<>();
        for (Peer peer : counted(ground, spot, spot.episodes())) {
            List<Optional<Boolean>> told = required.stream()
                    .map(capability -> ground.has(peer.actor, spot.from(), capability))
                    .toList();
            if (told.stream().anyMatch(has -> has.filter(yes -> !yes).isPresent())) {
                lacking.add(peer);
            } else if (told.stream().allMatch(Optional::isPresent)) {
                having.add(peer);
            }
        }
        return new Peers(having, lacking, differ(List.of(total(having), total(lacking))));
    }

    private static Peer total(List<Peer> group) {
        return new Peer(StepFacts.NONE, done(group), all(group));
    }

    private static double differ(List<Peer> peers) {
        return Chance.differ(
                peers.stream().mapToLong(Peer::done).toArray(),
                peers.stream().mapToLong(Peer::all).toArray());
    }

    private static List<Peer> counted(Ground ground, Spot spot, List<Episode> passedOn) {
        Map<Integer, long[]> counts = new TreeMap<>();
        ground.own
                .byActor(spot.from(), spot.touchpoint())
                .forEach((actor, steps) -> counts.computeIfAbsent(actor, a -> new long[2])[0] += steps);
        for (Episode episode : passedOn) {
            int actor = ground.asker(episode);
            long[] count = counts.computeIfAbsent(actor, a -> new long[2]);
            count[1]++;
            count[0] -= tried(ground.facts, spot, episode, actor) ? 1 : 0;
        }
        counts.remove(StepFacts.NONE);
        List<Peer> peers = new ArrayList<>();
        counts.forEach((actor, count) -> {
            long done = Math.max(0, count[0]);
            if (done + count[1] > 0) {
                peers.add(new Peer(actor, done, done + count[1]));
            }
        });
        return peers;
    }

    /** Whether the sender did it before handing over: then it did not work, and is no work done in place. */
    private static boolean tried(StepFacts facts, Spot spot, Episode episode, int actor) {
        for (int step = episode.pass() - 1; step >= facts.log().firstStep(episode.caseIndex()); step--) {
            if (facts.touchpoint(step) == spot.touchpoint()
                    && facts.holder(step) == spot.from()
                    && facts.actor(step) == actor) {
                return true;
            }
            if (facts.holder(step) != StepFacts.NONE && facts.holder(step) != spot.from()) {
                return false;
            }
        }
        return false;
    }

    private static Peers parted(List<Peer> peers) {
        peers.sort(Comparator.comparingDouble(Peer::rate).reversed().thenComparingInt(Peer::actor));
        double best = Double.NEGATIVE_INFINITY;
        int cut = 0;
        for (int i = 1; i < peers.size(); i++) {
            double fit = fit(peers.subList(0, i)) + fit(peers.subList(i, peers.size()));
            if (fit > best) {
                best = fit;
                cut = i;
            }
        }
        return new Peers(
                List.copyOf(peers.subList(0, cut)), List.copyOf(peers.subList(cut, peers.size())), differ(peers));
    }

    private static double fit(List<Peer> group) {
        double done = done(group);
        double all = all(group);
        return term(done, all) + term(all - done, all);
    }

    private static double term(double part, double whole) {
        return part == 0 ? 0 : part * Math.log(part / whole);
    }

    static long done(List<Peer> group) {
        return group.stream().mapToLong(Peer::done).sum();
    }

    static long all(List<Peer> group) {
        return group.stream().mapToLong(Peer::all).sum();
    }

    List<Peer> better() {
        return better;
    }

    List<Peer> worse() {
        return worse;
    }

    double pValue() {
        return pValue;
    }

    /** Whether more than one peer shows how, and the others are far behind. */
    boolean differ(Findings findings) {
        return better.size() > 1
                && !worse.isEmpty()
                && findings.show(done(better))
                && (double) done(better) / all(better) - (double) done(worse) / all(worse) >= WORTH_TEACHING;
    }

    /** Whether those who can do it show often enough how it is done. */
    boolean show(Findings findings) {
        return findings.show(done(better)) && !worse.isEmpty();
    }

    /**
     * How probable it is that an actor of the worse group passed it on for not knowing how: that it is of those who do not, times the
     * share of what they pass on that is due to it.
     */
    double probability(int actor) {
        return worse.stream()
                .filter(peer -> peer.actor == actor)
                .findFirst()
                .map(peer -> Attribution.lacks(
                                group(better),
                                group(worse).without(peer.passed(), peer.all),
                                peer.passed(),
                                peer.all,
                                (worse.size() + 0.5) / (better.size() + worse.size() + 1))
                        * excess())
                .orElseGet(this::excess);
    }

    /** The share of what the worse group passes on that is due to what it lacks. */
    double excess() {
        return Attribution.excess(group(better), group(worse));
    }

    private static Attribution.Group group(List<Peer> peers) {
        return new Attribution.Group(all(peers) - done(peers), all(peers));
    }

    /** The actors of the worse group. */
    Set<Integer> learners() {
        Set<Integer> learners = new HashSet<>();
        worse.forEach(peer -> learners.add(peer.actor()));
        return learners;
    }

    Posterior betterRate() {
        return new Posterior(done(better), all(better));
    }

    Posterior worseRate() {
        return new Posterior(done(worse), all(worse));
    }
}
