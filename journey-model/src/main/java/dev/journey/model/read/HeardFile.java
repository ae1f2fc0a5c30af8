package dev.journey.model.read;

import dev.journey.model.Progress;
import dev.journey.model.Progress.Work;
import java.io.IOException;
import java.io.InputStream;

/**
 * A source that can be read from any place, and says how much of it was read, like {@link HeardSource}. Bytes that are looked
 * at twice count once where that makes more than all.
 */
final class HeardFile implements SeekableSource {
    private static final long EVERY = 1 << 20;

    private final SeekableSource source;
    private final HeardSource stream;
    private final Progress progress;

    HeardFile(SeekableSource source, long size, Progress progress) {
        this.source = source;
        this.stream = new HeardSource(source, size, progress);
        this.progress = progress;
    }

    @Override
    public InputStream open() throws IOException {
        return stream.open();
    }

    @Override
    public Places openPlaces() throws IOException {
        Places places = source.openPlaces();
        return new HeardPlaces(places, places.size());
    }

    private final class HeardPlaces implements Places {
        private final Places places;
        private final long size;
        private long read;
        private long told;

        HeardPlaces(Places places, long size) {
            this.places = places;
            this.size = size;
        }

        @Override
        public long size() throws IOException {
            return places.size();
        }

        @Override
        public int read(byte[] target, int at, int length, long position) throws IOException {
            int count = places.read(target, at, length, position);
            count(Math.max(0, count));
            return count;
        }

        private synchronized void count(int count) {
            read = Math.min(size, read + count);
            if (read - told >= EVERY || (read == size && told < size)) {
                told = read;
                progress.at(Work.READING, read, size);
            }
        }

        @Override
        public void close() throws IOException {
            places.close();
        }
    }
}
