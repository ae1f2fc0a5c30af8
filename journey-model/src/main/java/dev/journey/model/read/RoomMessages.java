package dev.journey.model.read;

import java.util.Locale;

/** What is said of the heap. */
final class RoomMessages {
    private RoomMessages() {}

    static String heapTooSmall(String source, long steps, long bytes, long heap) {
        return (steps == 0
                        ? source + " becomes a log that does not fit"
                        : String.format(
                                Locale.ROOT,
                                "%s has about %,d steps, which take about %,d MiB while they become a log",
                                source,
                                steps,
                                mebibytes(bytes)))
                + String.format(
                        Locale.ROOT,
                        "; the heap has %,d MiB at most. Give more, as in JOURNEY_OPTS=-Xmx%dg (or java -Xmx...), or keep the"
                                + " steps in temporary files with --spill (LogReader.spillTo).",
                        mebibytes(heap),
                        gibibytes(Math.max(2 * heap, 2 * bytes)));
    }

    private static long mebibytes(long bytes) {
        return (bytes + (1 << 20) - 1) >> 20;
    }

    private static long gibibytes(long bytes) {
        return Math.max(1, (bytes + (1L << 30) - 1) >> 30);
    }
}
