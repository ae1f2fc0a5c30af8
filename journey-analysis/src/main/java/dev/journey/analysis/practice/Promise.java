package dev.journey.analysis.practice;

/**
 * One promise.
 *
 * @param caseIndex its case
 * @param step the step that made it
 * @param made when, in milliseconds UTC
 * @param due when it is due
 * @param ended when it was kept or withdrawn, or the log's end
 * @param level its level; -1 where it is not known
 * @param state what became of it
 */
record Promise(int caseIndex, int step, long made, long due, long ended, int level, Promises.State state) {
    /** The part of the time until it is due for which it was watched; past 1 where it was watched beyond. */
    double watched() {
        return due <= made ? (ended <= due ? 1 : 2) : (double) (ended - made) / (due - made);
    }

    /** Whether it was neither kept nor withdrawn by then. */
    boolean isUnsettledAt(long time) {
        return state == Promises.State.OPEN || state == Promises.State.BROKEN || ended > time;
    }

    boolean isFulfilled() {
        return state == Promises.State.KEPT || state == Promises.State.LATE;
    }
}
