package dev.journey.analysis.lever;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What sets of candidates are worth, fast: candidates that touch no case together add up, so a set is valued by its connected
 * parts, each once. Not thread-safe.
 */
final class SetValues {
    private final Evaluation evaluation;
    private final Objective objective;
    private final int candidates;
    private final boolean[][] meet;
    private final Map<BitSet, Double> known = new HashMap<>();

    SetValues(Evaluation evaluation, List<Candidate> candidates, Objective objective) {
        this.evaluation = evaluation;
        this.objective = objective;
        this.candidates = candidates.size();
        meet = new boolean[this.candidates][this.candidates];
        for (int a = 0; a < this.candidates; a++) {
            for (int c : candidates.get(a).cases()) {
                for (int b = 0; b < this.candidates; b++) {
                    meet[a][b] |= candidates.get(b).touches(c);
                }
            }
        }
    }

    double of(int[] set) {
        BitSet left = new BitSet(candidates);
        for (int member : set) {
            left.set(member);
        }
        double value = 0;
        while (!left.isEmpty()) {
            BitSet part = part(left);
            value += known.computeIfAbsent(
                    part, p -> objective.of(evaluation.mean(p.stream().toArray())));
            left.andNot(part);
        }
        return value;
    }

    /** The first member with all that it meets, directly or through others. */
    private BitSet part(BitSet set) {
        BitSet part = new BitSet(candidates);
        part.set(set.nextSetBit(0));
        boolean grew = true;
        while (grew) {
            grew = false;
            for (int next = set.nextSetBit(0); next >= 0; next = set.nextSetBit(next + 1)) {
                if (!part.get(next) && meets(part, next)) {
                    part.set(next);
                    grew = true;
                }
            }
        }
        return part;
    }

    private boolean meets(BitSet part, int next) {
        return part.stream().anyMatch(member -> meet[member][next]);
    }
}
