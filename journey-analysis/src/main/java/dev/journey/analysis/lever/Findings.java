package dev.journey.analysis.lever;

import java.util.ArrayList;
import java.util.List;

/** What the finders bring: candidates, refusals, needs. Not thread-safe. */
final class Findings {
    /** Fewer occurrences than this are not recommended. */
    static final int FEWEST = 12;
    /** What shows how it can be done, peers or a machine, must have done it so often. */
    private static final int FEWEST_SHOWN = 10;

    final List<Candidate> candidates = new ArrayList<>();
    final List<Refusal> refused = new ArrayList<>();
    final List<Need> needs = new ArrayList<>();

    /** How many places were tested against chance. */
    int tested;

    private final int fewest;
    private final int fewestShown;

    /** For what may be recommended. */
    Findings() {
        this(FEWEST, FEWEST_SHOWN);
    }

    private Findings(int fewest, int fewestShown) {
        this.fewest = fewest;
        this.fewestShown = fewestShown;
    }

    /** For what is no more than a lead: half as many occurrences will do. */
    static Findings ofLeads() {
        return new Findings(FEWEST / 2, FEWEST_SHOWN / 2);
    }

    /** Whether a place has enough occurrences to look at. */
    boolean suffice(int occurrences) {
        return occurrences >= fewest;
    }

    /** Whether something was done often enough to show how it goes. */
    boolean show(long times) {
        return times >= fewestShown;
    }

    void refuse(Change change, Guard guard, String reason) {
        refused.add(new Refusal(change.lever(), change.place(), guard, reason));
    }

    void need(Lever lever, String team, String touchpoint, String parameter, String reason) {
        needs.add(new Need(lever, team, touchpoint, parameter, reason));
    }
}
