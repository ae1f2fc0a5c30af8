package dev.journey.model.read;

/**
 * How a source is cut so that its parts are read at the same time.
 *
 * @param most parts
 * @param least bytes of a part
 * @param block bytes of a part that are in memory; a row must fit
 * @param small up to so many bytes the general engine is as fast
 */
record Chunking(int most, long least, int block, int small) {
    /** A part for each processor. */
    static Chunking standard() {
        return new Chunking(Runtime.getRuntime().availableProcessors(), 4L << 20, 1 << 20, Head.SIZE - 1);
    }

    /** Where to look for the beginnings of the parts: the first of all is {@code from}, behind the last comes {@code size}. */
    long[] borders(long from, long size) {
        int parts = (int) Math.max(1, Math.min(most, (size - from) / least));
        long[] borders = new long[parts + 1];
        for (int part = 0; part < parts; part++) {
            borders[part] = from + (size - from) / parts * part;
        }
        borders[parts] = size;
        return borders;
    }
}
