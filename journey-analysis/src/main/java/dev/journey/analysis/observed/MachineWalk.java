package dev.journey.analysis.observed;

import dev.journey.analysis.measure.Machine;
import dev.journey.analysis.measure.Visit;

/** Walks one machine over case after case and adds up what it books. Not thread-safe. */
final class MachineWalk<M> {
    private final Machine<M> machine;
    private final Booked booked;
    private M memory;

    MachineWalk(Machine<M> machine) {
        this.machine = machine;
        booked = new Booked(machine.entries().size());
        memory = machine.start();
    }

    void begin() {
        booked.begin();
        memory = machine.start();
    }

    void step(Visit visit) {
        memory = machine.step(memory, visit, booked);
    }

    void end() {
        machine.end(memory, booked);
        booked.end();
    }

    M memory() {
        return memory;
    }

    /** What the case that is being walked has booked so far. */
    long booked(int entry) {
        return booked.now(entry);
    }

    /** What all cases booked. */
    long sum(int entry) {
        return booked.sum(entry);
    }

    /** How often, and in how many cases. */
    Occurrences occurrences(int entry) {
        return booked.occurrences(entry);
    }

    void absorb(MachineWalk<M> other) {
        booked.absorb(other.booked);
    }
}
