package dev.journey.analysis.expected;

import com.google.common.base.Suppliers;
import java.util.List;
import java.util.function.Supplier;

/**
 * How a total of a whole journey is distributed. Mean and standard deviation are exact; median, P90 and the mean of the worst
 * tenth are found when they are first asked for, since they take longest. Immutable to the outside and thread-safe.
 */
public final class Total {
    private final String unit;
    private final double mean;
    private final double sd;
    private final Supplier<TotalDistribution> distribution;
    private final List<String> notGiven;
    private final double given;

    private Total(String unit, double mean, double sd, Supplier<TotalDistribution> distribution, Given given) {
        this.unit = unit;
        this.mean = mean;
        this.sd = sd;
        this.distribution = distribution;
        notGiven = List.copyOf(given.without());
        this.given = given.share();
    }

    /**
     * What of an amount is drawn.
     *
     * @param share of the expected visits that should have the amount, those that have it; 1 where none should
     * @param without touchpoints that are visited and should have it, but have none
     */
    record Given(double share, List<String> without) {}

    /**
     * A value and how far off it can be.
     *
     * @param value in the total's unit
     * @param errorBound at most this far off; 0 where it is exact
     */
    public record Bounded(double value, double errorBound) {
        static Bounded of(TotalDistribution.Bounded inside) {
            return new Bounded(inside.value(), inside.errorBound());
        }
    }

    static Total of(String unit, ChainSolver solver, double[] start, Rewards rewards, Given given) {
        Moments moments = Moments.of(solver, rewards);
        return new Total(
                unit,
                moments.mean(start),
                Math.sqrt(moments.variance(start)),
                Suppliers.memoize(() -> TotalDistribution.of(solver, start, rewards)),
                given);
    }

    /** Minutes, effort-minutes or money. */
    public String unit() {
        return unit;
    }

    /** The mean, exact; 0 and without meaning where nothing of it {@linkplain #isKnown is known}. */
    public double mean() {
        return mean;
    }

    /** Standard deviation, exact. */
    public double sd() {
        return sd;
    }

    /** The least total that at least half of the journeys do not exceed. */
    public Bounded p50() {
        return Bounded.of(distribution.get().quantile(0.5));
    }

    /** The least total that at least nine tenths of the journeys do not exceed. */
    public Bounded p90() {
        return Bounded.of(distribution.get().quantile(0.9));
    }

    /** The mean of the worst tenth. */
    public Bounded cvar90() {
        return Bounded.of(distribution.get().meanAbove(0.9));
    }

    /** How the last three are found, in words. */
    public String method() {
        return inWords(distribution.get());
    }

    /**
     * Touchpoints that are visited and should have such an amount, but have none; where there are any, the total is a lower
     * bound.
     */
    public List<String> notGiven() {
        return notGiven;
    }

    /**
     * Of the expected visits that should have such an amount, the share that has one; in [0, 1], 1 where no visit should. High means
     * that the total rests on much.
     */
    public double givenShare() {
        return given;
    }

    /** Whether anything of the total is known: false where visits should have such an amount and none has. */
    public boolean isKnown() {
        return given > 0;
    }

    /** Such as {@code mean 258.3 minutes}. */
    @Override
    public String toString() {
        return isKnown() ? "mean " + mean + " " + unit : "no " + unit + " are known";
    }

    private static String inWords(TotalDistribution distribution) {
        String method = switch (distribution.method()) {
            case EXACT_LATTICE -> "exact on a lattice";
            case BRACKETED_LATTICE -> "between two lattices";
            case BRACKETED_LATTICE_GAMMA -> "between two lattices; amounts that vary are taken as gamma distributed";
        };
        return distribution.complete() ? method : method + "; the tail was cut before 1e-12";
    }
}
