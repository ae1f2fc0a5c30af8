package dev.journey.analysis.expected;

import dev.journey.analysis.measure.EffortWeights;
import dev.journey.analysis.measure.MinuteSource;
import dev.journey.model.Minutes;
import dev.journey.model.Outcome;
import dev.journey.model.StepMinutes;
import dev.journey.model.Touchpoint;
import dev.journey.model.graph.Journey;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

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

    /** What is given of the customer's minutes, where the states are visited so often. */
    Total.Given customerGiven(double[] visits) {
        return given(visits, state -> solved.visit(state).customerSource());
    }

    /** What is given of the company's minutes. */
    Total.Given companyGiven(double[] visits) {
        return given(visits, state -> solved.visit(state).companySource());
    }

    private Total.Given given(double[] visits, IntFunction<MinuteSource> source) {
        double with = 0;
        double without = 0;
        BitSet touchpoints = new BitSet();
        for (int state = 0; state < visits.length; state++) {
            if (solved.hasPlace(state) && visits[state] > 0) {
                MinuteSource from = source.apply(state);
                with += from == MinuteSource.GIVEN ? visits[state] : 0;
                if (from == MinuteSource.MISSING) {
                    without += visits[state];
                    touchpoints.set(solved.place(state).touchpoint());
                }
            }
        }
        return new Total.Given(
                without == 0 ? 1 : with / (with + without),
                touchpoints.stream()
                        .mapToObj(index -> journey.touchpoints().get(index).id())
                        .toList());
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
