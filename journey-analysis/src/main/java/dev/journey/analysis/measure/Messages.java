package dev.journey.analysis.measure;

/** Texts of this room. */
final class Messages {
    private Messages() {}

    static String weight(double given) {
        return "Effort weight " + given + ": it must be a finite number not below 0.";
    }
}
