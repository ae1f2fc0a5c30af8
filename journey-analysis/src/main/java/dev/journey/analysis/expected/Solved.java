package dev.journey.analysis.expected;

import dev.journey.analysis.measure.Machine;
import dev.journey.model.Outcome;
import java.util.List;

/**
 * A product that can be asked: its chain, factored once, visits and flows, and what the machine books on each edge. Immutable.
 *
 * @param <M> the machine's memory
 */
final class Solved<M> {
    /** The place of a case that has not begun. */
    static final int NOT_BEGUN = -1;

    private final Places places;
    private final Machine<M> machine;
    private final List<Product.State<M>> states;
    private final Bookings bookings;
    private final ChainSolver solver;
    private final double[] start;
    private final Solution visits;
    private final double[] flow;

    Solved(Places places, Machine<M> machine, List<Product.State<M>> states, SparseChain chain, Bookings bookings) {
        this.places = places;
        this.machine = machine;
        this.states = states;
        this.bookings = bookings;
        start = new double[states.size()];
        start[0] = 1;
        solver = ChainSolver.of(chain);
        visits = solver.visits(start);
        flow = flows(chain, visits.values());
    }

    Places places() {
        return places;
    }

    Machine<M> machine() {
        return machine;
    }

    int size() {
        return states.size();
    }

    Product.State<M> state(int number) {
        return states.get(number);
    }

    /** Whether the state is a place at all, and not the one before the beginning. */
    boolean hasPlace(int number) {
        return states.get(number).place() != NOT_BEGUN;
    }

    /** The place of a state that has one. */
    Place place(int number) {
        return places.place(states.get(number).place());
    }

    /** The visit of a state that has a place. */
    DrawnVisit visit(int number) {
        return places.visit(states.get(number).place());
    }

    ChainSolver solver() {
        return solver;
    }

    SparseChain chain() {
        return solver.chain();
    }

    double[] start() {
        return start;
    }

    /** Expected visits of each state. */
    double[] visits() {
        return visits.values();
    }

    /** Expected uses of each edge. */
    double[] flow() {
        return flow;
    }

    SolveReport report() {
        return visits.report();
    }

    /** What the machine books to an entry, edge by edge. */
    double[] onEdges(int entry) {
        return bookings.byEdge(entry, chain().edges());
    }

    /** Expected total of an entry. */
    double expected(int entry) {
        return bookings.weighted(entry, flow);
    }

    /** Probability of an outcome. */
    double probability(Outcome outcome) {
        double sum = 0;
        for (int edge = 0; edge < chain().edges(); edge++) {
            sum += chain().target[edge] == ~outcome.ordinal() ? flow[edge] : 0;
        }
        return sum;
    }

    private static double[] flows(SparseChain chain, double[] visits) {
        double[] flow = new double[chain.edges()];
        for (int state = 0; state < visits.length; state++) {
            for (int edge = chain.rowStart[state]; edge < chain.rowStart[state + 1]; edge++) {
                flow[edge] = visits[state] * chain.probability[edge];
            }
        }
        return flow;
    }
}
