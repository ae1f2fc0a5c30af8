package dev.journey.analysis;

import dev.journey.analysis.figure.Share;
import dev.journey.analysis.observed.SourceFigures;
import java.util.Locale;

/** Texts of this room. */
final class Messages {
    static final String NO_LEVEL = "The log has no team, actor or tier: map one to count handoffs.";
    static final String NO_UNRESOLVED_TIME = "No case has unresolved time: each has one step, or is over at once.";
    static final String NO_MOVES =
            "Nothing says whose any step is, or whose move is next: map side, or give side or move for touchpoints, statuses, actors or teams in the mapping.";
    static final String NO_MINUTES =
            "No step has minutes: map customerMinutes, waitMinutes, companyMinutes or end, or give minutes for touchpoints or channels in the mapping.";
    static final String NO_COMPANY_MINUTES =
            "No step has minutes of the company: map companyMinutes or end, or give minutes for touchpoints or channels in the mapping.";
    static final String NO_CUSTOMER_MINUTES =
            "No step has minutes of customers: map customerMinutes, waitMinutes or end, or give minutes for touchpoints or channels in the mapping.";
    static final String ONLY_ZERO_MINUTES = "All minutes that are known are 0.";
    static final String NO_COMPANY_DUE = "No company-due step has minutes.";
    static final String NO_COMPLETE_CASE =
            "No case has known customer minutes for each of its steps: give minutes for the touchpoints that lack them, or mark those that the customer does not see as BACK.";
    static final String NO_SURVEY = "Not calibrated: an effort index needs survey answers.";
    static final String NO_CUSTOMERS = "The log has no customers: map a column to customer.";
    static final String NO_OUTCOMES =
            "No touchpoint or status has an outcome: every case counts as open to its end. Mark those that end an issue in the mapping.";
    static final String NO_VISIBILITY =
            "No touchpoint or status is marked FRONT: mark what the customer sees in the mapping.";
    static final String NO_ACCEPTANCE =
            "No touchpoint or status is marked \"accepts\": mark those that mean that work was taken up in the mapping.";
    static final String APPROXIMATE =
            "Quantiles over more than 4,096 values are taken from a histogram and are off by at most 1/256 of themselves; counts, sums and means are exact.";

    private Messages() {}

    static String noTiers(String level, long unclassified, long handoffs) {
        return String.format(
                Locale.ROOT,
                "%,d of %,d handoffs by %s are unclassified: no tier is known, and escalation, push-back and transfer need tiers. Give tiers to teams or actors in the mapping.",
                unclassified,
                handoffs,
                level);
    }

    static String sidesByDefault(Share steps) {
        return String.format(
                Locale.ROOT,
                "Nobody said whose %,d of %,d steps are; they were taken as the company's.",
                steps.part(),
                steps.whole());
    }

    static String dueByDefault(Share steps) {
        return String.format(
                Locale.ROOT,
                "Who should bear %,d of %,d steps was not said; it was taken from their class (choices, first facts and one identity check are the customer's, everything else is the company's).",
                steps.part(),
                steps.whole());
    }

    static String assumedMinutes(String whose, long steps, long millis, long allMillis) {
        return String.format(
                Locale.ROOT,
                "Minutes of %s on %,d steps are assumed by channel: %,.0f of %,.0f minutes (%s).",
                whose,
                steps,
                millis / 60_000.0,
                allMillis / 60_000.0,
                percent(millis, allMillis));
    }

    static String missingMinutes(String whose, long steps, long allSteps) {
        return String.format(
                Locale.ROOT,
                "Minutes of %s are not known for %,d of %,d steps; sums of minutes leave them out and are lower bounds.",
                whose,
                steps,
                allSteps);
    }

    static String ties(SourceFigures source) {
        return String.format(
                Locale.ROOT,
                "%,d of %,d steps began at the same time as the step before them, in %,d of %,d cases; they keep the source's"
                        + " order.",
                source.ties(),
                source.steps(),
                source.casesWithTies(),
                source.cases());
    }

    static String overlaps(long overlaps, long steps) {
        return String.format(
                Locale.ROOT,
                "%,d of %,d steps began before the step before them had ended; such waits count as 0.",
                overlaps,
                steps);
    }

    private static String percent(long part, long whole) {
        return whole == 0 ? "no time" : String.format(Locale.ROOT, "%.1f %%", 100.0 * part / whole);
    }
}
