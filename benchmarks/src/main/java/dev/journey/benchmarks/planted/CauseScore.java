package dev.journey.benchmarks.planted;

/**
 * How a reader did on one planted cause.
 *
 * @param cause what was planted
 * @param size the share of handoffs (OWN_IT: visible ones; COMMUNICATE: contacts; PREVENT, TAKE_BACK: effort-minutes) that
 *     pulling it, with its partners, takes away
 * @param rank where it was named, from 1; 0 = not named
 */
record CauseScore(Cause cause, double size, int rank) {
    static final double BIG = 0.03;

    boolean big() {
        return size >= BIG;
    }

    boolean within(int top) {
        return rank > 0 && rank <= top;
    }
}
