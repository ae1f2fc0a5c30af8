package dev.journey.model.log;

import java.util.Objects;

/**
 * Takes the values of one text column, one for each step. A value stands for the step that is being made until
 * {@link EventLogBuilder#add} accepts it or {@link EventLogBuilder#discard} drops it. Not thread-safe.
 */
public final class TextColumnBuilder {
    private final String name;
    private final CodeColumn steps;
    private int pending = Column.MISSING;
    /** The words of the value of the step that is being made; 0 where the code says it. */
    private long pendingLow;

    private long pendingHigh;

    TextColumnBuilder(String name, Storage storage) {
        this.name = name;
        steps = new CodeColumn(storage);
    }

    /**
     * The value of the step that is being made; an empty one is missing. The characters are copied only when they were not
     * seen before.
     */
    public void set(CharSequence value) {
        pendingLow = 0;
        pending = value.length() == 0 ? Column.MISSING : steps.code(value);
    }

    /**
     * The value of the step that is being made, by the code that {@link #code} gave for it before.
     *
     * @throws IndexOutOfBoundsException when no value has this code
     */
    public void set(int code) {
        pendingLow = 0;
        pending = Objects.checkIndex(code, steps.nameCount());
    }

    /**
     * The value of the step that is being made, given as bytes: the fastest way, for a value of 1 to 16 ASCII characters, none
     * of them zero.
     *
     * @param low its first eight characters, the first one lowest, zero behind the last
     * @param high those behind them
     * @throws IllegalArgumentException when it is no such value
     */
    public void set(long low, long high) {
        if (!Names.areWords(low, high)) {
            throw new IllegalArgumentException(Messages.notAscii());
        }
        pendingLow = low;
        pendingHigh = high;
    }

    /** The code of the value of the step that is being made, or {@link Column#MISSING}. */
    public int code() {
        return pendingLow == 0 ? pending : steps.code(pendingLow, pendingHigh);
    }

    boolean isMissing() {
        return pending == Column.MISSING && pendingLow == 0;
    }

    void commit() {
        if (pendingLow == 0) {
            steps.add(pending);
        } else {
            steps.add(pendingLow, pendingHigh);
        }
        discard();
    }

    /** Takes the steps of another column behind its own. */
    void addAll(TextColumnBuilder later) {
        steps.take(later.steps);
    }

    void fill(int size) {
        while (steps.size() < size) {
            steps.add(Column.MISSING);
        }
    }

    void discard() {
        pending = Column.MISSING;
        pendingLow = 0;
    }

    String name() {
        return name;
    }

    /** Codes in the order given, numbered anew by first appearance in that order. */
    Column freeze(IntStore order, Storage storage) {
        Ints codes = steps.codes();
        int[] renumbered = new int[steps.nameCount()];
        int[] used = new int[renumbered.length];
        IntStore sorted = storage.ints(order.size());
        int count = 0;
        for (int step = 0; step < order.size(); step++) {
            int code = codes.at(order.at(step));
            if (code == Column.MISSING) {
                sorted.set(step, Column.MISSING);
                continue;
            }
            if (renumbered[code] == 0) {
                used[count++] = code;
                renumbered[code] = count;
            }
            sorted.set(step, renumbered[code] - 1);
        }
        codes.free();
        return new Column(name, dictionary(used, count), sorted);
    }

    private Dictionary dictionary(int[] used, int count) {
        Names names = steps.names();
        String[] inOrder = new String[count];
        for (int i = 0; i < count; i++) {
            inOrder[i] = names.name(used[i]);
        }
        return new Dictionary(inOrder);
    }
}
