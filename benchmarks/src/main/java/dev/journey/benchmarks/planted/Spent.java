package dev.journey.benchmarks.planted;

/**
 * Minutes of one step.
 *
 * @param active the customer's doing
 * @param held the customer's attended wait
 * @param company the company's work
 */
record Spent(double active, double held, double company) {
    static final Spent NOTHING = new Spent(0, 0, 0);

    static Spent customer(double active, double held) {
        return new Spent(active, held, 0);
    }

    static Spent company(double minutes) {
        return new Spent(0, 0, minutes);
    }

    /** In each other's presence. */
    static Spent both(double minutes) {
        return new Spent(minutes, 0, minutes);
    }

    /** A minute of doing counts 1, of attended wait 2. */
    double effort() {
        return active + 2 * held;
    }
}
