package dev.journey.model.log;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Names by code: 0, 1, 2, ... in the order of their first step in the log. Immutable and thread-safe. */
public final class Dictionary {
    private final String[] names;
    private final Map<String, Integer> codes;

    Dictionary(String[] names) {
        this.names = names;
        this.codes = new HashMap<>(names.length * 2);
        for (int code = 0; code < names.length; code++) {
            codes.put(names[code], code);
        }
    }

    /** How many names there are. */
    public int size() {
        return names.length;
    }

    /**
     * The name with this code.
     *
     * @throws IndexOutOfBoundsException outside [0, size)
     */
    public String name(int code) {
        return names[code];
    }

    /** The code of this name, if any step has it. */
    public OptionalInt code(String name) {
        Integer code = codes.get(name);
        return code == null ? OptionalInt.empty() : OptionalInt.of(code);
    }

    /** All names, by code. A view. */
    public List<String> names() {
        return Collections.unmodifiableList(Arrays.asList(names));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Dictionary that && Arrays.equals(names, that.names);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(names);
    }

    @Override
    public String toString() {
        return Arrays.toString(names);
    }
}
