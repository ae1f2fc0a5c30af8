package dev.journey.model.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The SQL that gives the events of an OCEL 2.0 database as rows: one for each case that an event belongs to. */
final class OcelQuery {
    private final String caseType;
    private final Map<String, String> eventTables;
    private final Map<String, List<String>> attributes;
    private final Collection<String> types;

    /**
     * By the objects of one type.
     *
     * @param eventTables the table of each type of events
     * @param attributes the columns of each table
     * @param types all types of objects
     */
    OcelQuery(
            String caseType,
            Map<String, String> eventTables,
            Map<String, List<String>> attributes,
            Collection<String> types) {
        this.caseType = caseType;
        this.eventTables = eventTables;
        this.attributes = attributes;
        this.types = types;
    }

    String caseType() {
        return caseType;
    }

    /** A name in SQL. */
    static String quoted(String name) {
        return "\"" + name.replace("\"", "\"\"") + "\"";
    }

    private static String text(String value) {
        return "'" + value.replace("'", "''") + "'";
    }

    /** Which event belongs to which case, each pair once, and where it is said first. */
    private String cases() {
        return "cases AS MATERIALIZED (SELECT r.ocel_event_id AS event, r.ocel_object_id AS oid, MIN(r.rowid) AS place"
                + " FROM event_object r JOIN object o ON o.ocel_id = r.ocel_object_id WHERE o.ocel_type = "
                + text(caseType) + " GROUP BY 1, 2)";
    }

    /** How the events belong to cases: events, belonging, shared, most, unknown. */
    String counts() {
        return "WITH " + cases() + ", events AS (SELECT COUNT(*) AS c FROM cases GROUP BY event)"
                + " SELECT (SELECT COUNT(*) FROM event) AS events, COUNT(*) AS belonging,"
                + " COALESCE(SUM(c > 1), 0) AS shared, COALESCE(MAX(c), 0) AS most,"
                + " (SELECT COUNT(*) FROM event_object r LEFT JOIN object o ON o.ocel_id = r.ocel_object_id"
                + " WHERE o.ocel_id IS NULL) AS \"unknown\" FROM events";
    }

    /**
     * The rows.
     *
     * @param wanted columns that the mapping names
     * @param caseTable the table of the objects that are cases
     * @param ofCases their attributes; none where they have no table
     */
    String text(List<String> wanted, String caseTable, List<String> ofCases) {
        List<String> with = new ArrayList<>(List.of(cases()));
        Map<String, String> further = new LinkedHashMap<>();
        StringBuilder joins = new StringBuilder();
        for (String type : types) {
            String column = Ocel.RELATED + type;
            if (!type.equals(caseType)) {
                further.put(column, wanted.contains(column) ? related(type, further.size(), with, joins) : "NULL");
            }
        }
        for (String column : new LinkedHashSet<>(wanted)) {
            String attribute = column.startsWith(Ocel.CASE) ? column.substring(Ocel.CASE.length()) : "";
            if (ofCases.contains(attribute)) {
                further.put(column, lastValue(caseTable, attribute, further.size(), with, joins));
            }
        }
        Set<String> ofEvents = new LinkedHashSet<>();
        eventTables.values().forEach(table -> ofEvents.addAll(attributes.getOrDefault(table, List.of())));
        ofEvents.removeAll(Set.of("ocel_id", "ocel_time", "ocel_type"));
        with.add(times(ofEvents));
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put(Ocel.OBJECT, "c.oid");
        columns.put(Ocel.ACTIVITY, "e.ocel_type");
        columns.put(Ocel.TIME, "CAST(t.ocel_time AS TEXT)");
        columns.put(Ocel.EVENT, "e.ocel_id");
        columns.putAll(further);
        ofEvents.forEach(column -> columns.put(column, "t." + quoted(column)));
        return "WITH " + String.join(", ", with) + " SELECT "
                + columns.entrySet().stream()
                        .map(column -> column.getValue() + " AS " + quoted(column.getKey()))
                        .collect(Collectors.joining(", "))
                + " FROM cases c JOIN event e ON e.ocel_id = c.event LEFT JOIN times t ON t.ocel_id = e.ocel_id" + joins
                + " ORDER BY e.rowid, c.place";
    }

    /** The tables of all types of events as one. An event that is in none has no time: it cannot be a step, and is counted. */
    private String times(Set<String> ofEvents) {
        List<String> parts = new ArrayList<>();
        for (String table : eventTables.values()) {
            List<String> own = attributes.getOrDefault(table, List.of());
            parts.add("SELECT ocel_id, ocel_time"
                    + ofEvents.stream()
                            .map(column ->
                                    (own.contains(column) ? ", " + quoted(column) : ", NULL") + " AS " + quoted(column))
                            .collect(Collectors.joining())
                    + " FROM " + quoted(table));
        }
        String none = "SELECT NULL AS ocel_id, NULL AS ocel_time WHERE 0";
        return "times AS MATERIALIZED (" + (parts.isEmpty() ? none : String.join(" UNION ALL ", parts)) + ")";
    }

    private static String related(String type, int number, List<String> with, StringBuilder joins) {
        String table = "related_" + number;
        with.add(table + " AS MATERIALIZED (SELECT event, group_concat(oid, ';') AS ids FROM (SELECT r.ocel_event_id AS"
                + " event, r.ocel_object_id AS oid, MIN(r.rowid) AS place FROM event_object r JOIN object o ON o.ocel_id"
                + " = r.ocel_object_id WHERE o.ocel_type = " + text(type)
                + " GROUP BY 1, 2 ORDER BY 3) GROUP BY event)");
        joins.append(" LEFT JOIN ").append(table).append(" ON ").append(table).append(".event = e.ocel_id");
        return table + ".ids";
    }

    private static String lastValue(
            String caseTable, String attribute, int number, List<String> with, StringBuilder joins) {
        String table = "value_" + number;
        String column = quoted(attribute);
        with.add(table + " AS MATERIALIZED (SELECT oid, v FROM (SELECT ocel_id AS oid, " + column
                + " AS v, ROW_NUMBER() OVER (PARTITION BY ocel_id ORDER BY ocel_time DESC, rowid DESC) AS n FROM "
                + quoted(caseTable) + " WHERE " + column + " IS NOT NULL AND (ocel_changed_field IS NULL OR"
                + " ocel_changed_field = " + text(attribute) + ")) WHERE n = 1)");
        joins.append(" LEFT JOIN ").append(table).append(" ON ").append(table).append(".oid = c.oid");
        return table + ".v";
    }
}
