package dev.journey.analysis.lever;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/**
 * Changes made together.
 *
 * @param levers the changes
 * @param leads those of them that are not recommended: they count with the share of their effect that their evidence is worth
 * @param effect handoffs per case, changed by all of them together
 * @param effort effort-minutes per case, likewise
 * @param money money per case by the rates that were given; empty where none were
 * @param value what the set was chosen by: the objective, as a saving; higher is better
 * @param cost what they cost together
 * @param shapley each change's credit for {@code value}, in the order of the changes; they sum to it
 * @param loads of the teams whose number of people is known and whose work changes, before and after all of them
 * @param elapsedHoursWithQueues hours per case from first step to last, changed, with the queues of these teams; empty where no number
 *     is known, or a queue grows without end
 */
public record LeverSet(
        List<Change> levers,
        List<Change> leads,
        Interval effect,
        Interval effort,
        Optional<Interval> money,
        double value,
        double cost,
        List<Double> shapley,
        List<TeamLoad> loads,
        Optional<Interval> elapsedHoursWithQueues) {
    /** Copies. */
    public LeverSet {
        levers = ImmutableList.copyOf(levers);
        leads = ImmutableList.copyOf(leads);
        shapley = ImmutableList.copyOf(shapley);
        loads = ImmutableList.copyOf(loads);
    }
}
