package dev.journey.analysis.expected;

import com.google.common.base.Suppliers;
import dev.journey.analysis.measure.EffortWeights;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The journeys that are looked at: all, or those with an outcome. Immutable to the outside and thread-safe. */
public final class Population {
    private final JourneySolution solution;
    private final double probability;
    private final ChainSolver solver;
    private final double[] start;
    private final Supplier<double[]> stateVisits;
    private final @Nullable Conditioned conditioned;
    private final Supplier<Total> customerMinutes;
    private final Supplier<Total> effort;
    private final Supplier<Total> companyMinutes;

    Population(
            JourneySolution solution,
            double probability,
            ChainSolver solver,
            double[] start,
            Amounts amounts,
            EffortWeights weights,
            @Nullable Conditioned conditioned) {
        this.solution = solution;
        this.probability = probability;
        this.solver = solver;
        this.start = start;
        this.conditioned = conditioned;
        stateVisits = Suppliers.memoize(this::solveVisits);
        customerMinutes =
                Suppliers.memoize(() -> total("minutes", amounts.customer(), amounts.customerGiven(stateVisits.get())));
        effort = Suppliers.memoize(
                () -> total("effort-minutes", amounts.effort(weights), amounts.customerGiven(stateVisits.get())));
        companyMinutes =
                Suppliers.memoize(() -> total("minutes", amounts.company(), amounts.companyGiven(stateVisits.get())));
    }

    /** The share of all journeys that these are. */
    public double probability() {
        return probability;
    }

    /** Expected visits of each touchpoint, in the order of drawing. */
    public Map<String, Double> visits() {
        return solution.visits(solution.solved(), stateVisits.get());
    }

    /** Expected visits of the states of the whole product. */
    private double[] solveVisits() {
        double[] visits = solver.visits(start).values();
        if (conditioned == null) {
            return visits;
        }
        double[] all = new double[solution.solved().size()];
        for (int state = 0; state < visits.length; state++) {
            all[conditioned.stateOf()[state]] = visits[state];
        }
        return all;
    }

    /** Minutes of the customer: own doing and attended wait. */
    public Total customerMinutes() {
        return customerMinutes.get();
    }

    /** Effort-minutes of the customer, and what the outcome costs. */
    public Total effort() {
        return effort.get();
    }

    /** Minutes of company work. */
    public Total companyMinutes() {
        return companyMinutes.get();
    }

    private Total total(String unit, Rewards rewards, Total.Given given) {
        return Total.of(unit, solver, start, conditioned == null ? rewards : rewards.on(conditioned), given);
    }
}
