package dev.journey.benchmarks.compare;

import dev.journey.model.json.JsonTree;
import dev.journey.model.json.JsonValue;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What both sides must count alike, by name. */
final class Counts {
    private final SortedMap<String, String> values = new TreeMap<>();

    void put(String name, long value) {
        values.put(name, Long.toString(value));
    }

    void put(String name, String value) {
        values.put(name, value);
    }

    /** Those of a report's JSON. */
    static Counts ofReport(String json) {
        JsonValue report = JsonTree.parse(json, "report");
        Counts counts = new Counts();
        for (String what : List.of("cases", "steps")) {
            counts.put(what, whole(report, "source", what));
        }
        for (String level : List.of("team", "actor")) {
            JsonValue handoffs = report.required("handoffs").required(level);
            counts.put(level + " handoffs", whole(handoffs, "total"));
            counts.put(level + " handoffs, cases", whole(handoffs, "cases"));
            counts.put(level + " ABA", whole(handoffs, "pingPong", "aba", "occurrences"));
            counts.put(level + " ABA, cases", whole(handoffs, "pingPong", "aba", "cases"));
            counts.put(level + " pairs", whole(report, "lists", "handover." + level, "entries"));
        }
        counts.put("variants", whole(report, "lists", "paths", "entries"));
        counts.put(
                "cases of the first variant",
                whole(report.required("paths").list().get(0), "count"));
        counts.put("follows, pairs", whole(report, "lists", "follows", "entries"));
        counts.put("follows", whole(report, "lists", "follows", "counts", "whole"));
        JsonValue first = report.required("follows").list().get(0);
        counts.put(
                "first follow",
                first.required("from").text() + " > " + first.required("to").text());
        counts.put(
                "its wait, ms", Math.round(1000 * first.required("meanSeconds").number()));
        return counts;
    }

    /** Those that {@link #toString} wrote. */
    static Counts ofText(List<String> lines) {
        Counts counts = new Counts();
        for (String line : lines) {
            int equals = line.indexOf('=');
            counts.put(line.substring(0, equals), line.substring(equals + 1));
        }
        return counts;
    }

    private static long whole(JsonValue from, String... path) {
        JsonValue found = from;
        for (String name : path) {
            found = found.required(name);
        }
        return found.wholeLong();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Counts that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    /** One {@code name=value} a line. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        values.forEach(
                (name, value) -> text.append(name).append('=').append(value).append('\n'));
        return text.toString();
    }
}
