package dev.journey.model.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the value of one column: of the record itself, of what encloses it, or of what lies inside it. Several values are
 * joined by semicolons. Not thread-safe.
 */
final class JsonColumn {
    private static final char JOIN = ';';

    private final String name;
    /** At which of the values from the unit (0) to the record the way begins. */
    private final int level;

    private final JsonPointer rest;
    private final StringBuilder value = new StringBuilder();
    private boolean several;
    private boolean met;
    private long nested;

    private JsonColumn(String name, int level, JsonPointer rest) {
        this.name = name;
        this.level = level;
        this.rest = rest;
    }

    /**
     * A column.
     *
     * @param records the way to the records from the document's root; the unit is at its first {@link JsonPointer#EACH}
     */
    static JsonColumn of(String name, JsonPointer records) {
        int unit = records.afterFirstEach();
        if (!name.startsWith("/")) {
            return new JsonColumn(name, records.length() - unit, JsonPointer.parse(name));
        }
        JsonPointer pointer = JsonPointer.parse(name);
        int common = Math.max(unit, pointer.common(records));
        return new JsonColumn(name, common - unit, pointer.from(Math.min(common, pointer.length())));
    }

    /** Whether the column lies in the units at all. */
    static boolean isInside(String name, JsonPointer records) {
        int unit = records.afterFirstEach();
        return !name.startsWith("/") || JsonPointer.parse(name).common(records) >= unit;
    }

    String name() {
        return name;
    }

    /** Whether it was ever there, if only as null. */
    boolean met() {
        return met;
    }

    /** How many values were objects, or lists of them. */
    long nested() {
        return nested;
    }

    /**
     * The value, empty where there is none; valid until the next call.
     *
     * @param values from the unit to the record
     */
    CharSequence find(List<JsonNode> values) {
        value.setLength(0);
        several = false;
        collect(values.get(level), 0);
        return value;
    }

    private void collect(JsonNode node, int segment) {
        if (segment == rest.length()) {
            met = true;
            append(node);
        } else if (node.isArray() && rest.isEach(segment)) {
            node.forEach(element -> collect(element, segment + 1));
        } else if (node.isArray()) {
            collectAt(node, rest.segment(segment), segment);
        } else if (node.isObject()) {
            collectMember(node.get(rest.segment(segment)), segment);
        }
    }

    private void collectAt(JsonNode array, String index, int segment) {
        if (!index.isEmpty() && index.length() < 6 && index.chars().allMatch(c -> c >= '0' && c <= '9')) {
            collectMember(array.get(Integer.parseInt(index)), segment);
        }
    }

    private void collectMember(@Nullable JsonNode found, int segment) {
        if (found != null) {
            collect(found, segment + 1);
        }
    }

    private void append(JsonNode node) {
        if (node.isArray()) {
            node.forEach(element -> {
                if (element.isArray()) {
                    nested++;
                } else {
                    append(element);
                }
            });
        } else if (node.isObject()) {
            nested++;
        } else if (!node.isNull()) {
            if (several) {
                value.append(JOIN);
            }
            value.append(node.asText());
            several = true;
        }
    }
}
