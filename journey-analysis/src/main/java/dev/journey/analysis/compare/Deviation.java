package dev.journey.analysis.compare;

/**
 * One deviation of a case from the plan.
 *
 * @param evidence what it was told from
 * @param touchpoint the drawn touchpoint's id; where the drawing does not have it, the log's name
 * @param position the position of the step in the case, from 0; for a missing touchpoint, of the step before which it is missing
 *     (the number of steps where it is missing at the end)
 */
public record Deviation(Evidence evidence, String touchpoint, int position) {
    /** One of the four types. */
    public DeviationType type() {
        return evidence.type();
    }
}
