package dev.journey.analysis.expected;

/** How the distribution of a real-valued total was found. */
enum TotalMethod {
    /** All amounts are fixed and whole multiples of a common unit: exact but for a tail of 1e-12. */
    EXACT_LATTICE,
    /** Amounts were rounded down for one lattice and up for another: the true quantile lies between the two. */
    BRACKETED_LATTICE,
    /**
     * As above, and amounts with a variance were taken as gamma distributed: the bracket holds under that assumption.
     */
    BRACKETED_LATTICE_GAMMA
}
