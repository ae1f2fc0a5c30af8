package dev.journey.model.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Texts of this room about OCEL. */
final class OcelMessages {
    private OcelMessages() {}

    static String noArray(String source, String member) {
        return source + " has no array \"" + member + "\": OCEL 2.0 as JSON has one at the top.";
    }

    static String noObjects(String source) {
        return source + " has no objects, and so no cases: check the export.";
    }

    static String noEvents(String source, String type) {
        return source + " has no events of objects of type \"" + type + "\": name another under file.caseType.";
    }

    static String noType(String source, String given, Map<String, Long> counts) {
        return source + " has no objects of type \"" + given + "\". Types found: " + list(counts)
                + ". Name yours under file.caseType in the mapping.";
    }

    static String whichType(String source, Map<String, Long> counts) {
        return source + " has objects of " + counts.size() + " types: " + list(counts)
                + ". Say which is the case under file.caseType in the mapping.";
    }

    static String shared(long shared, long events, String type, long most) {
        return String.format(
                Locale.ROOT,
                "%,d of %,d events %s to several cases (objects of type \"%s\"), up to %,d: a step in each of them.",
                shared,
                events,
                shared == 1 ? "belongs" : "belong",
                type,
                most);
    }

    static String apart(long apart, long events, String type) {
        return String.format(
                Locale.ROOT,
                "%,d of %,d events %s to no case (object of type \"%s\"): a step nowhere.",
                apart,
                events,
                apart == 1 ? "belongs" : "belong",
                type);
    }

    static String unknown(long count) {
        return String.format(
                Locale.ROOT,
                "%,d %s of events to objects that the log does not have.",
                count,
                count == 1 ? "relationship" : "relationships");
    }

    /** How events belong to cases, as far as it is not one to one. */
    static List<String> belonging(long events, long shared, long most, long apart, long unknown, String type) {
        List<String> notices = new ArrayList<>();
        if (shared > 0) {
            notices.add(shared(shared, events, type, most));
        }
        if (apart > 0) {
            notices.add(apart(apart, events, type));
        }
        if (unknown > 0) {
            notices.add(unknown(unknown));
        }
        return notices;
    }

    static String noTable(String source, String table, Collection<String> tables) {
        return source + " is an SQLite database and no OCEL 2.0 log: it has no table \"" + table + "\". Tables found: "
                + (tables.isEmpty() ? "none" : String.join(", ", tables)) + ".";
    }

    static String sqlite(String type) {
        return "OCEL 2.0 SQLite by \"" + type + "\"";
    }

    static String format(String charset, String type) {
        return "OCEL 2.0 JSON by \"" + type + "\", " + charset;
    }

    private static String list(Map<String, Long> counts) {
        return counts.entrySet().stream()
                .map(entry -> String.format(Locale.ROOT, "%s (%,d)", entry.getKey(), entry.getValue()))
                .collect(Collectors.joining(", "));
    }
}
