package dev.journey.benchmarks.compare;

import dev.journey.benchmarks.SyntheticLog;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Runs {@code journey analyze}, the library's own {@link FourMeasures} and DuckDB alternately on one synthetic log, checks that they count
 * the same, and prints a table. DuckDB's JDBC driver must be on the class path; it is no part of this build. The counts of
 * {@code journey analyze} are taken from the JSON of a run of its own, which is not timed.
 *
 * <p>{@code java -cp benchmarks.jar:duckdb_jdbc.jar ...Compare JOURNEY STEPS RUNS}, where {@code JOURNEY} is the command.
 */
public final class Compare {
    private static final String JOURNEY = "journey analyze, the whole report";
    private static final String FOUR = "journey in a program, four measures";
    /** Bytes up to which the launcher leaves the second compiler out. */
    private static final long MODERATE = 128L << 20;

    private static final String TUNED = "DuckDB tuned, four measures";

    private final String java = ProcessHandle.current().info().command().orElse("java");
    private final Path folder;
    private final Path log;
    private final int threads = Runtime.getRuntime().availableProcessors();

    private Compare(Path folder) {
        this.folder = folder;
        log = folder.resolve("log.csv");
    }

    /** Runs the comparison. */
    public static void main(String[] args) throws IOException, InterruptedException {
        if (args.length != 3) {
            System.err.println("Usage: Compare JOURNEY STEPS RUNS");
            System.exit(2);
        }
        Path folder = Files.createTempDirectory("journey-compare");
        try {
            new Compare(folder).run(args[0], Long.parseLong(args[1]), Integer.parseInt(args[2]));
        } finally {
            for (String file : List.of("log.csv", "out.txt", "report.json")) {
                Files.deleteIfExists(folder.resolve(file));
            }
            Files.delete(folder);
        }
    }

    private void run(String journey, long steps, int runs) throws IOException, InterruptedException {
        SyntheticLog.write(steps, SyntheticLog.SEED, log);
        Map<String, List<Timed>> times = new LinkedHashMap<>();
        Counts ours = counts(journey);
        Path out = folder.resolve("out.txt");
        for (int run = 0; run < runs; run++) {
            add(times, JOURNEY, Timed.run(List.of(journey, "analyze", log.toString()), out));
            check(ours, FOUR, inProgram(FOUR, times, launcherOptions(), FourMeasures.class));
            for (String form : DuckDbMeasures.FORMS) {
                String name = "DuckDB " + form + ", four measures";
                check(ours, name, inProgram(name, times, List.of(), DuckDbMeasures.class, form));
            }
        }
        print(steps, runs, times);
    }

    private Counts counts(String journey) throws IOException, InterruptedException {
        Path json = folder.resolve("report.json");
        Timed.run(List.of(journey, "analyze", log.toString(), "--json", json.toString()), folder.resolve("out.txt"));
        return Counts.ofReport(Files.readString(json, StandardCharsets.UTF_8));
    }

    private static void check(Counts ours, String name, Counts theirs) {
        if (!ours.equals(theirs)) {
            throw new IllegalStateException("journey analyze counted\n" + ours + name + " counted\n" + theirs);
        }
    }

    /** Those with which the command's launcher runs {@code analyze} on a log of this size, but for its archive of classes. */
    private List<String> launcherOptions() throws IOException {
        return Files.size(log) <= MODERATE
                ? List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1")
                : List.of("-XX:+UseSerialGC", "-Xmn64m", "-XX:PretenureSizeThreshold=100k");
    }

    private Counts inProgram(
            String name, Map<String, List<Timed>> times, List<String> options, Class<?> program, String... first)
            throws IOException, InterruptedException {
        Path out = folder.resolve("out.txt");
        List<String> command = new ArrayList<>(List.of(java));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
        command.addAll(List.of(first));
        command.addAll(List.of(log.toString(), Integer.toString(threads)));
        add(times, name, Timed.run(command, out));
        return Counts.ofText(Files.readAllLines(out, StandardCharsets.UTF_8));
    }

    private static void add(Map<String, List<Timed>> times, String name, Timed run) {
        times.computeIfAbsent(name, n -> new ArrayList<>()).add(run);
    }

    private void print(long steps, int runs, Map<String, List<Timed>> times) throws IOException {
        System.out.printf(
                Locale.ROOT,
                "%,d steps (%,d bytes), %d runs each in turn, %d processors, Java %s. All count the same.%n%n",
                steps,
                Files.size(log),
                runs,
                threads,
                System.getProperty("java.version"));
        System.out.println(
                "| | wall s, median (least to greatest) | processor s, median | peak MB | wall, of DuckDB tuned | processor |");
        System.out.println("| --- | ---: | ---: | ---: | ---: | ---: |");
        List<Timed> tuned = times.getOrDefault(TUNED, List.of());
        times.forEach((name, all) -> System.out.printf(
                Locale.ROOT,
                "| %s | %.2f (%.2f to %.2f) | %.2f | %,.0f | %.2f | %.2f |%n",
                name,
                quantile(all, Timed::wallSeconds, 0.5),
                quantile(all, Timed::wallSeconds, 0),
                quantile(all, Timed::wallSeconds, 1),
                quantile(all, Timed::cpuSeconds, 0.5),
                quantile(all, timed -> timed.peakMegabytes(), 0.5),
                quantile(all, Timed::wallSeconds, 0.5) / quantile(tuned, Timed::wallSeconds, 0.5),
                quantile(all, Timed::cpuSeconds, 0.5) / quantile(tuned, Timed::cpuSeconds, 0.5)));
    }

    private static double quantile(List<Timed> runs, ToDoubleFunction<Timed> of, double share) {
        double[] sorted = runs.stream().mapToDouble(of).sorted().toArray();
        return sorted[(int) Math.round(share * (sorted.length - 1))];
    }
}
