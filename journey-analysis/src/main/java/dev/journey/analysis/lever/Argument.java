package dev.journey.analysis.lever;

/**
 * A parameter of a lever that the user gives, because the data cannot.
 *
 * @param lever of which lever
 * @param team where: the team, or empty
 * @param touchpoint where: the step
 * @param parameter its name, as listed under the needs
 * @param value finite and not below 0
 */
public record Argument(Lever lever, String team, String touchpoint, String parameter, double value) {
    /** Validates. */
    public Argument {
        if (!(value >= 0 && value < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(Messages.argument(parameter, value));
        }
    }

    boolean isFor(Lever other, String otherTeam, String otherTouchpoint, String name) {
        return lever == other && team.equals(otherTeam) && touchpoint.equals(otherTouchpoint) && parameter.equals(name);
    }
}
