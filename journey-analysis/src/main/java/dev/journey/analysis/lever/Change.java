package dev.journey.analysis.lever;

import java.util.Comparator;

/**
 * A lever at a place.
 *
 * @param lever what is pulled
 * @param team who gets the capability: the sender of the handoff; for {@code OWN_IT} the team that becomes the owner; empty
 *     where the change is nobody's in particular
 * @param touchpoint the step that the change is about: what the receiver of the handoff did; the customer's step for
 *     {@code TAKE_BACK}, {@code COMMUNICATE} and {@code OWN_IT}; the origin for {@code PREVENT}
 * @param issue the issue type to which the change is confined; empty where it is not
 * @param capability what is given, written as in a journey: {@code auth:60}, {@code access:billing}, {@code skill:net}; empty
 *     where nothing is
 */
public record Change(Lever lever, String team, String touchpoint, String issue, String capability)
        implements Comparable<Change> {
    private static final Comparator<Change> ORDER = Comparator.comparing(Change::lever)
            .thenComparing(Change::team)
            .thenComparing(Change::touchpoint)
            .thenComparing(Change::issue)
            .thenComparing(Change::capability);

    /** By lever, in the order of preference, then by name. */
    @Override
    public int compareTo(Change other) {
        return ORDER.compare(this, other);
    }

    /** Where it is pulled, such as {@code Front Line, "Look up the bill"}. */
    public String place() {
        String at = team.isEmpty() ? "\"" + touchpoint + "\"" : team + ", \"" + touchpoint + "\"";
        return issue.isEmpty() ? at : at + " (" + issue + ")";
    }

    @Override
    public String toString() {
        return lever + " " + place() + (capability.isEmpty() ? "" : " " + capability);
    }
}
