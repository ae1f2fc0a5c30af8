package dev.journey.analysis.observed;

import com.google.common.collect.Maps;
import dev.journey.analysis.figure.Figure;
import dev.journey.analysis.figure.Share;
import dev.journey.analysis.measure.EffortWeights;
import java.util.EnumMap;
import java.util.Map;

/**
 * A stress-transfer point: a transition on which the ball goes from the company to the customer while the issue is open, and
 * the customer then does company-due work.
 *
 * @param from the touchpoint before, or {@code (start)} where a case begins like that
 * @param to the touchpoint with which the ball is at the customer
 * @param count how often it was followed by company-due work
 * @param handBacks how often the ball went this way at all
 * @param minutes effort-minutes of company-due work done by the customer, mean over {@code count}; absent where no minutes are
 *     known
 * @param load effort-minutes, over all: {@code count · minutes}; absent likewise
 * @param missingMinutes company-due steps of these stretches without known minutes, of all; where the part is above 0, minutes
 *     and load are lower bounds
 * @param heldSeconds how long the ball stayed with the customer while the issue was open, mean over the hand-backs
 * @param leftOpen hand-backs after which the case ends with the ball at the customer, of all hand-backs
 * @param classes how many hand-backs were of which class
 */
public record StressTransfer(
        String from,
        String to,
        long count,
        long handBacks,
        Figure minutes,
        Figure load,
        Share missingMinutes,
        double heldSeconds,
        Share leftOpen,
        Map<StressClass, Long> classes) {

    /** Copies. */
    public StressTransfer {
        classes = Maps.immutableEnumMap(classes);
    }

    static StressTransfer of(
            String from, String to, StressSums sums, EffortWeights weights, boolean questionsAreRecorded) {
        double load = weights.effortMinutes(sums.active, sums.waiting, sums.unattended, 0L);
        boolean known = sums.stepsKnown > 0;
        Map<StressClass, Long> classes = new EnumMap<>(StressClass.class);
        for (StressClass stressClass : StressClass.values()) {
            if (sums.inClass(stressClass) > 0) {
                classes.merge(stressClass.where(questionsAreRecorded), sums.inClass(stressClass), Long::sum);
            }
        }
        return new StressTransfer(
                from,
                to,
                sums.due,
                sums.count,
                known ? Figure.of(load / sums.due) : Figure.absent(Messages.NO_STRESS_MINUTES),
                known ? Figure.of(load) : Figure.absent(Messages.NO_STRESS_MINUTES),
                new Share(sums.stepsMissing, sums.stepsMissing + sums.stepsKnown),
                sums.heldMillis / 1000.0 / sums.count,
                new Share(sums.leftOpen, sums.count),
                classes);
    }

    /** Whether company-due work was done: minutes above 0, or steps whose minutes nobody knows. */
    boolean isStress() {
        return count > 0 && (missingMinutes.part() > 0 || load.orElse(0) > 0);
    }
}
