package dev.journey.analysis.measure;

import dev.journey.model.Side;

/** Neighbouring steps with one value: who held the case, and what the kind of a handoff depends on. That of the first step, but for approvals. */
interface Held {
    /** The value at the level, or {@link Visit#UNKNOWN}. */
    int value();

    /** The holder's side. */
    Side side();

    /** The holder's tier, or {@link Visit#UNKNOWN}. */
    int tier();

    /** The holder's team, or {@link Visit#UNKNOWN}. */
    int team();

    /** The amount up to which the holder decides, or NaN. */
    double authority();

    /** Whether a step so far was an approval. */
    boolean approves();
}
