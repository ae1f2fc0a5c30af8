package dev.journey.model.log;

import java.util.Optional;

/** One text column of a log: a code per step. Immutable and thread-safe. */
public final class Column {
    /** The code of a step that has no value. */
    public static final int MISSING = -1;

    private final String name;
    private final Dictionary dictionary;
    private final IntStore codes;

    Column(String name, Dictionary dictionary, IntStore codes) {
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
        return codes.at(step);
    }

    /** The value at a step, if it has one. */
    public Optional<String> value(int step) {
        int code = codes.at(step);
        return code == MISSING ? Optional.empty() : Optional.of(dictionary.name(code));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Column that
                && name.equals(that.name)
                && dictionary.equals(that.dictionary)
                && codes.equals(that.codes);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + codes.hashCode();
    }

    @Override
    public String toString() {
        return "Column " + name + " of " + codes.size() + " steps, " + dictionary.size() + " names";
    }
}
