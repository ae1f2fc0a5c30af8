package dev.journey.analysis.compare;

import dev.journey.analysis.figure.Share;
import java.util.List;
import java.util.Locale;

/** Texts of this room. */
final class Messages {
    private static final int NAMED = 5;

    static final String NO_STEPS = "The log has no steps: there is nothing to compare.";
    static final String NO_OUTCOMES =
            "No touchpoint or status of the log has an outcome: which cases are still open is not known, and all were held against the whole journey. Mark those that end an issue in the mapping.";

    static final String ONE_CASE = "One side has a single case: a spread needs two.";
    static final String NO_SPREAD =
            "All cases of one side have the same value: there is no spread to tell an error from.";
    static final String NO_ENDED =
            "The log knows no outcomes, or no case is over: mark the touchpoints or statuses that end an issue in the mapping.";
    static final String NO_EFFORT =
            "No case has known customer minutes for each of its later steps: give minutes for the touchpoints in the mapping.";
    static final String NO_CONTACTS =
            "No step is known to be the customer's own: map a side, or give sides to touchpoints or actors.";

    private Messages() {}

    static String nothingToCompare(long visited) {
        return visited == 0
                ? "No case that counts visited it: there is nothing to compare."
                : "Every case that counts visited it: there is nothing to compare with.";
    }

    static String firstSteps(int given) {
        return "First steps " + given + ": at least 1 step must be early, such as 3.";
    }

    static String minCases(long given) {
        return "Cases " + given + ": a way is taken as settled on at least 1 case, better on 10 or more.";
    }

    static String maxStates(long given) {
        return "Bound " + given + ": at least 1 state must be allowed for a variant; the default is 100000.";
    }

    static String bound(long cutOff, long cases, long maxStates, List<String> examples) {
        return String.format(
                Locale.ROOT,
                "The search was cut off after %,d states in %,d of %,d cases (such as %s): they have no alignment and no deviations are counted for them. Allow more states, or draw fewer branches that run side by side.",
                maxStates,
                cutOff,
                cases,
                String.join(", ", examples));
    }

    static String open(Share open) {
        return String.format(
                Locale.ROOT,
                "%,d of %,d cases are not over when the log ends: they fit when they are the beginning of a planned journey.",
                open.part(),
                open.whole());
    }

    static String observedOnly(List<UnmatchedName> names) {
        long steps = names.stream().mapToLong(UnmatchedName::steps).sum();
        return String.format(
                Locale.ROOT,
                "Names of the log that are not drawn: %,d, with %,d steps (%s).",
                names.size(),
                steps,
                some(names));
    }

    static String plannedOnly(List<UnmatchedName> names) {
        return String.format(
                Locale.ROOT, "Drawn touchpoints that are not in the log: %,d (%s).", names.size(), some(names));
    }

    static String nearest(String name, String other) {
        return "\"" + name + "\" is written nearly like \"" + other + "\": if they are the same, give them one name.";
    }

    private static String some(List<UnmatchedName> names) {
        List<String> first =
                names.stream().limit(NAMED).map(UnmatchedName::name).toList();
        return String.join(", ", first) + (names.size() > NAMED ? ", ..." : "");
    }
}
