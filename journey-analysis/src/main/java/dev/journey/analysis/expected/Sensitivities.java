package dev.journey.analysis.expected;

import dev.journey.analysis.measure.EffortWeights;
import dev.journey.model.Node;
import dev.journey.model.Outcome;

/**
 * Derivatives of expected totals: what changes for each unit of flow that is moved at a touchpoint from one way on to another;
 * visits(u)·[(c_uk + J_k) − (c_uj + J_j)]. Exact for a small move; a large one must be drawn and solved again. DEFINITIONS
 * section 7.
 */
public final class Sensitivities {
    private final Solved<Boolean> solved;
    private final EffortWeights weights;

    Sensitivities(Solved<Boolean> solved, EffortWeights weights) {
        this.solved = solved;
        this.weights = weights;
    }

    /**
     * Change of the expected customer minutes.
     *
     * @param at the touchpoint's id
     * @param from id of the touchpoint, or name of the outcome, that gets less flow
     * @param to the one that gets more
     * @throws IllegalArgumentException when the touchpoint has no such transition
     */
    public double customerMinutes(String at, String from, String to) {
        return moving(new Amounts(solved).customer(), at, from, to);
    }

    /** Change of the expected effort-minutes; see {@link #customerMinutes}. */
    public double effort(String at, String from, String to) {
        return moving(new Amounts(solved).effort(weights), at, from, to);
    }

    /** Change of the expected company minutes; see {@link #customerMinutes}. */
    public double companyMinutes(String at, String from, String to) {
        return moving(new Amounts(solved).company(), at, from, to);
    }

    /** The mean cost-to-go behind each way on, over who performs it and how it ends there. */
    private double moving(Rewards rewards, String at, String from, String to) {
        double[] onward = Moments.of(solved.solver(), rewards).mean();
        double visits = visits(at);
        return visits * (behind(at, to, onward, rewards) - behind(at, from, onward, rewards));
    }

    private double visits(String at) {
        int touchpoint = touchpoint(at);
        double sum = 0;
        for (int state = 1; state < solved.size(); state++) {
            sum += solved.place(state).touchpoint() == touchpoint ? solved.visits()[state] : 0;
        }
        return sum;
    }

    private double behind(String at, String way, double[] onward, Rewards rewards) {
        int touchpoint = touchpoint(at);
        SparseChain chain = solved.chain();
        double flow = 0;
        double cost = 0;
        for (int edge = 0; edge < chain.edges(); edge++) {
            int state = chain.source(edge);
            if (state > 0
                    && solved.place(state).touchpoint() == touchpoint
                    && target(edge).equals(way)) {
                double behind = chain.exits(edge) ? 0 : onward[chain.target[edge]];
                flow += chain.probability[edge] * solved.visits()[state];
                cost += chain.probability[edge] * solved.visits()[state] * (behind + rewards.edgeMean[edge]);
            }
        }
        if (flow == 0) {
            throw new IllegalArgumentException(Messages.noTransition(at, way));
        }
        return cost / flow;
    }

    private String target(int edge) {
        int target = solved.chain().target[edge];
        Node node = target < 0
                ? Outcome.values()[~target]
                : solved.places()
                        .journey()
                        .touchpoints()
                        .get(solved.place(target).touchpoint());
        return node.id();
    }

    private int touchpoint(String id) {
        return solved.places()
                .journey()
                .indexOf(solved.places().journey().touchpoint(id).id());
    }
}
