package dev.journey.benchmarks.planted;

/**
 * A predicted change per case.
 *
 * @param median negative = fewer
 * @param low lower end of the 90 % interval
 * @param high upper end
 */
record Range(double median, double low, double high) {
    boolean covers(double value) {
        return low <= value && value <= high;
    }
}
