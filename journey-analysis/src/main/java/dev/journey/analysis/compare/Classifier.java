package dev.journey.analysis.compare;

import dev.journey.analysis.compare.Alignment.Pair;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Tells what the steps and touchpoints that stayed alone in an alignment are. A step and a touchpoint that could have been a pair
 * elsewhere are one deviation, out of order: for each step, the first such touchpoint in the alignment that is not yet taken.
 */
final class Classifier {
    private final PlannedNet net;
    private final Trace trace;
    private final List<Pair> moves;
    /** For each move, the one that it belongs to when out of order; else {@link PlannedNet#NONE}. */
    private final int[] partner;

    private final BitSet seen = new BitSet();

    /**
     * A deviation before names are put to it.
     *
     * @param touchpoint position in the drawing, or {@link PlannedNet#NONE} where it has none
     */
    record Found(Evidence evidence, int touchpoint, int position) {}

    private Classifier(PlannedNet net, Trace trace, Alignment alignment) {
        this.net = net;
        this.trace = trace;
        moves = alignment.moves();
        partner = new int[moves.size()];
    }

    /** The deviations of an alignment that lie in its order, in the order of its moves. */
    static List<Found> classify(PlannedNet net, Trace trace, Alignment alignment) {
        Classifier classifier = new Classifier(net, trace, alignment);
        classifier.pairUp();
        return classifier.tell();
    }

    private void pairUp() {
        Arrays.fill(partner, PlannedNet.NONE);
        for (int m = 0; m < moves.size(); m++) {
            if (moves.get(m).isBoth()) {
                seen.set(moves.get(m).touchpoint());
            } else if (isStep(m)) {
                pairUp(m);
            }
        }
    }

    private void pairUp(int step) {
        for (int m = 0; m < moves.size(); m++) {
            Pair move = moves.get(m);
            if (isMissing(m)
                    && partner[m] == PlannedNet.NONE
                    && trace.canBe(moves.get(step).step(), move.touchpoint())) {
                partner[m] = step;
                partner[step] = m;
                seen.set(move.touchpoint());
                return;
            }
        }
    }

    private List<Found> tell() {
        List<Found> found = new ArrayList<>();
        int position = 0;
        for (int m = 0; m < moves.size(); m++) {
            if (isStep(m)) {
                found.add(alone(m));
            } else if (isMissing(m) && partner[m] == PlannedNet.NONE) {
                found.add(new Found(Evidence.NO_STEP, moves.get(m).touchpoint(), position));
            }
            position += moves.get(m).step() == PlannedNet.NONE ? 0 : 1;
        }
        return found;
    }

    private Found alone(int m) {
        int step = moves.get(m).step();
        int[] candidates = trace.candidates(step);
        if (candidates.length == 0) {
            return new Found(Evidence.UNKNOWN_NAME, PlannedNet.NONE, step);
        }
        if (partner[m] != PlannedNet.NONE) {
            return new Found(Evidence.OUT_OF_ORDER, moves.get(partner[m]).touchpoint(), step);
        }
        for (int candidate : candidates) {
            if (seen.get(candidate)) {
                return new Found(Evidence.REPEATED, candidate, step);
            }
        }
        return new Found(Evidence.OTHER_WAY, candidates[0], step);
    }

    private boolean isStep(int m) {
        return moves.get(m).touchpoint() == PlannedNet.NONE;
    }

    private boolean isMissing(int m) {
        Pair move = moves.get(m);
        return move.step() == PlannedNet.NONE && net.weight(move.touchpoint()) > 0;
    }
}
