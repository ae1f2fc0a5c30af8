package dev.journey.model.mapping;

/** A mapping file that cannot be opened. */
public final class MappingException extends RuntimeException {
    private static final long serialVersionUID = 1;

    MappingException(String message, Throwable cause) {
        super(message, cause);
    }
}
