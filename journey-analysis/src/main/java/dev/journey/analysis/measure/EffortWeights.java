package dev.journey.analysis.measure;

/**
 * How minutes become effort-minutes: E = active·own doing + wait·attended wait + idle·unattended time + handoff·visible
 * handoffs.
 *
 * @param active weight of the customer's own doing; default 1
 * @param waiting weight of attended wait; default 2: the US DOT values waiting time at 100 % and ordinary personal time at 50 % of
 *     hourly income (Revised Departmental Guidance on Valuation of Travel Time, 2016)
 * @param idle weight of unattended time; default 0
 * @param perVisibleHandoff effort-minutes added for each visible handoff; default 0, since its time is counted already
 */
public record EffortWeights(double active, double waiting, double idle, double perVisibleHandoff) {
    /** 1, 2, 0 and no penalty. */
    public static final EffortWeights DEFAULT = new EffortWeights(1, 2, 0, 0);

    private static final double MILLIS_PER_MINUTE = 60_000;

    /** Validates. */
    public EffortWeights {
        for (double weight : new double[] {active, waiting, idle, perVisibleHandoff}) {
            if (!(weight >= 0 && weight < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException(Messages.weight(weight));
            }
        }
    }

    /** Effort-minutes of whole amounts, as they are observed. */
    public double effortMinutes(long activeMillis, long waitMillis, long idleMillis, long visibleHandoffs) {
        return effortMinutes((double) activeMillis, (double) waitMillis, (double) idleMillis, (double) visibleHandoffs);
    }

    /** Effort-minutes of expected amounts. */
    public double effortMinutes(double activeMillis, double waitMillis, double idleMillis, double visibleHandoffs) {
        return (active * activeMillis + waiting * waitMillis + idle * idleMillis) / MILLIS_PER_MINUTE
                + perVisibleHandoff * visibleHandoffs;
    }
}
