package dev.journey.analysis.measure;

import java.util.List;

/**
 * A measure: a small machine that walks a path. It has a memory, takes one visit at a time, and books to a ledger.
 *
 * <p>The memory is an immutable value with {@code equals}. On an observed case the machine is walked once. On a drawn journey
 * the memory is multiplied into the graph, and what a visit books becomes a reward of the product chain. So a machine must
 * book the same amounts for the same memory and visit, always; it holds no state of its own. A machine returns the memory
 * that it was given where nothing changed.
 *
 * @param <M> the memory
 */
public interface Machine<M> {
    /** The lines that this machine books to, in the order of their positions. */
    List<Entry> entries();

    /** The memory before the first visit. */
    M start();

    /** Takes one visit: books what it causes, and gives the memory after it. */
    M step(M memory, Visit visit, Ledger ledger);

    /**
     * The memory with which a further branch begins where the path splits into branches that run side by side. The first branch
     * goes on with the memory itself; what must be booked once only stays with it.
     */
    default M beside(M memory) {
        return memory;
    }

    /** Books what is still open when the path ends, or when a branch of it meets the others and its memory is not carried on. */
    default void end(M memory, Ledger ledger) {}
}
