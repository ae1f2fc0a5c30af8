package dev.journey.model;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/** Collects what is known of an {@link Actor}. What cannot be is kept in {@link #faults()} until {@link #build()}. Not thread-safe. */
public final class ActorBuilder {
    final String id;
    final Side side;
    Optional<String> team = Optional.empty();
    OptionalInt tier = OptionalInt.empty();
    final Set<Capability> capabilities = new TreeSet<>();
    private final List<String> faults = new ArrayList<>();

    ActorBuilder(String id, Side side) {
        this.id = id;
        this.side = side;
        if (id.isBlank()) {
            faults.add(Messages.blankId("An actor"));
        }
    }

    /** The team that it belongs to. */
    public ActorBuilder team(String value) {
        team = Optional.of(value);
        return this;
    }

    /** 1 = front line, higher = further back. */
    public ActorBuilder tier(int value) {
        if (value < 0) {
            faults.add(Messages.tier(value));
        }
        tier = OptionalInt.of(value);
        return this;
    }

    /** The amount up to which it may decide; a later one replaces an earlier. */
    public ActorBuilder authority(double limit) {
        if (!(limit >= 0 && limit < Double.POSITIVE_INFINITY)) {
            faults.add(Messages.authority(limit));
            return this;
        }
        capabilities.removeIf(capability -> capability.kind() == Capability.Kind.AUTHORITY);
        return add(new Capability(Capability.Kind.AUTHORITY, Numbers.text(limit)));
    }

    /** It knows how to do these. */
    public ActorBuilder skill(String... names) {
        return addAll(Capability.Kind.SKILL, names);
    }

    /** It may use these systems. */
    public ActorBuilder access(String... systems) {
        return addAll(Capability.Kind.ACCESS, systems);
    }

    /** It can do these, whatever sort of thing they are. */
    public ActorBuilder able(String... names) {
        return addAll(Capability.Kind.PLAIN, names);
    }

    /** It can do this too; authority takes the place of a former limit. */
    public ActorBuilder with(Capability capability) {
        return capability.kind() == Capability.Kind.AUTHORITY ? authority(capability.amount()) : add(capability);
    }

    /** What is wrong with what was said so far, one sentence each. */
    public List<String> faults() {
        return ImmutableList.copyOf(faults);
    }

    /**
     * The actor.
     *
     * @throws IllegalArgumentException with all faults, when there are any
     */
    public Actor build() {
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", faults));
        }
        return new Actor(this);
    }

    private ActorBuilder addAll(Capability.Kind kind, String... names) {
        for (String name : names) {
            if (name.isBlank()) {
                faults.add(Messages.blank("The name of a capability"));
            } else {
                add(new Capability(kind, name));
            }
        }
        return this;
    }

    private ActorBuilder add(Capability capability) {
        capabilities.add(capability);
        return this;
    }
}
