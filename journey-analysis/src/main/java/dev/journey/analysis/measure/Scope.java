package dev.journey.analysis.measure;

import dev.journey.model.Side;

/**
 * Which steps count for handoffs, and by which value.
 *
 * @param level the level's position in the analysis
 * @param missing what a step without a value means
 * @param systems whether steps of software count
 * @param frontOnly whether only steps that the customer sees count
 * @param untilOutcome whether steps that follow the outcome (closing, surveys) are left out
 */
public record Scope(int level, MissingPolicy missing, boolean systems, boolean frontOnly, boolean untilOutcome) {
    /** A step that does not count. */
    static final int LEFT_OUT = -2;
    /** A step that ends the run. */
    static final int BROKEN = -3;

    /** Every company-side step at a level; steps without a value are skipped. */
    public static Scope at(int level) {
        return new Scope(level, MissingPolicy.SKIP, true, false, false);
    }

    /** With another policy for missing values. */
    public Scope missing(MissingPolicy policy) {
        return new Scope(level, policy, systems, frontOnly, untilOutcome);
    }

    /** Over the steps that the customer sees. */
    public Scope visible() {
        return new Scope(level, missing, systems, true, untilOutcome);
    }

    /** Whether the issue is over, as far as this scope has to remember it. */
    boolean isOver(boolean overBefore, Visit visit) {
        return untilOutcome && IssueState.isOver(overBefore, visit);
    }

    /** The value of a step, {@link Visit#UNKNOWN} counting as one, or {@link #LEFT_OUT}, or {@link #BROKEN}. */
    int value(boolean overBefore, Visit visit) {
        boolean counts = visit.side().onCompanyAccount()
                && (systems || visit.side() != Side.SYSTEM)
                && (!frontOnly || visit.front())
                && !(overBefore && isOver(true, visit));
        if (!counts) {
            return LEFT_OUT;
        }
        int value = visit.value(level);
        if (value != Visit.UNKNOWN || missing == MissingPolicy.AS_VALUE) {
            return value;
        }
        return missing == MissingPolicy.SKIP ? LEFT_OUT : BROKEN;
    }
}
