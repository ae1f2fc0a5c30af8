package dev.journey.cli;

import com.sun.management.ThreadMXBean;
import dev.journey.analysis.expected.JourneySolution;
import dev.journey.analysis.expected.JourneySolver;
import dev.journey.model.graph.Journey;
import dev.journey.model.json.JsonTree;
import dev.journey.model.json.JsonValue;
import dev.journey.model.json.JsonWriter;
import dev.journey.report.SolutionJson;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How large a drawn journey is and what solving it costs.
 *
 * @param model its file
 * @param touchpoints how many it has
 * @param transitions how many it has
 * @param states states of the chain that is solved, memory included
 * @param paths distinct paths that its solution lists, the most probable first, 1,000 at most
 * @param solveMillis milliseconds of each round, in order
 * @param allocatedBytes bytes allocated in one round, median
 */
record Benchmark(
        String model,
        int touchpoints,
        int transitions,
        int states,
        int paths,
        List<Double> solveMillis,
        long allocatedBytes) {
    static final String SCHEMA = "journey-bench/1";

    private static final double NANOS = 1e6;
    private static final double ALLOCATION_NOISE = 1.1;
    private static final double TIMER_NOISE_MILLIS = 0.5;
    private static final int MOST_PATHS = 1000;

    static Benchmark of(String model, Journey journey, int rounds) {
        ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        JourneySolver solver = JourneySolver.withDefaults();
        JourneySolution solution = solver.of(journey);
        for (int warm = 1; warm < rounds; warm++) {
            solution = solver.of(journey);
            solution.customerMinutes();
        }
        List<Double> millis = new ArrayList<>();
        long[] bytes = new long[rounds];
        for (int round = 0; round < rounds; round++) {
            long allocated = thread.getCurrentThreadAllocatedBytes();
            long start = System.nanoTime();
            solver.of(journey).customerMinutes();
            millis.add((System.nanoTime() - start) / NANOS);
            bytes[round] = thread.getCurrentThreadAllocatedBytes() - allocated;
        }
        Arrays.sort(bytes);
        return new Benchmark(
                model,
                journey.touchpoints().size(),
                journey.transitions().size(),
                solution.quality().states(),
                pathsListed(solution),
                millis,
                bytes[rounds / 2]);
    }

    private static int pathsListed(JourneySolution solution) {
        String json = SolutionJson.of(solution).paths(MOST_PATHS).toString();
        return JsonTree.parse(json, "solution").required("paths").list().size();
    }

    double quantile(double share) {
        double[] sorted =
                solveMillis.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
    }

    static String json(List<Benchmark> results) {
        return JsonWriter.text(json -> json.put("schema", SCHEMA)
                .objects(
                        "models",
                        results,
                        (out, result) -> out.put("model", result.model())
                                .put("touchpoints", (long) result.touchpoints())
                                .put("transitions", (long) result.transitions())
                                .put("states", (long) result.states())
                                .put("pathsListed", (long) result.paths())
                                .put("rounds", (long) result.solveMillis().size())
                                .put("solveMillisMedian", result.quantile(0.5))
                                .put("solveMillisP25", result.quantile(0.25))
                                .put("solveMillisP75", result.quantile(0.75))
                                .put("allocatedBytes", result.allocatedBytes())));
    }

    /**
     * What got worse beyond noise: the quarter of the fastest rounds is slower than the quarter of the slowest was, or a tenth more is
     * allocated, or there are more states or more paths; of what is counted, one more is more.
     */
    static List<String> worse(List<Benchmark> results, JsonValue old) {
        List<String> worse = new ArrayList<>();
        for (JsonValue before : old.required("models").list()) {
            results.stream()
                    .filter(result ->
                            result.model().equals(before.required("model").text()))
                    .forEach(result -> compare(result, before, worse));
        }
        return worse;
    }

    private static void compare(Benchmark now, JsonValue before, List<String> worse) {
        double slowBefore = before.required("solveMillisP75").number();
        if (now.quantile(0.25) > slowBefore + TIMER_NOISE_MILLIS) {
            worse.add(Messages.worse(
                    now.model(), "milliseconds to solve (least quarter)", now.quantile(0.25), slowBefore));
        }
        double allocatedBefore = before.required("allocatedBytes").number();
        if (now.allocatedBytes() > ALLOCATION_NOISE * allocatedBefore) {
            worse.add(Messages.worse(now.model(), "bytes allocated", (double) now.allocatedBytes(), allocatedBefore));
        }
        count(now.model(), "states", now.states(), before.required("states"), worse);
        count(now.model(), "paths listed", now.paths(), before.required("pathsListed"), worse);
    }

    private static void count(String model, String what, int now, JsonValue before, List<String> worse) {
        if (now > before.number()) {
            worse.add(Messages.worse(model, what, now, before.number()));
        }
    }
}
