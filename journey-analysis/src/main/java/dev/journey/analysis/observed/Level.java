package dev.journey.analysis.observed;

import dev.journey.model.Role;
import java.util.Optional;

/**
 * At what level responsibility is looked at: by actor, by team, by tier, or by any further column.
 *
 * @param name the name in reports: {@code actor}, {@code team}, {@code tier}, or the column's own name
 */
public record Level(String name) {
    /** By the person or system that acts. */
    public static final Level ACTOR = new Level(Role.ACTOR.key());
    /** By team. */
    public static final Level TEAM = new Level(Role.TEAM.key());
    /** By tier: from the tier column, else from what is known of actor or team. */
    public static final Level TIER = new Level(Role.TIER.key());

    /** The text role with this name, if it is one. */
    Optional<Role> role() {
        return Role.of(name).filter(role -> role.kind() == Role.Kind.TEXT);
    }
}
