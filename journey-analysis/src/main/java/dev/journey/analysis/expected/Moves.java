package dev.journey.analysis.expected;

import com.google.common.collect.ImmutableList;
import dev.journey.model.Outcome;
import dev.journey.model.Touchpoint;
import dev.journey.model.graph.Fork;
import dev.journey.model.graph.Journey;
import dev.journey.model.graph.Transition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The ways on from each touchpoint of a journey. A fork becomes a chain of its branches: entering it begins the first; where a
 * branch would join, the next one begins; where the last one joins, the case goes on. Branches are independent given the fork,
 * so every total has the same distribution as if they ran side by side.
 */
final class Moves {
    private final Journey journey;
    private final List<List<Move>> from = new ArrayList<>();
    private final Map<Touchpoint, Nest> nests = new HashMap<>();

    /** The innermost branch that a touchpoint lies in. */
    private record Nest(Fork fork, int branch) {}

    Moves(Journey journey) {
        this.journey = journey;
        journey.forks().forEach(this::nest);
        for (Touchpoint touchpoint : journey.touchpoints()) {
            from.add(movesFrom(touchpoint));
        }
    }

    /** In the order of drawing. */
    List<Move> from(int touchpoint) {
        return from.get(touchpoint);
    }

    /** The probability that the case ends in an outcome on leaving a touchpoint. */
    double ending(int touchpoint, Outcome outcome) {
        double sum = 0;
        for (Move move : from.get(touchpoint)) {
            sum += move.to() == outcome ? move.probability() : 0;
        }
        return sum;
    }

    private void nest(Fork fork) {
        for (int branch = 0; branch < fork.branches().size(); branch++) {
            Nest nest = new Nest(fork, branch);
            for (Touchpoint touchpoint : fork.branches().get(branch).touchpoints()) {
                nests.merge(touchpoint, nest, (known, other) -> size(known) <= size(other) ? known : other);
            }
        }
    }

    private static int size(Nest nest) {
        return nest.fork().branches().get(nest.branch()).touchpoints().size();
    }

    private List<Move> movesFrom(Touchpoint touchpoint) {
        List<Move> moves = new ArrayList<>();
        for (Transition transition : journey.transitionsFrom(touchpoint.id())) {
            if (transition.fork().isEmpty()) {
                Nest nest = nests.get(touchpoint);
                if (transition.joins() && nest != null) {
                    branchDone(nest, transition.probability(), transition.index(), List.of(), moves);
                } else {
                    moves.add(new Move(
                            transition.to(), transition.probability(), transition.index(), ImmutableList.of()));
                }
            }
        }
        journey.forks().stream()
                .filter(fork -> fork.from().equals(touchpoint))
                .forEach(fork -> enter(
                        new Nest(fork, 0), fork.probability(), List.of(new Move.Turn(Move.Kind.OPEN, fork)), moves));
        moves.sort(Comparator.comparingInt(Move::transition));
        return moves;
    }

    private void enter(Nest nest, double probability, List<Move.Turn> turns, List<Move> moves) {
        double all = nest.fork().probability();
        for (Transition entry : nest.fork().branches().get(nest.branch()).entries()) {
            double share = probability * entry.probability() / all;
            if (entry.joins()) {
                branchDone(nest, share, entry.index(), turns, moves);
            } else {
                moves.add(new Move(entry.to(), share, entry.index(), turns));
            }
        }
    }

    private void branchDone(Nest nest, double probability, int transition, List<Move.Turn> turns, List<Move> moves) {
        List<Move.Turn> more = new ArrayList<>(turns);
        if (nest.branch() + 1 < nest.fork().branches().size()) {
            more.add(new Move.Turn(Move.Kind.NEXT, nest.fork()));
            enter(new Nest(nest.fork(), nest.branch() + 1), probability, more, moves);
        } else {
            more.add(new Move.Turn(Move.Kind.JOIN, nest.fork()));
            moves.add(new Move(nest.fork().join(), probability, transition, more));
        }
    }
}
