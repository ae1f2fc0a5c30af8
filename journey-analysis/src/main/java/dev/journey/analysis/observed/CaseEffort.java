package dev.journey.analysis.observed;

import dev.journey.analysis.figure.Tally;
import dev.journey.analysis.measure.Effort;
import dev.journey.analysis.measure.EffortWeights;
import dev.journey.analysis.measure.MinuteSource;

/** How effort is distributed over the cases of which all minutes are known. Not thread-safe. */
final class CaseEffort {
    private static final double MILLIS_PER_MINUTE = 60_000;

    private final EffortWeights weights;
    final Tally effort = new Tally();
    private long casesMissing;

    CaseEffort(EffortWeights weights) {
        this.weights = weights;
    }

    void accept(MachineWalk<Effort.Memory> walk, long visibleHandoffs) {
        if (walk.booked(Effort.customerSteps(MinuteSource.MISSING)) > 0) {
            casesMissing++;
            return;
        }
        double minutes = weights.effortMinutes(
                walk.booked(Effort.ACTIVE), walk.booked(Effort.WAIT), walk.booked(Effort.UNATTENDED), visibleHandoffs);
        effort.accept(Math.round(minutes * MILLIS_PER_MINUTE));
    }

    /** Cases with a step of which nobody says how long the customer spent on it. */
    long casesMissing() {
        return casesMissing;
    }

    void absorb(CaseEffort other) {
        effort.combine(other.effort);
        casesMissing += other.casesMissing;
    }
}
