package dev.journey.analysis.lever;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Takes a set of candidates apart into the parts that touch no case together, and so add up. Immutable. */
final class SetParts {
    private final int candidates;
    private final boolean[][] meet;

    SetParts(List<Candidate> candidates) {
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

    List<BitSet> of(int[] set) {
        BitSet left = new BitSet(candidates);
        for (int member : set) {
            left.set(member);
        }
        List<BitSet> parts = new ArrayList<>();
        while (!left.isEmpty()) {
            BitSet part = part(left);
            parts.add(part);
            left.andNot(part);
        }
        return parts;
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
