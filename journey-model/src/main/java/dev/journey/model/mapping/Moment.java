package dev.journey.model.mapping;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import dev.journey.model.Role;
import dev.journey.model.Side;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A step that one of several times in a row tells: where a row is a whole case with a column for each time, such as opened,
 * resolved and closed. What the row says of the case holds in each of its steps, but for what is said here.
 *
 * @param at the column with the step's time, in the form of the log's times; without a value there is no such step
 * @param step its touchpoint
 * @param columns columns that say it better for this step, by role: a role that is kept as text
 * @param side who makes it
 * @param clears roles of which nothing is known at this step
 */
public record Moment(String at, String step, Map<Role, String> columns, Optional<Side> side, Set<Role> clears) {
    /** Validates the roles. */
    public Moment {
        columns = Maps.immutableEnumMap(columns);
        clears = ImmutableSet.copyOf(clears);
        columns.keySet().forEach(Moment::requireText);
        clears.forEach(Moment::requireText);
    }

    /** A step of which nothing more is said. */
    public static Moment of(String at, String step) {
        return new Moment(at, step, Map.of(), Optional.empty(), Set.of());
    }

    /** The same, with a column that says it better. */
    public Moment with(Role role, String column) {
        Map<Role, String> all = new EnumMap<>(Role.class);
        all.putAll(columns);
        all.put(role, column);
        return new Moment(at, step, all, side, clears);
    }

    /** The same, made by this side. */
    public Moment by(Side value) {
        return new Moment(at, step, columns, Optional.of(value), clears);
    }

    /** The same, with nothing known of these roles. */
    public Moment clearing(Role... roles) {
        return new Moment(at, step, columns, side, ImmutableSet.copyOf(roles));
    }

    private static void requireText(Role role) {
        if (role.kind() != Role.Kind.TEXT || role == Role.TOUCHPOINT || role == Role.SIDE || role == Role.CASE) {
            throw new IllegalArgumentException(Messages.ofMoment(role.key()));
        }
    }
}
