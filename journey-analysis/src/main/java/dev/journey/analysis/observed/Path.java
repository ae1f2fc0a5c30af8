package dev.journey.analysis.observed;

import com.google.common.collect.ImmutableList;
import dev.journey.analysis.figure.Figure;
import dev.journey.analysis.figure.Share;
import dev.journey.analysis.measure.EffortWeights;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A path (variant): the cases with one sequence of touchpoints, and what they cost on average.
 *
 * @param steps the touchpoints, in order
 * @param cases the cases that took it, of all cases
 * @param handoffs mean internal handoffs at the first level; absent where the log has none
 * @param visibleHandoffs mean handoffs that the customer sees; absent where nothing is marked as seen
 * @param effortMinutes mean effort-minutes of the customer, from the minutes that are known; absent where none are, though a
 *     step may involve the customer; 0 where no step does
 * @param missingMinutes steps of which nobody says how long the customer spent on them, of all steps that involve the customer;
 *     where the part is above 0, the effort is a lower bound
 * @param burden the customer's known time, of the customer's and the company's (milliseconds); 0 of 0 where that of one side is
 *     not known at all
 * @param misplaced company-due time spent by the customer, of all company-due time (milliseconds); 0 of 0 likewise
 * @param durationSeconds mean time from the first step to the end of the last
 * @param resolved cases resolved at the end, of the cases that took it
 * @param exampleCase the earliest of its cases
 */
public record Path(
        List<String> steps,
        Share cases,
        Figure handoffs,
        Figure visibleHandoffs,
        Figure effortMinutes,
        Share missingMinutes,
        Share burden,
        Share misplaced,
        double durationSeconds,
        Share resolved,
        String exampleCase) {

    /** Copies. */
    public Path {
        steps = ImmutableList.copyOf(steps);
    }

    static Path of(PathSums sums, long allCases, SummaryNames names, EffortWeights weights, Knowledge known) {
        int level = names.judged();
        boolean hasLevel = level >= 0;
        long handoffs = PathSums.at(level, sums.handoffs);
        long visibleHandoffs = PathSums.at(level, sums.visibleHandoffs);
        long attended = sums.active + sums.waiting;
        double effort = weights.effortMinutes(sums.active, sums.waiting, sums.unattended, visibleHandoffs);
        return new Path(
                Arrays.stream(sums.sequence).mapToObj(names.touchpoints()::get).toList(),
                new Share(sums.count, allCases),
                hasLevel ? Figure.of((double) handoffs / sums.count) : Figure.absent(Messages.NO_LEVEL),
                hasLevel && known.visibility()
                        ? Figure.of((double) visibleHandoffs / sums.count)
                        : Figure.absent(hasLevel ? Messages.NO_VISIBILITY : Messages.NO_LEVEL),
                sums.knowsCustomer() ? Figure.of(effort / sums.count) : Figure.absent(Messages.NO_CUSTOMER_MINUTES),
                new Share(sums.customerStepsMissing, sums.customerStepsKnown + sums.customerStepsMissing),
                EffortFigures.share(sums.knowsBoth(), attended, attended + sums.company),
                EffortFigures.share(sums.knowsBoth(), sums.misplaced, sums.companyDue),
                sums.durationMillis / 1000.0 / sums.count,
                new Share(sums.resolved, sums.count),
                sums.exampleCase());
    }

    /** How many cases took it. */
    public long count() {
        return cases.part();
    }

    /** Effort-minutes of all its cases together; 0 where none are known. */
    public double totalEffortMinutes() {
        return effortMinutes.orElse(0) * count();
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%d cases: %s (handoffs %s, effort-minutes %s)",
                count(),
                String.join(" > ", steps),
                number(handoffs),
                number(effortMinutes));
    }

    private static String number(Figure figure) {
        return figure.isPresent()
                ? String.format(Locale.ROOT, "%.1f", figure.value().getAsDouble())
                : "unknown";
    }
}
