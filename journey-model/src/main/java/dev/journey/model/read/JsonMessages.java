package dev.journey.model.read;

import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts of this room about JSON. */
final class JsonMessages {
    static final String NOT_JSON = "line is not one JSON value";
    static final String NO_OBJECT = "record is not a JSON object";

    static final String NUMBER = "a number has an exponent that is too long";

    private static final Pattern SETTING = Pattern.compile(", from `[^`]*`");
    private static final Pattern FURTHER = Pattern.compile("(?s)\\n.*");

    private JsonMessages() {}

    static String longRecord(String source, long line, int limit) {
        return String.format(
                Locale.ROOT,
                "%s has a record of more than %,d characters, which begins in line %d.",
                source,
                limit,
                line);
    }

    /** The parser's own words are kept but for the name of its setting and what follows the first line. */
    static String syntax(String source, long line, long column, String fault) {
        String words = FURTHER.matcher(SETTING.matcher(fault).replaceAll("")).replaceFirst("");
        return source + " is not JSON: line " + line + ", column " + column + ": " + words + ".";
    }

    static String noRecords(String source, String pointer) {
        return source + " has no records at \"" + pointer + "\": correct file.records in the mapping.";
    }

    static String whichRecords(String source, Collection<String> arrays) {
        return source
                + " is one JSON object, and nobody said where its records are. Name the place under file.records in a"
                + " mapping" + (arrays.isEmpty() ? "." : "; arrays found: " + String.join(", ", arrays) + ".");
    }

    static String lacking(Collection<String> columns) {
        return "No record has " + String.join(", ", columns) + ": taken as missing.";
    }

    static String emptyUnits(long empty, long units) {
        return String.format(
                Locale.ROOT,
                "%,d of %,d elements have no records inside, and so no steps: their cases are not in the log.",
                empty,
                units);
    }

    static String empty(String source) {
        return source + " has no records: check the export.";
    }

    static String nested(String column, long count) {
        return String.format(
                Locale.ROOT,
                "%,d %s of \"%s\" %s objects or lists of them and %s taken as missing: name a member of it, such as /%s/id.",
                count,
                count == 1 ? "value" : "values",
                column,
                count == 1 ? "is" : "are",
                count == 1 ? "was" : "were",
                column.startsWith("/") ? column.substring(1) : column);
    }

    static String format(String title, String charset) {
        return title + ", " + charset;
    }
}
