package dev.journey.analysis.discover;

import dev.journey.model.Minutes;

/** Mean and standard deviation of milliseconds: an exact sum, and Welford's squares. Not thread-safe. */
final class Moments {
    private static final double MILLIS_PER_MINUTE = 60_000;

    private long count;
    private long sum;
    private double running;
    private double squares;

    void accept(long millis) {
        count++;
        sum += millis;
        double off = millis - running;
        running += off / count;
        squares += off * (millis - running);
    }

    long count() {
        return count;
    }

    long sum() {
        return sum;
    }

    /** Asked only where there are values; one value has no spread. */
    Minutes minutes() {
        double sd = count > 1 ? Math.sqrt(Math.max(0, squares) / (count - 1)) : 0;
        return new Minutes((double) sum / count / MILLIS_PER_MINUTE, sd / MILLIS_PER_MINUTE);
    }
}
