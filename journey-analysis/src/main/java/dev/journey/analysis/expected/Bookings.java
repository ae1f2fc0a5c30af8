package dev.journey.analysis.expected;

import dev.journey.analysis.measure.Ledger;
import java.util.Arrays;

/** What a machine booked: amounts by edge and entry, in the order of edges, those of 0 left out. Not thread-safe while written. */
final class Bookings {
    private int[] edges = new int[256];
    private int[] entries = new int[256];
    private double[] amounts = new double[256];
    private int size;

    /** Books to an edge. */
    Ledger on(int edge) {
        return (entry, amount) -> {
            if (amount != 0) {
                add(edge, entry, amount);
            }
        };
    }

    /** Amounts of one entry, by edge. */
    double[] byEdge(int entry, int edgeCount) {
        double[] byEdge = new double[edgeCount];
        for (int i = 0; i < size; i++) {
            if (entries[i] == entry) {
                byEdge[edges[i]] += amounts[i];
            }
        }
        return byEdge;
    }

    /** Σ flow(edge) · amount of one entry. */
    double weighted(int entry, double[] flow) {
        double sum = 0;
        for (int i = 0; i < size; i++) {
            sum += entries[i] == entry ? flow[edges[i]] * amounts[i] : 0;
        }
        return sum;
    }

    private void add(int edge, int entry, double amount) {
        if (size == edges.length) {
            edges = Arrays.copyOf(edges, size * 2);
            entries = Arrays.copyOf(entries, size * 2);
            amounts = Arrays.copyOf(amounts, size * 2);
        }
        edges[size] = edge;
        entries[size] = entry;
        amounts[size++] = amount;
    }
}
