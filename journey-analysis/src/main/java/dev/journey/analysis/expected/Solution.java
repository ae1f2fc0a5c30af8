package dev.journey.analysis.expected;

/**
 * The solution of one system.
 *
 * @param values one per state; the caller's own array
 * @param report how well and by what it was solved
 */
@SuppressWarnings("ArrayRecordComponent")
record Solution(double[] values, SolveReport report) {}
