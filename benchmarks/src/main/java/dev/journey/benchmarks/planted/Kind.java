package dev.journey.benchmarks.planted;

/** The levers, by the names of the library, and the unit in which each acts in the first place. */
enum Kind {
    EMPOWER(Unit.HANDOFFS),
    TRAIN(Unit.HANDOFFS),
    ACCESS(Unit.HANDOFFS),
    AUTOMATE(Unit.HANDOFFS),
    OWN_IT(Unit.VISIBLE),
    COMMUNICATE(Unit.CONTACTS),
    PREVENT(Unit.EFFORT),
    TAKE_BACK(Unit.EFFORT);

    private final Unit unit;

    Kind(Unit unit) {
        this.unit = unit;
    }

    Unit unit() {
        return unit;
    }
}
