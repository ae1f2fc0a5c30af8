package dev.journey.model;

/** Who <em>should</em> bear a step, whoever does it. */
public enum DueParty {
    /** The company's work. */
    COMPANY,
    /** The customer's own: a choice, first facts, consent, one identity check. */
    CUSTOMER,
    /** Both; counts as misplaced on neither side. */
    SHARED
}
