package dev.journey.analysis.expected;

import java.util.Comparator;
import java.util.PriorityQueue;

/**
 * An order in which little probability leads backwards: take next the state whose remaining way out most exceeds its
 * remaining way in (P. Eades, X. Lin, W. Smyth, "A fast and effective heuristic for the feedback arc set problem", Inf.
 * Process. Lett. 47, 1993, weighted). A long line of stages is put in line however its states are numbered, and then an
 * incomplete factor is nearly exact. Ties go to the lower number. Cost: edges · log(edges).
 */
final class GreedyOrder {
    private record Candidate(double excess, int state) {}

    private GreedyOrder() {}

    /** Place → state. */
    static int[] of(BlockMatrix block) {
        int n = block.size;
        double[] excess = new double[n];
        int[] incomingStart = new int[n + 1];
        for (int i = 0; i < n; i++) {
            for (int at = block.rowStart[i]; at < block.rowStart[i + 1]; at++) {
                excess[i] += block.value[at];
                excess[block.column[at]] -= block.value[at];
                incomingStart[block.column[at] + 1]++;
            }
        }
        int[] incoming = incoming(block, incomingStart);
        PriorityQueue<Candidate> queue = new PriorityQueue<>(
                Comparator.comparingDouble(Candidate::excess).reversed().thenComparingInt(Candidate::state));
        for (int i = 0; i < n; i++) {
            queue.add(new Candidate(excess[i], i));
        }
        boolean[] taken = new boolean[n];
        int[] order = new int[n];
        int placed = 0;
        while (placed < n) {
            Candidate next = queue.remove();
            int i = next.state();
            if (taken[i] || next.excess() != excess[i]) {
                continue;
            }
            taken[i] = true;
            order[placed++] = i;
            for (int at = block.rowStart[i]; at < block.rowStart[i + 1]; at++) {
                raise(block.column[at], block.value[at], excess, taken, queue);
            }
            for (int at = incomingStart[i]; at < incomingStart[i + 1]; at++) {
                int entry = incoming[2 * at + 1];
                raise(incoming[2 * at], -block.value[entry], excess, taken, queue);
            }
        }
        return order;
    }

    /** Per column, pairs (row, entry); turns the counts in {@code start} into offsets. */
    private static int[] incoming(BlockMatrix block, int[] start) {
        for (int i = 0; i < block.size; i++) {
            start[i + 1] += start[i];
        }
        int[] next = start.clone();
        int[] pairs = new int[2 * block.entries()];
        for (int i = 0; i < block.size; i++) {
            for (int at = block.rowStart[i]; at < block.rowStart[i + 1]; at++) {
                int place = next[block.column[at]]++;
                pairs[2 * place] = i;
                pairs[2 * place + 1] = at;
            }
        }
        return pairs;
    }

    private static void raise(int state, double by, double[] excess, boolean[] taken, PriorityQueue<Candidate> queue) {
        if (!taken[state]) {
            excess[state] += by;
            queue.add(new Candidate(excess[state], state));
        }
    }
}
