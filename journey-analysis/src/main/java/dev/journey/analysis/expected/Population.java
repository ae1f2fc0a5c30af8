package dev.journey.analysis.expected;

import dev.journey.analysis.measure.EffortWeights;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The journeys that are looked at: all, or those with an outcome. Immutable. */
public final class Population {
    private final JourneySolution solution;
    private final double probability;
    private final ChainSolver solver;
    private final double[] start;
    private final Amounts amounts;
    private final EffortWeights weights;
    private final @Nullable Conditioned conditioned;

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
        this.amounts = amounts;
        this.weights = weights;
        this.conditioned = conditioned;
    }

    /** The share of all journeys that these are. */
    public double probability() {
        return probability;
    }

    /** Expected visits of each touchpoint, in the order of drawing. */
    public Map<String, Double> visits() {
        double[] visits = solver.visits(start).values();
        if (conditioned == null) {
            return solution.visits(solution.solved(), visits);
        }
        double[] all = new double[solution.solved().size()];
        for (int state = 0; state < visits.length; state++) {
            all[conditioned.stateOf()[state]] = visits[state];
        }
        return solution.visits(solution.solved(), all);
    }

    /** Minutes of the customer: own doing and attended wait. */
    public Total customerMinutes() {
        return Total.of("minutes", solver, start, on(amounts.customer()), amounts.withoutCustomerMinutes());
    }

    /** Effort-minutes of the customer, and what the outcome costs. */
    public Total effort() {
        return Total.of("effort-minutes", solver, start, on(amounts.effort(weights)), amounts.withoutCustomerMinutes());
    }

    /** Minutes of company work. */
    public Total companyMinutes() {
        return Total.of("minutes", solver, start, on(amounts.company()), amounts.withoutCompanyMinutes());
    }

    private Rewards on(Rewards rewards) {
        return conditioned == null ? rewards : rewards.on(conditioned);
    }
}
