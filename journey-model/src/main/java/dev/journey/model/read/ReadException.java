package dev.journey.model.read;

/** A source that cannot be read. The message says what was given, what is allowed and what to do. */
public final class ReadException extends RuntimeException {
    private static final long serialVersionUID = 1;

    ReadException(String message) {
        super(message);
    }

    ReadException(String message, Throwable cause) {
        super(message, cause);
    }
}
