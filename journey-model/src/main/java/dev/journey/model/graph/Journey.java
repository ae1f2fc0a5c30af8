package dev.journey.model.graph;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import dev.journey.model.Actor;
import dev.journey.model.Node;
import dev.journey.model.Outcome;
import dev.journey.model.Side;
import dev.journey.model.Touchpoint;
import dev.journey.model.json.JsonException;
import dev.journey.model.json.NearestName;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jgrapht.Graph;
import org.jgrapht.graph.AsUnmodifiableGraph;
import org.jgrapht.graph.DirectedWeightedPseudograph;

/**
 * A journey as it was drawn or discovered: touchpoints, who performs them, and with what probability one follows another until an
 * outcome is reached. Immutable and thread-safe; every list, set and map iterates in the order of drawing.
 *
 * <p>A journey that exists is sound: probabilities sum to 1, every touchpoint can be reached and can reach an outcome, branches
 * meet. What is not known (minutes, performers, due parties) stays unknown.
 */
public final class Journey {
    private final String name;
    private final ImmutableMap<String, Actor> actors;
    private final ImmutableMap<String, Integer> indexes;
    private final ImmutableList<Touchpoint> touchpoints;
    private final ImmutableList<Transition> transitions;
    private final ImmutableList<ImmutableList<Transition>> leaving;
    private final ImmutableList<Fork> forks;
    private final ImmutableMap<String, Double> start;
    private final ImmutableMap<String, Long> startCounts;
    private final ImmutableMap<Outcome, OutcomeCost> costs;
    private final ImmutableSet<Outcome> outcomes;
    private final Supplier<Graph<Node, Transition>> graph = Suppliers.memoize(this::draw);

    Journey(JourneyMaker maker) {
        name = maker.draft.name;
        actors = maker.draft.actors.stream()
                .map(Draft.Placed::value)
                .collect(ImmutableMap.toImmutableMap(Actor::id, actor -> actor));
        touchpoints = maker.touchpoints;
        transitions = maker.transitions;
        leaving = maker.leaving;
        forks = maker.forks;
        start = maker.start;
        startCounts = maker.startCounts;
        costs = Maps.immutableEnumMap(maker.draft.costs);
        outcomes = transitions.stream()
                .filter(transition -> transition.to() instanceof Outcome)
                .map(transition -> (Outcome) transition.to())
                .collect(Sets.toImmutableEnumSet());
        ImmutableMap.Builder<String, Integer> numbers = ImmutableMap.builder();
        for (int i = 0; i < touchpoints.size(); i++) {
            numbers.put(touchpoints.get(i).id(), i);
        }
        indexes = numbers.buildOrThrow();
    }

    /** Starts a journey. */
    public static JourneyBuilder named(String name) {
        return new JourneyBuilder(name);
    }

    /**
     * Reads a file, {@code journey/1}.
     *
     * @throws JsonException when the file is not JSON
     * @throws JourneyException when it cannot be opened, or with every fault of the journey and its line, column and pointer
     */
    public static Journey load(Path file) {
        return JourneyReader.load(file);
    }

    /**
     * Reads a text, {@code journey/1}.
     *
     * @param source how to name the text in messages
     * @throws JsonException when the text is not JSON
     * @throws JourneyException with every fault of the journey and its line, column and pointer
     */
    public static Journey parse(String json, String source) {
        return JourneyReader.read(json, source);
    }

    /** The journey as {@code journey/1}. {@link #parse} of it is an equal journey; equal journeys give the same text. */
    public String toJson() {
        return JourneyWriter.text(this);
    }

    /** What it is called. */
    public String name() {
        return name;
    }

    /** Who takes part. */
    public List<Actor> actors() {
        return actors.values().asList();
    }

    /**
     * The actor with this id.
     *
     * @throws IllegalArgumentException when there is none
     */
    public Actor actor(String id) {
        Actor actor = actors.get(id);
        if (actor == null) {
            throw new IllegalArgumentException(Messages.unknownId("actor", id, NearestName.of(id, actors.keySet())));
        }
        return actor;
    }

    /** What can happen. */
    public List<Touchpoint> touchpoints() {
        return touchpoints;
    }

    /**
     * The touchpoint with this id.
     *
     * @throws IllegalArgumentException when there is none
     */
    public Touchpoint touchpoint(String id) {
        return touchpoints.get(indexOf(id));
    }

    /**
     * The position of a touchpoint in {@link #touchpoints()}.
     *
     * @throws IllegalArgumentException when there is none with this id
     */
    public int indexOf(String id) {
        Integer index = indexes.get(id);
        if (index == null) {
            throw new IllegalArgumentException(
                    Messages.unknownId("touchpoint", id, NearestName.of(id, indexes.keySet())));
        }
        return index;
    }

    /** All ways from one touchpoint on. */
    public List<Transition> transitions() {
        return transitions;
    }

    /**
     * The ways that leave a touchpoint.
     *
     * @throws IllegalArgumentException when there is none with this id
     */
    public List<Transition> transitionsFrom(String id) {
        return leaving.get(indexOf(id));
    }

    /** The places where the journey splits into branches that are taken together. */
    public List<Fork> forks() {
        return forks;
    }

    /** With what probability a case starts where, by touchpoint id. Sums to 1. */
    public Map<String, Double> start() {
        return start;
    }

    /** How many cases started where, by touchpoint id; empty where only probabilities are known. */
    public Map<String, Long> startCounts() {
        return startCounts;
    }

    /** The outcomes that a transition leads to, in the order of {@link Outcome}. */
    public Set<Outcome> outcomes() {
        return outcomes;
    }

    /** What an outcome costs; nothing where nobody said. */
    public OutcomeCost cost(Outcome outcome) {
        return costs.getOrDefault(outcome, OutcomeCost.NONE);
    }

    /** The costs that were given, by outcome. */
    public Map<Outcome, OutcomeCost> costs() {
        return costs;
    }

    /**
     * Who does it: the performer's side (where several share it, the first one's; all of them are on the same account), else the side
     * that the touchpoint gives, else {@link Side#COMPANY}; {@link #sideAssumed} tells that last case apart.
     */
    public Side sideOf(Touchpoint touchpoint) {
        return touchpoint.performers().keySet().stream()
                .findFirst()
                .map(id -> actor(id).side())
                .or(() -> touchpoint.traits().side())
                .orElse(Side.COMPANY);
    }

    /** Whether {@link #sideOf} is an assumption: there is neither a performer nor a side. */
    public boolean sideAssumed(Touchpoint touchpoint) {
        return touchpoint.performers().isEmpty() && touchpoint.traits().side().isEmpty();
    }

    /** The side that owes the next move once the touchpoint has happened: the one it names, else {@link #sideOf}. */
    public Side controlOf(Touchpoint touchpoint) {
        return touchpoint.traits().move().orElseGet(() -> sideOf(touchpoint));
    }

    /**
     * The journey as a graph for algorithms of your own: directed, parallel transitions and loops allowed, weighted with the
     * probabilities. Touchpoints come first, then the outcomes that are reached. Changing it throws. Made on the first call.
     */
    public Graph<Node, Transition> graph() {
        return graph.get();
    }

    /** A builder that starts with everything drawn here. */
    public JourneyBuilder toBuilder() {
        return Redraw.of(this);
    }

    /** The same journey under another name. */
    public Journey renamed(String newName) {
        return Redraw.of(this, newName).build();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Journey that
                && name.equals(that.name)
                && actors().equals(that.actors())
                && touchpoints.equals(that.touchpoints)
                && transitions.equals(that.transitions)
                && forks.equals(that.forks)
                && start.equals(that.start)
                && startCounts.equals(that.startCounts)
                && costs.equals(that.costs);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, touchpoints, transitions);
    }

    /** Such as {@code Laptop: 8 touchpoints, 13 transitions}. */
    @Override
    public String toString() {
        return name + ": " + touchpoints.size() + " touchpoints, " + transitions.size() + " transitions";
    }

    private Graph<Node, Transition> draw() {
        Graph<Node, Transition> drawn = new DirectedWeightedPseudograph<>(null, null);
        touchpoints.forEach(drawn::addVertex);
        outcomes.forEach(drawn::addVertex);
        for (Transition transition : transitions) {
            drawn.addEdge(transition.from(), transition.to(), transition);
            drawn.setEdgeWeight(transition, transition.probability());
        }
        return new AsUnmodifiableGraph<>(drawn);
    }
}
