package dev.journey.analysis.observed;

import dev.journey.analysis.measure.Effort;
import dev.journey.analysis.measure.MinuteSource;

/** What the cases of one path add up to. Not thread-safe. */
final class PathSums {
    final int[] sequence;
    long count;
    /** By position of the level. */
    final long[] handoffs;

    final long[] visibleHandoffs;
    long active;
    long waiting;
    long unattended;
    long company;
    long misplaced;
    long companyDue;
    long customerStepsKnown;
    long customerStepsMissing;
    long companyStepsKnown;
    long companyStepsMissing;
    long durationMillis;
    long resolved;
    private long exampleStart = Long.MAX_VALUE;
    private String exampleCase = "";

    PathSums(int[] sequence, int levels) {
        this.sequence = sequence;
        handoffs = new long[levels];
        visibleHandoffs = new long[levels];
    }

    /** The sum at a level; 0 where there is none. */
    static long at(int level, long[] sums) {
        return level < 0 ? 0 : sums[level];
    }

    /** Adds a case's time and cost. */
    void add(MachineWalk<Effort.Memory> effort) {
        active += effort.booked(Effort.ACTIVE);
        waiting += effort.booked(Effort.WAIT);
        unattended += effort.booked(Effort.UNATTENDED);
        company += effort.booked(Effort.COMPANY);
        misplaced += effort.booked(Effort.MISPLACED);
        companyDue += effort.booked(Effort.COMPANY_DUE);
        customerStepsMissing += effort.booked(Effort.customerSteps(MinuteSource.MISSING));
        companyStepsMissing += effort.booked(Effort.companySteps(MinuteSource.MISSING));
        for (MinuteSource source : EffortFigures.KNOWN) {
            customerStepsKnown += effort.booked(Effort.customerSteps(source));
            companyStepsKnown += effort.booked(Effort.companySteps(source));
        }
    }

    /** Whether any step has minutes of the customer, or none involves the customer. */
    boolean knowsCustomer() {
        return customerStepsKnown > 0 || customerStepsMissing == 0;
    }

    /** Whether minutes of both sides are known. */
    boolean knowsBoth() {
        return knowsCustomer() && (companyStepsKnown > 0 || companyStepsMissing == 0);
    }

    /** Whether a case that starts then can be the example, so that the ids of others need not be looked up. */
    boolean mayTakeExample(long start) {
        return start <= exampleStart;
    }

    /** Offers a case as the example; the earliest one, by id where several start together, is kept. */
    void offerExample(long start, String caseId) {
        if (start < exampleStart || (start == exampleStart && caseId.compareTo(exampleCase) < 0)) {
            exampleStart = start;
            exampleCase = caseId;
        }
    }

    String exampleCase() {
        return exampleCase;
    }

    void absorb(PathSums other) {
        count += other.count;
        for (int level = 0; level < handoffs.length; level++) {
            handoffs[level] += other.handoffs[level];
            visibleHandoffs[level] += other.visibleHandoffs[level];
        }
        active += other.active;
        waiting += other.waiting;
        unattended += other.unattended;
        company += other.company;
        misplaced += other.misplaced;
        companyDue += other.companyDue;
        customerStepsKnown += other.customerStepsKnown;
        customerStepsMissing += other.customerStepsMissing;
        companyStepsKnown += other.companyStepsKnown;
        companyStepsMissing += other.companyStepsMissing;
        durationMillis += other.durationMillis;
        resolved += other.resolved;
        offerExample(other.exampleStart, other.exampleCase);
    }
}
