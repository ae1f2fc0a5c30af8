package dev.journey.model.read;

import java.util.List;
import java.util.Optional;

/** Texts of this room about times and zones. */
final class TimeMessages {
    private TimeMessages() {}

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
}
