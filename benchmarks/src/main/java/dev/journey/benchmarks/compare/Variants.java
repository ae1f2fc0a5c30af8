package dev.journey.benchmarks.compare;

import dev.journey.model.log.Column;
import dev.journey.model.log.EventLog;
import java.util.Arrays;

/** Counts cases by their sequence of touchpoints: found by a hash, compared in full with the first case that had it. Not thread-safe. */
final class Variants {
    private final EventLog log;
    private final Column touchpoints;
    private int[] firstCase = new int[64];
    private long[] counts = new long[64];
    private long[] hashes = new long[64];
    /** Number of the variant + 1, where 0 is free. */
    private int[] slots = new int[256];

    private int size;

    Variants(EventLog log) {
        this.log = log;
        touchpoints = log.touchpoints();
    }

    void add(int caseIndex, long cases) {
        long hash = hash(caseIndex);
        int mask = slots.length - 1;
        int slot = (int) hash & mask;
        while (slots[slot] != 0) {
            int variant = slots[slot] - 1;
            if (hashes[variant] == hash && same(firstCase[variant], caseIndex)) {
                counts[variant] += cases;
                return;
            }
            slot = (slot + 1) & mask;
        }
        insert(slot, caseIndex, hash, cases);
    }

    int size() {
        return size;
    }

    long mostCases() {
        return Arrays.stream(counts).max().orElse(0);
    }

    void absorb(Variants other) {
        for (int variant = 0; variant < other.size; variant++) {
            add(other.firstCase[variant], other.counts[variant]);
        }
    }

    private void insert(int slot, int caseIndex, long hash, long cases) {
        if (size == counts.length) {
            firstCase = Arrays.copyOf(firstCase, 2 * size);
            counts = Arrays.copyOf(counts, 2 * size);
            hashes = Arrays.copyOf(hashes, 2 * size);
        }
        firstCase[size] = caseIndex;
        counts[size] = cases;
        hashes[size] = hash;
        slots[slot] = ++size;
        if (2 * size > slots.length) {
            grow();
        }
    }

    private void grow() {
        slots = new int[2 * slots.length];
        for (int variant = 0; variant < size; variant++) {
            int slot = (int) hashes[variant] & (slots.length - 1);
            while (slots[slot] != 0) {
                slot = (slot + 1) & (slots.length - 1);
            }
            slots[slot] = variant + 1;
        }
    }

    private long hash(int caseIndex) {
        long hash = 0;
        for (int step = log.firstStep(caseIndex); step < log.endStep(caseIndex); step++) {
            hash = (hash + touchpoints.code(step) + 1) * 0x9E37_79B9_7F4A_7C15L;
            hash ^= hash >>> 29;
        }
        return hash;
    }

    private boolean same(int one, int other) {
        int length = log.endStep(one) - log.firstStep(one);
        if (length != log.endStep(other) - log.firstStep(other)) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (touchpoints.code(log.firstStep(one) + i) != touchpoints.code(log.firstStep(other) + i)) {
                return false;
            }
        }
        return true;
    }
}
