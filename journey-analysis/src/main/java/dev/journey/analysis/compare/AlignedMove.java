package dev.journey.analysis.compare;

import java.util.Optional;

/**
 * One line of an alignment: what was observed beside what was planned.
 *
 * @param observed the log's name of the step; empty where the planned touchpoint has no step
 * @param planned the drawn touchpoint's id; empty where the step has no planned touchpoint
 */
public record AlignedMove(Optional<String> observed, Optional<String> planned) {}
