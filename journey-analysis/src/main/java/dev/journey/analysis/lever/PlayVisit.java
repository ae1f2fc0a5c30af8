package dev.journey.analysis.lever;

import dev.journey.analysis.measure.MinuteSource;
import dev.journey.analysis.measure.Visit;
import dev.journey.analysis.observed.LogVisit;
import dev.journey.model.DueParty;
import dev.journey.model.Outcome;
import dev.journey.model.Side;
import dev.journey.model.TouchpointClass;
import dev.journey.model.log.EventLog;
import org.jspecify.annotations.Nullable;

/** A step of a rewritten case as the machines see it. Not thread-safe. */
final class PlayVisit implements Visit {
    private final LogVisit observed;
    private @Nullable CasePlay play;
    private int step;
    private long elapsed;

    PlayVisit(EventLog log) {
        observed = LogVisit.over(log);
    }

    /** Goes to a step that is followed by {@code next}, or by nothing where that is the end. */
    void moveTo(CasePlay newPlay, int newStep, int next, int endStep) {
        play = newPlay;
        step = newStep;
        observed.moveTo(step, endStep);
        elapsed = next < newPlay.end() ? Math.max(0, newPlay.start(next) - newPlay.start(step)) : 0;
    }

    private CasePlay play() {
        CasePlay current = play;
        if (current == null) {
            throw new IllegalStateException(Messages.NO_STEP);
        }
        return current;
    }

    @Override
    public int touchpoint() {
        return observed.touchpoint();
    }

    @Override
    public Side side() {
        return observed.side();
    }

    @Override
    public Side control() {
        return observed.control();
    }

    @Override
    public boolean front() {
        return play().front(step);
    }

    @Override
    public @Nullable TouchpointClass touchpointClass() {
        return observed.touchpointClass();
    }

    @Override
    public @Nullable DueParty statedDue() {
        return observed.statedDue();
    }

    @Override
    public @Nullable Outcome outcome() {
        return observed.outcome();
    }

    @Override
    public int value(int level) {
        return play().holder(step);
    }

    @Override
    public int team() {
        return play().holder(step);
    }

    @Override
    public int tier() {
        return observed.tier();
    }

    @Override
    public double authority() {
        return observed.authority();
    }

    @Override
    public boolean accepts() {
        return observed.accepts();
    }

    @Override
    public double activeMillis() {
        long changed = play().activeMillis(step);
        return changed >= 0 ? changed : play().costsCustomer(step) ? observed.activeMillis() : 0;
    }

    @Override
    public double waitMillis() {
        return play().costsCustomer(step) ? observed.waitMillis() : 0;
    }

    @Override
    public MinuteSource customerSource() {
        return observed.customerSource();
    }

    @Override
    public double companyMillis() {
        long changed = play().companyMillis(step);
        return changed < 0 ? observed.companyMillis() : changed;
    }

    @Override
    public MinuteSource companySource() {
        return observed.companySource();
    }

    @Override
    public double elapsedMillis() {
        return elapsed;
    }
}
