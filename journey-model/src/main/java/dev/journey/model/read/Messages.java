package dev.journey.model.read;

import dev.journey.model.read.ReadReport.Example;
import dev.journey.model.read.ReadReport.Rejection;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

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
}
