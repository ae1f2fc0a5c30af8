package dev.journey.benchmarks.planted;

/**
 * Amounts to be decided.
 *
 * @param median of the log-normal amounts
 * @param sigma of their logarithm
 * @param easy up to this amount {@code grantedBelow} of the decisions are a yes, above it {@code grantedAbove}
 * @param grantedBelow a share
 * @param grantedAbove a share
 */
record Amounts(double median, double sigma, double easy, double grantedBelow, double grantedAbove) {

    boolean granted(double amount, double uniform) {
        return uniform < (amount <= easy ? grantedBelow : grantedAbove);
    }
}
