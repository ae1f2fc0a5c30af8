package dev.journey.model.log;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Gives names codes as they come. A name is looked up by its characters, so that a reader makes no string for a value that
 * was seen before. Not thread-safe.
 */
final class DictionaryBuilder {
    private static final int FIRST_SLOTS = 64;

    private final List<String> names = new ArrayList<>();
    private int[] hashes = new int[FIRST_SLOTS];
    /** Open addressing: code + 1, where 0 is free. */
    private int[] slots = new int[FIRST_SLOTS];

    int code(CharSequence value) {
        return code(value, hash(value));
    }

    private int code(CharSequence value, int hash) {
        int mask = slots.length - 1;
        for (int slot = spread(hash) & mask; ; slot = (slot + 1) & mask) {
            int code = slots[slot] - 1;
            if (code < 0) {
                return insert(slot, hash, value.toString());
            }
            if (hashes[code] == hash && names.get(code).contentEquals(value)) {
                return code;
            }
        }
    }

    /** Takes all names of another one; what its codes are here. */
    int[] addAll(DictionaryBuilder other) {
        int[] codes = new int[other.size()];
        for (int code = 0; code < codes.length; code++) {
            codes[code] = code(other.names.get(code), other.hashes[code]);
        }
        return codes;
    }

    int size() {
        return names.size();
    }

    String name(int code) {
        return names.get(code);
    }

    private int insert(int slot, int hash, String name) {
        int code = names.size();
        names.add(name);
        if (code == hashes.length) {
            hashes = Arrays.copyOf(hashes, code * 2);
        }
        hashes[code] = hash;
        slots[slot] = code + 1;
        if (names.size() * 2 > slots.length) {
            grow();
        }
        return code;
    }

    private void grow() {
        int[] larger = new int[slots.length * 2];
        int mask = larger.length - 1;
        for (int code = 0; code < names.size(); code++) {
            int slot = spread(hashes[code]) & mask;
            while (larger[slot] != 0) {
                slot = (slot + 1) & mask;
            }
            larger[slot] = code + 1;
        }
        slots = larger;
    }

    private static int hash(CharSequence value) {
        int hash = 0;
        for (int i = 0; i < value.length(); i++) {
            hash = 31 * hash + value.charAt(i);
        }
        return hash;
    }

    private static int spread(int hash) {
        int mixed = hash * 0x9E3779B9;
        return mixed ^ (mixed >>> 16);
    }
}
