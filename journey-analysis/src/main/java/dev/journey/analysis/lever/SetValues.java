package dev.journey.analysis.lever;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** What sets of candidates are worth, fast: a set is valued by its parts, each once. Not thread-safe. */
final class SetValues {
    private final Evaluation evaluation;
    private final Objective objective;
    private final SetParts parts;
    private final Map<BitSet, Double> known = new HashMap<>();

    SetValues(Evaluation evaluation, SetParts parts, Objective objective) {
        this.evaluation = evaluation;
        this.objective = objective;
        this.parts = parts;
    }

    double of(int[] set) {
        return parts.of(set).stream().mapToDouble(this::value).sum();
    }

    private double value(BitSet part) {
        return known.computeIfAbsent(
                part, p -> objective.of(evaluation.mean(p.stream().toArray())));
    }
}
