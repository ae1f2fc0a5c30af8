package dev.journey.analysis.observed;

import dev.journey.analysis.measure.Ledger;
import dev.journey.analysis.measure.Machine;
import dev.journey.analysis.measure.Visit;
import java.util.Arrays;

/** Walks one machine over case after case and adds up what it books. Not thread-safe. */
final class MachineWalk<M> {
    private final Machine<M> machine;
    private final long[] booked;
    private final long[] sums;
    private final long[] cases;
    /** Amounts of an observed path are whole numbers, so the cast loses nothing. */
    private final Ledger ledger = new Ledger() {
        @Override
        public void add(int entry, double amount) {
            booked[entry] += (long) amount;
        }
    };

    private M memory;

    MachineWalk(Machine<M> machine) {
        this.machine = machine;
        int entries = machine.entries().size();
        booked = new long[entries];
        sums = new long[entries];
        cases = new long[entries];
        memory = machine.start();
    }

    void begin() {
        Arrays.fill(booked, 0);
        memory = machine.start();
    }

    void step(Visit visit) {
        memory = machine.step(memory, visit, ledger);
    }

    void end() {
        machine.end(memory, ledger);
        for (int entry = 0; entry < booked.length; entry++) {
            sums[entry] += booked[entry];
            cases[entry] += booked[entry] > 0 ? 1 : 0;
        }
    }

    M memory() {
        return memory;
    }

    /** What the case that is being walked has booked so far. */
    long booked(int entry) {
        return booked[entry];
    }

    /** What all cases booked. */
    long sum(int entry) {
        return sums[entry];
    }

    /** How many cases booked something. */
    long cases(int entry) {
        return cases[entry];
    }

    void absorb(MachineWalk<M> other) {
        for (int entry = 0; entry < sums.length; entry++) {
            sums[entry] += other.sums[entry];
            cases[entry] += other.cases[entry];
        }
    }
}
