package dev.journey.model;

/**
 * A duration in minutes, fixed or spread: mean and standard deviation.
 *
 * @param mean minutes, finite and not negative
 * @param sd standard deviation in minutes, finite and not negative; 0 means fixed
 */
public record Minutes(double mean, double sd) {
    /** Validates. */
    public Minutes {
        if (!(mean >= 0 && mean < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(Messages.minutes("mean", mean));
        }
        if (!(sd >= 0 && sd < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(Messages.minutes("sd", sd));
        }
    }

    /** A fixed number of minutes. */
    public static Minutes of(double minutes) {
        return new Minutes(minutes, 0);
    }
}
