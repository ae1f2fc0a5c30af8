package dev.journey.analysis.expected;

/**
 * What solving one block took.
 *
 * @param states states in the block
 * @param method how it was solved
 * @param iterations Krylov iterations, or rounds of iterative refinement of a factored block; 0 when the first solution
 *      was good
 * @param backwardError ‖b − Ax‖ / (‖A‖·‖x‖ + ‖b‖), largest norms: the relative change of A and b for which x would be
 *      exact (Rigal and Gaches 1967)
 */
record BlockReport(int states, BlockMethod method, int iterations, double backwardError) {}
