package dev.journey.model.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Makes rows of events: one for each case that an event belongs to. Not thread-safe. */
final class OcelRows {
    private final Columns columns;
    private final OcelObjects objects;
    private final RowHandler handler;
    private final int[] positions;
    private final XesChars chars = new XesChars();
    private final Set<String> met = new HashSet<>();
    private long events;
    private long shared;
    private long most;
    private long apart;
    private long unknown;

    OcelRows(Columns columns, OcelObjects objects, RowHandler handler) {
        this.columns = columns;
        this.objects = objects;
        this.handler = handler;
        this.positions = columns.positions();
    }

    /** Whether any event had this column. */
    boolean met(String column) {
        return met.contains(column);
    }

    /** Takes an event; whether to go on. */
    boolean take(JsonUnits.Unit unit) {
        events++;
        JsonNode event = unit.node();
        Set<String> cases = new LinkedHashSet<>();
        for (JsonNode relation : Ocel.relationships(event)) {
            String id = Ocel.text(relation, "objectId");
            String type = objects.type(id);
            unknown += type.isEmpty() ? 1 : 0;
            if (type.equals(objects.caseType())) {
                cases.add(id);
            }
        }
        shared += cases.size() > 1 ? 1 : 0;
        most = Math.max(most, cases.size());
        apart += cases.isEmpty() ? 1 : 0;
        for (String id : cases) {
            if (!row(event, id, unit.line())) {
                return false;
            }
        }
        return true;
    }

    private boolean row(JsonNode event, String id, long line) {
        handler.begin(line);
        for (int position : positions) {
            String column = columns.names().get(position);
            String value = value(event, id, column);
            if (!value.isEmpty()) {
                met.add(column);
            }
            if (column.equals(Ocel.TIME)) {
                handler.time(position, chars.of(value), 0, value.length());
            } else {
                handler.field(position, chars.of(value), 0, value.length());
            }
        }
        handler.field(columns.names().size(), chars.of(""), 0, 0);
        return handler.end();
    }

    private String value(JsonNode event, String id, String column) {
        return switch (column) {
            case Ocel.OBJECT -> id;
            case Ocel.EVENT -> Ocel.text(event, "id");
            case Ocel.ACTIVITY -> Ocel.text(event, "type");
            case Ocel.TIME -> Ocel.text(event, "time");
            default -> further(event, id, column);
        };
    }

    private String further(JsonNode event, String id, String column) {
        if (column.startsWith(Ocel.CASE)) {
            return objects.attribute(id, column.substring(Ocel.CASE.length()));
        }
        if (column.startsWith(Ocel.RELATED)) {
            return related(event, column.substring(Ocel.RELATED.length()));
        }
        for (JsonNode attribute : Ocel.attributes(event)) {
            if (Ocel.text(attribute, "name").equals(column)) {
                return Ocel.text(attribute, "value");
            }
        }
        return "";
    }

    private String related(JsonNode event, String type) {
        Set<String> ids = new LinkedHashSet<>();
        for (JsonNode relation : Ocel.relationships(event)) {
            String id = Ocel.text(relation, "objectId");
            if (objects.type(id).equals(type)) {
                ids.add(id);
            }
        }
        return String.join(";", ids);
    }

    List<String> notices() {
        return OcelMessages.belonging(events, shared, most, apart, unknown, objects.caseType());
    }
}
