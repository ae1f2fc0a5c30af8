package dev.journey.analysis.expected;

import dev.journey.model.Actor;
import dev.journey.model.Capability;
import dev.journey.model.Outcome;
import dev.journey.model.Touchpoint;
import dev.journey.model.graph.Journey;
import java.math.BigInteger;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Paths of a drawn journey, loops included; found without listing the others. Immutable.
 */
public final class JourneyPaths {
    private static final int MOST_STEPS = 4_000_000;

    private final Places places;
    private final Journey journey;
    private final PathChain paths;
    private final SolverSettings settings;

    JourneyPaths(Places places, SolverSettings settings) {
        this.places = places;
        this.settings = settings;
        journey = places.journey();
        paths = new PathChain(places, settings.weights());
    }

    /** The k most probable paths, the most probable first. Cost: k · length · (out-degree + log). */
    public FoundPaths mostProbable(int k) {
        checkCount(k);
        return found(
                WalkSearch.mostProbable(paths.chain(), paths.start(), paths.effort(), k, MOST_STEPS, paths.outcomes()));
    }

    /**
     * The k paths with the most effort-minutes among those with at least this probability, the worst first.
     *
     * @throws IllegalArgumentException when the probability is outside [0, 1], or is 0 and the journey has a loop that costs effort
     */
    public FoundPaths worstByEffort(int k, double minProbability) {
        checkCount(k);
        return found(WalkSearch.worst(
                paths.chain(), paths.start(), paths.effort(), minProbability, k, MOST_STEPS, paths.outcomes()));
    }

    /** The k paths with the most misplaced and other customer minutes against the company's: by customer minutes less company's. */
    public FoundPaths worstByBurden(int k, double minProbability) {
        checkCount(k);
        return found(WalkSearch.worst(
                paths.chain(), paths.start(), paths.burden(), minProbability, k, MOST_STEPS, paths.outcomes()));
    }

    /** All paths that visit no touchpoint twice, up to so many. */
    public FoundPaths simple(int most) {
        checkCount(most);
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
     * is optimal. DEFINITIONS section 2.
     *
     * @param entryActor who has the case first
     */
    public MinimumHandoffs minimum(List<String> steps, String entryActor) {
        TreeSet<Capability> all = new TreeSet<>();
        journey.touchpoints()
                .forEach(touchpoint -> all.addAll(touchpoint.traits().requires()));
        List<Capability> capabilities = List.copyOf(all);
        List<Actor> workers = journey.actors().stream()
                .filter(actor -> actor.side().onCompanyAccount())
                .toList();
        List<BitSet> abilities =
                workers.stream().map(actor -> bits(capabilities, actor::can)).toList();
        List<BitSet> required = steps.stream()
                .map(journey::touchpoint)
                .map(touchpoint -> bits(capabilities, required(touchpoint)::contains))
                .toList();
        int entry = workers.indexOf(journey.actor(entryActor));
        if (entry < 0) {
            throw new IllegalArgumentException(Messages.notAWorker(entryActor));
        }
        return MinimumHandoffs.of(StructuralMinimum.of(required, abilities, entry), steps, workers);
    }

    private static Set<Capability> required(Touchpoint touchpoint) {
        return touchpoint.traits().requires();
    }

    private static BitSet bits(List<Capability> capabilities, Predicate<Capability> has) {
        BitSet bits = new BitSet();
        IntStream.range(0, capabilities.size())
                .filter(i -> has.test(capabilities.get(i)))
                .forEach(bits::set);
        return bits;
    }

    private FoundPaths found(Walks walks) {
        PathFigures figures = new PathFigures(places, settings);
        List<DrawnPath> found = walks.walks().stream()
                .map(walk -> figures.of(
                        IntStream.of(walk.states())
                                .mapToObj(journey.touchpoints()::get)
                                .map(Touchpoint::id)
                                .toList(),
                        Outcome.values()[walk.outcome()],
                        walk))
                .toList();
        return new FoundPaths(found, walks.complete());
    }

    private static void checkCount(int k) {
        if (k < 0) {
            throw new IllegalArgumentException(Messages.paths(k));
        }
    }
}
