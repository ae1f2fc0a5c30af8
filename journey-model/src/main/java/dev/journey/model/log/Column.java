package dev.journey.model.log;

import java.util.Arrays;
import java.util.Optional;

/** One text column of a log: a code per step. Immutable and thread-safe. */
public final class Column {
    /** The code of a step that has no value. */
    public static final int MISSING = -1;

    private final String name;
    private final Dictionary dictionary;
    private final int[] codes;

    Column(String name, Dictionary dictionary, int[] codes) {
        this.name = name;
        this.dictionary = dictionary;
        this.codes = codes;
    }

    /** The role's key, or the source's own name of a further column. */
    public String name() {
        return name;
    }

    /** The names behind the codes. */
    public Dictionary dictionary() {
        return dictionary;
    }

    /** The code at a step, or {@link #MISSING}. */
    public int code(int step) {
        return codes[step];
    }

    /** The value at a step, if it has one. */
    public Optional<String> value(int step) {
        return codes[step] == MISSING ? Optional.empty() : Optional.of(dictionary.name(codes[step]));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Column that
                && name.equals(that.name)
                && dictionary.equals(that.dictionary)
                && Arrays.equals(codes, that.codes);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + Arrays.hashCode(codes);
    }

    @Override
    public String toString() {
        return "Column " + name + " of " + codes.length + " steps, " + dictionary.size() + " names";
    }
}
