package dev.journey.analysis.expected;

import java.util.List;

/**
 * How well a system was solved.
 *
 * @param residual ‖b − Ax‖ / ‖b‖ over the whole chain, largest norms; its floor is about 2e-16 times the largest value
 *      of x over that of b, i.e. 1e-12 at an expected length of 5,000
 * @param backwardError ‖b − Ax‖ / (‖A‖·‖x‖ + ‖b‖) over the whole chain; rounding alone gives about 1e-16
 * @param converged whether the backward error is at most 1e-12; always true on a result, for otherwise an exception is
 *      thrown
 * @param iterations Krylov iterations and refinements over all blocks
 * @param states states of the system that was left when states with equal rows had been put together; the chain's own
 *      number when there were few such
 * @param singletons of these, those that stand alone, solved by one division each
 * @param blocks the others, in the order in which they were solved
 */
record SolveReport(
        double residual,
        double backwardError,
        boolean converged,
        int iterations,
        int states,
        int singletons,
        List<BlockReport> blocks) {
    SolveReport {
        blocks = List.copyOf(blocks);
    }
}
