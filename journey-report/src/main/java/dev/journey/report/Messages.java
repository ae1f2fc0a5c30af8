package dev.journey.report;

/** Texts of this room that are not labels of a report. */
final class Messages {
    private Messages() {}

    static String top(int given) {
        return "Entries " + given + ": give 0 or more.";
    }

    static String width(int given) {
        return "Width " + given + ": give 40 columns or more.";
    }
}
