package dev.journey.benchmarks;

import dev.journey.analysis.expected.JourneySolver;
import dev.journey.model.graph.Journey;
import java.util.Map;
import java.util.concurrent.TimeUnit;
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
 * Expected visits of a drawn journey without memory, from the drawing to the numbers: building the chain, choosing the method,
 * solving, and measuring the residual. Fails where the residual is above 1e-12.
 */
// JMH fills the fields in.
@SuppressWarnings("NullAway.Init")
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class SolveJourney {
    /** Touchpoints. */
    @Param({"200", "500", "1000", "2000", "10000"})
    public int touchpoints;

    /** Where rework leads, and how often. */
    @Param
    public Rework rework;

    private Journey journey;

    /** Draws. */
    @Setup(Level.Trial)
    public void draw() {
        journey = DrawnJourneys.rework(touchpoints, 0, rework);
        double residual = JourneySolver.withDefaults().of(journey).quality().residual();
        System.out.println("residual " + residual);
        if (!(residual <= 1e-12)) {
            throw new IllegalStateException("Residual " + residual + ": it must be at most 1e-12.");
        }
    }

    /** Solves. */
    @Benchmark
    public Map<String, Double> visits() {
        return JourneySolver.withDefaults().of(journey).visits();
    }
}
