package dev.journey.benchmarks;

import dev.journey.analysis.expected.DrawnHandoffs;
import dev.journey.analysis.expected.DrawnLevel;
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
 * Handoffs by actor of a drawn journey whose touchpoints 20 actors share: the product with who held the case last (20 states for
 * each touchpoint), its mean, spread and whole distribution, its kinds and the handover matrix.
 */
// JMH fills the fields in.
@SuppressWarnings("NullAway.Init")
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2)
@Measurement(iterations = 3)
public class SolveHandoffs {
    private static final int ACTORS = 20;

    /** Touchpoints. */
    @Param({"100", "300", "1000"})
    public int touchpoints;

    /** Where rework leads, and how often. */
    @Param({"LOCAL_MILD", "ANYWHERE_MILD"})
    public Rework rework;

    private Journey journey;

    /** Draws. */
    @Setup(Level.Trial)
    public void draw() {
        journey = DrawnJourneys.rework(touchpoints, ACTORS, rework);
    }

    /** Solves. */
    @Benchmark
    public Map<DrawnLevel, DrawnHandoffs> handoffs() {
        return JourneySolver.withDefaults().of(journey).handoffs();
    }
}
