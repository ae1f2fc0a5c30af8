package dev.journey.analysis.practice;

import com.google.common.base.Suppliers;
import dev.journey.analysis.observed.StepClock;
import dev.journey.analysis.observed.TimeKind;
import dev.journey.model.log.EventLog;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What the practice asks of a log beyond handoffs and effort. {@code Practice.of(log)} is the whole of it. Each family is found
 * when it is first asked for: a log without its columns costs nothing. Immutable and thread-safe. Cost of a family: one pass over the
 * steps; 10 bytes a step are kept for all of them.
 */
public final class Practice {
    /** The confidence of every interval. */
    public static final double CONFIDENCE = 0.9;

    private final Supplier<Known<Context>> context;
    private final Supplier<Known<Refusals>> refusals;
    private final Supplier<Known<Promises>> promises;
    private final Supplier<Known<Channels>> channels;
    private final Supplier<Known<FailureDemand>> failureDemand;
    private final Supplier<Known<Communication>> communication;
    private final Supplier<Known<Surveys>> surveys;
    private final Supplier<Known<Recovery>> recovery;
    private final Supplier<Known<Leaving>> leaving;
    private final Supplier<Known<Silent>> silent;
    private final Supplier<Known<Enablement>> enablement;
    private final Supplier<Known<Worth>> worth;
    private final Optional<Practice> inWorkingTime;

    private final Supplier<Known<Gaps>> gaps;
    private final Supplier<Known<Complaints>> complaints;
    private final Supplier<Known<Solving>> solving;
    private final Supplier<Known<Tags>> tags;
    private final Steps steps;
    private final ValueInputs inputs;

    private Practice(Steps steps, ValueInputs inputs, Optional<Practice> inWorkingTime) {
        this.steps = steps;
        this.inputs = inputs;
        this.inWorkingTime = inWorkingTime;
        context = Suppliers.memoize(() -> ContextTally.of(steps));
        refusals = Suppliers.memoize(() -> RefusalTally.of(steps));
        channels = Suppliers.memoize(() -> ChannelTally.of(steps));
        failureDemand = Suppliers.memoize(() -> DemandTally.of(steps));
        communication = Suppliers.memoize(() -> CommunicationTally.of(steps));
        surveys = Suppliers.memoize(() -> SurveyTally.of(steps));
        recovery = Suppliers.memoize(() -> RecoveryTally.of(steps));
        leaving = Suppliers.memoize(() -> LeavingTally.of(steps));
        silent = Suppliers.memoize(() -> SilentTally.of(steps));
        enablement = Suppliers.memoize(() -> EnablementTally.of(steps));
        worth = Suppliers.memoize(() -> WorthTally.of(steps, inputs));
        gaps = Suppliers.memoize(() -> GapTally.of(steps));
        complaints = Suppliers.memoize(() -> ComplaintTally.of(steps));
        solving = Suppliers.memoize(() -> SolvingTally.of(steps));
        tags = Suppliers.memoize(() -> TagTally.of(steps));
        promises = Suppliers.memoize(() -> PromiseRegister.of(steps));
    }

    /** Of a log. */
    public static Practice of(EventLog log) {
        return of(log, ValueInputs.NONE);
    }

    /** Of a log, with what a user says of the value of customers. */
    public static Practice of(EventLog log, ValueInputs inputs) {
        Optional<Practice> working = log.calendars()
                .map(any -> new Practice(
                        new Steps(log, StepClock.of(log, TimeKind.WORKING)), ValueInputs.NONE, Optional.empty()));
        return new Practice(new Steps(log), inputs, working);
    }

    /**
     * The same with its durations (silences, delays of promises, time until it works again) in working time; empty where the log does not
     * say when people work. Thresholds, such as the day after which a wait counts as one, are elapsed time in both.
     */
    public Optional<Practice> inWorkingTime() {
        return inWorkingTime;
    }

    /**
     * The same without some neighbouring cases, in the log's order: how far chance can take a figure shows where one group of cases after
     * another is left out. The others are watched as long as before; what was found of single steps is shared.
     *
     * @param from the first case left out
     * @param to the case after the last one left out
     * @throws IllegalArgumentException unless {@code 0 <= from <= to <=} cases
     */
    public Practice without(int from, int to) {
        if (from < 0 || from > to || to > steps.log().caseCount()) {
            throw new IllegalArgumentException(
                    Messages.without(from, to, steps.log().caseCount()));
        }
        return new Practice(steps.without(from, to), inputs, inWorkingTime.map(working -> working.without(from, to)));
    }

    /** What customers had to say again. */
    public Known<Context> context() {
        return context.get();
    }

    /** When they were told "no". */
    public Known<Refusals> refusals() {
        return refusals.get();
    }

    /** What was promised, and what became of it. */
    public Known<Promises> promises() {
        return promises.get();
    }

    /** On which channels customers are served, and who chose them. */
    public Known<Channels> channels() {
        return channels.get();
    }

    /** Contacts that a failure caused. */
    public Known<FailureDemand> failureDemand() {
        return failureDemand.get();
    }

    /** Whether customers who wait know what is going on. */
    public Known<Communication> communication() {
        return communication.get();
    }

    /** What customers answered. */
    public Known<Surveys> surveys() {
        return surveys.get();
    }

    /** How those are treated who were failed. */
    public Known<Recovery> recovery() {
        return recovery.get();
    }

    /** How customers leave. */
    public Known<Leaving> leaving() {
        return leaving.get();
    }

    /** Those who never say a word. */
    public Known<Silent> silent() {
        return silent.get();
    }

    /** Whether staff have what they need. */
    public Known<Enablement> enablement() {
        return enablement.get();
    }

    /** What it is worth; nothing of it is assumed. */
    public Known<Worth> worth() {
        return worth.get();
    }

    /** How far it is to zero. */
    public Known<Gaps> gaps() {
        return gaps.get();
    }

    /** Where customers begin to complain. */
    public Known<Complaints> complaints() {
        return complaints.get();
    }

    /** What people add to what stands in the book. */
    public Known<Solving> solving() {
        return solving.get();
    }

    /** What was noted elsewhere. */
    public Known<Tags> tags() {
        return tags.get();
    }
}
