package dev.journey.benchmarks.planted;

import dev.journey.model.TouchpointClass;

/** An order, and whether trouble follows. */
final class Ordering {
    private final Journey journey;
    private final Draws draws;

    Ordering(Journey journey, Draws draws) {
        this.journey = journey;
        this.draws = draws;
    }

    boolean troubled(Origins origins) {
        boolean first = draws.chance(origins.firstShare(), Choice.ORIGIN, 0);
        boolean trouble = draws.chance(first ? origins.firstTrouble() : origins.secondTrouble(), Choice.TROUBLE, 0);
        journey.customer(first ? origins.first() : origins.second(), TouchpointClass.VALUE, 10, 0);
        journey.pause(draws.logNormal(24 * Journey.HOUR, 0.5, Choice.PAUSE, 0));
        journey.by(
                Performer.software("OrderFlow"),
                "Deliver the order",
                TouchpointClass.VALUE,
                false,
                Spent.company(1),
                trouble ? Detail.NONE : Detail.status("resolved"));
        journey.pause(draws.logNormal(24 * Journey.HOUR, 0.5, Choice.PAUSE, 1));
        return trouble;
    }
}
