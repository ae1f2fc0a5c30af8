package dev.journey.analysis.practice;

import dev.journey.analysis.figure.Share;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** Counts how often something holds, by key. Not thread-safe. */
final class Shares<K> {
    private final Map<K, long[]> counts = new HashMap<>();

    void count(K key, boolean holds) {
        add(key, holds ? 1 : 0, 1);
    }

    void add(K key, long part, long whole) {
        long[] count = counts.computeIfAbsent(key, none -> new long[2]);
        count[0] += part;
        count[1] += whole;
    }

    Share of(K key) {
        long[] count = counts.getOrDefault(key, new long[2]);
        return new Share(count[0], count[1]);
    }

    /** The greatest whole first; equal ones by their key's text. */
    <R> List<R> list(BiFunction<K, Share, R> row) {
        List<K> keys = new ArrayList<>(counts.keySet());
        keys.sort(Comparator.<K>comparingLong(key -> -of(key).whole()).thenComparing(Object::toString));
        return keys.stream().map(key -> row.apply(key, of(key))).toList();
    }
}
