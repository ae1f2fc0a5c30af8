package dev.journey.analysis.lever;

/**
 * A change that cannot be judged, since the data do not give a parameter of it.
 *
 * @param lever what would be pulled
 * @param team where: the team, or empty
 * @param touchpoint where: the step
 * @param parameter the name under which the parameter can be given ({@link Argument})
 * @param reason what it is, and why it has no default
 */
public record Need(Lever lever, String team, String touchpoint, String parameter, String reason) {
    /** Where, such as {@code Front Line, "Enter the order"}. */
    public String place() {
        return new Change(lever, team, touchpoint, "", "").place();
    }
}
