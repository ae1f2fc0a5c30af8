package dev.journey.analysis.expected;

import dev.journey.analysis.measure.Handoffs;
import dev.journey.model.Outcome;
import dev.journey.model.Touchpoint;
import dev.journey.model.graph.Journey;
import java.math.BigInteger;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Paths of a drawn journey, loops included; found without listing the others. Immutable.
 */
public final class JourneyPaths {
    private static final int MOST_STEPS = 4_000_000;
    private static final FoundPaths NONE = new FoundPaths(List.of(), true);

    private final Places places;
    private final Journey journey;
    private final PathChain paths;
    private final PathFigures figures;
    private final SolverSettings settings;

    JourneyPaths(Places places, SolverSettings settings) {
        this.places = places;
        this.settings = settings;
        journey = places.journey();
        paths = new PathChain(places, settings.weights());
        figures = new PathFigures(places, settings);
    }

    /** The k most probable paths, the most probable first. Cost: k · length · (out-degree + log). */
    public FoundPaths mostProbable(int k) {
        if (isNone(k)) {
            return NONE;
        }
        return found(
                WalkSearch.mostProbable(paths.chain(), paths.start(), paths.effort(), k, MOST_STEPS, paths.outcomes()));
    }

    /**
     * The k paths with the most effort-minutes among those with at least this probability, the worst first.
     *
     * @throws IllegalArgumentException when the probability is outside [0, 1], or is 0 and the journey has a loop that costs effort
     */
    public FoundPaths worstByEffort(int k, double minProbability) {
        if (isNone(k)) {
            return NONE;
        }
        return found(WalkSearch.worst(
                paths.chain(), paths.start(), paths.effort(), minProbability, k, MOST_STEPS, paths.outcomes()));
    }

    /** The k paths with the most misplaced and other customer minutes against the company's: by customer minutes less company's. */
    public FoundPaths worstByBurden(int k, double minProbability) {
        if (isNone(k)) {
            return NONE;
        }
        return found(WalkSearch.worst(
                paths.chain(), paths.start(), paths.burden(), minProbability, k, MOST_STEPS, paths.outcomes()));
    }

    /**
     * The k paths with the most handoffs by actor among those with at least this probability, the worst first. Each names who
     * performs its steps: its probability is that of the path with these performers.
     *
     * @throws IllegalArgumentException when the probability is outside [0, 1], or is 0 and the journey has a loop with a handoff
     * @throws IllegalStateException when the product with who held the case has more states than the solver allows
     */
    public FoundPaths worstByHandoffs(int k, double minProbability) {
        if (isNone(k)) {
            return NONE;
        }
        Solved<Handoffs.Memory> counted = Product.solve(
                places,
                Handoffs.in(PathFigures.scope(settings)).withoutKinds(),
                "handoffs by " + DrawnLevel.ACTOR.key(),
                settings.mostStates());
        SparseChain chain = counted.chain();
        Walks walks = WalkSearch.worst(
                chain,
                counted.start(),
                Rewards.onEdges(chain, counted.onEdges(Handoffs.HANDOFFS)),
                minProbability,
                k,
                MOST_STEPS,
                paths.outcomes());
        List<DrawnPath> found = walks.walks().stream()
                .map(walk -> figures.withPerformers(
                        IntStream.of(walk.states())
                                .filter(counted::hasPlace)
                                .mapToObj(counted::place)
                                .toList(),
                        walk,
                        delay(counted, walk)))
                .toList();
        return new FoundPaths(found, walks.complete());
    }

    /** Mean minutes on the ways of a walk of a product, whose edges stand in the order of the hops. */
    private double delay(Solved<?> counted, Walk walk) {
        double sum = 0;
        for (int i = 1; i + 1 < walk.states().length; i++) {
            int state = walk.states()[i];
            int hop = walk.edges()[i] - counted.chain().rowStart[state];
            Move move = places.from(counted.state(state).place()).get(hop).move();
            sum += move == null ? 0 : places.delay(move);
        }
        return sum;
    }

    /** All paths that visit no touchpoint twice, up to so many. */
    public FoundPaths simple(int most) {
        if (isNone(most)) {
            return new FoundPaths(List.of(), false);
        }
        return found(SimplePaths.of(paths.chain(), paths.start(), paths.effort(), most, MOST_STEPS, paths.outcomes()));
    }

    /** How many different paths there are, by counting and not by listing; empty where a loop makes them endlessly many. */
    public Optional<BigInteger> count() {
        BitSet starts = new BitSet();
        IntStream.range(0, paths.start().length)
                .filter(state -> paths.start()[state] > 0)
                .forEach(starts::set);
        try {
            return Optional.of(WalkCount.of(paths.chain(), starts, paths.outcomes()));
        } catch (IllegalArgumentException endless) {
            return Optional.empty();
        }
    }

    /**
     * H* of a sequence of touchpoints: the fewest handoffs with which the journey's actors can do them. Greedy longest prefix, which
     * is optimal.
     *
     * @param entryActor who has the case first
     */
    public MinimumHandoffs minimum(List<String> steps, String entryActor) {
        return figures.minima().of(steps, entryActor);
    }

    private FoundPaths found(Walks walks) {
        List<DrawnPath> found = walks.walks().stream()
                .map(walk -> figures.of(
                        IntStream.of(walk.states())
                                .mapToObj(journey.touchpoints()::get)
                                .map(Touchpoint::id)
                                .toList(),
                        Outcome.values()[walk.outcome()],
                        walk,
                        IntStream.of(walk.edges()).mapToDouble(paths::delay).sum()))
                .toList();
        return new FoundPaths(found, walks.complete());
    }

    private static boolean isNone(int k) {
        if (k < 0) {
            throw new IllegalArgumentException(Messages.paths(k));
        }
        return k == 0;
    }
}
