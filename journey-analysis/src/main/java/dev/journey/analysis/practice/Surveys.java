package dev.journey.analysis.practice;

import com.google.common.collect.ImmutableList;
import dev.journey.analysis.figure.Estimate;
import dev.journey.analysis.figure.Share;
import java.util.List;

/**
 * What customers answered, on scales whose direction is known. Source: DEFINITIONS section 5.
 *
 * @param kinds by kind of survey
 * @param whileUnresolved answers given while the issue was not resolved, of all answers that lie on a scale; low is good
 * @param effortIndex how easy it is, from the answers to the surveys of effort
 * @param staffGap how much better staff rate a case than its customer did, as a part of the scale, in [−1, 1], with its 90 % interval
 */
public record Surveys(
        List<Kind> kinds, Share whileUnresolved, Known<EffortIndex> effortIndex, Known<Estimate> staffGap) {
    /** Copies. */
    public Surveys {
        kinds = ImmutableList.copyOf(kinds);
    }

    /**
     * A kind of survey.
     *
     * @param kind its name
     * @param scale its scale and direction in words; empty where it is not known, and then nothing else is
     * @param answers answers on the scale
     * @param offScale answers that do not lie on it, left out
     * @param mean their mean, in the scale's own unit
     * @param good good answers: 9 and 10 of 0 to 10, else the best third of the scale, of all
     * @param bad bad ones: 0 to 6 of 0 to 10, else the worst third, of all; for NPS, good less bad is the score
     */
    public record Kind(String kind, String scale, long answers, long offScale, double mean, Share good, Share bad) {}

    /**
     * How easy it is for customers: a proportional-odds model of their answers.
     *
     * @param answers answers that it rests on
     * @param index mean of the answers that it expects over all cases, in the survey's own unit; 7 is easy for CES 2.0
     * @param perMinute change of the log-odds of a better answer by one minute of the customer
     * @param perHandoff by one handoff that the customer saw
     * @param unresolved where the issue was not resolved when they answered
     * @param handoffMinutes how many minutes one handoff is worth: the ratio of the two, with Fieller's interval (1954)
     * @param converged whether Newton's method converged
     * @param iterations in how many steps
     * @param calibration expected and given answers, by fifths of what is expected
     */
    public record EffortIndex(
            long answers,
            double index,
            Estimate perMinute,
            Estimate perHandoff,
            Known<Estimate> unresolved,
            Known<Estimate> handoffMinutes,
            boolean converged,
            int iterations,
            List<Fifth> calibration) {
        /** Copies. */
        public EffortIndex {
            calibration = ImmutableList.copyOf(calibration);
        }
    }

    /**
     * A fifth of the answers.
     *
     * @param answers how many
     * @param expected their expected mean
     * @param given their mean
     */
    public record Fifth(long answers, double expected, double given) {}
}
