package dev.journey.analysis.expected;

import java.util.Arrays;

/**
 * States by degree in doubly linked lists: add, remove and take one of the lowest degree, each in constant time
 * (amortised).
 */
final class DegreeBuckets {
    private final int[] head;
    private final int[] next;
    private final int[] previous;
    private int lowest;

    DegreeBuckets(int n) {
        head = new int[n];
        next = new int[n];
        previous = new int[n];
        Arrays.fill(head, -1);
        lowest = n;
    }

    void add(int state, int degree) {
        next[state] = head[degree];
        previous[state] = -1;
        if (head[degree] >= 0) {
            previous[head[degree]] = state;
        }
        head[degree] = state;
        lowest = Math.min(lowest, degree);
    }

    void remove(int state, int degree) {
        if (previous[state] >= 0) {
            next[previous[state]] = next[state];
        } else {
            head[degree] = next[state];
        }
        if (next[state] >= 0) {
            previous[next[state]] = previous[state];
        }
    }

    int removeLowest() {
        while (head[lowest] < 0) {
            lowest++;
        }
        int state = head[lowest];
        remove(state, lowest);
        return state;
    }
}
