package dev.journey.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.model.Role;
import dev.journey.model.log.Step;
import dev.journey.model.mapping.Mapping;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Reads the same bytes with the general engine and, where it can, with the fast one. */
final class Engines {
    private Engines() {}

    /** Both must give the same log, report and message; whether the fast engine read it. */
    static boolean agree(byte[] bytes, Mapping mapping, Chunking chunking) {
        Seekable source = new Seekable(bytes);
        String fast = outcome(mapping, source, chunking);
        assertThat(fast).isEqualTo(outcome(mapping, () -> new ByteArrayInputStream(bytes), chunking));
        return !source.readAsStream;
    }

    private static String outcome(Mapping mapping, Source source, Chunking chunking) {
        try {
            ReadResult read = new Reading(
                            mapping, ReadOptions.DEFAULT, Csv.NAME, new CsvRecords(mapping, Csv.NAME, source, chunking))
                    .result();
            StringBuilder text =
                    new StringBuilder(read.report() + "\nties " + read.log().ties());
            read.log()
                    .cases()
                    .forEach(one -> one.steps()
                            .forEach(step -> text.append('\n').append(one.id()).append(all(step))));
            return text.toString();
        } catch (ReadException e) {
            return e.getMessage();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String all(Step step) {
        StringBuilder text = new StringBuilder(" ").append(step).append(' ').append(step.end());
        for (Role role : Role.values()) {
            if (role.kind() == Role.Kind.TEXT) {
                step.value(role)
                        .ifPresent(value -> text.append(" | ").append(role).append(value));
            } else {
                step.number(role)
                        .ifPresent(value -> text.append(" | ").append(role).append(value));
            }
        }
        return text.append(" | ").append(step.value("note")).toString();
    }

    /** Bytes that can be read from any place, as a file can; a read gives some of what was asked for. */
    private static final class Seekable implements SeekableSource, SeekableSource.Places {
        private final byte[] bytes;
        private boolean readAsStream;

        Seekable(byte[] bytes) {
            this.bytes = bytes.clone();
        }

        @Override
        public InputStream open() {
            int[] reads = new int[1];
            return new ByteArrayInputStream(bytes) {
                @Override
                public synchronized int read(byte[] target, int from, int length) {
                    readAsStream |= reads[0]++ > 1;
                    return super.read(target, from, length);
                }
            };
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
            int left = (int) Math.min(length, bytes.length - position);
            int some = left - left / 3;
            if (left > 0) {
                System.arraycopy(bytes, (int) position, target, at, some);
            }
            return left > 0 ? some : -1;
        }

        @Override
        public void close() {
            // nothing is open
        }
    }
}
