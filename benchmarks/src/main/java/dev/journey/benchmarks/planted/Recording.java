package dev.journey.benchmarks.planted;

/**
 * How well an organisation records.
 *
 * @param forwards whether the sender's forwarding is a step
 * @param queues whether the entry into a queue is a step
 * @param classes whether the classes of touchpoints are known
 * @param missing share of values that are missing, by column
 * @param misrecorded share of steps with a wrong actor
 */
record Recording(boolean forwards, boolean queues, boolean classes, double missing, double misrecorded) {
    static final Recording PERFECT = new Recording(true, true, true, 0, 0);
}
