package dev.journey.analysis.expected;

/** The laptop story of DEFINITIONS section 12 as a bare chain. */
final class Laptop {
    static final int START = 0;
    static final int DIY = 1;
    static final int MAIL = 2;
    static final int INSTRUCTIONS = 3;
    static final int TRY = 4;
    static final int VISIT = 5;
    static final int SAYS = 6;
    static final int DESK = 7;
    static final int RESOLVED = 0;
    static final int LOST = 1;

    static final double[] CUSTOMER_MINUTES = {0, 60, 10, 0, 45, 90, 5, 15};
    static final double[] COMPANY_MINUTES = {0, 0, 0, 5, 0, 0, 5, 60};

    /** Numbers of the edges, in the order of {@link #chain}. */
    static final int VISIT_TO_SAYS = 8;

    static final int VISIT_TO_DESK = 9;

    private Laptop() {}

    static SparseChain chain() {
        return chain(0);
    }

    /** With {@code moved} probability at the visit taken from "says do it yourself" and given to "desk installs". */
    static SparseChain chain(double moved) {
        SparseChainBuilder builder = SparseChain.builder(2);
        builder.move(START, DIY, 1);
        builder.exit(DIY, RESOLVED, 0.3);
        builder.move(DIY, MAIL, 0.7);
        builder.move(MAIL, INSTRUCTIONS, 1);
        builder.move(INSTRUCTIONS, TRY, 1);
        builder.exit(TRY, RESOLVED, 0.1);
        builder.move(TRY, MAIL, 0.6);
        builder.move(TRY, VISIT, 0.3);
        builder.move(VISIT, SAYS, 0.9 - moved);
        builder.move(VISIT, DESK, 0.1 + moved);
        builder.move(SAYS, TRY, 0.4);
        builder.exit(SAYS, LOST, 0.6);
        builder.exit(DESK, RESOLVED, 1);
        return builder.build();
    }

    static double[] start() {
        return new double[] {1, 0, 0, 0, 0, 0, 0, 0};
    }
}
