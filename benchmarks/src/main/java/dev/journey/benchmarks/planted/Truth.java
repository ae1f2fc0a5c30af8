package dev.journey.benchmarks.planted;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What levers do, played again with the same random numbers. Keeps what it played. Not thread-safe. */
final class Truth {
    private static final int FEWEST = 20_000;
    private static final int MOST = 40_000;

    private final Organisation org;
    private final int from;
    private final int to;
    private final Map<Set<Pull>, Tally> played = new HashMap<>();

    private Truth(Organisation org, int from, int to) {
        this.org = org;
        this.from = from;
        this.to = to;
    }

    /** Over the recorded cases. */
    static Truth recorded(Organisation org) {
        return new Truth(org, 0, org.cases());
    }

    /** Over a further period that nobody recorded, long enough to know the mean. */
    static Truth further(Organisation org) {
        int cases = Math.min(MOST, Math.max(FEWEST, org.cases()));
        return new Truth(org, org.cases(), org.cases() + cases);
    }

    /** The change per case; negative = fewer. */
    double change(Collection<Pull> pulls, Unit unit) {
        return tally(pulls).perCase(unit) - tally(List.of()).perCase(unit);
    }

    /** The change as a share of what there is without the levers; positive = fewer. 0 where there is nothing. */
    double removed(Collection<Pull> pulls, Unit unit) {
        double before = tally(List.of()).perCase(unit);
        return before == 0 ? 0 : -change(pulls, unit) / before;
    }

    Tally tally(Collection<Pull> pulls) {
        return played.computeIfAbsent(
                Set.copyOf(pulls), set -> Simulation.play(Pulling.pull(org, set), from, to, new Tally()));
    }
}
