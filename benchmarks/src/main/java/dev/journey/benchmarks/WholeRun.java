package dev.journey.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Times {@code journey analyze} as a whole process, cold JVM, on a synthetic log, and prints least, median and greatest wall
 * time. It asserts nothing: machines differ.
 *
 * <p>{@code java ... WholeRun JAR STEPS RUNS HEAP}, for example {@code WholeRun journey-cli/target/journey.jar 1000000 5 1g}.
 */
public final class WholeRun {

    private WholeRun() {}

    /** Runs the benchmark. */
    public static void main(String[] args) throws IOException, InterruptedException {
        if (args.length != 4) {
            System.err.println("Usage: WholeRun JAR STEPS RUNS HEAP");
            System.exit(2);
        }
        long steps = Long.parseLong(args[1]);
        int runs = Integer.parseInt(args[2]);
        Path log = Files.createTempFile("journey-benchmark", ".csv");
        try {
            SyntheticLog.write(steps, SyntheticLog.SEED, log);
            List<String> command = List.of(
                    ProcessHandle.current().info().command().orElse("java"),
                    "-Xmx" + args[3],
                    "-jar",
                    args[0],
                    "analyze",
                    log.toString());
            double[] seconds = new double[runs];
            for (int run = 0; run < runs; run++) {
                seconds[run] = time(command);
            }
            Arrays.sort(seconds);
            System.out.printf(
                    Locale.ROOT,
                    "journey analyze, %,d steps (%,d bytes), heap %s, %d processors, Java %s: %d runs, wall seconds least"
                            + " %.2f, median %.2f, greatest %.2f%n",
                    steps,
                    Files.size(log),
                    args[3],
                    Runtime.getRuntime().availableProcessors(),
                    System.getProperty("java.version"),
                    runs,
                    seconds[0],
                    seconds[runs / 2],
                    seconds[runs - 1]);
        } finally {
            Files.deleteIfExists(log);
        }
    }

    private static double time(List<String> command) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.to(new File(nullDevice())))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        int code = process.waitFor();
        if (code != 0) {
            throw new IllegalStateException("The command ended with exit code " + code + ": see its message above.");
        }
        return (System.nanoTime() - begin) / 1e9;
    }

    private static String nullDevice() {
        return File.separatorChar == '\\' ? "NUL" : "/dev/null";
    }
}
