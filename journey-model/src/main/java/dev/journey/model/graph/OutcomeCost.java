package dev.journey.model.graph;

/**
 * What an outcome costs, on top of what the path to it cost. Without it, giving up early would look like relief.
 *
 * @param effortMinutes effort-minutes, finite and not negative
 * @param money money, in the user's currency, finite and not negative
 */
public record OutcomeCost(double effortMinutes, double money) {
    /** Costs nothing. */
    public static final OutcomeCost NONE = new OutcomeCost(0, 0);

    /** Validates. */
    public OutcomeCost {
        if (!isAmount(effortMinutes) || !isAmount(money)) {
            throw new IllegalArgumentException(Messages.outcomeCost(effortMinutes, money));
        }
    }

    private static boolean isAmount(double value) {
        return value >= 0 && value < Double.POSITIVE_INFINITY;
    }
}
