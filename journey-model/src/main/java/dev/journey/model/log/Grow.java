package dev.journey.model.log;

/** How many steps a log can hold: what an array can. */
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
}
