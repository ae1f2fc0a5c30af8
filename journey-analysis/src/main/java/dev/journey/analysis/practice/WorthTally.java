package dev.journey.analysis.practice;

import dev.journey.analysis.figure.Estimate;
import dev.journey.analysis.figure.Share;
import dev.journey.model.Outcome;
import dev.journey.model.Role;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Adds up values. */
final class WorthTally {
    private final Steps steps;
    private final ValueInputs inputs;
    private final OptionalDouble[] values;

    private WorthTally(Steps steps, ValueInputs inputs) {
        this.steps = steps;
        this.inputs = inputs;
        values = IntStream.range(0, steps.cases()).mapToObj(this::valueOf).toArray(OptionalDouble[]::new);
    }

    static Known<Worth> of(Steps steps, ValueInputs inputs) {
        boolean known = steps.has(Role.VALUE) || inputs.customerValue().isPresent();
        return Known.when(known, () -> new WorthTally(steps, inputs).figures(), Messages.NO_VALUE);
    }

    private OptionalDouble valueOf(int c) {
        OptionalDouble own = steps.numberOfCase(Role.VALUE, c);
        return own.isPresent() ? own : inputs.customerValue();
    }

    private Worth figures() {
        BitSet cohort = Cohort.of(steps);
        List<Worth.AtRisk> groups = new ArrayList<>();
        groups.add(group("failed", cohort::get));
        if (steps.has(Role.REFUSAL)) {
            groups.add(group("refused", c -> steps.hasInCase(Role.REFUSAL, c)));
        }
        if (ContextTally.isKnown(steps)) {
            ContextTally context = new ContextTally(steps);
            groups.add(group("asked again", c -> context.repeatsOf(c) > 0));
        }
        long valued = IntStream.range(0, values.length)
                .filter(c -> values[c].isPresent())
                .count();
        boolean feels = steps.has(Role.SENTIMENT);
        return new Worth(
                steps.service().currency().orElse(""),
                new Share(valued, values.length),
                groups,
                Known.when(feels, this::writeOffs, Messages.NO_SENTIMENT),
                Known.when(feels, () -> sum(this::isWrittenOff), Messages.NO_SENTIMENT),
                replacing(cohort),
                network(),
                fired());
    }

    private double sum(IntPredicate cases) {
        return IntStream.range(0, values.length)
                .filter(cases)
                .mapToDouble(c -> values[c].orElse(0))
                .sum();
    }

    private Worth.AtRisk group(String name, IntPredicate cases) {
        double value = sum(cases);
        Optional<Estimate> more = moreLeft(cases);
        return new Worth.AtRisk(
                name,
                left(cases),
                value,
                Known.of(more.map(difference -> times(difference, value)), Messages.NO_TWO_GROUPS));
    }

    private Optional<Estimate> moreLeft(IntPredicate cases) {
        return Estimate.ofDifference(left(cases), left(cases.negate()), Practice.CONFIDENCE);
    }

    private Share left(IntPredicate cases) {
        long all = IntStream.range(0, values.length).filter(cases).count();
        return new Share(
                IntStream.range(0, values.length)
                        .filter(cases)
                        .filter(steps::left)
                        .count(),
                all);
    }

    private static Estimate times(Estimate estimate, double factor) {
        return new Estimate(estimate.value() * factor, estimate.low() * factor, estimate.high() * factor, estimate.n());
    }

    private boolean isHostile(int c) {
        return LeavingTally.isHostile(steps, c, -1);
    }

    private Share writeOffs() {
        long hostile = IntStream.range(0, values.length).filter(this::isHostile).count();
        return new Share(
                IntStream.range(0, values.length).filter(this::isWrittenOff).count(), hostile);
    }

    /** Over, not resolved, and no act of the company after the last hostile step. */
    private boolean isWrittenOff(int c) {
        boolean over = steps.outcome(c) != Outcome.OPEN && steps.outcome(c) != Outcome.RESOLVED;
        if (!over || !isHostile(c)) {
            return false;
        }
        boolean tried = false;
        for (int step = steps.first(c); step < steps.end(c); step++) {
            tried = !LeavingTally.isHostileAt(steps, step)
                    && (tried || steps.facts().byStaff(step));
        }
        return !tried;
    }

    private Known<Estimate> replacing(BitSet cohort) {
        if (inputs.acquisition().isEmpty()) {
            return Known.absent(Messages.NO_ACQUISITION);
        }
        double cost = inputs.acquisition().getAsDouble() * cohort.cardinality();
        return Known.of(moreLeft(cohort::get).map(more -> times(more, cost)), Messages.NO_TWO_GROUPS);
    }

    /** Only a range: there is no best guess between what a user thinks possible but its middle. */
    private Known<Estimate> network() {
        if (inputs.network().isEmpty()) {
            return Known.absent(Messages.NO_NETWORK);
        }
        ValueInputs.Network network = inputs.network().get();
        List<Integer> gone =
                IntStream.range(0, values.length).filter(steps::left).boxed().toList();
        double value = gone.stream().mapToDouble(c -> values[c].orElse(0)).sum();
        double low = value * network.tellsLow() * network.leavesLow();
        double high = value * network.tellsHigh() * network.leavesHigh();
        return Known.of(new Estimate((low + high) / 2, low, high, gone.size()));
    }

    private Known<List<Worth.Fired>> fired() {
        if (inputs.fire().isEmpty() || !steps.has(Role.CUSTOMER) || !steps.has(Role.SENTIMENT)) {
            return Known.absent(Messages.NO_FIRE_RULE);
        }
        ValueInputs.Fire rule = inputs.fire().get();
        List<Worth.Fired> fired = new ArrayList<>();
        for (int[] cases : steps.byCustomer()) {
            long hostile = Arrays.stream(cases).filter(this::isHostile).count();
            OptionalDouble value = Arrays.stream(cases)
                    .mapToObj(c -> values[c])
                    .filter(OptionalDouble::isPresent)
                    .mapToDouble(OptionalDouble::getAsDouble)
                    .max();
            if (hostile >= rule.hostileCases() && value.orElse(Double.POSITIVE_INFINITY) < rule.valueBelow()) {
                String customer = steps.ofCase(Role.CUSTOMER, cases[0]).orElse("");
                fired.add(new Worth.Fired(customer, hostile, value.orElse(0)));
            }
        }
        fired.sort(Comparator.<Worth.Fired>comparingLong(one -> -one.hostileCases())
                .thenComparing(Worth.Fired::customer));
        return Known.of(List.copyOf(fired));
    }
}
