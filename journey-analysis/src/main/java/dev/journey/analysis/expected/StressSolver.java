package dev.journey.analysis.expected;

import dev.journey.analysis.figure.Figure;
import dev.journey.analysis.measure.EffortWeights;
import dev.journey.model.Minutes;
import dev.journey.model.Outcome;
import dev.journey.model.graph.Journey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Solves stress-transfer points. The customer-held states of the product form a chain of their own, with three ways out: the
 * company has the ball again, the journey ends resolved, or it ends otherwise. SB = (I − Q_CC)⁻¹·c_C.
 */
final class StressSolver {
    private static final int RETURNS = 0;
    private static final int RESOLVED = 1;
    private static final int LOST = 2;
    private static final String START = "(start)";

    private final Solved<StretchMachine.Memory> solved;
    private final EffortWeights weights;
    private final Journey journey;
    private final int[] held;
    private final List<Integer> states = new ArrayList<>();

    StressSolver(Places places, SolverSettings settings) {
        solved = Product.solve(places, new StretchMachine(), "stress transfers", settings.mostStates());
        weights = settings.weights();
        journey = places.journey();
        held = new int[solved.size()];
        for (int state = 0; state < held.length; state++) {
            held[state] = solved.state(state).memory().customerHeld() ? states.size() : -1;
            if (held[state] >= 0) {
                states.add(state);
            }
        }
    }

    /** By load, then by name. */
    List<DrawnStress> solve() {
        if (states.isEmpty()) {
            return List.of();
        }
        ChainSolver stretch = ChainSolver.of(stretchChain());
        double[] burden = stretch.costToGo(costs(false)).values();
        double[] due = stretch.costToGo(costs(true)).values();
        double[] returns = stretch.absorption(RETURNS).values();
        double[] lost = stretch.absorption(LOST).values();
        Map<Edge, double[]> sums = new LinkedHashMap<>();
        double[] handBacks = solved.onEdges(StretchMachine.HAND_BACKS);
        for (int edge = 0; edge < handBacks.length; edge++) {
            if (handBacks[edge] > 0 && solved.flow()[edge] > 0) {
                int target = held[solved.chain().target[edge]];
                double flow = solved.flow()[edge];
                double[] sum = sums.computeIfAbsent(edge(edge), key -> new double[5]);
                sum[0] += flow;
                sum[1] += flow * burden[target];
                sum[2] += flow * due[target];
                sum[3] += flow * returns[target];
                sum[4] += flow * lost[target];
            }
        }
        return sums.entrySet().stream()
                .filter(entry -> entry.getValue()[2] > 0)
                .map(entry -> stress(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingDouble(DrawnStress::load)
                        .reversed()
                        .thenComparing(DrawnStress::from)
                        .thenComparing(DrawnStress::to))
                .toList();
    }

    private record Edge(int from, int to) {}

    private Edge edge(int edge) {
        int source = solved.chain().source(edge);
        int from = solved.hasPlace(source) ? solved.place(source).touchpoint() : Solved.NOT_BEGUN;
        return new Edge(from, solved.place(solved.chain().target[edge]).touchpoint());
    }

    private DrawnStress stress(Edge edge, double[] sum) {
        double flow = sum[0];
        double dueMinutes = sum[2] / flow;
        double company = journey.touchpoints()
                .get(edge.to())
                .minutes()
                .company()
                .map(Minutes::mean)
                .orElse(0.0);
        return new DrawnStress(
                edge.from() == Solved.NOT_BEGUN ? START : id(edge.from()),
                id(edge.to()),
                flow,
                sum[1] / flow,
                dueMinutes,
                sum[2],
                company > 0 ? Figure.of(dueMinutes / company) : Figure.absent(Messages.NO_COMPANY_MINUTES),
                sum[3] / flow,
                sum[4] / flow);
    }

    private String id(int touchpoint) {
        return journey.touchpoints().get(touchpoint).id();
    }

    private SparseChain stretchChain() {
        SparseChain chain = solved.chain();
        SparseChainBuilder stretch = SparseChain.builder(3);
        for (int state : states) {
            int row = held[state];
            for (int edge = chain.rowStart[state]; edge < chain.rowStart[state + 1]; edge++) {
                double probability = chain.probability[edge];
                if (chain.exits(edge)) {
                    boolean resolved = Outcome.values()[~chain.target[edge]] == Outcome.RESOLVED;
                    stretch.exit(row, resolved ? RESOLVED : LOST, probability);
                } else if (held[chain.target[edge]] >= 0) {
                    stretch.move(row, held[chain.target[edge]], probability);
                } else {
                    stretch.exit(row, RETURNS, probability);
                }
            }
        }
        return stretch.build();
    }

    private double[] costs(boolean dueOnly) {
        double[] costs = new double[states.size()];
        for (int row = 0; row < costs.length; row++) {
            int state = states.get(row);
            DrawnVisit visit = solved.visit(state);
            if (!dueOnly || solved.state(state).memory().companyDue()) {
                double idle = Math.max(0, visit.elapsedMillis() - visit.activeMillis() - visit.waitMillis());
                costs[row] = weights.effortMinutes(visit.activeMillis(), visit.waitMillis(), idle, 0);
            }
        }
        return costs;
    }
}
