package dev.journey.model.log;

/**
 * A name for each step, by its code. Where there are many names, short ones wait until there are several to be looked up at
 * once, with a step each that holds their place. Not thread-safe.
 */
final class CodeColumn {
    /** So many names are looked up at once. */
    static final int BATCH = 256;

    /** The table of so few names is near. */
    private static final int FEW = 1 << 9;

    private final NameCodes names = new NameCodes();
    private final Ints codes;
    private long[] low = {};
    private long[] high = {};
    private int[] steps = {};
    private int[] found = {};
    private int waiting;

    CodeColumn(Storage storage) {
        codes = new Ints(storage);
    }

    /** The code of a name, be there a step of it or not. */
    int code(CharSequence name) {
        return names.code(name);
    }

    /** The code of a name of up to 16 ASCII characters. */
    int code(long nameLow, long nameHigh) {
        return names.code(nameLow, nameHigh);
    }

    String name(int code) {
        return names.names().name(code);
    }

    /** The next step has this code, or {@link Column#MISSING}. */
    void add(int code) {
        codes.add(code);
    }

    /** The next step has this name of up to 16 ASCII characters. */
    void add(long nameLow, long nameHigh) {
        if (names.size() < FEW) {
            codes.add(names.code(nameLow, nameHigh));
            return;
        }
        if (waiting == low.length) {
            settle();
        }
        low[waiting] = nameLow;
        high[waiting] = nameHigh;
        steps[waiting++] = codes.size();
        codes.add(Column.MISSING);
    }

    /** Takes the steps of another one behind its own. */
    void take(CodeColumn later) {
        settle();
        later.settle();
        codes.take(later.codes, names.addAll(later.names));
    }

    int size() {
        return codes.size();
    }

    /** The code of each step; nothing waits. */
    Ints codes() {
        settle();
        return codes;
    }

    /** How many names there are, those without a step among them. */
    int nameCount() {
        return names.size();
    }

    /** The names by code. */
    Names names() {
        return names.names();
    }

    private void settle() {
        names.codes(low, high, waiting, found);
        for (int i = 0; i < waiting; i++) {
            codes.set(steps[i], found[i]);
        }
        waiting = 0;
        if (low.length == 0 && names.size() >= FEW) {
            low = new long[BATCH];
            high = new long[BATCH];
            steps = new int[BATCH];
            found = new int[BATCH];
        }
    }
}
