package dev.journey.analysis.expected;

/**
 * A factored block (or a preconditioner of it): solves in place, any number of times. Immutable; safe to share between
 * threads.
 */
interface Factor {
    /** Replaces b by x with A x = b, or with Aᵀ x = b. */
    void solve(double[] b, boolean transposed);
}
