package dev.journey.benchmarks;

import dev.journey.analysis.expected.DrawnLevel;
import dev.journey.analysis.expected.JourneySolver;
import dev.journey.analysis.expected.SolveQuality;
import dev.journey.model.graph.Journey;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Locale;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.LUDecomposition;

/**
 * The same as {@link SolveJourney}, {@link SolveDense}, {@link SolveHandoffs} and {@link MostProbablePaths} in one process, by the
 * processor time of the solving thread, the least of some runs: for machines that do other things too. It asserts nothing.
 *
 * <p>{@code java -cp benchmarks.jar dev.journey.benchmarks.SolveTimes RUNS [visits] [dense] [paths] [yen] [handoffs]}; without a
 * name all, which takes long: Yen's 1,000 paths alone take minutes.
 */
public final class SolveTimes {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int[] SIZES = {200, 500, 1_000, 2_000, 5_000, 10_000};
    private static final List<String> PARTS = List.of("visits", "dense", "paths", "yen", "handoffs");
    private static final int LARGEST_DENSE = 2_000;

    private SolveTimes() {}

    /** Runs all. */
    public static void main(String[] args) {
        int runs = args.length == 0 ? 20 : Integer.parseInt(args[0]);
        List<String> parts = args.length < 2 ? PARTS : List.of(args).subList(1, args.length);
        for (String part : parts) {
            run(part, runs);
        }
    }

    private static void run(String part, int runs) {
        switch (part) {
            case "visits" -> visits(runs);
            case "dense" -> {
                for (int size : SIZES) {
                    if (size <= LARGEST_DENSE) {
                        dense(size, Math.max(1, Math.min(runs, 1_000 / size)));
                    }
                }
            }
            case "paths" -> paths(runs, false);
            case "yen" -> paths(1, true);
            case "handoffs" -> {
                for (int size : new int[] {100, 300, 1_000}) {
                    handoffs(size);
                }
            }
            default -> throw new IllegalArgumentException("Part \"" + part + "\": choose among " + PARTS + ".");
        }
    }

    private static void visits(int runs) {
        for (Rework rework : Rework.values()) {
            for (int size : SIZES) {
                solve(size, rework, runs);
            }
        }
    }

    private static void solve(int size, Rework rework, int runs) {
        Journey journey = DrawnJourneys.rework(size, 0, rework);
        SolveQuality quality = JourneySolver.withDefaults().of(journey).quality();
        double least =
                least(runs, () -> JourneySolver.withDefaults().of(journey).visits());
        print("visits, %s, %,d touchpoints: %.1f ms, residual %.1e", rework, size, least, quality.residual());
    }

    private static void dense(int size, int runs) {
        double[][] matrix = DrawnJourneys.dense(DrawnJourneys.rework(size, 0, Rework.LOCAL_HEAVY));
        double[] start = new double[size];
        start[0] = 1;
        double least = least(
                runs,
                () -> new LUDecomposition(new Array2DRowRealMatrix(matrix, false).transpose())
                        .getSolver()
                        .solve(new ArrayRealVector(start, false)));
        print("visits, dense LU of Commons Math, %,d touchpoints: %.1f ms", size, least);
    }

    private static void paths(int runs, boolean yen) {
        MostProbablePaths paths = new MostProbablePaths();
        paths.touchpoints = 2_000;
        paths.draw();
        for (int k : new int[] {10, 100, 1_000}) {
            paths.k = k;
            double least = least(runs, yen ? paths::yen : paths::mostProbable);
            print("%,d paths, 2,000 touchpoints%s: %.1f ms", k, yen ? ", Yen" : "", least);
        }
    }

    private static void handoffs(int size) {
        Journey journey = DrawnJourneys.rework(size, 20, Rework.LOCAL_MILD);
        double least = least(
                2, () -> JourneySolver.withDefaults().of(journey).handoffs().get(DrawnLevel.ACTOR));
        print("handoffs, %,d touchpoints, 20 actors: %.1f ms", size, least);
    }

    private static double least(int runs, Runnable task) {
        double least = Double.POSITIVE_INFINITY;
        for (int run = 0; run < runs; run++) {
            long begin = THREADS.getCurrentThreadCpuTime();
            task.run();
            least = Math.min(least, (THREADS.getCurrentThreadCpuTime() - begin) / 1e6);
        }
        return least;
    }

    private static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format + "%n", values);
    }
}
