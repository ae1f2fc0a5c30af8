package dev.journey.model.log;

import java.util.Arrays;

/**
 * Gives case ids codes as they come. Most of the time that a log takes to be read could go in here, since each look-up of
 * another case waits for memory; so the words of the ids lie by code, where those of cases that were met together lie together, and
 * the table that is searched holds four bytes a slot: the code, and in the bits above it the hash's, so that hardly any id is
 * compared in vain. Many ids at once are looked up in two passes, of which the first only touches their slots: the processor then
 * waits for several at a time. Not thread-safe.
 */
final class CaseCodes {
    private static final int FIRST_SLOTS = 64;
    private static final int MOST_SLOTS = 1 << 30;

    private long[] low = new long[FIRST_SLOTS / 2];
    private long[] high = new long[FIRST_SLOTS / 2];
    private final IdPool pool = new IdPool();
    private int size;
    /** Open addressing: code + 1 in the bits of the mask, those of the hash above it; 0 is free. */
    private int[] slots = new int[FIRST_SLOTS];

    int size() {
        return size;
    }

    /** The ids so far. */
    CaseIds ids() {
        return new CaseIds(low, high, pool);
    }

    int code(CharSequence id) {
        if (CaseIds.isInline(id)) {
            return code(CaseIds.word(id, 0), CaseIds.word(id, 8));
        }
        pool.write(id);
        return codeOfWritten();
    }

    /** The codes of several such ids. */
    void codes(long[] idsLow, long[] idsHigh, int count, int[] codes) {
        int mask = touch(idsLow, idsHigh, 0, count, codes);
        for (int i = 0; i < count; i++) {
            codes[i] = code(idsLow[i], idsHigh[i], codes[i], mask);
        }
    }

    /** Takes all ids of another one; what its codes are here. */
    int[] addAll(CaseCodes other) {
        int[] codes = new int[other.size];
        for (int from = 0; from < codes.length; from += CaseColumn.BATCH) {
            int to = Math.min(codes.length, from + CaseColumn.BATCH);
            int mask = touch(other.low, other.high, from, to, codes);
            for (int i = from; i < to; i++) {
                codes[i] = other.high[i] < 0
                        ? code(other.pool, other.low[i])
                        : code(other.low[i], other.high[i], codes[i], mask);
            }
        }
        return codes;
    }

    /** Looks where ids should be, for what stands there; the mask by which it looked. */
    private int touch(long[] idsLow, long[] idsHigh, int from, int to, int[] entries) {
        int[] table = slots;
        int mask = table.length - 1;
        for (int i = from; i < to; i++) {
            entries[i] = table[CaseIds.hash(idsLow[i], idsHigh[i]) & mask];
        }
        return mask;
    }

    private int code(long idLow, long idHigh, int entry, int mask) {
        int code = (entry & mask) - 1;
        boolean found = code >= 0 && low[code] == idLow && high[code] == idHigh;
        return found ? code : code(idLow, idHigh);
    }

    private int code(IdPool other, long place) {
        pool.write(other, place);
        return codeOfWritten();
    }

    /** The code of an id of up to 16 ASCII characters, by its words. */
    int code(long idLow, long idHigh) {
        int hash = CaseIds.hash(idLow, idHigh);
        int mask = slots.length - 1;
        for (int slot = hash & mask; ; slot = (slot + 1) & mask) {
            int entry = slots[slot];
            if (entry == 0) {
                return insert(slot, idLow, idHigh, hash);
            }
            int code = (entry & mask) - 1;
            if (((entry ^ hash) & ~mask) == 0 && low[code] == idLow && high[code] == idHigh) {
                return code;
            }
        }
    }

    private int codeOfWritten() {
        int hash = pool.hash();
        long idHigh = CaseIds.inPool(hash);
        int mask = slots.length - 1;
        for (int slot = hash & mask; ; slot = (slot + 1) & mask) {
            int entry = slots[slot];
            if (entry == 0) {
                return insert(slot, pool.keep(), idHigh, hash);
            }
            int code = (entry & mask) - 1;
            if (high[code] == idHigh && pool.isAt(low[code])) {
                return code;
            }
        }
    }

    private int insert(int slot, long idLow, long idHigh, int hash) {
        int code = size++;
        low[code] = idLow;
        high[code] = idHigh;
        slots[slot] = (hash & -slots.length) | (code + 1);
        if (size == low.length) {
            grow();
        }
        return code;
    }

    /** Half of the slots are free. */
    private void grow() {
        if (slots.length == MOST_SLOTS) {
            throw new IllegalStateException(Messages.idsFull());
        }
        int[] larger = new int[2 * slots.length];
        low = Arrays.copyOf(low, slots.length);
        high = Arrays.copyOf(high, slots.length);
        int mask = larger.length - 1;
        for (int code = 0; code < size; code++) {
            int hash = CaseIds.hash(low[code], high[code]);
            int slot = hash & mask;
            while (larger[slot] != 0) {
                slot = (slot + 1) & mask;
            }
            larger[slot] = (hash & ~mask) | (code + 1);
        }
        slots = larger;
    }
}
