package dev.journey.analysis.lever;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * Which changes to make together. Up to {@link Shapley#MOST} candidates every set is looked at; beyond, the lazy greedy method takes
 * the best gain for its cost next, and says how far from the best set it can be. Source: Minoux, Accelerated greedy algorithms for
 * maximizing submodular set functions, 1978; the bound: Leskovec et al., Cost-effective outbreak detection in networks, 2007.
 */
final class SetSearch {
    private final int candidates;
    private final double[] costs;
    private final int[][] companions;
    private final ToDoubleFunction<int[]> value;
    private final Predicate<int[]> allowed;

    /** Candidates that stand alone. */
    SetSearch(double[] costs, ToDoubleFunction<int[]> value) {
        this(costs, new int[costs.length][0], value, set -> true);
    }

    /**
     * With the companions without which a candidate does little: the greedy method takes them together; and with what sets are allowed.
     */
    SetSearch(double[] costs, int[][] companions, ToDoubleFunction<int[]> value, Predicate<int[]> allowed) {
        this.companions = companions;
        this.allowed = allowed;
        this.candidates = costs.length;
        this.costs = costs;
        this.value = value;
    }

    /**
     * A set with its worth.
     *
     * @param members positions of candidates, rising
     * @param value by the objective
     * @param cost together
     */
    record Chosen(List<Integer> members, double value, double cost) {}

    /** The sets that no other one beats in both value and cost, the cheapest first; within the budget. */
    List<Chosen> pareto(double budget) {
        List<Chosen> all = candidates <= Shapley.MOST ? every(budget) : greedy(budget);
        all.sort(Comparator.comparingDouble(Chosen::cost)
                .thenComparing(Comparator.comparingDouble(Chosen::value).reversed())
                .thenComparingInt(chosen -> chosen.members.size()));
        List<Chosen> best = new ArrayList<>();
        double reached = 0;
        for (Chosen chosen : all) {
            if (chosen.value > reached + 1e-12) {
                best.add(chosen);
                reached = chosen.value;
            }
        }
        return best;
    }

    /** By how much the best set can exceed the greedy one, where gains shrink: the best gains that still fit the budget. */
    double bound(Chosen chosen, double budget) {
        if (candidates <= Shapley.MOST) {
            return 0;
        }
        List<double[]> gains = new ArrayList<>();
        for (int next = 0; next < candidates; next++) {
            if (!chosen.members.contains(next)) {
                Chosen more = with(chosen, next);
                gains.add(new double[] {Math.max(0, more.value - chosen.value), more.cost - chosen.cost});
            }
        }
        gains.sort(Comparator.comparingDouble(gain -> -gain[0] / Math.max(gain[1], 1e-12)));
        double left = budget;
        double bound = 0;
        for (double[] gain : gains) {
            double share = gain[1] <= left ? 1 : left / gain[1];
            bound += share * gain[0];
            left -= share * gain[1];
        }
        return bound;
    }

    private List<Chosen> every(double budget) {
        List<Chosen> all = new ArrayList<>();
        for (int set = 1; set < 1 << candidates; set++) {
            List<Integer> members = members(set);
            double cost = members.stream().mapToDouble(member -> costs[member]).sum();
            if (cost <= budget && allowed.test(array(members))) {
                all.add(chosen(members, cost));
            }
        }
        return all;
    }

    private List<Chosen> greedy(double budget) {
        List<Chosen> steps = new ArrayList<>();
        Chosen current = new Chosen(List.of(), 0, 0);
        PriorityQueue<Gain> queue = new PriorityQueue<>(
                Comparator.comparingDouble((Gain gain) -> -gain.rate).thenComparingInt(gain -> gain.next));
        for (int next = 0; next < candidates; next++) {
            queue.add(new Gain(next, gain(current, next), 0));
        }
        while (!queue.isEmpty()) {
            Gain top = queue.remove();
            if (current.members.contains(top.next) || !fits(with(current, top.next), budget)) {
                continue;
            }
            if (top.round < current.members.size()) {
                queue.add(new Gain(top.next, gain(current, top.next), current.members.size()));
            } else if (top.rate > 0) {
                current = with(current, top.next);
                steps.add(current);
            }
        }
        return steps;
    }

    private boolean fits(Chosen set, double budget) {
        return set.cost <= budget && allowed.test(array(set.members));
    }

    private record Gain(int next, double rate, int round) {}

    private double gain(Chosen current, int next) {
        Chosen more = with(current, next);
        return (more.value - current.value) / Math.max(more.cost - current.cost, 1e-12);
    }

    private Chosen with(Chosen current, int next) {
        Set<Integer> members = new TreeSet<>(current.members);
        members.add(next);
        for (int companion : companions[next]) {
            members.add(companion);
        }
        double cost = members.stream().mapToDouble(member -> costs[member]).sum();
        return chosen(List.copyOf(members), cost);
    }

    private Chosen chosen(List<Integer> members, double cost) {
        return new Chosen(List.copyOf(members), value.applyAsDouble(array(members)), cost);
    }

    private static int[] array(List<Integer> members) {
        return members.stream().mapToInt(Integer::intValue).toArray();
    }

    static List<Integer> members(int set) {
        List<Integer> members = new ArrayList<>();
        for (int i = 0; i < Integer.SIZE; i++) {
            if ((set & 1 << i) != 0) {
                members.add(i);
            }
        }
        return members;
    }
}
