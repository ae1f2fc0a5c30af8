package dev.journey.analysis.lever;

import java.util.ArrayList;
import java.util.List;

/** What the finders bring: candidates, refusals, needs. Not thread-safe. */
final class Findings {
    /** Fewer occurrences than this are no evidence. */
    static final int FEWEST = 12;

    final List<Candidate> candidates = new ArrayList<>();
    final List<Refusal> refused = new ArrayList<>();
    final List<Need> needs = new ArrayList<>();

    /** How many places were tested against chance. */
    int tested;

    void refuse(Change change, Guard guard, String reason) {
        refused.add(new Refusal(change.lever(), change.place(), guard, reason));
    }

    void need(Lever lever, String team, String touchpoint, String parameter, String reason) {
        needs.add(new Need(lever, team, touchpoint, parameter, reason));
    }
}
