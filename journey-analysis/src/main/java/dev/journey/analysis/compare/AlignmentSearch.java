package dev.journey.analysis.compare;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/*
 * A* over the synchronous product of trace and journey [1]. A state is a position in the trace and a marking. A step and a touchpoint
 * together cost nothing, either alone costs 1, silent moves cost nothing. Inside, everything is doubled, so that ending with another
 * outcome than the observed one can cost a half: it decides between equally good alignments and nothing else.
 *
 * Lower bound of what is left, with R steps left of which r can still come in the journey, and d the fewest touchpoints that still must:
 * at most r of them pair up, so at least R - r steps and d - r touchpoints stay alone. It is consistent: what can come only shrinks,
 * and each move changes R, r and d by at most 1. A state is therefore expanded once.
 *
 * Of states that look equally good, the one further in the trace goes first, then the one found first; moves are made in the order of
 * drawing, pairs before others. So the result depends on the journey and the trace only.
 *
 * [1] Adriansyah, van Dongen, van der Aalst: Conformance checking using cost-based fitness analysis, EDOC 2011.
 */
final class AlignmentSearch {
    private static final int ALONE = 2;
    private static final int OTHER_OUTCOME = 1;
    private static final Comparator<State> ORDER = Comparator.<State>comparingInt(state -> state.estimate)
            .thenComparing(
                    Comparator.<State>comparingInt(state -> state.position).reversed())
            .thenComparingLong(state -> state.found);

    private final Markings markings;
    private final Trace trace;
    private final int worst;
    private final PriorityQueue<State> open = new PriorityQueue<>(ORDER);
    private final Map<Long, Integer> best = new HashMap<>();
    private final Set<Long> closed = new HashSet<>();
    private long found;

    private static final class State {
        final @Nullable State from;
        final Alignment.@Nullable Pair move;
        final int position;
        final int marking;
        final int cost;
        final int estimate;
        final boolean goal;
        final long found;

        State(
                @Nullable State from,
                Alignment.@Nullable Pair move,
                int position,
                int marking,
                int cost,
                int estimate,
                boolean goal,
                long found) {
            this.from = from;
            this.move = move;
            this.position = position;
            this.marking = marking;
            this.cost = cost;
            this.estimate = estimate;
            this.goal = goal;
            this.found = found;
        }
    }

    AlignmentSearch(Markings markings, Trace trace) {
        this.markings = markings;
        this.trace = trace;
        worst = trace.size() + (trace.isPrefix() ? 0 : markings.least(markings.start()));
    }

    /** The cheapest alignment, or where more than {@code maxStates} states would have to be expanded, how far the search came. */
    Alignment run(long maxStates) {
        offer(null, null, 0, markings.start(), 0);
        long expanded = 0;
        while (true) {
            State state = open.remove();
            if (state.goal) {
                return found(state);
            }
            if (!closed.add(key(state.position, state.marking))) {
                continue;
            }
            if (expanded++ == maxStates) {
                return new Alignment(List.of(), state.estimate / ALONE, worst, PlannedNet.NONE, false);
            }
            expand(state);
        }
    }

    private Alignment found(State goal) {
        ArrayDeque<Alignment.Pair> moves = new ArrayDeque<>();
        for (State at = goal; at != null; at = at.from) {
            if (at.move != null) {
                moves.addFirst(at.move);
            }
        }
        return new Alignment(List.copyOf(moves), goal.cost / ALONE, worst, markings.outcome(goal.marking), true);
    }

    private void expand(State state) {
        List<Markings.Move> moves = markings.moves(state.marking);
        boolean more = state.position < trace.size();
        for (Markings.Move move : moves) {
            if (move.touchpoint() == Markings.SILENT) {
                offer(state, null, state.position, move.next(), state.cost);
            } else if (more && trace.canBe(state.position, move.touchpoint())) {
                offer(state, pair(state.position, move.touchpoint()), state.position + 1, move.next(), state.cost);
            }
        }
        for (Markings.Move move : moves) {
            if (move.touchpoint() != Markings.SILENT) {
                int cost = state.cost + ALONE * markings.net().weight(move.touchpoint());
                offer(state, pair(PlannedNet.NONE, move.touchpoint()), state.position, move.next(), cost);
            }
        }
        if (more) {
            offer(state, pair(state.position, PlannedNet.NONE), state.position + 1, state.marking, state.cost + ALONE);
        } else {
            finish(state);
        }
    }

    private void finish(State state) {
        int outcome = markings.outcome(state.marking);
        if (outcome == PlannedNet.NONE && !trace.isPrefix()) {
            return;
        }
        boolean other = trace.endsOtherwise(outcome);
        int cost = state.cost + (other ? OTHER_OUTCOME : 0);
        open.add(new State(state, null, state.position, state.marking, cost, cost, true, found++));
    }

    private void offer(@Nullable State from, Alignment.@Nullable Pair move, int position, int marking, int cost) {
        long key = key(position, marking);
        Integer known = best.get(key);
        if (known == null || cost < known) {
            best.put(key, cost);
            int estimate = cost + ALONE * atLeast(position, marking);
            open.add(new State(from, move, position, marking, cost, estimate, false, found++));
        }
    }

    private int atLeast(int position, int marking) {
        BitSet ahead = markings.ahead(marking);
        int canCome = 0;
        for (int step = position; step < trace.size(); step++) {
            canCome += canCome(step, ahead) ? 1 : 0;
        }
        int must = trace.isPrefix() ? 0 : markings.least(marking);
        return trace.size() - position - canCome + Math.max(0, must - canCome);
    }

    private boolean canCome(int step, BitSet ahead) {
        for (int candidate : trace.candidates(step)) {
            if (ahead.get(candidate)) {
                return true;
            }
        }
        return false;
    }

    private static Alignment.Pair pair(int step, int touchpoint) {
        return new Alignment.Pair(step, touchpoint);
    }

    private static long key(int position, int marking) {
        return (long) position << 32 | marking;
    }
}
