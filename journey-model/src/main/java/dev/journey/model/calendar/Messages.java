package dev.journey.model.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;

/** Texts of this room. */
final class Messages {
    static final String NO_HOURS = "No weekday has working hours: give some, such as \"MON-FRI\": [\"09:00-17:00\"].";
    static final String NAME_OR_MATCH = "give either \"name\" (the exact name) or \"match\" (a regular expression).";

    private Messages() {}

    static String hoursForm(String given) {
        return "Hours \"" + given + "\" cannot be read: write them like 09:00-17:30; a day ends at 24:00.";
    }

    static String hoursOrder(String from, String to) {
        return "Hours " + from + "-" + to + ": they must begin before they end, between 00:00 and 24:00. A night is two"
                + " stretches: until 24:00 on one day, and from 00:00 on the next.";
    }

    static String overlap(Hours one, Hours other) {
        return "Hours " + one + " and " + other + " of one day overlap: make one stretch of them.";
    }

    static String year(LocalDate date, int first, int last) {
        return "Day " + date + ": special days lie in the years " + first + " to " + last + ".";
    }

    static String weekday(String given) {
        return "the day \"" + given
                + "\" is not known: write MON, TUE, WED, THU, FRI, SAT, SUN, or a range such as MON-FRI.";
    }

    static String twice(String day, String one, String other) {
        return day + " has hours twice, as \"" + one + "\" and as \"" + other + "\": keep one.";
    }

    static String holidayWithHours(LocalDate date) {
        return date + " is a holiday and has hours, too: keep one.";
    }

    static String date(String given) {
        return "the date \"" + given + "\" cannot be read: write it like 2025-12-25.";
    }

    static String zone(String given) {
        return "the time zone \"" + given + "\" is not known: name one such as UTC, Europe/Berlin or +02:00.";
    }

    static String schema(String given) {
        return "the schema \"" + given + "\" is not known: this version reads journey-calendar/1.";
    }

    static String expression(String given, String fault) {
        return "Regular expression \"" + given + "\" cannot be used: " + fault + ".";
    }

    static String unknownKey(String key, Optional<String> nearest, Collection<String> known) {
        return "the key \"" + key + "\" is not known"
                + nearest.map(name -> "; did you mean \"" + name + "\"?")
                        .orElse(". Known here: " + String.join(", ", known) + ".");
    }
}
