package dev.journey.benchmarks;

import java.util.concurrent.TimeUnit;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.LUDecomposition;
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
 * What a user would write instead of {@link SolveJourney}: I − Q as a square array, and Commons Math's dense LU. The array is made
 * beforehand. Local heavy rework; a dense solve takes the same time for all of them.
 */
// JMH fills the fields in.
@SuppressWarnings("NullAway.Init")
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
public class SolveDense {
    /** Touchpoints. */
    @Param({"200", "500", "1000", "2000"})
    public int touchpoints;

    private double[][] matrix;

    /** Draws. */
    @Setup(Level.Trial)
    public void draw() {
        matrix = DrawnJourneys.dense(DrawnJourneys.rework(touchpoints, 0, Rework.LOCAL_HEAVY));
    }

    /** Solves for the visits: the transposed system. */
    @Benchmark
    public double[] visits() {
        double[] start = new double[touchpoints];
        start[0] = 1;
        return new LUDecomposition(new Array2DRowRealMatrix(matrix, false).transpose())
                .getSolver()
                .solve(new ArrayRealVector(start, false))
                .toArray();
    }
}
