package dev.journey.model.read;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Texts of this room in drafts of mappings. */
final class DraftMessages {
    private static final int SHOWN = 5;

    private DraftMessages() {}

    static String about(String source, String format, int rows) {
        return String.format(
                Locale.ROOT,
                "A draft for %s (%s), made from its first %,d rows. Read each comment, correct what is wrong, and take the comments"
                        + " out when you are done: they change nothing.",
                source,
                format,
                rows);
    }

    /** Which type is the case, and how events would belong to the objects of each. */
    static String caseType(String chosen, Map<String, OcelTypes.Counts> types) {
        String each = types.entrySet().stream()
                .map(type -> String.format(
                        Locale.ROOT,
                        "%s (%,d %s; %,d events belong to one, %,d to several)",
                        type.getKey(),
                        type.getValue().objects(),
                        type.getValue().objects() == 1 ? "object" : "objects",
                        type.getValue().single(),
                        type.getValue().several()))
                .collect(Collectors.joining(", "));
        return "The case is the object of type " + chosen
                + ", since most events belong to exactly one of them. An event of several cases is a step in each. Types: "
                + each + ".";
    }

    static String byName(SampleColumn column, Collection<String> others) {
        return "By its name; " + content(column) + also(others);
    }

    static String byContent(SampleColumn column, Collection<String> others) {
        return "No column has a known name for it; this one by its values: " + content(column) + also(others);
    }

    static String changing(SampleColumn column, double share, Collection<String> others) {
        return String.format(
                Locale.ROOT,
                "The time that changes most from row to row of a case (%.0f %% of them); %s%s",
                share * 100,
                content(column),
                also(others));
    }

    /** Of a log with a row for each case. */
    static String moments(@Nullable SampleColumn id, List<SampleColumn> times) {
        return String.format(
                Locale.ROOT,
                "No value of %s comes twice in %,d rows: a row is a case, and each of its %d times is taken for a step. Take out those that"
                        + " are none, such as when a row was last changed or is due, and give the steps names.",
                id == null ? "the case" : id.name(),
                id == null ? 0 : id.filled(),
                times.size());
    }

    /** Where the time of day stands elsewhere, or is not kept. */
    static String sameTimes() {
        return " Within a case it hardly differs, so that its steps stand in the order of the file: where the time of day is in another"
                + " column, put both into one.";
    }

    static String charset(String charset) {
        return "The text is not UTF-8, and says no other charset. " + charset
                + " is a guess: look whether names with accents are right. Else"
                + " try windows-1250 (Central Europe), windows-1251 (Cyrillic), IBM850 or x-MacRoman.";
    }

    static String none(String role, Collection<String> others) {
        return "No column looks like " + role + ", and every log needs one: name it here." + also(others);
    }

    static String notUsed(SampleColumn column) {
        return "Not used; " + content(column);
    }

    static String allMissing() {
        return "Not used; it has no value in the rows that were looked at.";
    }

    static String endsEarly(SampleColumn column, long early) {
        return String.format(
                Locale.ROOT,
                "Not used: named like an end, and before the start in %,d rows; %s",
                early,
                content(column));
    }

    static String otherValues(SampleColumn column) {
        return "Not used: named like it, and its values are others than it may have; " + content(column);
    }

    private static String content(SampleColumn column) {
        return String.format(
                Locale.ROOT,
                "%,d %s in %,d of %,d rows%s.",
                column.distinct(),
                column.distinct() == 1 ? "value" : "different values",
                column.filled(),
                column.rows(),
                column.distinct() <= SHOWN && column.distinct() > 0
                        ? " (" + String.join(", ", column.counts().keySet()) + ")"
                        : "");
    }

    private static String also(Collection<String> others) {
        return others.isEmpty() ? "" : " Also possible: " + String.join(", ", others) + ".";
    }

    static String missing(Map<String, Integer> tokens) {
        return "Texts that stand for a missing value, and how often each was met: "
                + tokens.entrySet().stream()
                        .map(entry -> String.format(Locale.ROOT, "\"%s\" %,d", entry.getKey(), entry.getValue()))
                        .collect(Collectors.joining(", "))
                + ".";
    }

    static String recognised() {
        return "The form of the times is recognised without a pattern.";
    }

    static String dayAndMonth(String order) {
        return "Dates of day and month are written " + order + ", which the values show.";
    }

    static String dayOrMonth(String example) {
        return "\"" + example
                + "\" can be read in two ways, and no value that was looked at shows which: unless the rest of the"
                + " log does, give the pattern, such as d/M/yyyy H:mm or M/d/yyyy H:mm.";
    }

    static String pattern(String example) {
        return "The only known pattern that reads them, such as \"" + example + "\".";
    }

    static String patterns(String example, List<String> patterns) {
        return "\"" + example + "\" can be read by several patterns: give one of " + String.join(", ", patterns) + ".";
    }

    static String noPattern(String example) {
        return "No known pattern reads \"" + example
                + "\": give one under pattern, in the letters of DateTimeFormatter.";
    }

    static String zoneNamed() {
        return "The times name their zone; this one is for those that do not.";
    }

    static String zoneNamedBySome(long named, int values) {
        return named + " of " + values
                + " values name their zone; for the others UTC is only a guess: name yours, such as"
                + " Europe/Berlin.";
    }

    static String zoneMissing() {
        return "No time names a zone, and UTC is only a guess: name yours, such as Europe/Berlin.";
    }

    static String noMeaning(String key) {
        return "\"" + key
                + "\" is no meaning of words: use resolved, refused, abandoned, approval, waitingForCustomer, customer,"
                + " system, or not.";
    }

    static String word(String word, String language, int count, int all) {
        return String.format(Locale.ROOT, "By the word \"%s\" (%s); in %,d of %,d rows.", word, language, count, all);
    }
}
