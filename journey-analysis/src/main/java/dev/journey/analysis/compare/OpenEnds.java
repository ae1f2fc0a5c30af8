package dev.journey.analysis.compare;

import dev.journey.analysis.compare.DecisionPoint.Way;
import dev.journey.model.Node;
import dev.journey.model.Outcome;
import dev.journey.model.Touchpoint;
import dev.journey.model.graph.Fork;
import dev.journey.model.graph.Journey;
import dev.journey.model.graph.Transition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which kinds of end each touchpoint of a journey still has ahead: a least fixed point, from the last touchpoint to the first. */
final class OpenEnds {
    private static final int SUCCESS = 1;
    private static final int OTHER = 2;
    private static final int BOTH = SUCCESS | OTHER;

    private final Journey journey;
    private final Map<Touchpoint, Map<Node, Double>> ways = new HashMap<>();
    private final Map<Node, Integer> ends = new HashMap<>();

    OpenEnds(Journey journey) {
        this.journey = journey;
        for (Outcome outcome : Outcome.values()) {
            ends.put(outcome, outcome == Outcome.RESOLVED ? SUCCESS : OTHER);
        }
        journey.touchpoints().forEach(touchpoint -> ways.put(touchpoint, ways(touchpoint)));
        boolean changed = true;
        while (changed) {
            changed = spread();
        }
    }

    List<DecisionPoint> points() {
        return journey.touchpoints().stream()
                .filter(touchpoint -> ends(touchpoint) == BOTH)
                .map(this::point)
                .filter(point -> !point.settling().isEmpty())
                .toList();
    }

    private DecisionPoint point(Touchpoint touchpoint) {
        List<Way> settling = new ArrayList<>();
        double open = 0;
        for (Map.Entry<Node, Double> way : ways(touchpoint).entrySet()) {
            int after = ends(way.getKey());
            if (after == BOTH) {
                open += way.getValue();
            } else {
                settling.add(new Way(way.getKey().id(), after == SUCCESS, way.getValue()));
            }
        }
        return new DecisionPoint(touchpoint.id(), settling, open);
    }

    private boolean spread() {
        boolean changed = false;
        for (int t = journey.touchpoints().size() - 1; t >= 0; t--) {
            Touchpoint touchpoint = journey.touchpoints().get(t);
            int before = ends(touchpoint);
            int now = before;
            for (Node next : ways.getOrDefault(touchpoint, Map.of()).keySet()) {
                now |= ends(next);
            }
            ends.put(touchpoint, now);
            changed |= now != before;
        }
        return changed;
    }

    private int ends(Node node) {
        return ends.getOrDefault(node, 0);
    }

    private Map<Node, Double> ways(Touchpoint touchpoint) {
        Map<Node, Double> found = new LinkedHashMap<>();
        for (Transition transition : journey.transitionsFrom(touchpoint.id())) {
            if (transition.fork().isEmpty() && transition.probability() > 0) {
                found.merge(transition.to(), transition.probability(), Double::sum);
            }
        }
        for (Fork fork : journey.forks()) {
            if (fork.from().equals(touchpoint) && fork.probability() > 0) {
                found.merge(fork.join(), fork.probability(), Double::sum);
            }
        }
        return found;
    }
}
