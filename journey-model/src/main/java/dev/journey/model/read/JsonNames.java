package dev.journey.model.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;

/** Collects the names of the columns that records have, as a mapping would write them. */
final class JsonNames {
    /** More than a spreadsheet can hold is no list of columns. */
    private static final int MOST = CsvEngine.MOST_FIELDS;

    private final Set<String> names;

    JsonNames(Set<String> names) {
        this.names = names;
    }

    /**
     * Adds what one record has.
     *
     * @param values from the unit to the record
     * @param records the way to the records
     */
    void add(List<JsonNode> values, JsonPointer records) {
        int last = values.size() - 1;
        values.get(last).properties().forEach(member -> {
            if (isLeaf(member.getValue())) {
                add(member.getKey().startsWith("/") ? JsonPointer.escape(member.getKey()) : member.getKey());
            } else {
                inside(member.getValue(), records.text() + JsonPointer.escape(member.getKey()));
            }
        });
        for (int level = 0; level < last; level++) {
            leaves(
                    values.get(level),
                    records.upTo(records.afterFirstEach() + level).text());
        }
    }

    private void leaves(JsonNode node, String pointer) {
        node.properties().forEach(member -> {
            if (isLeaf(member.getValue())) {
                add(pointer + JsonPointer.escape(member.getKey()));
            }
        });
    }

    private void inside(JsonNode node, String pointer) {
        if (node.isArray()) {
            node.forEach(element -> inside(element, pointer + "/" + JsonPointer.EACH));
        } else {
            node.properties().forEach(member -> {
                String at = pointer + JsonPointer.escape(member.getKey());
                if (isLeaf(member.getValue())) {
                    add(at);
                } else {
                    inside(member.getValue(), at);
                }
            });
        }
    }

    private void add(String name) {
        if (names.size() < MOST) {
            names.add(name);
        }
    }

    /** A value, or a list of values. */
    private static boolean isLeaf(JsonNode node) {
        if (!node.isArray()) {
            return !node.isObject();
        }
        for (JsonNode element : node) {
            if (!element.isValueNode()) {
                return false;
            }
        }
        return true;
    }
}
