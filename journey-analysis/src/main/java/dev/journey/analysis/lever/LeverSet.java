package dev.journey.analysis.lever;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/**
 * Changes made together.
 *
 * @param levers the changes
 * @param effect handoffs per case, changed by all of them together
 * @param effort effort-minutes per case, likewise
 * @param money money per case by the rates that were given; empty where none were
 * @param value what the set was chosen by: the objective, as a saving; higher is better
 * @param cost what they cost together
 * @param shapley each change's credit for {@code value}, in the order of the changes; they sum to it
 */
public record LeverSet(
        List<Change> levers,
        Interval effect,
        Interval effort,
        Optional<Interval> money,
        double value,
        double cost,
        List<Double> shapley) {
    /** Copies. */
    public LeverSet {
        levers = ImmutableList.copyOf(levers);
        shapley = ImmutableList.copyOf(shapley);
    }
}
