package dev.journey.model.log;

/** How arrays grow: by half, up to what an array can hold. */
final class Grow {
    private static final int MOST = Integer.MAX_VALUE - 8;

    private Grow() {}

    /** Room for so many. */
    static int atLeast(long size) {
        if (size > MOST) {
            throw new IllegalStateException(Messages.full());
        }
        return (int) size;
    }

    static int next(int size) {
        if (size >= MOST) {
            throw new IllegalStateException(Messages.full());
        }
        return (int) Math.min(MOST, size + (size >> 1) + 16L);
    }
}
