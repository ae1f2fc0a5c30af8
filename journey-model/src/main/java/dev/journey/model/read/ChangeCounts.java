package dev.journey.model.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What became of rows that say what changed. Not thread-safe. */
final class ChangeCounts {
    private static final int MOST_NAMES = 5;

    private final Map<String, Long> unknown = new TreeMap<>();
    private final Map<String, Long> unmatched = new TreeMap<>();
    private long rows;
    private long changes;
    private long steps;
    private long silent;
    private long gaps;
    private long noBegin;

    void row() {
        rows++;
    }

    /** A row about a field that no rule names. */
    void unknown(String field) {
        unknown.merge(field, 1L, Long::sum);
    }

    /** A row with a value that no rule for its field matches. */
    void unmatched(String field) {
        unmatched.merge(field, 1L, Long::sum);
    }

    /** A change, and whether it is a step. */
    void change(boolean step) {
        changes++;
        steps += step ? 1 : 0;
        silent += step ? 0 : 1;
    }

    /** A change whose value before is another than the one that was known. */
    void gap() {
        gaps++;
    }

    /** A case whose beginning is not known. */
    void noBegin() {
        noBegin++;
    }

    /** The fields that were met and have no rule, the most frequent first. */
    String unknownFields() {
        return list(unknown);
    }

    List<String> notices() {
        List<String> notices = new ArrayList<>();
        notices.add(String.format(
                Locale.ROOT,
                "%,d %s %,d %s (same case, time and author), of which %,d %s and %,d %s no step.",
                rows,
                rows == 1 ? "row is" : "rows are",
                changes,
                changes == 1 ? "change" : "changes",
                steps,
                steps == 1 ? "is a step" : "are steps",
                silent,
                silent == 1 ? "is" : "are"));
        if (!unknown.isEmpty()) {
            notices.add(String.format(
                    Locale.ROOT, "Rows about fields that no rule names: %s. Nothing was made of them.", list(unknown)));
        }
        if (!unmatched.isEmpty()) {
            notices.add(String.format(
                    Locale.ROOT,
                    "Rows with values that no rule for their field matches: %s. Nothing was made of them.",
                    list(unmatched)));
        }
        if (gaps > 0) {
            notices.add(String.format(
                    Locale.ROOT,
                    "%,d %s with another value than the one before left: rows are missing from the log, or a value has"
                            + " two names.",
                    gaps,
                    gaps == 1 ? "row begins" : "rows begin"));
        }
        if (noBegin > 0) {
            notices.add(String.format(
                    Locale.ROOT,
                    "%,d %s no time of its beginning that can be read, and so no first step.",
                    noBegin,
                    noBegin == 1 ? "case has" : "cases have"));
        }
        return notices;
    }

    private static String list(Map<String, Long> counts) {
        String named = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_NAMES)
                .map(entry -> String.format(Locale.ROOT, "%s (%,d)", entry.getKey(), entry.getValue()))
                .collect(Collectors.joining(", "));
        return counts.size() <= MOST_NAMES ? named : named + " and " + (counts.size() - MOST_NAMES) + " more";
    }
}
