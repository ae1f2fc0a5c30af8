package dev.journey.analysis.simulate;

import dev.journey.model.Minutes;

/**
 * Times with a given mean and standard deviation: gamma distributed, as the exact solution takes them; fixed where the standard
 * deviation is 0 or the mean is (what is never negative and has the mean 0 is always 0). Shape mean²/sd², scale sd²/mean, so
 * that the same case draws proportional times when only the scale changes. Source: Marsaglia and Tsang 2000, A simple method for
 * generating gamma variables, with normal numbers by quantile; below shape 1 their boost. Only {@code StrictMath} and exactly
 * rounded arithmetic. Immutable and thread-safe.
 */
final class Times {
    private static final double MILLIS_PER_MINUTE = 60_000;
    private static final double THIRD = 1.0 / 3;

    private final double mean;
    private final double scale;
    private final double shape;

    private Times(double mean, double scale, double shape) {
        this.mean = mean;
        this.scale = scale;
        this.shape = shape;
    }

    static Times of(Minutes minutes) {
        double mean = minutes.mean();
        double sd = minutes.sd();
        return sd == 0 || mean == 0
                ? new Times(mean, 0, 0)
                : new Times(mean, sd * (sd / mean), mean / sd * (mean / sd));
    }

    /** Whole milliseconds, for what is decided. */
    long millis(Draws draws, long key, int visit, Draws.Purpose purpose) {
        double minutes = scale == 0 ? mean : scale * gamma(draws, key, visit, purpose);
        return StrictMath.round(minutes * MILLIS_PER_MINUTE);
    }

    private double gamma(Draws draws, long key, int visit, Draws.Purpose purpose) {
        double boosted = shape < 1 ? shape + 1 : shape;
        double d = boosted - THIRD;
        double c = 1 / StrictMath.sqrt(9 * d);
        for (int n = 1; ; n += 2) {
            double x = Normal.quantile(draws.at(key, visit, purpose, n));
            double root = 1 + c * x;
            double v = root * root * root;
            if (root > 0 && accepts(draws.at(key, visit, purpose, n + 1), x, d, v)) {
                return shape < 1 ? d * v * StrictMath.pow(draws.at(key, visit, purpose, 0), 1 / shape) : d * v;
            }
        }
    }

    private static boolean accepts(double uniform, double x, double d, double v) {
        return StrictMath.log(uniform) < x * x / 2 + d - d * v + d * StrictMath.log(v);
    }
}
