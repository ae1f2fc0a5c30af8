package dev.journey.analysis.lever;

import dev.journey.model.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Counts what software does at a touchpoint, and what is left for people, from the touchpoint's steps in order. Not thread-safe. */
final class MachineTally {
    private final StepFacts facts;
    private final List<Double> auto = new ArrayList<>();
    private final List<Double> manual = new ArrayList<>();
    private final List<Double> after = new ArrayList<>();
    private long attempts;
    private long contained;
    private int caseIndex;
    private boolean tried;
    private boolean failed;

    MachineTally(StepFacts facts) {
        this.facts = facts;
    }

    void step(int step) {
        while (step >= facts.log().endStep(caseIndex)) {
            closeCase();
            caseIndex++;
        }
        if (facts.side(step) == Side.SYSTEM) {
            attempts += tried ? 0 : 1;
            tried = true;
            auto.add(facts.companyMinutes(step));
        } else if (facts.isWork(step)) {
            failed |= tried;
            (tried ? after : manual).add(facts.companyMinutes(step));
        }
    }

    private void closeCase() {
        contained += tried && !failed ? 1 : 0;
        tried = false;
        failed = false;
    }

    /** After the last step. */
    AutomateFinder.Machine machine() {
        closeCase();
        return new AutomateFinder.Machine(attempts, contained, mean(auto), mean(manual), mean(after));
    }

    private static OptionalDouble mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average();
    }
}
