package dev.journey.model.log;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Steps cannot be kept in temporary files: there is no such directory, or no room in it. The message says which. */
public final class SpillException extends UncheckedIOException {
    private static final long serialVersionUID = 1L;

    SpillException(String message, IOException cause) {
        super(message, cause);
    }
}
