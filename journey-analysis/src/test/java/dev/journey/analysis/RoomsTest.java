package dev.journey.analysis;

import dev.journey.testing.Rooms;
import dev.journey.testing.RoomsContract;

/**
 * The rooms of the analysis that are built, in the data's order. All of them: figure, measure, observed, practice, discover,
 * expected, simulate, lever, compare, budget, live, and last the door, {@code dev.journey.analysis} itself.
 */
class RoomsTest extends RoomsContract {

    RoomsTest() {
        super(Rooms.under(
                "dev.journey.analysis",
                "dev.journey.analysis.figure",
                "dev.journey.analysis.measure",
                "dev.journey.analysis.observed",
                "dev.journey.analysis.practice",
                "dev.journey.analysis.map",
                "dev.journey.analysis.discover",
                "dev.journey.analysis.expected",
                "dev.journey.analysis.walk",
                "dev.journey.analysis.simulate",
                "dev.journey.analysis.compare",
                "dev.journey.analysis.lever",
                "dev.journey.analysis.budget",
                "dev.journey.analysis"));
    }
}
