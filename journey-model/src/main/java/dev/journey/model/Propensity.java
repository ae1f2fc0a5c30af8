package dev.journey.model;

/**
 * How many of those who had a problem turned to the service: from asking a sample of customers.
 *
 * @param affected how many of the sample had a problem, above 0
 * @param contacted how many of them turned to the service, above 0 and at most affected
 */
public record Propensity(long affected, long contacted) {
    /** Validates. */
    public Propensity {
        if (!(affected > 0 && contacted > 0 && contacted <= affected)) {
            throw new IllegalArgumentException(Messages.propensity(affected, contacted));
        }
    }
}
