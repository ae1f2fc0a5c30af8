package dev.journey.model.graph;

import java.util.Set;

/** Draws a journey once more, into a builder. */
final class Redraw {
    private Redraw() {}

    static JourneyBuilder of(Journey journey) {
        return of(journey, journey.name());
    }

    static JourneyBuilder of(Journey journey, String name) {
        JourneyBuilder builder = Journey.named(name);
        journey.actors().forEach(builder::actor);
        journey.touchpoints().forEach(builder::touchpoint);
        if (journey.startCounts().isEmpty()) {
            journey.start().forEach(builder::start);
        } else {
            journey.startCounts().forEach(builder::startCounted);
        }
        journey.transitions().forEach(transition -> copy(transition, builder));
        journey.forks()
                .forEach(fork -> builder.declare(
                        new ForkDraft(fork.from().id(), fork.id(), fork.join().id(), Locator.NOWHERE)));
        journey.costs().forEach(builder::cost);
        return builder;
    }

    private static void copy(Transition transition, JourneyBuilder builder) {
        Weight weight = transition.count().isPresent()
                ? Weight.count(transition.count().getAsLong())
                : Weight.probability(transition.probability());
        TransitionBuilder copy =
                builder.draw(transition.from().id(), transition.to().id(), weight);
        copy.label(transition.label());
        transition.mode().ifPresent(copy::mode);
        transition.delay().ifPresent(delay -> copy.delay(delay.mean(), delay.sd()));
        transition.carried().ifPresent((Set<String> items) -> copy.carries(items));
        transition
                .fork()
                .ifPresent(fork -> copy.inFork(fork, transition.branch().orElseThrow()));
    }
}
