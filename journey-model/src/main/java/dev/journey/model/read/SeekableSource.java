package dev.journey.model.read;

import java.io.Closeable;
import java.io.IOException;

/** A source that can also be read from any place on, so that its parts can be read at the same time. */
interface SeekableSource extends Source {
    /** Opens it for reading from any place. */
    Places openPlaces() throws IOException;

    /** The bytes of an open source. Thread-safe. */
    interface Places extends Closeable {
        /** How many bytes there are. */
        long size() throws IOException;

        /**
         * Reads bytes from a position on into an array.
         *
         * @return how many were read, at least 1; -1 where there are none
         */
        int read(byte[] target, int at, int length, long position) throws IOException;
    }
}
