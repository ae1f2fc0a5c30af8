package dev.journey.analysis.lever;

/** What can be changed. The order is that of preference where two are worth the same. */
public enum Lever {
    /** Fix it upstream, so that the contact does not come. */
    PREVENT,
    /** The company does the step that is its own. */
    TAKE_BACK,
    /** Raise an authority limit, so that nobody has to be asked. */
    EMPOWER,
    /** Grant a system, so that nobody has to look it up. */
    ACCESS,
    /** One face to the customer; the others are consulted behind it. */
    OWN_IT,
    /** Add a skill that peers have already. */
    TRAIN,
    /** A system does it, and hands on with context where it cannot. */
    AUTOMATE,
    /** Say status, reason and next step before the customer asks. */
    COMMUNICATE
}
