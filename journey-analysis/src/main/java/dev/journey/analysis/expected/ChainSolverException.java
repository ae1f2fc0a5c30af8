package dev.journey.analysis.expected;

/**
 * A chain could not be solved to the accuracy that is promised; the message says which block, how far it came, and what
 * to do.
 */
final class ChainSolverException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ChainSolverException(String message) {
        super(message);
    }
}
