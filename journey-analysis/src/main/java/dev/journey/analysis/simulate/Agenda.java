package dev.journey.analysis.simulate;

import java.util.Comparator;
import java.util.PriorityQueue;

/** What is to happen when; at the same time, in the order in which it was put down. Not thread-safe. */
final class Agenda {
    private final PriorityQueue<Entry> entries =
            new PriorityQueue<>(Comparator.comparingLong(Entry::time).thenComparingLong(Entry::order));
    private long count;

    /** Something that happens at a time. */
    interface Happening {
        void at(long time);
    }

    private record Entry(long time, long order, Happening happening) {}

    void put(long time, Happening happening) {
        entries.add(new Entry(time, count++, happening));
    }

    /** Lets everything happen. */
    void run() {
        for (Entry next = entries.poll(); next != null; next = entries.poll()) {
            next.happening.at(next.time);
        }
    }
}
