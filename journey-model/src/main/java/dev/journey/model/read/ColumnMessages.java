package dev.journey.model.read;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Texts of this room about the columns of a source. */
final class ColumnMessages {
    private static final int MOST_NAMES = 40;
    private static final int LONGEST_NAME = 60;

    private ColumnMessages() {}

    static String noColumn(String source, String name, Optional<String> nearest, List<String> header, String key) {
        return source + " has no column \"" + name + "\"."
                + nearest.map(found -> " Did you mean \"" + shorten(found) + "\"?")
                        .orElse("")
                + " Columns found: " + names(header) + ". Name yours under columns." + key + " in the mapping.";
    }

    static String noneKnown(String source, String key, List<String> header) {
        return source + " has no column that is known as " + key + ". Columns found: " + names(header)
                + ". Name yours under columns." + key
                + " in a mapping: --mapping FILE, or a file NAME.mapping.json beside NAME.csv.";
    }

    static String notMapped(String source, String key, List<String> header) {
        return "The mapping names no column for " + key + " in " + source + ". Columns found: " + names(header)
                + ". Name yours under columns." + key + " in the mapping.";
    }

    static String columnTwice(String source, String name, int count) {
        return source + " has " + count + " columns \"" + name + "\": rename all but one of them.";
    }

    static String noPosition(String source, String key) {
        return "The mapping names no column for " + key + " in " + source
                + ", which has no header: give its position from 1 under columns." + key + " in the mapping.";
    }

    static String notPosition(String source, String name, String key, int limit) {
        return String.format(
                Locale.ROOT,
                "Column \"%s\" is not a position, and %s has no header: give a number from 1 to %,d under columns.%s in the mapping.",
                name,
                source,
                limit,
                key);
    }

    static String noPositionInRows(String source, int position, int widest) {
        return source + " has no column " + position + ": its longest row has " + widest
                + " fields. Correct the positions under columns in the mapping, or the separator.";
    }

    static String columnAt(int position) {
        return "column " + position;
    }

    static String severalKnown(String key, List<String> candidates) {
        return "Column \"" + candidates.get(0) + "\" was taken for " + key + "; \""
                + String.join("\", \"", candidates.subList(1, candidates.size())) + "\" would have done as well.";
    }

    /** A header with more blanks than names. */
    static String title(String source, int named, int columns, String first) {
        return source + " names " + named + " of " + columns + " columns in its first row (" + shorten(first)
                + "): if a title stands above the header, delete it.";
    }

    private static String names(List<String> header) {
        String shown =
                header.stream().limit(MOST_NAMES).map(ColumnMessages::shorten).collect(Collectors.joining(", "));
        return header.size() <= MOST_NAMES ? shown : shown + " and " + (header.size() - MOST_NAMES) + " more";
    }

    private static String shorten(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 1) + "…";
    }

    static String noColumnFor(String key, String role) {
        return "The mapping has " + key + ", and the log has no column for " + role + ": they were not used.";
    }

    static String nowhere(String key, String name, String role, Optional<String> nearest) {
        return "The mapping explains \"" + name + "\" under " + key + ", and no " + role + " in the log is called so"
                + nearest.map(found -> "; did you mean \"" + found + "\"?").orElse(".");
    }
}
