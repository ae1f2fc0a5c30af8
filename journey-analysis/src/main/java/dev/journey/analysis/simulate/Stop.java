package dev.journey.analysis.simulate;

import dev.journey.model.Actor;
import dev.journey.model.Minutes;
import dev.journey.model.Side;
import dev.journey.model.StepMinutes;
import dev.journey.model.Touchpoint;
import dev.journey.model.graph.Fork;
import dev.journey.model.graph.Journey;
import dev.journey.model.graph.Transition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A touchpoint with everything that is decided there. Immutable and thread-safe. */
final class Stop {
    final Touchpoint touchpoint;
    final int index;
    final Side side;
    final long key;
    final Choice<Actor> performers;
    final Choice<Way> ways;
    final @Nullable Times active;
    final @Nullable Times waiting;
    final @Nullable Times unattended;
    final @Nullable Times company;

    Stop(Journey journey, Touchpoint touchpoint) {
        this.touchpoint = touchpoint;
        index = journey.indexOf(touchpoint.id());
        side = journey.sideOf(touchpoint);
        key = Draws.key("touchpoint", touchpoint.id());
        Choice.Builder<Actor> drawn = Choice.builder();
        touchpoint.performers().forEach((id, share) -> drawn.add(journey.actor(id), share));
        performers = drawn.build();
        ways = ways(journey, touchpoint);
        StepMinutes minutes = touchpoint.minutes();
        active = times(minutes.active());
        waiting = times(minutes.waiting());
        unattended = times(minutes.unattended());
        company = times(minutes.company());
    }

    private static @Nullable Times times(Optional<Minutes> minutes) {
        return minutes.map(Times::of).orElse(null);
    }

    private static Choice<Way> ways(Journey journey, Touchpoint touchpoint) {
        Choice.Builder<Way> ways = Choice.builder();
        for (Transition transition : journey.transitionsFrom(touchpoint.id())) {
            if (transition.fork().isEmpty()) {
                ways.add(Way.along(transition), transition.probability());
            }
        }
        for (Fork fork : journey.forks()) {
            if (fork.from().equals(touchpoint)) {
                ways.add(Way.into(fork), fork.probability());
            }
        }
        return ways.build();
    }

    /** A transition with the time that it takes. */
    record Hop(Transition transition, @Nullable Times delay) {
        static Hop of(Transition transition) {
            return new Hop(transition, times(transition.delay()));
        }
    }

    /** A branch of a fork with what decides how it begins. */
    record Branch(long key, Choice<Hop> entries) {}

    /** A way on: one hop, or all branches of a fork. */
    record Way(@Nullable Hop hop, @Nullable Fork fork, List<Branch> branches) {
        static Way along(Transition transition) {
            return new Way(Hop.of(transition), null, List.of());
        }

        static Way into(Fork fork) {
            List<Branch> branches = new ArrayList<>();
            for (Fork.Branch branch : fork.branches()) {
                Choice.Builder<Hop> entries = Choice.builder();
                branch.entries().forEach(entry -> entries.add(Hop.of(entry), entry.probability()));
                String name =
                        branches.size() + " " + fork.id() + " " + fork.from().id();
                branches.add(new Branch(Draws.key("branch", name), entries.build()));
            }
            return new Way(null, fork, List.copyOf(branches));
        }
    }
}
