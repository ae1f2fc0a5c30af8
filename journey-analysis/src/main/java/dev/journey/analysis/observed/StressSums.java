package dev.journey.analysis.observed;

import java.util.Arrays;

/** What one hand-back, or all over one transition, add up to. Not thread-safe. */
final class StressSums {
    long count;
    /** Hand-backs whose stretch holds company-due work. */
    long due;

    long active;
    long waiting;
    long unattended;
    long stepsKnown;
    long stepsMissing;
    long heldMillis;
    /** Hand-backs after which the case ends with the ball at the customer. */
    long leftOpen;

    private final long[] byClass = new long[StressClass.values().length];

    void inClass(StressClass stressClass, long handBacks) {
        byClass[stressClass.ordinal()] = handBacks;
    }

    long inClass(StressClass stressClass) {
        return byClass[stressClass.ordinal()];
    }

    void clear() {
        count = 0;
        due = 0;
        active = 0;
        waiting = 0;
        unattended = 0;
        stepsKnown = 0;
        stepsMissing = 0;
        heldMillis = 0;
        leftOpen = 0;
        Arrays.fill(byClass, 0);
    }

    void absorb(StressSums other) {
        count += other.count;
        due += other.due;
        active += other.active;
        waiting += other.waiting;
        unattended += other.unattended;
        stepsKnown += other.stepsKnown;
        stepsMissing += other.stepsMissing;
        heldMillis += other.heldMillis;
        leftOpen += other.leftOpen;
        for (int i = 0; i < byClass.length; i++) {
            byClass[i] += other.byClass[i];
        }
    }
}
