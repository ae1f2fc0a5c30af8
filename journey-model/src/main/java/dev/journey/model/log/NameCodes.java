package dev.journey.model.log;

import java.util.Arrays;

/**
 * Gives names codes as they come. Most of the time that a log takes to be read could go in here, since each look-up of another
 * case waits for memory; so the words of the names lie by code, where those that were met together lie together, and the table
 * that is searched holds four bytes a slot: the code, and in the bits above it the hash's, so that hardly any name is compared in
 * vain. Many names at once are looked up in two passes, of which the first only touches their slots: the processor then waits for
 * several at a time. Not thread-safe.
 */
final class NameCodes {
    private static final int FIRST_SLOTS = 64;
    private static final int MOST_SLOTS = 1 << 30;

    private long[] low = new long[FIRST_SLOTS / 2];
    private long[] high = new long[FIRST_SLOTS / 2];
    private final NamePool pool = new NamePool();
    private int size;
    /** Open addressing: code + 1 in the bits of the mask, those of the hash above it; 0 is free. */
    private int[] slots = new int[FIRST_SLOTS];

    int size() {
        return size;
    }

    /** The names so far. */
    Names names() {
        return new Names(low, high, pool);
    }

    int code(CharSequence name) {
        if (Names.isInline(name)) {
            return code(Names.word(name, 0), Names.word(name, 8));
        }
        pool.write(name);
        return codeOfWritten();
    }

    /** The codes of several such names. */
    void codes(long[] someLow, long[] someHigh, int count, int[] codes) {
        int mask = touch(someLow, someHigh, 0, count, codes);
        for (int i = 0; i < count; i++) {
            codes[i] = code(someLow[i], someHigh[i], codes[i], mask);
        }
    }

    /** Takes all names of another one; what its codes are here. */
    int[] addAll(NameCodes other) {
        int[] codes = new int[other.size];
        for (int from = 0; from < codes.length; from += CodeColumn.BATCH) {
            int to = Math.min(codes.length, from + CodeColumn.BATCH);
            int mask = touch(other.low, other.high, from, to, codes);
            for (int i = from; i < to; i++) {
                codes[i] = other.high[i] < 0
                        ? code(other.pool, other.low[i])
                        : code(other.low[i], other.high[i], codes[i], mask);
            }
        }
        return codes;
    }

    /** Looks where names should be, for what stands there; the mask by which it looked. */
    private int touch(long[] someLow, long[] someHigh, int from, int to, int[] entries) {
        int[] table = slots;
        int mask = table.length - 1;
        for (int i = from; i < to; i++) {
            entries[i] = table[Names.hash(someLow[i], someHigh[i]) & mask];
        }
        return mask;
    }

    private int code(long nameLow, long nameHigh, int entry, int mask) {
        int code = (entry & mask) - 1;
        boolean found = code >= 0 && low[code] == nameLow && high[code] == nameHigh;
        return found ? code : code(nameLow, nameHigh);
    }

    private int code(NamePool other, long place) {
        pool.write(other, place);
        return codeOfWritten();
    }

    /** The code of a name of up to 16 ASCII characters, by its words. */
    int code(long nameLow, long nameHigh) {
        int hash = Names.hash(nameLow, nameHigh);
        int mask = slots.length - 1;
        for (int slot = hash & mask; ; slot = (slot + 1) & mask) {
            int entry = slots[slot];
            if (entry == 0) {
                return insert(slot, nameLow, nameHigh, hash);
            }
            int code = (entry & mask) - 1;
            if (((entry ^ hash) & ~mask) == 0 && low[code] == nameLow && high[code] == nameHigh) {
                return code;
            }
        }
    }

    private int codeOfWritten() {
        int hash = pool.hash();
        long nameHigh = Names.inPool(hash);
        int mask = slots.length - 1;
        for (int slot = hash & mask; ; slot = (slot + 1) & mask) {
            int entry = slots[slot];
            if (entry == 0) {
                return insert(slot, pool.keep(), nameHigh, hash);
            }
            int code = (entry & mask) - 1;
            if (high[code] == nameHigh && pool.isAt(low[code])) {
                return code;
            }
        }
    }

    private int insert(int slot, long nameLow, long nameHigh, int hash) {
        int code = size++;
        low[code] = nameLow;
        high[code] = nameHigh;
        slots[slot] = (hash & -slots.length) | (code + 1);
        if (size == low.length) {
            grow();
        }
        return code;
    }

    /** Half of the slots are free. */
    private void grow() {
        if (slots.length == MOST_SLOTS) {
            throw new IllegalStateException(Messages.namesFull());
        }
        int[] larger = new int[2 * slots.length];
        low = Arrays.copyOf(low, slots.length);
        high = Arrays.copyOf(high, slots.length);
        int mask = larger.length - 1;
        for (int code = 0; code < size; code++) {
            int hash = Names.hash(low[code], high[code]);
            int slot = hash & mask;
            while (larger[slot] != 0) {
                slot = (slot + 1) & mask;
            }
            larger[slot] = (hash & ~mask) | (code + 1);
        }
        slots = larger;
    }
}
