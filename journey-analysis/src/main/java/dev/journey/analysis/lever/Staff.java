package dev.journey.analysis.lever;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.journey.model.Capability;
import dev.journey.model.graph.Journey;
import dev.journey.model.log.EventLog;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is known of the people: what each team and each person can do, what steps require, and which capabilities a team must not
 * have. What is known here is recorded evidence; of all else the log is asked. Immutable.
 *
 * @param teams by team, what everybody in it can do
 * @param people by name, what a person can do beside that
 * @param steps by touchpoint, what it takes to do it
 * @param constraints what somebody has checked must not be given
 * @param capacities how many people serve in a team, where that is said
 */
public record Staff(
        Map<String, Abilities> teams,
        Map<String, Abilities> people,
        Map<String, Set<Capability>> steps,
        List<Constraint> constraints,
        List<Capacity> capacities) {
    /** Nothing is known; everything is inferred from the log. */
    public static final Staff UNKNOWN = new Staff(Map.of(), Map.of(), Map.of(), List.of(), List.of());

    /** Copies. */
    public Staff {
        teams = ImmutableMap.copyOf(teams);
        people = ImmutableMap.copyOf(people);
        ImmutableMap.Builder<String, Set<Capability>> copied = ImmutableMap.builder();
        steps.forEach((step, required) -> copied.put(step, ImmutableSet.copyOf(required)));
        steps = copied.buildOrThrow();
        constraints = ImmutableList.copyOf(constraints);
        capacities = ImmutableList.copyOf(capacities);
    }

    /**
     * What somebody can do. For each kind that is known the list is complete: what it does not name is lacking. Of the other kinds
     * nothing is said.
     *
     * @param can skills, systems and authority
     * @param known the kinds of capability of which all are named
     */
    public record Abilities(Set<Capability> can, Set<Capability.Kind> known) {
        /** Copies; a kind that is named is known. */
        public Abilities {
            can = ImmutableSet.copyOf(can);
            known = Stream.concat(known.stream(), can.stream().map(Capability::kind))
                    .collect(ImmutableSet.toImmutableSet());
        }

        /** With the kinds that are named known, and the others open. */
        public static Abilities of(Set<Capability> can) {
            return new Abilities(can, Set.of());
        }

        boolean cover(Capability required) {
            return can.stream().anyMatch(one -> one.covers(required));
        }

        Abilities and(Abilities other) {
            return new Abilities(union(can, other.can), union(known, other.known));
        }
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
     * @param arrivalsPerHour how many pieces of work come in an open hour, where that is known from elsewhere; else they are counted
     * @param patience mean minutes after which somebody who waits gives up; empty where nobody does
     */
    public record Capacity(
            String team, int people, double hoursPerWeek, OptionalDouble arrivalsPerHour, OptionalDouble patience) {
        private static final int WEEK = 168;

        /** Validates. */
        public Capacity {
            if (people < 1 || !(hoursPerWeek > 0 && hoursPerWeek <= WEEK)) {
                throw new IllegalArgumentException(Messages.capacity(team, people, hoursPerWeek));
            }
            positive(team, "arrivalsPerHour", arrivalsPerHour);
            positive(team, "patienceMinutes", patience);
        }

        /** Whose work is counted in the log, and who are waited for patiently. */
        public Capacity(String team, int people, double hoursPerWeek) {
            this(team, people, hoursPerWeek, OptionalDouble.empty(), OptionalDouble.empty());
        }

        private static void positive(String team, String what, OptionalDouble value) {
            if (value.isPresent() && !(value.getAsDouble() > 0 && value.getAsDouble() < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException(Messages.positive(team, what, value.getAsDouble()));
            }
        }
    }

    /** Reads {@code journey-staff/1}. */
    public static Staff parse(String json, String source) {
        return StaffJson.parse(json, source);
    }

    /**
     * What a drawn journey says: the abilities of its company's actors, by their ids and by their teams (what all actors of a team can
     * do), and what its touchpoints require, by id and by label.
     */
    public static Staff of(Journey journey) {
        return StaffSources.of(journey);
    }

    /** What a log's own mapping says of its people and touchpoints. */
    static Staff of(EventLog log) {
        return StaffSources.of(log);
    }

    /** This and what else is known; where both describe the same, both hold. */
    public Staff and(Staff other) {
        return new Staff(
                merged(teams, other.teams, Abilities::and),
                merged(people, other.people, Abilities::and),
                merged(steps, other.steps, Staff::union),
                ImmutableList.<Constraint>builder()
                        .addAll(constraints)
                        .addAll(other.constraints)
                        .build(),
                ImmutableList.<Capacity>builder()
                        .addAll(capacities)
                        .addAll(other.capacities)
                        .build());
    }

    private interface Merge<T> {
        T of(T one, T other);
    }

    private static <T> Map<String, T> merged(Map<String, T> one, Map<String, T> other, Merge<T> merge) {
        Map<String, T> all = new LinkedHashMap<>(one);
        other.forEach((name, value) -> all.merge(name, value, merge::of));
        return all;
    }

    private static <T> Set<T> union(Set<T> one, Set<T> other) {
        return ImmutableSet.<T>builder().addAll(one).addAll(other).build();
    }

    /**
     * Whether a person of a team has a capability; empty where that kind is known of neither. A skill or a system that is named nowhere is
     * not taken as lacking: the list may call it otherwise.
     */
    Optional<Boolean> has(String person, String team, Capability required) {
        if (!names(required)) {
            return Optional.empty();
        }
        List<Abilities> known = Stream.of(Optional.ofNullable(people.get(person)), Optional.ofNullable(teams.get(team)))
                .flatMap(Optional::stream)
                .filter(one -> one.known.contains(required.kind()))
                .toList();
        return known.isEmpty() ? Optional.empty() : Optional.of(known.stream().anyMatch(one -> one.cover(required)));
    }

    private boolean names(Capability capability) {
        return capability.kind() == Capability.Kind.AUTHORITY
                || Stream.concat(teams.values().stream(), people.values().stream())
                        .anyMatch(one -> one.can.contains(capability))
                || steps.values().stream().anyMatch(required -> required.contains(capability))
                || constraints.stream().anyMatch(one -> one.capability.equals(capability));
    }

    /** Up to which amount a team decides: 0 where authority is known and none is named; empty where it is not known. */
    OptionalDouble limit(String team) {
        Abilities known = teams.get(team);
        if (known == null || !known.known.contains(Capability.Kind.AUTHORITY)) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(known.can.stream()
                .filter(one -> one.kind() == Capability.Kind.AUTHORITY)
                .mapToDouble(Capability::amount)
                .max()
                .orElse(0));
    }

    /** What a touchpoint requires; empty where nobody said. */
    Set<Capability> required(String touchpoint) {
        return steps.getOrDefault(touchpoint, Set.of());
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
}
