package dev.journey.model.mapping;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.journey.model.Role;
import dev.journey.model.Side;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * What a change of one field means.
 *
 * @param field the field, as the source writes it
 * @param match the regular expression that the whole value must match; without it, any value and none
 * @param role what the value is of the case until it changes again: a role that is kept as text
 * @param values what the source's values are called, such as {@code 1} → {@code New}; others stay as they are
 * @param step the touchpoint of the step that the change is, with {@code {new}}, {@code {old}} and {@code {field}} in it; without
 *     it the change is no step by itself
 * @param side who makes such a step
 * @param clears roles of which nothing is known from the change on
 */
public record ChangeRule(
        String field,
        Optional<String> match,
        Optional<Role> role,
        Map<String, String> values,
        Optional<String> step,
        Optional<Side> side,
        Set<Role> clears) {

    /** Validates the expression and the roles. */
    public ChangeRule {
        values = ImmutableMap.copyOf(values);
        clears = ImmutableSet.copyOf(clears);
        if (match.isPresent()) {
            try {
                Pattern.compile(match.get());
            } catch (PatternSyntaxException e) {
                throw new IllegalArgumentException(Messages.expression(match.get(), e.getDescription()), e);
            }
        }
        role.ifPresent(ChangeRule::requireText);
        clears.forEach(ChangeRule::requireText);
    }

    /** A change that is only known to happen. */
    public static ChangeRule of(String field) {
        return new ChangeRule(
                field, Optional.empty(), Optional.empty(), Map.of(), Optional.empty(), Optional.empty(), Set.of());
    }

    /** The same, whose value is this of the case until it changes again. */
    public ChangeRule as(Role value) {
        return new ChangeRule(field, match, Optional.of(value), values, step, side, clears);
    }

    /** The same, which is a step at this touchpoint. */
    public ChangeRule step(String touchpoint) {
        return new ChangeRule(field, match, role, values, Optional.of(touchpoint), side, clears);
    }

    /** The same, only for values that match. */
    public ChangeRule matching(String expression) {
        return new ChangeRule(field, Optional.of(expression), role, values, step, side, clears);
    }

    /** The same, with these roles not known from the change on. */
    public ChangeRule clearing(Role... roles) {
        return new ChangeRule(field, match, role, values, step, side, ImmutableSet.copyOf(roles));
    }

    /** What the source's value is called. */
    public String name(String value) {
        return values.getOrDefault(value, value);
    }

    private static void requireText(Role role) {
        if (role.kind() != Role.Kind.TEXT || role == Role.TOUCHPOINT || role == Role.SIDE) {
            throw new IllegalArgumentException(Messages.carried(role.key()));
        }
    }
}
