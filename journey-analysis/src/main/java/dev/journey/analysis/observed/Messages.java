package dev.journey.analysis.observed;

import java.util.List;

/** Texts of this room. */
final class Messages {
    static final String NO_CASES = "The log has no steps: there is nothing to analyse.";
    static final String NO_CUSTOMER_MINUTES =
            "No step of this path has customer minutes: map customerMinutes or waitMinutes, give minutes for touchpoints, or assume them by channel.";
    static final String NO_STRESS_MINUTES =
            "No step of these stretches has customer minutes: map customerMinutes, or give minutes for the touchpoints.";
    static final String NO_VISIBILITY =
            "No touchpoint or status is marked FRONT: mark what the customer sees in the mapping.";
    static final String NO_CALENDARS =
            "The log has no calendars: give it some (EventLog.withCalendars) to measure in working time.";
    static final String NO_LEVEL = "The log has no team, actor or tier: map one to count handoffs.";

    private Messages() {}

    static String unknownLevel(String given, List<String> levels) {
        return "The log has no level \"" + given + "\". Levels found: " + String.join(", ", levels) + ".";
    }

    static String groups(int given, int cases) {
        return "Groups of cases " + given + ": give 1 to " + cases + ", as many as there are cases.";
    }

    static String otherSettings() {
        return "Summaries made with different settings cannot be merged: make both with the same settings.";
    }
}
