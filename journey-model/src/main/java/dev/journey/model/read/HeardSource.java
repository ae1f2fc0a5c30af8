package dev.journey.model.read;

import dev.journey.model.Progress;
import dev.journey.model.Progress.Work;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A source that says how much of it was read, once for each mebibyte and at its end. */
final class HeardSource implements Source {
    private static final long EVERY = 1 << 20;

    private final Source source;
    private final long size;
    private final Progress progress;

    HeardSource(Source source, long size, Progress progress) {
        this.source = source;
        this.size = size;
        this.progress = progress;
    }

    @Override
    public InputStream open() throws IOException {
        return new Counting(source.open());
    }

    private final class Counting extends FilterInputStream {
        private long read;
        private long told;

        Counting(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            count(value < 0 ? -1 : 1);
            return value;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int count = super.read(bytes, offset, length);
            count(count);
            return count;
        }

        private void count(int count) {
            read += Math.max(0, count);
            boolean ended = count < 0 && told < read;
            if (read - told >= EVERY || ended) {
                told = read;
                progress.at(Work.READING, read, size);
            }
        }
    }
}
