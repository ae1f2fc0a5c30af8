package dev.journey.model.read;

import dev.journey.model.mapping.Mapping;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Reads the same CSV as a stream, which the general engine does, and in small parts, which the fast one does. */
public final class BothEngines {
    /** Parts so small that a few bytes are several. */
    private static final Chunking TINY = new Chunking(3, 1, 64, 0);

    private BothEngines() {}

    /**
     * Reads twice.
     *
     * @throws AssertionError when it is not the same log and report, or the same sentence
     */
    public static void agree(byte[] bytes, Mapping mapping) {
        String general = outcome(mapping, () -> new ByteArrayInputStream(bytes));
        String fast = outcome(mapping, new Parts(bytes));
        if (!fast.equals(general)) {
            throw new AssertionError("general: " + general + "\nfast: " + fast);
        }
    }

    private static String outcome(Mapping mapping, Source source) {
        try {
            ReadResult read = new Reading(
                            mapping, ReadOptions.DEFAULT, "log", new CsvRecords(mapping, "log", source, TINY))
                    .result();
            return read.report() + " " + read.log().ties() + " " + read.log().cases();
        } catch (ReadException e) {
            return e.getMessage();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Bytes that can be read from any place on. */
    private static final class Parts implements SeekableSource, SeekableSource.Places {
        private final byte[] bytes;

        Parts(byte[] bytes) {
            this.bytes = bytes.clone();
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(bytes);
        }

        @Override
        public Places openPlaces() {
            return this;
        }

        @Override
        public long size() {
            return bytes.length;
        }

        @Override
        public int read(byte[] target, int at, int length, long position) {
            int some = (int) Math.min(length, bytes.length - position);
            if (some > 0) {
                System.arraycopy(bytes, (int) position, target, at, some);
            }
            return some > 0 ? some : -1;
        }

        @Override
        public void close() {
            // nothing is open
        }
    }
}
