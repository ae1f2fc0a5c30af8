package dev.journey.benchmarks.planted;

import dev.journey.model.TouchpointClass;

/**
 * One step as it happened.
 *
 * @param millis when
 * @param touchpoint what
 * @param type its class
 * @param front whether the customer sees it
 * @param performer who
 * @param spent minutes
 * @param detail what else is recorded
 */
record Event(
        long millis,
        String touchpoint,
        TouchpointClass type,
        boolean front,
        Performer performer,
        Spent spent,
        Detail detail) {}
