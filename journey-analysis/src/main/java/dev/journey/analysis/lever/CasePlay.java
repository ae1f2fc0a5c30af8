package dev.journey.analysis.lever;

import dev.journey.model.Outcome;
import dev.journey.model.log.EventLog;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * One case as it would have been: its steps with what a rewrite changed. Starts as it was. Not thread-safe.
 *
 * <p>Steps are named by their position in the log. A step can be taken away, given to another holder, moved in time with all
 * that follows, taken out of the customer's sight, and made cheaper.
 */
final class CasePlay {
    private final StepFacts facts;
    private final int first;
    private final boolean[] gone;
    private final boolean[] unseen;
    private final boolean[] unattended;
    private final int[] holders;
    private final long[] starts;
    private final long[] companyMillis;
    private final long[] activeMillis;
    private int length;
    private @Nullable Outcome ending;

    CasePlay(StepFacts facts, int caseIndex) {
        this.facts = facts;
        EventLog log = facts.log();
        first = log.firstStep(caseIndex);
        length = log.endStep(caseIndex) - first;
        gone = new boolean[length];
        unseen = new boolean[length];
        unattended = new boolean[length];
        holders = new int[length];
        starts = new long[length];
        companyMillis = new long[length];
        activeMillis = new long[length];
        Arrays.fill(companyMillis, -1);
        Arrays.fill(activeMillis, -1);
        for (int i = 0; i < length; i++) {
            holders[i] = facts.holder(first + i);
            starts[i] = log.startMillis(first + i);
        }
    }

    int first() {
        return first;
    }

    int end() {
        return first + length;
    }

    boolean isGone(int step) {
        return gone[step - first];
    }

    int holder(int step) {
        return holders[step - first];
    }

    boolean front(int step) {
        return facts.front(step) && !unseen[step - first];
    }

    long start(int step) {
        return starts[step - first];
    }

    boolean costsCustomer(int step) {
        return !unattended[step - first];
    }

    /** Company milliseconds of a step, or -1 where they are as they were. */
    long companyMillis(int step) {
        return companyMillis[step - first];
    }

    /** Milliseconds that the customer is active at a step, or -1 where they are as they were. */
    long activeMillis(int step) {
        return activeMillis[step - first];
    }

    /** The outcome with which the case ends, or null where it ends as it did. */
    @Nullable
    Outcome ending() {
        return ending;
    }

    void drop(int step) {
        gone[step - first] = true;
    }

    void give(int step, int holder) {
        holders[step - first] = holder;
    }

    /** The customer does not see who does it, and does not sit through it. */
    void hide(int step) {
        unseen[step - first] = true;
    }

    void freeCustomer(int step) {
        unattended[step - first] = true;
    }

    void companyMillis(int step, long millis) {
        companyMillis[step - first] = millis;
    }

    void activeMillis(int step, long millis) {
        activeMillis[step - first] = millis;
    }

    /** Everything from a step on begins this much earlier. */
    void pull(int step, long millis) {
        for (int i = step - first; i < length; i++) {
            starts[i] -= millis;
        }
    }

    /** The case is over before a step. */
    void cut(int step, Outcome outcome) {
        length = Math.min(length, step - first);
        ending = outcome;
    }
}
