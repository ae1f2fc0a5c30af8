package dev.journey.model.read;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which attributes are wanted as columns, which were met, and what stands for those that are not there. Not thread-safe. */
final class XesColumns {
    /** Names beyond so many are not kept for the report. */
    private static final int MOST_NAMES = 1000;

    private final Map<String, Integer> wanted = new HashMap<>();
    private final boolean[] met;
    private final Set<String> further = new LinkedHashSet<>();
    private final Set<String> nested = new LinkedHashSet<>();
    private final Map<String, String> prefixes = new HashMap<>();
    private final Map<Integer, Default> defaults = new LinkedHashMap<>();

    /** What a global attribute says, and how often it was used. */
    private static final class Default {
        private final String name;
        private final String value;
        private long used;

        Default(String name, String value) {
            this.name = name;
            this.value = value;
        }
    }

    XesColumns(List<String> header) {
        for (int position = 0; position < header.size(); position++) {
            wanted.put(header.get(position), position);
        }
        met = new boolean[header.size()];
    }

    int count() {
        return met.length;
    }

    /** The position of a wanted column, or -1. */
    int position(String name) {
        return wanted.getOrDefault(name, -1);
    }

    void extension(@Nullable String prefix, @Nullable String address) {
        if (prefix != null && address != null) {
            prefixes.put(prefix, Xes.prefix(address, prefix));
        }
    }

    /** An attribute's key with the standard prefix of its extension. */
    String standard(String key) {
        int colon = key.indexOf(':');
        String prefix = colon < 0 ? null : prefixes.get(key.substring(0, colon));
        return prefix == null ? key : prefix + key.substring(colon);
    }

    /** Meets an attribute; its position where it is wanted, else -1. */
    int meet(String name, boolean isNested) {
        Integer position = wanted.get(name);
        if (position != null) {
            met[position] = true;
            return position;
        }
        Set<String> names = isNested ? nested : further;
        if (names.size() < MOST_NAMES) {
            names.add(name);
        }
        return -1;
    }

    /** A global attribute is one that the log has, even where no event has it. */
    void standard(String name, String value) {
        int position = position(name);
        if (position >= 0) {
            met[position] = true;
        }
        if (position >= 0 && !Xes.isPlaceholder(value)) {
            defaults.put(position, new Default(name, value));
        }
    }

    /** Gives an event what the log's global attributes say, where it says nothing. */
    void complete(XesEvent event) {
        defaults.forEach((position, standard) -> {
            if (!event.has(position)) {
                event.set(position, standard.value, false);
                event.note(standard.name, standard.value);
                met[position] = true;
                standard.used++;
            }
        });
    }

    boolean wasMet(int position) {
        return met[position];
    }

    /** Attributes of which nothing is made, nested ones not among them. */
    Set<String> further() {
        return further;
    }

    /** Nested attributes of which nothing is made. */
    Set<String> nested() {
        return nested;
    }

    List<String> notices() {
        return defaults.values().stream()
                .filter(standard -> standard.used > 0)
                .map(standard -> XesMessages.defaults(standard.name, standard.used))
                .toList();
    }
}
