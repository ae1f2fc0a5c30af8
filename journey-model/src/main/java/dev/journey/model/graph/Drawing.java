package dev.journey.model.graph;

import com.google.common.collect.ImmutableList;
import dev.journey.model.Node;
import dev.journey.model.Outcome;
import dev.journey.model.Touchpoint;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A draft whose names are all known, with numbers in place of names: touchpoints first, then the outcomes. */
final class Drawing {
    final Draft draft;
    final ImmutableList<Touchpoint> touchpoints;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<List<Integer>> leaving = new ArrayList<>();
    private final int[] from;
    private final int[] to;

    Drawing(Draft draft) {
        this.draft = draft;
        touchpoints = draft.touchpoints.stream().map(Draft.Placed::value).collect(ImmutableList.toImmutableList());
        touchpoints.forEach(touchpoint -> numbers.put(touchpoint.id(), numbers.size()));
        for (Outcome outcome : Outcome.values()) {
            numbers.put(outcome.name(), numbers.size());
        }
        numbers.forEach((name, number) -> leaving.add(new ArrayList<>()));
        from = draft.transitions.stream()
                .mapToInt(transition -> number(transition.from))
                .toArray();
        to = draft.transitions.stream()
                .mapToInt(transition -> number(transition.to))
                .toArray();
        for (int t = 0; t < from.length; t++) {
            leaving.get(from[t]).add(t);
        }
    }

    int size() {
        return touchpoints.size();
    }

    int transitions() {
        return from.length;
    }

    int number(String name) {
        Integer number = numbers.get(name);
        if (number == null) {
            throw new IllegalStateException(name);
        }
        return number;
    }

    boolean isOutcome(int number) {
        return number >= size();
    }

    Node node(int number) {
        return isOutcome(number) ? Outcome.values()[number - size()] : touchpoints.get(number);
    }

    int from(int transition) {
        return from[transition];
    }

    int to(int transition) {
        return to[transition];
    }

    List<Integer> leaving(int touchpoint) {
        return leaving.get(touchpoint);
    }

    TransitionBuilder transition(int transition) {
        return draft.transitions.get(transition);
    }

    /** Touchpoints that can be reached from the start by transitions that are ever taken. */
    BitSet reached() {
        BitSet reached = new BitSet();
        BitSet open = new BitSet();
        draft.starts.stream()
                .filter(start -> start.weight().taken())
                .forEach(start -> open.set(number(start.touchpoint())));
        for (int at = open.nextSetBit(0); at >= 0; at = open.nextSetBit(0)) {
            open.clear(at);
            reached.set(at);
            for (int t : leaving(at)) {
                if (transition(t).weight.taken() && !reached.get(to[t])) {
                    open.set(to[t]);
                }
            }
        }
        return reached;
    }

    /** Nodes from which an outcome can be reached, by transitions that are ever taken. */
    BitSet ending() {
        List<List<Integer>> before = new ArrayList<>();
        leaving.forEach(ignored -> before.add(new ArrayList<>()));
        for (int t = 0; t < from.length; t++) {
            if (transition(t).weight.taken()) {
                before.get(to[t]).add(from[t]);
            }
        }
        BitSet ending = new BitSet();
        BitSet open = new BitSet();
        open.set(size(), leaving.size());
        for (int at = open.nextSetBit(0); at >= 0; at = open.nextSetBit(0)) {
            open.clear(at);
            ending.set(at);
            before.get(at).stream().filter(earlier -> !ending.get(earlier)).forEach(open::set);
        }
        return ending;
    }
}
