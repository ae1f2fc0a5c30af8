package dev.journey.benchmarks.planted;

import java.util.Set;

/** Takes what happens, case by case. */
interface Sink {
    /** A case begins. */
    void begin(CaseFacts facts);

    /** A step happened. */
    void step(Event event);

    /** The holder hands the case on, and why: never recorded. */
    default void handed(String team, String touchpoint, Set<Gap> why) {}

    /** The case is over. */
    default void end() {}
}
