package dev.journey.model;

import dev.journey.testing.Rooms;
import dev.journey.testing.RoomsContract;

/** The rooms of the model that are built, in the data's order; {@code model.graph} will stand before the mapping. */
class RoomsTest extends RoomsContract {

    RoomsTest() {
        super(Rooms.under(
                "dev.journey.model",
                "dev.journey.model",
                "dev.journey.model.json",
                "dev.journey.model.log",
                "dev.journey.model.mapping",
                "dev.journey.model.read"));
    }
}
