package dev.journey.report.page;

import java.util.Optional;

/** What a figure of the page means; figures link here. */
enum Definition {
    /** Handoffs. */
    HANDOFF(
            "Handoff",
            "Responsibility passes from one company-side holder to another while the issue is open. Turns between customer and company are none.",
            "After van der Aalst, Reijers and Song 2005, handover of work.",
            "https://doi.org/10.1007/s10606-005-9005-9"),
    /** Effort. */
    EFFORT(
            "Effort-minutes",
            "The customer's minutes, weighed: doing 1, attended wait 2 (value of waiting time, US DOT), unless the weights above say otherwise."),
    /** Burden. */
    BURDEN("Burden", "The customers' minutes, of the customers' and the company's."),
    /** Misplaced work. */
    MISPLACED(
            "Misplaced work",
            "Company-due minutes done by customers, of all company-due minutes: the number to drive to 0."),
    /** Court share. */
    COURT(
            "Waiting for customers",
            "Time in which the next move is the customer's, of all time in which the issue is open."),
    /** Stress-transfer points. */
    STRESS_TRANSFER(
            "Stress-transfer point",
            "A transition on which the ball goes to the customer while the issue is open, and the customer then does company-due work."),
    /** Stress load. */
    STRESS_LOAD("Stress load", "How often that happened, times the effort-minutes it took."),
    /** Hand-backs. */
    HAND_BACK("Hand-back", "Control goes from the company to the customer while the issue is open.");

    private final String term;
    private final String meaning;
    /** Empty where it is our own. */
    private final String source;

    private final String address;

    Definition(String term, String meaning) {
        this(term, meaning, "", "");
    }

    Definition(String term, String meaning, String source, String address) {
        this.term = term;
        this.meaning = meaning;
        this.source = source;
        this.address = address;
    }

    /**
     * Where a definition comes from.
     *
     * @param name in words
     * @param address of the paper
     */
    record Source(String name, String address) {}

    String term() {
        return term;
    }

    String meaning() {
        return meaning;
    }

    Optional<Source> source() {
        return source.isEmpty() ? Optional.empty() : Optional.of(new Source(source, address));
    }

    /** The id of its place on the page. */
    String anchor() {
        return "def-" + ordinal();
    }
}
