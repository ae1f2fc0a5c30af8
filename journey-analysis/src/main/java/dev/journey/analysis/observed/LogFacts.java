package dev.journey.analysis.observed;

import dev.journey.analysis.measure.Effort;
import dev.journey.analysis.measure.EffortWeights;
import dev.journey.analysis.measure.IssueState;
import dev.journey.analysis.measure.MinuteSource;
import dev.journey.model.Outcome;
import dev.journey.model.Side;
import dev.journey.model.TouchpointClass;
import dev.journey.model.log.EventLog;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * What is known of single steps and cases of a log: how a case ended and with which step, and what it cost after its first steps.
 *
 * <p>The meaning of a step is the one of {@link LogSummary}: the row's own class first, then the status's, then the touchpoint's;
 * the outcome of a case is the one with which its issue was last over, {@link Outcome#OPEN} where it is open at the end. Made in
 * one pass over the steps; 5 bytes a case. Immutable and thread-safe.
 */
public final class LogFacts {
    private static final Outcome[] OUTCOMES = Outcome.values();

    private final LogNames names;
    private final byte[] outcomes;
    private final int[] outcomeSteps;
    private final boolean customerSteps;

    private LogFacts(LogNames names) {
        this.names = names;
        EventLog log = names.log();
        outcomes = new byte[log.caseCount()];
        outcomeSteps = new int[log.caseCount()];
        LogVisit visit = new LogVisit(names);
        boolean customers = false;
        for (int c = 0; c < log.caseCount(); c++) {
            customers |= end(c, visit);
        }
        customerSteps = customers;
    }

    /** Of this log. */
    public static LogFacts of(EventLog log) {
        return new LogFacts(new LogNames(log, List.of()));
    }

    /** Whether anything in the log means that an issue is over; if not, every case is {@link Outcome#OPEN}. */
    public boolean knowsOutcomes() {
        return names.knowOutcomes();
    }

    /** How a case ended. */
    public Outcome outcome(int caseIndex) {
        return OUTCOMES[outcomes[caseIndex]];
    }

    /** The step of the log with which a case came to its outcome for the last time; its last step where it is open. */
    public int outcomeStep(int caseIndex) {
        return outcomeSteps[caseIndex];
    }

    /** The outcome that a step of the log reaches, where it reaches one. */
    public Optional<Outcome> outcomeOf(int step) {
        return Optional.ofNullable(names.meaning(step).outcome);
    }

    /** The class of a step of the log, where it is known. */
    public Optional<TouchpointClass> classOf(int step) {
        @Nullable TouchpointClass byRow = names.classOf(step);
        return Optional.ofNullable(byRow != null ? byRow : names.meaning(step).touchpointClass);
    }

    /** Whether any step is known to be the customer's own, so that contacts can be counted. */
    public boolean knowsCustomerSteps() {
        return customerSteps;
    }

    /**
     * What each case cost after its first steps, in the log's order.
     *
     * @param firstSteps how many steps to leave out, not below 0
     * @param weights how minutes become effort; visible handoffs are not weighed here
     */
    public List<Tail> tails(int firstSteps, EffortWeights weights) {
        EventLog log = names.log();
        LogVisit visit = new LogVisit(names);
        MachineWalk<Effort.Memory> effort = new MachineWalk<>(Effort.measure());
        List<Tail> tails = new ArrayList<>(log.caseCount());
        for (int c = 0; c < log.caseCount(); c++) {
            tails.add(tail(c, firstSteps, visit, effort, weights));
        }
        return tails;
    }

    /**
     * What a case cost after its first steps.
     *
     * @param effortMinutes the customer's effort-minutes; empty where a step's customer minutes are not known. 0 where the case
     *     was over by then
     * @param contacts how often the customer turned to the company: runs of steps that the customer performs, begun after the
     *     first steps; empty where the log has no such step anywhere
     */
    public record Tail(OptionalDouble effortMinutes, OptionalLong contacts) {}

    private Tail tail(
            int caseIndex, int firstSteps, LogVisit visit, MachineWalk<Effort.Memory> effort, EffortWeights weights) {
        EventLog log = names.log();
        long[] before = new long[4];
        long contacts = 0;
        boolean customer = false;
        effort.begin();
        int end = log.endStep(caseIndex);
        for (int step = log.firstStep(caseIndex); step < end; step++) {
            boolean early = step - log.firstStep(caseIndex) < firstSteps;
            visit.moveTo(step, end);
            effort.step(visit);
            boolean byCustomer = visit.side() == Side.CUSTOMER;
            contacts += byCustomer && !customer && !early ? 1 : 0;
            customer = byCustomer;
            before = early ? booked(effort) : before;
        }
        return new Tail(
                minutes(before, booked(effort), weights),
                customerSteps ? OptionalLong.of(contacts) : OptionalLong.empty());
    }

    private static long[] booked(MachineWalk<Effort.Memory> effort) {
        return new long[] {
            effort.booked(Effort.ACTIVE),
            effort.booked(Effort.WAIT),
            effort.booked(Effort.UNATTENDED),
            effort.booked(Effort.customerSteps(MinuteSource.MISSING))
        };
    }

    private static OptionalDouble minutes(long[] before, long[] all, EffortWeights weights) {
        if (all[3] > before[3]) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(weights.effortMinutes(all[0] - before[0], all[1] - before[1], all[2] - before[2], 0L));
    }

    /** Walks a case to its end; whether the customer performs one of its steps. */
    private boolean end(int caseIndex, LogVisit visit) {
        EventLog log = names.log();
        int end = log.endStep(caseIndex);
        Outcome reached = Outcome.OPEN;
        boolean over = false;
        boolean customer = false;
        outcomeSteps[caseIndex] = end - 1;
        for (int step = log.firstStep(caseIndex); step < end; step++) {
            visit.moveTo(step, end);
            customer |= visit.side() == Side.CUSTOMER;
            over = IssueState.isOver(over, visit);
            Outcome now = IssueState.reached(reached, over, visit);
            if (now != reached) {
                outcomeSteps[caseIndex] = now == Outcome.OPEN ? end - 1 : step;
            }
            reached = now;
        }
        outcomes[caseIndex] = (byte) reached.ordinal();
        return customer;
    }
}
