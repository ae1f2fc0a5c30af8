package dev.journey.model.mapping;

import java.util.Collection;
import java.util.Optional;

/** Texts of this room. */
final class Messages {
    private Messages() {}

    static String separator(String given) {
        return "Separator \"" + given + "\": it must be a comma, a semicolon, a tab or a bar (|).";
    }

    static String records(String given) {
        return "Records \"" + given + "\": write a JSON pointer such as /issues/*, or nothing for the whole value.";
    }

    static String format(String given) {
        return "the format \"" + given + "\" is not known: it is one of " + LogFormat.keys() + ".";
    }

    static String share(double given) {
        return "Share " + given + ": it must lie in [0, 1].";
    }

    static String schema(String given) {
        return "the schema \"" + given + "\" is not known: this version reads journey-mapping/1.";
    }

    static String charset(String given) {
        return "the charset \"" + given + "\" is not known here: name one such as UTF-8, ISO-8859-1 or windows-1252.";
    }

    static String zone(String given) {
        return "the time zone \"" + given + "\" is not known: name one such as UTC, Europe/Berlin or +02:00.";
    }

    static String noTime(String role) {
        return "The role \"" + role
                + "\" holds no times, and has no zone: give one for start, end, promiseMade or promiseDue.";
    }

    static String unknownRole(String given) {
        return "the role \"" + given + "\" is not known: give a zone for start, end, promiseMade or promiseDue.";
    }

    static String patternLetters(String given, String fault) {
        return "Time pattern \"" + given + "\" cannot be read (" + fault
                + "): write it like d/M/yyyy H:mm or yyyy-MM-dd'T'HH:mm:ss, or epochSeconds or epochMillis.";
    }

    static String patternNotWhole(String given) {
        return "Time pattern \"" + given
                + "\" does not give a whole date and time: name year, month and day (yyyy, M, d), and"
                + " hours as H, or as h with a.";
    }

    static String position(int given) {
        return "column position " + given + ": positions start at 1.";
    }

    static String count(long given, long most) {
        return "the count " + given + ": it must lie in [0, " + most + "].";
    }

    static String date(String given) {
        return "the date \"" + given + "\" cannot be read: write it like 2025-03-31.";
    }

    static String nameOrMatch() {
        return "give either \"name\" (the exact name) or \"match\" (a regular expression).";
    }

    static String unknownKey(String pointer, String key, Optional<String> nearest, Collection<String> known) {
        String where = pointer.isEmpty() ? "at the top" : "under " + pointer;
        return "The mapping key \"" + key + "\" " + where + " is not known and was not used"
                + nearest.map(name -> "; did you mean \"" + name + "\"?")
                        .orElse(". Known here: " + String.join(", ", known) + ".");
    }

    static String expression(String given, String fault) {
        return "Expression \"" + given + "\" cannot be read (" + fault + "): write a regular expression.";
    }

    static String carried(String role) {
        return "Role \"" + role + "\": a change can give a case what is kept as text, such as status, actor or team.";
    }

    static String noChanges() {
        return "Changes need \"field\", \"new\" and a rule with \"step\": without it no row becomes a step.";
    }

    static String noRole(String given) {
        return "the role \"" + given + "\" is not known: name one such as status, actor, team or customer.";
    }

    static String ofMoment(String role) {
        return "Role \"" + role + "\": a moment can say what is kept as text, such as status, actor or team.";
    }

    static String noMoments() {
        return "give at least one moment: {\"at\": \"opened_at\", \"step\": \"Opened\"}.";
    }

    static String momentsAlone() {
        return "with \"moments\" each names its time and its touchpoint: leave out \"changes\", and \"touchpoint\", \"start\" and"
                + " \"end\" under \"columns\".";
    }

    static String momentsOfCase() {
        return "with \"moments\" a row is a case: name its column as \"case\" under \"columns\".";
    }

    static String momentTwice(String column) {
        return "Column \"" + column + "\" is the time of two moments: a row would have the same step twice.";
    }

    static String touchpointTwice() {
        return "with \"changes\" the rules name the touchpoint: leave out \"touchpoint\" under \"columns\".";
    }
}
