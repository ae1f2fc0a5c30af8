package dev.journey.model.log;

import java.util.Arrays;
import java.util.Objects;

/**
 * Takes the values of one text column, one for each step. A value stands for the step that is being made until
 * {@link EventLogBuilder#add} accepts it or {@link EventLogBuilder#discard} drops it. Not thread-safe.
 */
public final class TextColumnBuilder {
    private final String name;
    private final DictionaryBuilder values = new DictionaryBuilder();
    private final Ints codes = new Ints();
    private int pending = Column.MISSING;

    TextColumnBuilder(String name) {
        this.name = name;
    }

    /**
     * The value of the step that is being made; an empty one is missing. The characters are copied only when they were not
     * seen before.
     */
    public void set(CharSequence value) {
        pending = value.length() == 0 ? Column.MISSING : values.code(value);
    }

    /**
     * The value of the step that is being made, by the code that {@link #code} gave for it before.
     *
     * @throws IndexOutOfBoundsException when no value has this code
     */
    public void set(int code) {
        pending = Objects.checkIndex(code, values.size());
    }

    /** The code of the value of the step that is being made, or {@link Column#MISSING}. */
    public int code() {
        return pending;
    }

    boolean isMissing() {
        return pending == Column.MISSING;
    }

    void commit() {
        codes.add(pending);
        pending = Column.MISSING;
    }

    /** Takes the steps of another column behind its own. */
    void addAll(TextColumnBuilder later) {
        codes.take(later.codes, values.addAll(later.values));
    }

    void fill(int steps) {
        while (codes.size() < steps) {
            codes.add(Column.MISSING);
        }
    }

    void discard() {
        pending = Column.MISSING;
    }

    String name() {
        return name;
    }

    /** Codes in the order given, numbered anew by first appearance in that order. */
    Column freeze(int[] order) {
        int[] renumbered = new int[values.size()];
        Arrays.fill(renumbered, Column.MISSING);
        String[] names = new String[values.size()];
        int[] sorted = new int[order.length];
        int used = 0;
        for (int step = 0; step < order.length; step++) {
            int code = codes.at(order[step]);
            if (code != Column.MISSING && renumbered[code] == Column.MISSING) {
                names[used] = values.name(code);
                renumbered[code] = used++;
            }
            sorted[step] = code == Column.MISSING ? Column.MISSING : renumbered[code];
        }
        codes.free();
        return new Column(name, new Dictionary(Arrays.copyOf(names, used)), sorted);
    }
}
