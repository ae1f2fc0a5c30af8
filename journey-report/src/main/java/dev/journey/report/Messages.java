package dev.journey.report;

import java.util.List;

/** Texts of this room that are not labels of a report. */
final class Messages {
    static final String NOTHING_COUNTED = "There is nothing to count here.";
    static final String EMPTY_LIST = "The list is empty.";
    static final String NOT_READ = "The log was not read from a source, but built by a program.";
    static final String NO_TIMES = "No time was read.";
    static final String NO_CUSTOMERS = "No case has a customer.";
    static final String NO_UNRESOLVED_TIME = "There is no unresolved time.";
    static final String NO_WORKING_TIME = "No unresolved time lies within working hours.";
    static final String NO_HANDOFFS = "There are no handoffs at this level.";
    static final String NONE_ACCEPTED = "No handoff at this level was taken up.";
    static final String NO_CUSTOMER_STEPS = "No step of this path involves the customer.";
    static final String NO_PATH_MINUTES =
            "Minutes of customers, or of the company, are known for no step of this path; or all minutes are 0.";
    static final String NO_PATH_COMPANY_DUE =
            "No company-due step of this path has minutes, or none of its steps has minutes of customers, or of the company.";

    static final String ENDLESS_PATHS = "The journey has a loop, so it has endlessly many paths.";

    static final String NO_DRAWN_MINUTES =
            "No touchpoint that can be visited and should have such minutes has any: give them on the touchpoints.";

    static final String NO_ELAPSED =
            "No unattended minutes and no delays are drawn, so whose move it is is told from attended minutes alone.";

    /** Where durations have no twin in working time, as they have in the report of a log with calendars. */
    static final String ELAPSED = "Times are elapsed time, by the clock; working hours play no part in them.";

    static final String CLOCK = "The clock is elapsed time since the first step; working hours play no part in it.";

    static final String NO_COUNTS =
            "Some ways on have probabilities and no counts, so nothing is known of how far off they are.";

    static final String NO_PRACTICE =
            "The report was made of a summary, which does not hold what the practice asks for: analyse the log itself.";

    private Messages() {}

    static String notGiven(String side, double share, String touchpoints) {
        return share == 1
                ? "No " + side + " minutes are given for " + touchpoints + "; nothing that rests on them is known."
                : "No " + side + " minutes are given for " + Numbers.percent(share)
                        + " of the visits that should have some (" + touchpoints
                        + "); sums leave them out and are lower bounds, and shares are of what is given.";
    }

    static String drawnAnew(String byLevel) {
        return "Who performs is drawn anew at each visit of a touchpoint that several share (" + byLevel
                + "), whoever had the case before: handoffs can differ from those of a log.";
    }

    static String method(String inWords) {
        return "P50, P90 and the worst tenth of minutes are " + inWords + ".";
    }

    static String noSection(String given, List<String> known) {
        return "There is no section \"" + given + "\": give one of " + String.join(", ", known) + ".";
    }

    static String top(int given) {
        return "Entries " + given + ": give 0 or more.";
    }

    static String notFinite(String path, double given) {
        return "The figure " + path + " is " + given + ": a figure is finite, or absent with a reason.";
    }
}
