package dev.journey.benchmarks;

import dev.journey.analysis.expected.FoundPaths;
import dev.journey.analysis.expected.JourneySolution;
import dev.journey.analysis.expected.JourneySolver;
import dev.journey.model.Node;
import dev.journey.model.Outcome;
import dev.journey.model.graph.Journey;
import dev.journey.model.graph.Transition;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jgrapht.GraphPath;
import org.jgrapht.alg.shortestpath.YenKShortestPath;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The k most probable paths of a journey without loops, each with its figures, against JGraphT's Yen with weights −ln p, which gives
 * bare paths.
 */
// JMH fills the fields in.
@SuppressWarnings("NullAway.Init")
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 1)
@Measurement(iterations = 2)
public class MostProbablePaths {
    /** Touchpoints. */
    @Param("2000")
    public int touchpoints;

    /** Paths asked for. */
    @Param({"10", "1000"})
    public int k;

    private JourneySolution solution;
    private SimpleDirectedWeightedGraph<Node, DefaultWeightedEdge> graph;

    /** Draws, and sees that both find the same. */
    @Setup(Level.Trial)
    public void draw() {
        Journey journey = DrawnJourneys.forward(touchpoints);
        solution = JourneySolver.withDefaults().of(journey);
        graph = new SimpleDirectedWeightedGraph<>(DefaultWeightedEdge.class);
        journey.touchpoints().forEach(graph::addVertex);
        graph.addVertex(Outcome.RESOLVED);
        for (Transition way : journey.transitions()) {
            graph.setEdgeWeight(graph.addEdge(way.from(), way.to()), -Math.log(way.probability()));
        }
        double here = solution.paths().mostProbable(5).paths().get(4).steps().size();
        double there = yen(5).get(4).getLength();
        if (here != there) {
            throw new IllegalStateException("The fifth path has " + here + " steps here and " + there + " there.");
        }
    }

    /** Ours. */
    @Benchmark
    public FoundPaths mostProbable() {
        return solution.paths().mostProbable(k);
    }

    /** JGraphT's. */
    @Benchmark
    public List<GraphPath<Node, DefaultWeightedEdge>> yen() {
        return yen(k);
    }

    private List<GraphPath<Node, DefaultWeightedEdge>> yen(int count) {
        return new YenKShortestPath<>(graph)
                .getPaths(solution.journey().touchpoints().get(0), Outcome.RESOLVED, count);
    }
}
