package dev.journey.analysis.compare;

/**
 * What a deviation was told from. Each observed step and each planned touchpoint of an alignment is part of one deviation at most.
 *
 * <p>What a log cannot tell: that a step went wrong though nobody recorded it; that a missing touchpoint happened and was not
 * logged (name such touchpoints as unobservable); which of two equal steps was the planned one.
 */
public enum Evidence {
    /** The drawing has no touchpoint of this name. */
    UNKNOWN_NAME(DeviationType.AD_HOC),
    /** Observed at one place, planned at another: the step and the touchpoint that was passed over are one deviation. */
    OUT_OF_ORDER(DeviationType.IRREGULAR),
    /** It had its planned place in the case as well, or was out of order there: this is once more. */
    REPEATED(DeviationType.IRREGULAR),
    /** The drawing has it, but not on the way that explains the case best. */
    OTHER_WAY(DeviationType.IRREGULAR),
    /**
     * The step is of class FAILURE by its row or its status. Where the touchpoint is of that class wherever it occurs (on the drawing,
     * or by what the log's names mean), that says nothing of one visit and is no evidence.
     */
    CLASS_FAILURE(DeviationType.FAILED),
    /** The step's status is one of those that mean that it failed. */
    STATUS_FAILED(DeviationType.FAILED),
    /** The step reached another outcome than the drawn touchpoint, or the case ended otherwise than the journey does there. */
    OTHER_OUTCOME(DeviationType.FAILED),
    /** The journey cannot go on, or not as cheaply, without it, and no step is left that could be it. */
    NO_STEP(DeviationType.MISSING);

    private final DeviationType type;

    Evidence(DeviationType type) {
        this.type = type;
    }

    /** The type of the deviation that it tells. */
    public DeviationType type() {
        return type;
    }
}
