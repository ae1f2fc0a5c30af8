package dev.journey.analysis.lever;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.journey.model.Capability;
import dev.journey.model.json.JsonTree;
import dev.journey.model.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of the people: what each team can do, and which capabilities it must not have. Immutable.
 *
 * @param teams the capabilities of each team that is described; of other teams nothing is known
 * @param constraints what somebody has checked must not be given
 * @param capacities how many people serve in a team, where that is said
 */
public record Staff(Map<String, Set<Capability>> teams, List<Constraint> constraints, List<Capacity> capacities) {
    private static final double FULL_WEEK = 40;

    /** Nothing is known; everything is inferred from the log. */
    public static final Staff UNKNOWN = new Staff(Map.of(), List.of(), List.of());

    /** Copies. */
    public Staff {
        ImmutableMap.Builder<String, Set<Capability>> copied = ImmutableMap.builder();
        teams.forEach((team, capabilities) -> copied.put(team, ImmutableSet.copyOf(capabilities)));
        teams = copied.buildOrThrow();
        constraints = ImmutableList.copyOf(constraints);
        capacities = ImmutableList.copyOf(capacities);
    }

    /**
     * A capability that a team must not be given.
     *
     * @param team the team
     * @param capability the capability; an authority forbids every limit
     * @param reason who says so, and why
     */
    public record Constraint(String team, Capability capability, String reason) {}

    /**
     * How many people serve.
     *
     * @param team the team
     * @param people at a time, at least 1
     * @param hoursPerWeek how long the team is open in a week, above 0 and at most 168
     */
    public record Capacity(String team, int people, double hoursPerWeek) {
        private static final int WEEK = 168;

        /** Validates. */
        public Capacity {
            if (people < 1 || !(hoursPerWeek > 0 && hoursPerWeek <= WEEK)) {
                throw new IllegalArgumentException(Messages.capacity(team, people, hoursPerWeek));
            }
        }
    }

    /** Reads {@code journey-staff/1}. */
    public static Staff parse(String json, String source) {
        JsonValue root = JsonTree.parse(json, source);
        Map<String, Set<Capability>> teams = new LinkedHashMap<>();
        List<Capacity> capacities = new ArrayList<>();
        for (JsonValue team : root.member("teams").map(JsonValue::list).orElse(List.of())) {
            team.member("people")
                    .ifPresent(people -> capacities.add(new Capacity(
                            name(team, "name"),
                            (int) people.number(),
                            team.member("hoursPerWeek").map(JsonValue::number).orElse(FULL_WEEK))));
            if (team.member("can").isEmpty()) {
                continue;
            }
            Set<Capability> can = new LinkedHashSet<>();
            for (JsonValue capability : team.member("can").map(JsonValue::list).orElse(List.of())) {
                can.add(Capability.parse(capability.text()));
            }
            teams.put(name(team, "name"), can);
        }
        List<Constraint> constraints = root.member("constraints").map(JsonValue::list).orElse(List.of()).stream()
                .map(one -> new Constraint(
                        name(one, "team"),
                        Capability.parse(name(one, "capability")),
                        one.member("reason").map(JsonValue::text).orElse("")))
                .toList();
        return new Staff(teams, constraints, capacities);
    }

    /** Whether a team has a capability; empty where nothing is known of the team. */
    Optional<Boolean> has(String team, Capability capability) {
        return Optional.ofNullable(teams.get(team)).map(can -> can.stream().anyMatch(one -> one.covers(capability)));
    }

    /** The constraint that forbids a change, if one does. */
    Optional<Constraint> forbids(Change change) {
        if (change.capability().isEmpty()) {
            return Optional.empty();
        }
        Capability wanted = Capability.parse(change.capability());
        return constraints.stream()
                .filter(one -> one.team.equals(change.team()) && covers(one.capability, wanted))
                .findFirst();
    }

    private static boolean covers(Capability forbidden, Capability wanted) {
        return forbidden.kind() == Capability.Kind.AUTHORITY
                ? wanted.kind() == Capability.Kind.AUTHORITY
                : forbidden.equals(wanted);
    }

    static String name(JsonValue value, String member) {
        return value.member(member)
                .map(JsonValue::text)
                .orElseThrow(() -> new IllegalArgumentException(
                        Messages.missingMember(value.place().toString(), member)));
    }
}
