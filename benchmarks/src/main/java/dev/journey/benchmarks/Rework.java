package dev.journey.benchmarks;

/** Where rework leads, and how often a journey goes on: mild rework ends after 20 steps on average, heavy after 2,000. */
public enum Rework {
    /** Within 10 touchpoints; 20 steps on average. */
    LOCAL_MILD(true, 0.05),
    /** Within 10 touchpoints; 2,000 steps on average. */
    LOCAL_HEAVY(true, 0.000_5),
    /** To any touchpoint; 20 steps on average. */
    ANYWHERE_MILD(false, 0.05),
    /** To any touchpoint; 2,000 steps on average. */
    ANYWHERE_HEAVY(false, 0.000_5);

    final boolean local;
    final double exit;

    Rework(boolean local, double exit) {
        this.local = local;
        this.exit = exit;
    }
}
