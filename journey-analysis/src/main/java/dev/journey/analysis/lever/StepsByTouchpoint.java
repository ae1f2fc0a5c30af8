package dev.journey.analysis.lever;

import java.util.function.IntConsumer;

/** Where each touchpoint occurs: its steps in order, from one pass over the log. Memory: 4 bytes a step. Immutable. */
final class StepsByTouchpoint {
    private final int[] starts;
    private final int[] steps;

    StepsByTouchpoint(StepFacts facts) {
        int all = facts.log().stepCount();
        starts = new int[facts.touchpointCount() + 1];
        for (int step = 0; step < all; step++) {
            starts[facts.touchpoint(step) + 1]++;
        }
        for (int touchpoint = 1; touchpoint < starts.length; touchpoint++) {
            starts[touchpoint] += starts[touchpoint - 1];
        }
        int[] next = starts.clone();
        steps = new int[all];
        for (int step = 0; step < all; step++) {
            int touchpoint = facts.touchpoint(step);
            steps[next[touchpoint]] = step;
            next[touchpoint]++;
        }
    }

    /** Hears the steps of a touchpoint, in order. */
    void forEach(int touchpoint, IntConsumer hears) {
        for (int i = starts[touchpoint]; i < starts[touchpoint + 1]; i++) {
            hears.accept(steps[i]);
        }
    }
}
