package dev.journey.analysis.observed;

import dev.journey.analysis.figure.Distribution;
import dev.journey.analysis.figure.Tally;
import dev.journey.analysis.measure.Effort;
import dev.journey.analysis.measure.EffortWeights;
import dev.journey.analysis.measure.MinuteSource;
import java.util.ArrayList;
import java.util.List;

/**
 * How effort is distributed over the cases of which all minutes are known. Where visible handoffs weigh something there is one
 * distribution for each level, since another part of the log can have levels that this one has not. Not thread-safe.
 */
final class CaseEffort {
    private static final double MILLIS_PER_MINUTE = 60_000;

    private final EffortWeights weights;
    private final List<Tally> byLevel = new ArrayList<>();
    private long casesMissing;

    CaseEffort(EffortWeights weights, int levels) {
        this.weights = weights;
        int different = weights.perVisibleHandoff() > 0 ? Math.max(1, levels) : 1;
        for (int level = 0; level < different; level++) {
            byLevel.add(new Tally());
        }
    }

    void accept(MachineWalk<Effort.Memory> walk, List<LevelTally> levels) {
        if (walk.booked(Effort.customerSteps(MinuteSource.MISSING)) > 0) {
            casesMissing++;
            return;
        }
        for (int level = 0; level < byLevel.size(); level++) {
            long visibleHandoffs = levels.isEmpty() ? 0 : levels.get(level).visibleHandoffs();
            double minutes = weights.effortMinutes(
                    walk.booked(Effort.ACTIVE),
                    walk.booked(Effort.WAIT),
                    walk.booked(Effort.UNATTENDED),
                    visibleHandoffs);
            byLevel.get(level).accept(Math.round(minutes * MILLIS_PER_MINUTE));
        }
    }

    /** Milliseconds of a case, with the visible handoffs at this level, or with none where it is -1. */
    Distribution distribution(int level) {
        return byLevel.get(Math.min(Math.max(0, level), byLevel.size() - 1)).distribution();
    }

    /** Cases with a step of which nobody says how long the customer spent on it. */
    long casesMissing() {
        return casesMissing;
    }

    void absorb(CaseEffort other) {
        for (int level = 0; level < byLevel.size(); level++) {
            byLevel.get(level).combine(other.byLevel.get(level));
        }
        casesMissing += other.casesMissing;
    }
}
