package dev.journey.analysis.lever;

import com.google.common.collect.ImmutableList;
import dev.journey.analysis.measure.EffortWeights;
import dev.journey.model.Progress;
import dev.journey.model.log.EventLog;
import java.util.Optional;

/**
 * Finds what to change. {@code Levers.withDefaults().of(log)} is the whole of it; every {@code with} gives new ones. Immutable and
 * thread-safe. Cost: a few passes over the steps, and for each draw one number for each case that a change touches.
 */
public final class Levers {
    private static final Levers DEFAULTS = new Levers(
            Staff.UNKNOWN,
            LeverCosts.ONE_EACH,
            Double.MAX_VALUE,
            Optional.empty(),
            EffortWeights.DEFAULT,
            1,
            400,
            Progress.NONE);

    final Staff staff;
    final LeverCosts costs;
    final double budget;
    final Optional<Unit> objective;
    final EffortWeights weights;
    final Draws draws;
    final Progress progress;
    private final long seed;

    private Levers(
            Staff staff,
            LeverCosts costs,
            double budget,
            Optional<Unit> objective,
            EffortWeights weights,
            long seed,
            int draws,
            Progress progress) {
        this.staff = staff;
        this.costs = costs;
        this.budget = budget;
        this.objective = objective;
        this.weights = weights;
        this.seed = seed;
        this.draws = new Draws(seed, draws);
        this.progress = progress;
    }

    /** Nothing known of the staff, each change costs 1, no budget, effort weights 1, 2, 0, 400 draws of seed 1. */
    public static Levers withDefaults() {
        return DEFAULTS;
    }

    /** With what is known of the staff; else capabilities are inferred from what people do. */
    public Levers withStaff(Staff value) {
        return new Levers(value, costs, budget, objective, weights, seed, draws.count(), progress);
    }

    /** With what changes cost. */
    public Levers withCosts(LeverCosts value) {
        return new Levers(staff, value, budget, objective, weights, seed, draws.count(), progress);
    }

    /** With one more argument that the data cannot give. */
    public Levers withArgument(Argument argument) {
        ImmutableList<Argument> more = ImmutableList.<Argument>builder()
                .add(argument)
                .addAll(costs.arguments())
                .build();
        return withCosts(new LeverCosts(costs.byLever(), more, costs.rates()));
    }

    /** With sets that cost at most this much. */
    public Levers withBudget(double value) {
        if (!(value >= 0)) {
            throw new IllegalArgumentException(Messages.budget(value));
        }
        return new Levers(staff, costs, value, objective, weights, seed, draws.count(), progress);
    }

    /** With changes compared by one unit, instead of by the shares of handoffs and of effort that they save. */
    public Levers withObjective(Unit value) {
        return new Levers(staff, costs, budget, Optional.of(value), weights, seed, draws.count(), progress);
    }

    /** With other weights of the customer's minutes. */
    public Levers withWeights(EffortWeights value) {
        return new Levers(staff, costs, budget, objective, value, seed, draws.count(), progress);
    }

    /** With other random numbers. */
    public Levers withSeed(long value) {
        return new Levers(staff, costs, budget, objective, weights, value, draws.count(), progress);
    }

    /** With somebody who hears how many places were looked at, and of how many changes the effect was predicted. */
    public Levers withProgress(Progress listener) {
        return new Levers(staff, costs, budget, objective, weights, seed, draws.count(), listener);
    }

    /** What to change in the service that the log comes from. */
    public LeverReport of(EventLog log) {
        return new LeverSearch(this, log).report();
    }
}
