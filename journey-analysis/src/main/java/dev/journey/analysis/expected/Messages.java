package dev.journey.analysis.expected;

import java.util.Locale;

/** Texts of this room about journeys; those about bare chains are in {@link ChainTexts}. */
final class Messages {
    static final String NO_MINUTES =
            "No touchpoint that can be visited has such minutes: give them on the touchpoints.";
    static final String ONE_SIDED =
            "Minutes of the customer, or of the company, are given at no touchpoint that should have them, so there is no share of both.";
    static final String NO_PATH_MINUTES = "No step of the path that should have customer minutes has any.";
    static final String NO_PATH_TIME =
            "No step of the path has minutes of the customer or unattended ones, and no way has a delay.";
    static final String NO_TIME = "No minutes are known, so there is no time to share.";
    static final String NO_COMPANY_DUE = "No company-due touchpoint that can be visited has minutes.";
    static final String NO_VISIBILITY = "No touchpoint is marked FRONT: mark what the customer sees.";
    static final String NO_COMPANY_MINUTES =
            "The touchpoint that the customer is handed has no company minutes: give what the company would need for it.";

    static final String NO_ACTORS = "No actor is drawn, so nobody can hand over.";

    static final String NO_CAPABILITIES =
            "No touchpoint says which capabilities it requires, so the fewest possible handoffs are not known.";
    static final String NO_ENTRY =
            "Nobody, or one of several, performs its first step on the company's account: name who has the case first.";
    static final String ALWAYS = "Every journey visits it, so there is nothing to compare with.";
    static final String NO_EFFORT = "No customer minutes are given, so there is no effort to compare.";
    static final String NO_CUSTOMER = "No touchpoint is the customer's, so nobody turns to the company.";

    private Messages() {}

    static String uncoverable(String step) {
        return "Nobody can do \"" + step + "\": give an actor what it requires.";
    }

    static String samples(int given) {
        return "Samples " + given + ": take 20 or more.";
    }

    static String notAWorker(String actor) {
        return "Actor \"" + actor + "\" is a customer: the entry actor must be on the company's account.";
    }

    static String tooManyStates(String machine, int most) {
        return String.format(
                Locale.ROOT,
                "The journey multiplied with the memory of %s has more than %,d states, or ten times as many ways between them: leave that measure out, allow more states, or simulate the journey instead.",
                machine,
                most);
    }

    static String noTransition(String from, String to) {
        return "Touchpoint \"" + from + "\" has no transition to \"" + to
                + "\": draw one; it must have a probability above 0.";
    }

    static String unreachable(String outcome) {
        return "Outcome " + outcome + " cannot be reached from the start: there is nothing to condition on.";
    }

    static String always(String touchpoint) {
        return "Touchpoint \"" + touchpoint + "\" is visited in every journey, so there is nothing to compare with.";
    }

    static String states(int given) {
        return "States " + given + ": allow 1 or more.";
    }

    static String paths(int given) {
        return "Paths " + given + ": ask for 0 or more.";
    }
}
