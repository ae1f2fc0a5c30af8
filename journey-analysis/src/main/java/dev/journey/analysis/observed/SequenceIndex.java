package dev.journey.analysis.observed;

import java.util.Arrays;

/**
 * Numbers sequences of codes 0, 1, 2, ... as they come, so that what is counted of them can lie in arrays. A sequence is told code by code,
 * found by hash and compared in full; only a new one is copied. Cost: linear in its length. Not thread-safe.
 */
public final class SequenceIndex {
    private static final int FIRST_SLOTS = 256;

    private int[][] sequences = new int[FIRST_SLOTS / 2][];
    private int[] hashes = new int[FIRST_SLOTS / 2];
    private int[] slots = new int[FIRST_SLOTS];
    private int size;

    private int[] told = new int[64];
    private int length;

    /** Without sequences. */
    public SequenceIndex() {}

    /** Begins a sequence. */
    public void begin() {
        length = 0;
    }

    /** Tells its next code. */
    public void add(int code) {
        if (length == told.length) {
            told = Arrays.copyOf(told, 2 * length);
        }
        told[length++] = code;
    }

    /** The number of the sequence that was told; given when it is told for the first time. */
    public int end() {
        int hash = hash();
        int mask = slots.length - 1;
        int slot = hash & mask;
        while (slots[slot] != 0) {
            int number = slots[slot] - 1;
            if (hashes[number] == hash
                    && Arrays.equals(sequences[number], 0, sequences[number].length, told, 0, length)) {
                return number;
            }
            slot = (slot + 1) & mask;
        }
        return insert(slot, hash);
    }

    /** How many sequences have a number. */
    public int size() {
        return size;
    }

    /** The codes of a sequence; a copy. */
    public int[] sequence(int number) {
        return shared(number).clone();
    }

    /** The codes of a sequence; not to be changed. */
    int[] shared(int number) {
        return sequences[number];
    }

    private int insert(int slot, int hash) {
        sequences[size] = Arrays.copyOf(told, length);
        hashes[size] = hash;
        slots[slot] = ++size;
        if (size == hashes.length) {
            sequences = Arrays.copyOf(sequences, 2 * size);
            hashes = Arrays.copyOf(hashes, 2 * size);
            slots = new int[2 * slots.length];
            for (int number = 0; number < size; number++) {
                place(number);
            }
        }
        return size - 1;
    }

    private void place(int number) {
        int mask = slots.length - 1;
        int slot = hashes[number] & mask;
        while (slots[slot] != 0) {
            slot = (slot + 1) & mask;
        }
        slots[slot] = number + 1;
    }

    private int hash() {
        long hash = length;
        for (int i = 0; i < length; i++) {
            hash = (hash + told[i] + 1) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 29;
        }
        return (int) (hash ^ (hash >>> 32));
    }
}
