package dev.journey.analysis.expected;

import dev.journey.analysis.measure.EffortWeights;
import dev.journey.analysis.measure.MinuteSource;
import dev.journey.model.Minutes;
import dev.journey.model.Outcome;
import dev.journey.model.StepMinutes;
import dev.journey.model.Touchpoint;
import dev.journey.model.graph.Journey;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** The amounts of a journey's visits, as rewards on the states of its bare product. Minutes, with their variances. */
final class Amounts {
    private final Solved<Boolean> solved;
    private final Journey journey;

    Amounts(Solved<Boolean> solved) {
        this.solved = solved;
        this.journey = solved.places().journey();
    }

    /** The customer's own doing and attended wait. */
    Rewards customer() {
        return states(1, 1, 0, 0);
    }

    /** Company work. */
    Rewards company() {
        return states(0, 0, 0, 1);
    }

    /** Weighted minutes of the customer, and what the outcomes cost. */
    Rewards effort(EffortWeights weights) {
        Rewards onStates = states(weights.active(), weights.waiting(), weights.idle(), 0);
        double[] onExits = new double[solved.chain().edges()];
        for (int edge = 0; edge < onExits.length; edge++) {
            if (solved.chain().exits(edge)) {
                Outcome outcome = Outcome.values()[~solved.chain().target[edge]];
                onExits[edge] = journey.cost(outcome).effortMinutes();
            }
        }
        return onStates.withEdges(onExits, new double[onExits.length]);
    }

    /** Touchpoints that are visited, involve the customer, and have no minutes of the customer. */
    List<String> withoutCustomerMinutes() {
        return without(state -> solved.visit(state).customerSource());
    }

    /** Touchpoints that are visited, involve the company, and have no company minutes. */
    List<String> withoutCompanyMinutes() {
        return without(state -> solved.visit(state).companySource());
    }

    private List<String> without(IntFunction<MinuteSource> source) {
        return IntStream.range(0, solved.size())
                .filter(solved::hasPlace)
                .filter(state -> source.apply(state) == MinuteSource.MISSING)
                .map(state -> solved.place(state).touchpoint())
                .distinct()
                .sorted()
                .mapToObj(index -> journey.touchpoints().get(index).id())
                .toList();
    }

    /** Weights of own doing, wait, unattended time and company work, in this order. */
    private Rewards states(double... weights) {
        double[] mean = new double[solved.size()];
        double[] variance = new double[solved.size()];
        for (int state = 0; state < mean.length; state++) {
            if (solved.hasPlace(state)) {
                Touchpoint touchpoint =
                        journey.touchpoints().get(solved.place(state).touchpoint());
                StepMinutes minutes = touchpoint.minutes();
                List<Optional<Minutes>> parts =
                        List.of(minutes.active(), minutes.waiting(), minutes.unattended(), minutes.company());
                for (int part = 0; part < weights.length; part++) {
                    mean[state] +=
                            weights[part] * parts.get(part).map(Minutes::mean).orElse(0.0);
                    double sd = weights[part] * parts.get(part).map(Minutes::sd).orElse(0.0);
                    variance[state] += sd * sd;
                }
            }
        }
        return Rewards.none(solved.chain()).withStates(mean, variance);
    }
}
