package dev.journey.analysis.expected;

import com.google.common.collect.ImmutableList;
import dev.journey.analysis.measure.Entry;
import dev.journey.analysis.measure.Ledger;
import dev.journey.analysis.measure.Machine;
import dev.journey.model.Outcome;
import java.util.List;

/**
 * A machine's memory multiplied into a journey: the states that can be reached, the chain that they form, and what the machine
 * books on each edge. A state is a place and the memory with which it is left; state 0 is where a case has not begun.
 *
 * <p>Where branches of a fork meet, the step is taken with each branch's memory: what belongs to an arc ({@link Entry#onArc}) is
 * booked for each, what belongs to the visit once, and the case goes on with the first branch's memory; what the others still
 * had to book is booked there ({@link Machine#end}). So a handover goes to the step that waited, from each of those it waited for. Source: van der Aalst, Reijers and Song 2005 (causal handover).
 *
 * @param <M> the machine's memory
 */
final class Product<M> {
    /** For each state that there may be, so many ways on; performers who share a touchpoint make many. */
    private static final int MOST_WAYS = 10;

    private final Places places;
    private final Machine<M> machine;
    private final int mostStates;
    private final StateNumbers<M> states = new StateNumbers<>();
    private final SparseChainBuilder builder = SparseChain.builder(Outcome.values().length);
    private final Bookings bookings = new Bookings();

    /**
     * A state.
     *
     * @param place by its number; -1 where a case has not begun
     * @param memory with which the place is left
     * @param frames the forks that are open
     */
    record State<M>(int place, M memory, List<Frame<M>> frames) {}

    /**
     * An open fork.
     *
     * @param atFork the memory with which each further branch begins
     * @param done the memories of the branches that are over
     */
    record Frame<M>(M atFork, List<M> done) {}

    private Product(Places places, Machine<M> machine, int mostStates) {
        this.places = places;
        this.machine = machine;
        this.mostStates = mostStates;
    }

    /**
     * Builds the product and factors its chain.
     *
     * @param name what the machine is called in a message
     * @throws IllegalStateException when it would have more states than allowed
     */
    static <M> Solved<M> solve(Places places, Machine<M> machine, String name, int mostStates) {
        return new Product<>(places, machine, mostStates).build(name);
    }

    private Solved<M> build(String name) {
        number(Solved.NOT_BEGUN, machine.start(), List.of(), name);
        for (int state = 0; state < states.size(); state++) {
            if (builder.edges() > (long) MOST_WAYS * mostStates) {
                throw new IllegalStateException(Messages.tooManyStates(name, mostStates));
            }
            expand(state, name);
        }
        return new Solved<>(places, machine, states.all(), builder.build(), bookings);
    }

    private void expand(int number, String name) {
        State<M> state = states.at(number);
        boolean begins = state.place() == Solved.NOT_BEGUN;
        for (Places.Hop hop : begins ? places.start() : places.from(state.place())) {
            hop(state, number, hop, name);
        }
        if (!begins) {
            for (Places.Exit exit : places.exits(state.place())) {
                exit(state, number, exit);
            }
        }
    }

    private void exit(State<M> state, int number, Places.Exit exit) {
        int edge = builder.exit(number, exit.outcome().ordinal(), exit.probability());
        Ledger ledger = bookings.on(edge);
        for (M memory : turn(
                        machine, state.frames(), state.memory(), exit.move().turns())
                .arriving()) {
            machine.end(memory, ledger);
        }
    }

    private void hop(State<M> state, int number, Places.Hop hop, String name) {
        List<Move.Turn> turns =
                hop.move() == null ? ImmutableList.of() : hop.move().turns();
        Turned<M> turned = turn(machine, state.frames(), state.memory(), turns);
        DrawnVisit visit = places.visit(hop.to());
        Ledger ledger = bookings.on(builder.edges());
        M after = machine.step(turned.arriving().get(0), visit, ledger);
        if (turned.arriving().size() > 1) {
            Ledger arcs = onArcs(ledger);
            for (M other : turned.arriving().subList(1, turned.arriving().size())) {
                machine.end(machine.step(other, visit, arcs), arcs);
            }
        }
        builder.move(number, number(hop.to(), after, turned.frames(), name), hop.probability());
    }

    private Ledger onArcs(Ledger ledger) {
        return (entry, amount) -> {
            if (machine.entries().get(entry).onArc()) {
                ledger.add(entry, amount);
            }
        };
    }

    /** The memories with which a move comes to where it leads: several where branches meet. For who looks at pairs. */
    static <M> List<M> arriving(Solved<M> solved, int state, Move move) {
        Product.State<M> from = solved.state(state);
        return turn(solved.machine(), from.frames(), from.memory(), move.turns())
                .arriving();
    }

    private record Turned<M>(List<M> arriving, List<Frame<M>> frames) {}

    private static <M> Turned<M> turn(Machine<M> machine, List<Frame<M>> frames, M memory, List<Move.Turn> turns) {
        List<M> arriving = List.of(memory);
        if (turns.isEmpty()) {
            return new Turned<>(arriving, frames);
        }
        List<Frame<M>> open = frames;
        for (Move.Turn turn : turns) {
            switch (turn.kind()) {
                case OPEN -> open = push(open, new Frame<>(machine.beside(arriving.get(0)), List.of()));
                case NEXT -> {
                    Frame<M> top = open.get(open.size() - 1);
                    open = push(pop(open), new Frame<>(top.atFork(), push(top.done(), arriving.get(0))));
                    arriving = List.of(top.atFork());
                }
                case JOIN -> {
                    arriving = push(open.get(open.size() - 1).done(), arriving.get(0));
                    open = pop(open);
                }
            }
        }
        return new Turned<>(arriving, open);
    }

    private static <T> List<T> push(List<T> list, T last) {
        return ImmutableList.<T>builder().addAll(list).add(last).build();
    }

    private static <T> List<T> pop(List<T> list) {
        return list.subList(0, list.size() - 1);
    }

    private int number(int place, M memory, List<Frame<M>> frames, String name) {
        int known = states.find(place, memory, frames);
        if (known >= 0) {
            return known;
        }
        if (states.size() == mostStates) {
            throw new IllegalStateException(Messages.tooManyStates(name, mostStates));
        }
        return states.add(new State<>(place, memory, frames));
    }
}
