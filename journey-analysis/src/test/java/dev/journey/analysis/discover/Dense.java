package dev.journey.analysis.discover;

import dev.journey.model.Touchpoint;
import dev.journey.model.graph.Journey;
import dev.journey.model.graph.Transition;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.RealMatrix;

/** Expected visits by a dense solve of Commons Math: visits = start · (I − Q)^-1. For journeys without forks. */
final class Dense {
    private Dense() {}

    static Map<String, Double> visits(Journey journey) {
        int size = journey.touchpoints().size();
        RealMatrix system = new Array2DRowRealMatrix(size, size);
        ArrayRealVector start = new ArrayRealVector(size);
        for (int i = 0; i < size; i++) {
            system.addToEntry(i, i, 1);
        }
        for (Transition transition : journey.transitions()) {
            if (transition.to() instanceof Touchpoint next) {
                system.addToEntry(
                        journey.indexOf(next.id()),
                        journey.indexOf(transition.from().id()),
                        -transition.probability());
            }
        }
        journey.start().forEach((id, share) -> start.setEntry(journey.indexOf(id), share));
        double[] solved = new LUDecomposition(system).getSolver().solve(start).toArray();
        Map<String, Double> visits = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            visits.put(journey.touchpoints().get(i).id(), solved[i]);
        }
        return visits;
    }

    /** The same, added up over the touchpoints that show the same label. */
    static Map<String, Double> visitsByLabel(Journey journey) {
        Map<String, Double> byLabel = new TreeMap<>();
        visits(journey)
                .forEach((id, visits) -> byLabel.merge(journey.touchpoint(id).label(), visits, Double::sum));
        return byLabel;
    }
}
