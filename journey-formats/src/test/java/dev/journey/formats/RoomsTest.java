package dev.journey.formats;

import dev.journey.testing.Rooms;
import dev.journey.testing.RoomsContract;

/** One room, and no driver shows. */
class RoomsTest extends RoomsContract {
    RoomsTest() {
        super(Rooms.under("dev.journey.formats", "dev.journey.formats"));
    }
}
