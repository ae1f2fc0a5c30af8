package dev.journey.analysis.lever;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Up to which amount requests are granted almost always: the split of the amounts that explains the decisions best, with one grant
 * rate below and another above (maximum likelihood, a change point of Bernoulli trials: Hinkley and Hinkley 1970). Immutable.
 *
 * @param amount up to this amount; empty where amounts do not matter
 * @param granted requests up to it that were granted
 * @param decided requests up to it
 */
record Limit(OptionalDouble amount, long granted, long decided) {
    /** What a better fit must gain in log-likelihood: half of the 99.9 % point of chi-squared with 2 degrees of freedom. */
    private static final double GAIN = 6.9;

    private static final int FEWEST = 10;
    private static final double DIFFERENT = 0.1;

    /** One decision. */
    record Decision(OptionalDouble amount, boolean granted) {}

    /**
     * The limit for the decisions of one place: where the amounts are split is best seen from all decisions of the same kind, whoever
     * took them; how often they are granted up to there is counted at the place.
     */
    static Limit of(List<Decision> decisions, List<Decision> alike) {
        OptionalDouble amount = of(alike).amount;
        if (amount.isEmpty()) {
            return of(decisions);
        }
        List<Decision> within = decisions.stream()
                .filter(one -> one.amount.isPresent() && one.amount.getAsDouble() <= amount.getAsDouble())
                .toList();
        return within.size() < FEWEST ? of(decisions) : new Limit(amount, granted(within), within.size());
    }

    /**
     * How often such requests are granted, whoever decides; only what is counted here where the others decide otherwise (Fisher's test
     * at 10 %, either way).
     */
    Limit amongAlike(List<Decision> alike) {
        List<Decision> within = alike.stream().filter(this::covers).toList();
        long all = within.size();
        long yes = granted(within);
        long others = all - decided;
        long othersYes = yes - granted;
        if (others <= 0 || othersYes < 0) {
            return this;
        }
        boolean differ = Chance.larger(othersYes, others, granted, decided) < DIFFERENT
                || Chance.larger(granted, decided, othersYes, others) < DIFFERENT;
        return differ ? this : new Limit(amount, yes, all);
    }

    private boolean covers(Decision decision) {
        return amount.isEmpty()
                || (decision.amount.isPresent() && decision.amount.getAsDouble() <= amount.getAsDouble());
    }

    static Limit of(List<Decision> decisions) {
        List<Decision> sorted = new ArrayList<>(decisions.stream()
                .filter(decision -> decision.amount.isPresent())
                .toList());
        sorted.sort(Comparator.comparingDouble(decision -> decision.amount.getAsDouble()));
        long all = granted(decisions);
        Limit whole = new Limit(OptionalDouble.empty(), all, decisions.size());
        int split = sorted.size() < 2 * FEWEST ? 0 : split(sorted);
        if (split == 0) {
            return whole;
        }
        double last = sorted.get(split - 1).amount.getAsDouble();
        double next = sorted.get(split).amount.getAsDouble();
        return new Limit(OptionalDouble.of(round(last, next)), granted(sorted.subList(0, split)), split);
    }

    private static int split(List<Decision> sorted) {
        double[] fits = fits(sorted);
        int best = 0;
        for (int split = 1; split < fits.length; split++) {
            best = fits[split] > fits[best] ? split : best;
        }
        return fits[best] > fit((int) granted(sorted), sorted.size()) + GAIN ? best : 0;
    }

    /** The log-likelihood of each split; none where it is no split or the rate does not fall. */
    private static double[] fits(List<Decision> sorted) {
        int all = (int) granted(sorted);
        int n = sorted.size();
        double[] fits = new double[n];
        Arrays.fill(fits, Double.NEGATIVE_INFINITY);
        int below = 0;
        for (int i = 1; i < n; i++) {
            below += sorted.get(i - 1).granted ? 1 : 0;
            boolean between = sorted.get(i - 1).amount.getAsDouble()
                    < sorted.get(i).amount.getAsDouble();
            boolean falls = (double) below / i > (double) (all - below) / (n - i);
            if (between && falls && i >= FEWEST) {
                fits[i] = fit(below, i) + fit(all - below, n - i);
            }
        }
        return fits;
    }

    private static long granted(List<Decision> decisions) {
        return decisions.stream().filter(Decision::granted).count();
    }

    private static double fit(int part, int whole) {
        return term(part, whole) + term(whole - part, whole);
    }

    private static double term(int part, int whole) {
        return part == 0 ? 0 : part * Math.log((double) part / whole);
    }

    /** The roundest amount from the last below to before the first above. */
    private static double round(double last, double next) {
        double unit = Math.pow(10, Math.floor(Math.log10(Math.max(1, next))));
        for (double step : new double[] {unit, unit / 2, unit / 10, unit / 20, unit / 100}) {
            double rounded = Math.ceil(last / step) * step;
            if (rounded >= last && rounded < next) {
                return rounded;
            }
        }
        return last;
    }
}
