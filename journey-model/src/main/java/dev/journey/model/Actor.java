package dev.journey.model;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;

/** Somebody or something that performs touchpoints, and what it can do. Immutable and thread-safe. */
public final class Actor {
    private final String id;
    private final Side side;
    private final Optional<String> team;
    private final OptionalInt tier;
    private final ImmutableSortedSet<Capability> capabilities;

    Actor(ActorBuilder builder) {
        id = builder.id;
        side = builder.side;
        team = builder.team;
        tier = builder.tier;
        capabilities = ImmutableSortedSet.copyOf(builder.capabilities);
    }

    /** An actor of whom nothing but the side is known. */
    public static Actor of(String id, Side side) {
        return named(id, side).build();
    }

    /** Starts an actor. */
    public static ActorBuilder named(String id, Side side) {
        return new ActorBuilder(id, side);
    }

    /** Unique within a journey. */
    public String id() {
        return id;
    }

    /** On whose side it acts. */
    public Side side() {
        return side;
    }

    /** The team, where it belongs to one. */
    public Optional<String> team() {
        return team;
    }

    /** 1 = front line, higher = further back. */
    public OptionalInt tier() {
        return tier;
    }

    /** The amount up to which it may decide; empty where nobody said. */
    public OptionalDouble authorityLimit() {
        return capabilities.stream()
                .filter(capability -> capability.kind() == Capability.Kind.AUTHORITY)
                .mapToDouble(Capability::amount)
                .max();
    }

    /** What it knows how to do. */
    public Set<String> skills() {
        return names(Capability.Kind.SKILL);
    }

    /** The systems that it may use. */
    public Set<String> systems() {
        return names(Capability.Kind.ACCESS);
    }

    /** Abilities of no further sort. */
    public Set<String> abilities() {
        return names(Capability.Kind.PLAIN);
    }

    /** Everything that it can do, the authority limit included. */
    public SortedSet<Capability> capabilities() {
        return capabilities;
    }

    /** Whether one of its capabilities covers the required one: the same, or authority over at least as much. */
    public boolean can(Capability required) {
        return capabilities.stream().anyMatch(capability -> capability.covers(required));
    }

    /** Whether it can do all of them; true for none. */
    public boolean canAll(Set<Capability> required) {
        return required.stream().allMatch(this::can);
    }

    /** A builder that starts with everything said of this actor. */
    public ActorBuilder toBuilder() {
        ActorBuilder copy = new ActorBuilder(id, side);
        copy.team = team;
        copy.tier = tier;
        copy.capabilities.addAll(capabilities);
        return copy;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Actor that
                && id.equals(that.id)
                && side == that.side
                && team.equals(that.team)
                && tier.equals(that.tier)
                && capabilities.equals(that.capabilities);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, side);
    }

    /** The id and the side, such as {@code store (COMPANY)}. */
    @Override
    public String toString() {
        return id + " (" + side + ")";
    }

    private Set<String> names(Capability.Kind kind) {
        return capabilities.stream()
                .filter(capability -> capability.kind() == kind)
                .map(Capability::name)
                .collect(Collectors.collectingAndThen(Collectors.toList(), ImmutableSortedSet::copyOf));
    }
}
