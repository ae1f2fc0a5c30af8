package dev.journey.analysis.expected;

/**
 * How a journey's chain was solved.
 *
 * @param states states of the chain: places by touchpoint, performer and ending
 * @param residual ‖b − Ax‖ / ‖b‖, largest norms
 * @param converged always true on a solution; otherwise there is an exception
 */
public record SolveQuality(int states, double residual, boolean converged) {}
