package dev.journey.model;

import dev.journey.testing.Rooms;
import dev.journey.testing.RoomsContract;

/** The rooms of the model, in the data's order. */
class RoomsTest extends RoomsContract {

    RoomsTest() {
        super(
                Rooms.under(
                        "dev.journey.model",
                        "dev.journey.model",
                        "dev.journey.model.json",
                        "dev.journey.model.calendar",
                        "dev.journey.model.log",
                        "dev.journey.model.graph",
                        "dev.journey.model.exchange",
                        "dev.journey.model.mapping",
                        "dev.journey.model.read",
                        "dev.journey.model.write"),
                "dev.journey.model.graph.Journey.graph() shows org.jgrapht.Graph");
    }
}
