package dev.journey.model.write;

/** Texts of this room. */
final class Messages {
    private Messages() {}

    static String unreadable(String caseId, String column, String value, String why) {
        return "Case \"" + caseId + "\", column \"" + column + "\": \"" + value + "\" " + why
                + ", so a reader would not give it back as it is: change it in the log.";
    }

    static String header(String column, String why) {
        return "Column \"" + column + "\" " + why + ", so a reader would not find it: give it another name.";
    }

    static String empty() {
        return "The log has no steps: a reader refuses a file without rows.";
    }
}
