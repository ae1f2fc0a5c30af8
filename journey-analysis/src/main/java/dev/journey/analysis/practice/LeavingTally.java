package dev.journey.analysis.practice;

import dev.journey.analysis.figure.Estimate;
import dev.journey.analysis.figure.Share;
import dev.journey.model.Outcome;
import dev.journey.model.Role;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.DoublePredicate;
import java.util.stream.IntStream;

/** Finds how cases end. */
final class LeavingTally {
    private static final int PAIN = 0;
    private static final int NEED = 1;
    private static final int ENDED = 2;
    private static final int[] DAYS = {1, 7, 30};
    private static final long SILENCE = Steps.days(1);
    private static final double TEN_MINUTES = 600_000;
    private static final double RIDGE = 1e-6;
    private static final Set<String> HOSTILE = Set.of("hostile", "angry");

    private final Steps steps;
    private final StepFacts facts;

    private LeavingTally(Steps steps) {
        this.steps = steps;
        facts = steps.facts();
    }

    static Known<Leaving> of(Steps steps) {
        boolean known = IntStream.range(0, steps.cases()).anyMatch(c -> steps.outcome(c) != Outcome.OPEN);
        return Known.when(known, () -> new LeavingTally(steps).figures(), Messages.NO_OUTCOMES);
    }

    private Leaving figures() {
        long[] until = new long[steps.cases()];
        int[] kinds = new int[until.length];
        for (int c = 0; c < until.length; c++) {
            int last = steps.outcomeStep(c);
            kinds[c] = last < 0 ? AalenJohansen.NOTHING : !steps.left(c) ? ENDED : isInNeed(c, last) ? NEED : PAIN;
            until[c] = last < 0
                    ? steps.logEnd() - steps.caseStart(c)
                    : Math.max(0, steps.start(last) - steps.caseStart(c));
        }
        AalenJohansen ends = new AalenJohansen(until, kinds);
        List<Leaving.At> incidence = Arrays.stream(DAYS)
                .mapToObj(days -> new Leaving.At(
                        days,
                        ends.incidence(PAIN, Steps.days(days)),
                        ends.incidence(NEED, Steps.days(days)),
                        ends.incidence(ENDED, Steps.days(days))))
                .toList();
        long abandoned = IntStream.range(0, steps.cases())
                .filter(c -> steps.outcome(c) == Outcome.ABANDONED)
                .count();
        int[] all = IntStream.range(0, steps.cases()).toArray();
        return new Leaving(
                incidence, perTenMinutes(all), byValue(), hostile(), new Share(abandoned, steps.cases()), lostValued());
    }

    private boolean isInNeed(int c, int exit) {
        for (int step = exit - 1; step >= steps.first(c); step--) {
            if (facts.isSeen(step) && !facts.byCustomer(step)) {
                return !facts.isHeldByCustomer(step) && steps.start(exit) - steps.ended(step) > SILENCE;
            }
        }
        return steps.start(exit) - steps.caseStart(c) > SILENCE;
    }

    private Known<List<Leaving.Stratum>> byValue() {
        if (!steps.has(Role.VALUE)) {
            return Known.absent(Messages.NO_VALUE);
        }
        double median = medianValue();
        return Known.of(List.of(
                stratum("value not below the median", value -> value >= median),
                stratum("value below the median", value -> value < median)));
    }

    private Leaving.Stratum stratum(String name, DoublePredicate which) {
        int[] cases = IntStream.range(0, steps.cases())
                .filter(c -> {
                    OptionalDouble value = steps.numberOfCase(Role.VALUE, c);
                    return value.isPresent() && which.test(value.getAsDouble());
                })
                .toArray();
        long left = Arrays.stream(cases).filter(steps::left).count();
        return new Leaving.Stratum(name, new Share(left, cases.length), perTenMinutes(cases));
    }

    private Known<Estimate> perTenMinutes(int[] cases) {
        double[][] x = new double[cases.length][];
        boolean varies = false;
        int[] left = new int[cases.length];
        for (int i = 0; i < cases.length; i++) {
            int c = cases[i];
            x[i] = new double[] {beforeTheEnd(c) / TEN_MINUTES};
            varies |= x[i][0] != x[0][0];
            left[i] = steps.left(c) ? 1 : 0;
        }
        long gone = Arrays.stream(left).sum();
        if (!varies || gone == 0 || gone == left.length) {
            return Known.absent(Messages.NO_SLOPE);
        }
        ProportionalOdds fit = new ProportionalOdds(left, x, 2, RIDGE);
        double half = Normal.Z * Math.sqrt(fit.covariance(0, 0));
        double slope = fit.coefficient(0);
        return Known.of(new Estimate(slope, slope - half, slope + half, left.length));
    }

    /** What a case cost its customer, without the step that ended it: leaving is no effort that makes one leave. */
    private double beforeTheEnd(int c) {
        int end = steps.outcomeStep(c);
        double millis = 0;
        for (int step = steps.first(c); step < steps.end(c); step++) {
            millis += step == end ? 0 : facts.customerMillis(step);
        }
        return millis;
    }

    private Known<Estimate> hostile() {
        if (!steps.has(Role.SENTIMENT)) {
            return Known.absent(Messages.NO_SENTIMENT);
        }
        Shares<Boolean> left = new Shares<>();
        for (int c = 0; c < steps.cases(); c++) {
            left.count(isHostile(steps, c, steps.outcomeStep(c)), steps.left(c));
        }
        return Known.of(
                Estimate.ofDifference(left.of(true), left.of(false), Practice.CONFIDENCE), Messages.NO_TWO_GROUPS);
    }

    /** Hostile or angry at a step other than this one. */
    static boolean isHostile(Steps steps, int c, int other) {
        for (int step = steps.first(c); step < steps.end(c); step++) {
            if (step != other && isHostileAt(steps, step)) {
                return true;
            }
        }
        return false;
    }

    static boolean isHostileAt(Steps steps, int step) {
        return steps.has(Role.SENTIMENT, step)
                && steps.items(Role.SENTIMENT, step).stream()
                        .anyMatch(tag -> HOSTILE.stream().anyMatch(tag::equalsIgnoreCase));
    }

    private Known<Share> lostValued() {
        if (!steps.has(Role.VALUE)) {
            return Known.absent(Messages.NO_VALUE);
        }
        double median = medianValue();
        long valued = 0;
        long lost = 0;
        for (int c = 0; c < steps.cases(); c++) {
            if (steps.numberOfCase(Role.VALUE, c).orElse(Double.NEGATIVE_INFINITY) >= median) {
                valued++;
                boolean over = steps.outcome(c) != Outcome.OPEN && steps.outcome(c) != Outcome.RESOLVED;
                lost += over ? 1 : 0;
            }
        }
        return Known.of(new Share(lost, valued));
    }

    private double medianValue() {
        double[] values = IntStream.range(0, steps.cases())
                .mapToObj(c -> steps.numberOfCase(Role.VALUE, c))
                .filter(value -> value.isPresent())
                .mapToDouble(value -> value.getAsDouble())
                .sorted()
                .toArray();
        return values.length == 0 ? Double.POSITIVE_INFINITY : values[values.length / 2];
    }
}
