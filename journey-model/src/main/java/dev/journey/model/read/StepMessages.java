package dev.journey.model.read;

import java.util.Locale;

/** Texts of this room about steps that are made of several rows, or of a part of one. */
final class StepMessages {
    private StepMessages() {}

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
}
