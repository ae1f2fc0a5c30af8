package dev.journey.analysis.expected;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The states of a product, numbered as they are found. The first state of a place is found by the place alone, since most places
 * have one only where little is remembered; further ones are hashed. Not thread-safe.
 */
final class StateNumbers<M> {
    private static final int NONE = -1;

    private final List<Product.State<M>> states = new ArrayList<>();
    private final Map<Product.State<M>, Integer> further = new HashMap<>();
    /** By place + 1, as a case that has not begun is at place -1. */
    private int[] first = new int[0];

    int size() {
        return states.size();
    }

    Product.State<M> at(int number) {
        return states.get(number);
    }

    List<Product.State<M>> all() {
        return Collections.unmodifiableList(states);
    }

    /** The number of a state; -1 where it is new. */
    int find(int place, M memory, List<Product.Frame<M>> frames) {
        int known = place + 1 < first.length ? first[place + 1] : NONE;
        if (known == NONE) {
            return NONE;
        }
        Product.State<M> state = states.get(known);
        if (state.memory().equals(memory) && state.frames().equals(frames)) {
            return known;
        }
        return further.getOrDefault(new Product.State<>(place, memory, frames), NONE);
    }

    /** Adds a state that is new, and gives its number. */
    int add(Product.State<M> state) {
        int number = states.size();
        states.add(state);
        int at = state.place() + 1;
        if (at >= first.length) {
            int length = first.length;
            first = Arrays.copyOf(first, Math.max(64, Math.max(at + 1, 2 * length)));
            Arrays.fill(first, length, first.length, NONE);
        }
        if (first[at] == NONE) {
            first[at] = number;
        } else {
            further.put(state, number);
        }
        return number;
    }
}
