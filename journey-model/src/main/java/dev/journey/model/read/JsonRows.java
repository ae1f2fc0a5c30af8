package dev.journey.model.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Gives the records of JSON values to a handler, as rows of columns. Not thread-safe. */
final class JsonRows {
    private static final char[] NOTHING = new char[0];

    private final JsonPointer records;
    private final RowHandler handler;
    private final JsonColumn[] used;
    private final int[] positions;
    private final int width;
    private char[] chars = new char[256];
    private long units;
    private long empty;
    private long taken;

    JsonRows(Columns columns, JsonPointer records, RowHandler handler) {
        this.records = records;
        this.handler = handler;
        this.width = columns.names().size();
        this.positions = columns.positions();
        this.used = new JsonColumn[positions.length];
        for (int i = 0; i < used.length; i++) {
            used[i] = JsonColumn.of(columns.names().get(positions[i]), records);
        }
    }

    /** The columns of which something is made. */
    List<JsonColumn> columns() {
        return List.of(used);
    }

    /** Whether any record had this column. */
    boolean met(String name) {
        return columns().stream()
                .anyMatch(column -> column.met() && column.name().equals(name));
    }

    /** Takes the records in a unit; whether to go on. */
    boolean take(JsonUnits.Unit unit) {
        if (unit.node().isMissingNode()) {
            handler.begin(unit.line());
            handler.unreadable(Reason.NOT_JSON, unit.text());
            return handler.end();
        }
        long before = taken;
        boolean more = each(unit.node(), records, values -> record(values, unit.line()));
        units++;
        empty += taken == before ? 1 : 0;
        return more;
    }

    /** How many elements of the document's array were looked at. */
    long units() {
        return units;
    }

    /** How many of them hold no record. */
    long empty() {
        return empty;
    }

    private boolean record(List<JsonNode> values, long line) {
        taken++;
        handler.begin(line);
        JsonNode record = values.get(values.size() - 1);
        if (!record.isObject()) {
            handler.unreadable(Reason.NO_OBJECT, record.isValueNode() ? record.asText() : "[...]");
            return handler.end();
        }
        for (int i = 0; i < used.length; i++) {
            CharSequence value = used[i].find(values);
            handler.field(positions[i], chars(value), 0, value.length());
        }
        handler.field(width, NOTHING, 0, 0);
        return handler.end();
    }

    private char[] chars(CharSequence value) {
        int length = value.length();
        if (chars.length < length) {
            chars = new char[2 * length];
        }
        for (int i = 0; i < length; i++) {
            chars[i] = value.charAt(i);
        }
        return chars;
    }

    /**
     * Goes through the records in a unit, in order.
     *
     * @param record takes the values from the unit to the record, and says whether to go on
     */
    static boolean each(JsonNode unit, JsonPointer records, Predicate<List<JsonNode>> record) {
        List<JsonNode> values = new ArrayList<>(List.of(unit));
        return descend(values, records.from(records.afterFirstEach()), record);
    }

    private static boolean descend(List<JsonNode> values, JsonPointer rest, Predicate<List<JsonNode>> record) {
        int depth = values.size() - 1;
        JsonNode node = values.get(depth);
        if (depth == rest.length()) {
            return record.test(values);
        }
        if (!rest.isEach(depth)) {
            JsonNode member = node.isObject() ? node.get(rest.segment(depth)) : null;
            return member == null || inside(values, member, rest, record);
        }
        if (node.isArray()) {
            for (JsonNode element : node) {
                if (!inside(values, element, rest, record)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean inside(
            List<JsonNode> values, JsonNode node, JsonPointer rest, Predicate<List<JsonNode>> record) {
        values.add(node);
        boolean more = descend(values, rest, record);
        values.remove(values.size() - 1);
        return more;
    }
}
