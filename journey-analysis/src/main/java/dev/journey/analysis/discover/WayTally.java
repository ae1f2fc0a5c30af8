package dev.journey.analysis.discover;

/** How often a way was taken, and how long it took. Not thread-safe. */
final class WayTally {
    /** Stands for the start. */
    static final int START = -1;

    final int from;
    /** A state, or beyond the states an outcome. */
    final int to;

    final Moments delay = new Moments();
    long count;

    WayTally(int from, int to) {
        this.from = from;
        this.to = to;
    }
}
