package dev.journey.analysis.practice;

import dev.journey.analysis.figure.Share;
import java.util.Arrays;
import java.util.function.IntFunction;

/** Counts how often something holds, by a code from -1 (no name) on: no object for a step. Not thread-safe. */
final class CodeShares {
    private long[] parts = new long[16];
    private long[] wholes = new long[16];

    void count(int code, boolean holds) {
        int position = code + 1;
        if (position >= wholes.length) {
            parts = Arrays.copyOf(parts, 2 * position);
            wholes = Arrays.copyOf(wholes, 2 * position);
        }
        parts[position] += holds ? 1 : 0;
        wholes[position]++;
    }

    Share of(int code) {
        int position = code + 1;
        return position < wholes.length ? new Share(parts[position], wholes[position]) : new Share(0, 0);
    }

    /** The same by key; only what was counted. */
    <K> Shares<K> by(IntFunction<K> key) {
        Shares<K> shares = new Shares<>();
        for (int position = 0; position < wholes.length; position++) {
            if (wholes[position] > 0) {
                shares.add(key.apply(position - 1), parts[position], wholes[position]);
            }
        }
        return shares;
    }
}
