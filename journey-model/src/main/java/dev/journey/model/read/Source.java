package dev.journey.model.read;

import java.io.IOException;
import java.io.InputStream;

/**
 * Where the bytes of a log come from: a file, an upload, an object store.
 *
 * <p>A reader opens it once, and twice more where it must go through the data to find out whether the day or the month
 * comes first. Each stream that is opened is closed.
 */
@FunctionalInterface
public interface Source {
    /** A new stream from the first byte on. */
    InputStream open() throws IOException;
}
