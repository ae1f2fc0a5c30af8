package dev.journey.cli;

/** An output that cannot be written. */
final class UnwritableException extends RuntimeException {
    private static final long serialVersionUID = 1;

    UnwritableException(String message, Throwable cause) {
        super(message, cause);
    }
}
