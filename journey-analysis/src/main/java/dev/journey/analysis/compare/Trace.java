package dev.journey.analysis.compare;

/** What was observed of a case, as the alignment sees it. Immutable. */
final class Trace {
    /** Not over when the log ends, and a prefix of the journey is enough. */
    static final int OPEN = -2;
    /** The whole journey is asked for; how the case ended is not known. */
    static final int UNKNOWN = -1;

    private final int[][] candidates;
    private final int ending;

    /**
     * A trace.
     *
     * @param candidates for each step, the positions of the drawn touchpoints that it can be; none where the drawing does not have it
     * @param ending how it ends: {@link #OPEN}, {@link #UNKNOWN}, or the ordinal of the outcome
     */
    Trace(int[][] candidates, int ending) {
        this.candidates = candidates;
        this.ending = ending;
    }

    int size() {
        return candidates.length;
    }

    /** The positions of the drawn touchpoints that a step can be. */
    int[] candidates(int step) {
        return candidates[step];
    }

    boolean isPrefix() {
        return ending == OPEN;
    }

    /** Whether the case is known to have ended otherwise. */
    boolean endsOtherwise(int outcome) {
        return ending >= 0 && ending != outcome;
    }

    boolean canBe(int step, int touchpoint) {
        for (int candidate : candidates[step]) {
            if (candidate == touchpoint) {
                return true;
            }
        }
        return false;
    }
}
