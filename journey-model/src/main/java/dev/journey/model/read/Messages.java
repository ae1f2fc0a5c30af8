package dev.journey.model.read;

import dev.journey.model.read.ReadReport.Example;
import dev.journey.model.read.ReadReport.Rejection;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Texts of this room. */
final class Messages {
    static final String TOO_FEW_FIELDS = "row has too few fields";
    static final String TOO_MANY_FIELDS = "row has more fields than the header";
    static final String NO_CASE = "case is missing";
    static final String NO_TOUCHPOINT = "touchpoint is missing";
    static final String NO_START = "start is missing";
    static final String TIME = "time not readable";
    static final String END_BEFORE_START = "end lies before start";
    static final String NUMBER = "number not readable: write it like 1234.5";
    static final String BELOW_ZERO = "minutes are below 0";
    static final String SIDE = "side is not one of CUSTOMER, COMPANY, SYSTEM, PARTNER";
    static final String CLASS =
            "class is not one of VALUE, FAILURE, VERIFICATION, CHASE, REPAIR, APPROVAL, CONSULT, LOOKUP,"
                    + " WAIT, SURVEY, SALES, TRANSFER";
    static final String TIER = "tier is not a whole number from 0 to 999";

    private static final int MOST_NAMES = 40;
    private static final int LONGEST_NAME = 60;

    private Messages() {}

    // ---- the source

    static String noFile(Path file) {
        return file + " does not exist: check the path.";
    }

    static String shortKey(int given, int least) {
        return "A key of " + given + " bytes: give " + least + " or more, which nobody can guess.";
    }

    static String dropped(List<String> columns) {
        return "Free text was left out: " + String.join(", ", columns) + ".";
    }

    static String notRead(String source, String format) {
        return source + " is " + format
                + ", which the module journey-formats reads: add it to the class path (to the command: put"
                + " journey-formats.jar beside journey.jar), or convert the file.";
    }

    static String directory(Path file) {
        return file + " is a directory: give a file.";
    }

    static String unreadable(String source, Throwable cause) {
        return source + " cannot be read (" + cause.getClass().getSimpleName() + "): check that you may read it.";
    }

    static String onlyOnce(Path file) {
        return file
                + " can be read only once, and day and month must be told apart by reading it twice: save it as a file,"
                + " or give the pattern of its times under time.pattern in the mapping.";
    }

    /** A fault, told as one that did not stop the reading. */
    static String brokenOff(String fault, long rows) {
        return String.format(
                Locale.ROOT, "Reading broke off; the %,d rows before that were read. The fault: %s", rows, fault);
    }

    static String empty(String source) {
        return source + " is empty: check the export.";
    }

    static String onlyHeader(String source) {
        return source + " has a header and no rows: check the export.";
    }

    static String noRows(String source) {
        return source + " has no rows: check the export.";
    }

    // ---- characters

    static String binary(String source, long line) {
        return source + " is not text: there is a NUL character in line " + line
                + ". Export it as CSV, or name its charset (such as UTF-16) under file.charset in the mapping.";
    }

    static String malformed(String source, long line, byte given, String charset) {
        return String.format(
                Locale.ROOT,
                "%s is not %s: line %d has the byte 0x%02X where it cannot stand."
                        + " Name its charset (such as windows-1252) under file.charset in the mapping.",
                source,
                charset,
                line,
                given);
    }

    static String markDiffers(String source, String marked, String named) {
        return source + " begins with the byte order mark of " + marked + ", and the mapping names " + named
                + ": the mapping was followed.";
    }

    static String separatorSaid(char separator) {
        return "The first line says the separator (sep=" + (separator == '\t' ? "tab" : separator)
                + "), as Excel wants it, and is no row.";
    }

    /** A header with more blanks than names. */
    static String title(String source, int named, int columns, String first) {
        return source + " names " + named + " of " + columns + " columns in its first row (" + shorten(first)
                + "): if a title stands above the header, delete it.";
    }

    static String noRoom(int length) {
        return "Room for " + length + " characters: give room for 2 at least, which is what some characters need.";
    }

    // ---- rows that cannot be told apart

    static String unclosedQuote(String source, long line) {
        return source + " ends inside a quoted field that opens in line " + line + ": close the quote there.";
    }

    static String afterQuote(String source, long line) {
        return source + " has a character right after a closing quote in the row of line " + line
                + ": write a quote inside a quoted field twice (\"\").";
    }

    static String longField(String source, long line, int limit) {
        return String.format(
                Locale.ROOT,
                "%s has a field of more than %,d characters in line %d: look for a quote that is not closed.",
                source,
                limit,
                line);
    }

    static String tooManyFields(String source, long line, int limit) {
        return String.format(
                Locale.ROOT,
                "%s has more than %,d fields in the row of line %d: check the separator.",
                source,
                limit,
                line);
    }

    // ---- columns

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

    // ---- times

    static String dayOrMonth(String source, String value, String dayFirst, String monthFirst) {
        return "The times of " + source + " can be read in two ways: \"" + value + "\" is " + dayFirst + " or "
                + monthFirst + ", and no value shows which. Give the pattern under time.pattern in the mapping.";
    }

    static String reading(String date, String pattern) {
        return date + " (" + pattern + ")";
    }

    static String dayAndMonth(String source, String dayFirst, String monthFirst) {
        return "The times of " + source + " are written in two ways: \"" + dayFirst + "\" has the day first and \""
                + monthFirst
                + "\" the month. Give the pattern of those that hold under time.pattern in the mapping; the others are rejected.";
    }

    static String givenForm(String pattern, String zone) {
        return pattern + " in " + zone + ", from the mapping";
    }

    static String recognisedForm(List<String> forms, Optional<String> zone) {
        return String.join(" and ", forms)
                + zone.map(name -> ", in " + name + " where no zone is named").orElse("") + ", recognised";
    }

    static String mixedForms(List<String> forms) {
        return "The times are written in " + forms.size() + " forms (" + String.join(", ", forms)
                + "); each can be read in one way only.";
    }

    static String zoneOfColumn(String role, String zone) {
        return "Times of " + role + " that name no zone are in " + zone + ", as the mapping says.";
    }

    static String skippedHour(long count, String zone) {
        return count + (count == 1 ? " time lies" : " times lie") + " in an hour that the clocks of " + zone
                + " skip: moved forward by its length.";
    }

    static String hourTwice(long count, String zone) {
        return count + (count == 1 ? " time lies" : " times lie") + " in an hour that comes twice in " + zone
                + ": the earlier one was taken.";
    }

    // ---- rows

    static String width(int fields, int expected) {
        return fields + (fields == 1 ? " field, " : " fields, ") + expected + " expected";
    }

    static String shortRows(long count) {
        return count + (count == 1 ? " row has" : " rows have")
                + " fewer fields than the header: what is not there was taken as missing.";
    }

    /** A table: count and reason, and below each its examples. */
    static String tooManyRejected(String source, long rejected, long rows, double allowed, List<Rejection> rejections) {
        StringBuilder table = new StringBuilder(String.format(
                Locale.ROOT,
                "%s: %,d of %,d rows cannot be used, more than the %s %% that are allowed."
                        + " Correct the mapping or the rows, or raise maxRejectedShare in the mapping.",
                source,
                rejected,
                rows,
                percent(allowed)));
        for (Rejection rejection : rejections) {
            table.append(String.format(Locale.ROOT, "\n%,8d  %s", rejection.count(), rejection.reason()));
            for (Example example : rejection.examples()) {
                table.append(String.format(Locale.ROOT, "\n          line %d", example.line()))
                        .append(example.column().isEmpty() ? "" : ", " + example.column())
                        .append(": ")
                        .append(onOneLine(example.value()));
            }
        }
        return table.toString();
    }

    // ---- names that occur nowhere

    static String nowhere(String key, String name, String role, Optional<String> nearest) {
        return "The mapping explains \"" + name + "\" under " + key + ", and no " + role + " in the log is called so"
                + nearest.map(found -> "; did you mean \"" + found + "\"?").orElse(".");
    }

    static String noColumnFor(String key, String role) {
        return "The mapping has " + key + ", and the log has no column for " + role + ": they were not used.";
    }

    static String noChange(String source, long rows, String fields) {
        return String.format(
                Locale.ROOT,
                "%s has %,d %s of changes, and no rule of the mapping makes a step of one. Fields without a rule: %s.",
                source,
                rows,
                rows == 1 ? "row" : "rows",
                fields.isEmpty() ? "none" : fields);
    }

    static String moments(long rows, String made) {
        return String.format(
                Locale.ROOT,
                "%,d %s made steps, one for each of %s times that is there: %s.",
                rows,
                rows == 1 ? "row was" : "rows were",
                rows == 1 ? "its" : "their",
                made);
    }

    static String momentUnreadable(long count, String column) {
        return String.format(
                Locale.ROOT,
                "%,d %s of %s cannot be read: no step was made of %s.",
                count,
                count == 1 ? "time" : "times",
                column,
                count == 1 ? "it" : "them");
    }

    static String momentsDisordered(long count) {
        return String.format(
                Locale.ROOT,
                "%,d %s times in another order than the mapping's moments: steps stand in the order of their times.",
                count,
                count == 1 ? "row has" : "rows have");
    }

    // ---- parts

    static String csv(char separator, String charset) {
        return "CSV, separator " + (separator == '\t' ? "tab" : "\"" + separator + "\"") + ", " + charset;
    }

    private static String percent(double share) {
        String text = String.format(Locale.ROOT, "%.2f", share * 100);
        return text.contains(".") ? text.replaceAll("\\.?0+$", "") : text;
    }

    private static String onOneLine(String value) {
        return "\"" + value.replace("\r", "\\r").replace("\n", "\\n").replace("\t", "\\t") + "\"";
    }

    private static String names(List<String> header) {
        String shown = header.stream().limit(MOST_NAMES).map(Messages::shorten).collect(Collectors.joining(", "));
        return header.size() <= MOST_NAMES ? shown : shown + " and " + (header.size() - MOST_NAMES) + " more";
    }

    private static String shorten(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 1) + "…";
    }
}
