package dev.journey.analysis.lever;

/**
 * What time costs, in any one currency. Without rates nothing is said in money.
 *
 * @param companyHour an hour of company work; finite and 0 or more
 * @param customerHour an hour of the customer's effort (effort-minutes / 60); 0 counts the company's money alone
 */
public record Rates(double companyHour, double customerHour) {
    private static final double MINUTES_PER_HOUR = 60;

    /** Validates. */
    public Rates {
        for (double rate : new double[] {companyHour, customerHour}) {
            if (!(rate >= 0 && rate < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException(Messages.rate(rate));
            }
        }
    }

    /** The money of changes by unit; negative is saved. */
    double money(double[] changes) {
        return companyHour / MINUTES_PER_HOUR * changes[Unit.COMPANY_MINUTES.ordinal()]
                + customerHour / MINUTES_PER_HOUR * changes[Unit.EFFORT_MINUTES.ordinal()];
    }
}
