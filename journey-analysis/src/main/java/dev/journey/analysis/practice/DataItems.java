package dev.journey.analysis.practice;

import dev.journey.model.DataItem;
import dev.journey.model.ServiceFacts;
import dev.journey.model.log.Column;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The data items that a log asks customers for and that they give, by number: one number for one item in both columns. Immutable. */
final class DataItems {
    private static final int[] NONE = {};

    private final Texts asked;
    private final Texts given;
    private final int[][] askedByCode;
    private final int[][] givenByCode;
    private final DataItem[] meanings;

    DataItems(Texts asked, Texts given, ServiceFacts service) {
        this.asked = asked;
        this.given = given;
        Map<String, Integer> numbers = new LinkedHashMap<>();
        askedByCode = numbered(asked.items(), numbers);
        givenByCode = numbered(given.items(), numbers);
        meanings = new ArrayList<>(numbers.keySet()).stream().map(service::item).toArray(DataItem[]::new);
    }

    private static int[][] numbered(List<List<String>> items, Map<String, Integer> numbers) {
        return items.stream()
                .map(texts -> texts.stream()
                        .mapToInt(text -> numbers.computeIfAbsent(text, none -> numbers.size()))
                        .toArray())
                .toArray(int[][]::new);
    }

    /** How many different items there are. */
    int size() {
        return meanings.length;
    }

    /** What asking for an item means. */
    DataItem meaning(int item) {
        return meanings[item];
    }

    /** What a step asks for, in its order. */
    int[] asked(int step) {
        int code = asked.code(step);
        return code == Column.MISSING ? NONE : askedByCode[code];
    }

    /** What a customer gives with a step, in its order. */
    int[] given(int step) {
        int code = given.code(step);
        return code == Column.MISSING ? NONE : givenByCode[code];
    }

    /** Remembers nothing yet. */
    Held held() {
        return new Held(size());
    }

    /** What was given so far in one case, and when last. Begins anew with each case without touching what it holds. Not thread-safe. */
    static final class Held {
        private final int[] round;
        private final long[] since;
        private int now;
        private int size;

        private Held(int items) {
            round = new int[items];
            since = new long[items];
        }

        /** Forgets all. */
        void begin() {
            now++;
            size = 0;
        }

        void put(int[] items, long time) {
            for (int item : items) {
                size += has(item) ? 0 : 1;
                round[item] = now;
                since[item] = time;
            }
        }

        boolean has(int item) {
            return round[item] == now;
        }

        boolean hasAny(int[] items) {
            for (int item : items) {
                if (has(item)) {
                    return true;
                }
            }
            return false;
        }

        /** How many different ones of these are held. */
        int count(int[] items) {
            int count = 0;
            for (int i = 0; i < items.length; i++) {
                count += has(items[i]) && !isBefore(items, i) ? 1 : 0;
            }
            return count;
        }

        private static boolean isBefore(int[] items, int position) {
            for (int i = 0; i < position; i++) {
                if (items[i] == items[position]) {
                    return true;
                }
            }
            return false;
        }

        /** When a held item was given last. */
        long since(int item) {
            return since[item];
        }

        /** How many different items are held. */
        int size() {
            return size;
        }
    }
}
