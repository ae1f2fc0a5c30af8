package dev.journey.model.json;

/** JSON that cannot be read, or that says something which is not allowed. The message names source, line, column and pointer. */
public final class JsonException extends RuntimeException {
    private static final long serialVersionUID = 1;

    JsonException(String message) {
        super(message);
    }

    JsonException(String message, Throwable cause) {
        super(message, cause);
    }
}
