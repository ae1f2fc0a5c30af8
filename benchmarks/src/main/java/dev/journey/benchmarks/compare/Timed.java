package dev.journey.benchmarks.compare;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * One run of a process, from its start to its end.
 *
 * @param wallSeconds by the clock
 * @param cpuSeconds of all its threads, so far as it was seen; it says more than the clock on a machine that is shared
 * @param peakMegabytes the most memory it held; 0 where the system does not tell (Linux does)
 */
record Timed(double wallSeconds, double cpuSeconds, long peakMegabytes) {
    private static final int LOOK_MILLIS = 20;

    /** Runs a command whose output goes to a file. */
    static Timed run(List<String> command, Path output) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectOutput(new File(output.toString()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        double cpu = 0;
        long peak = 0;
        do {
            cpu = Math.max(
                    cpu,
                    process.info()
                            .totalCpuDuration()
                            .map(spent -> spent.toMillis() / 1e3)
                            .orElse(0.0));
            peak = Math.max(peak, peak(process.pid()));
        } while (!process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS));
        double wall = (System.nanoTime() - begin) / 1e9;
        if (process.exitValue() != 0) {
            throw new IllegalStateException("Exit code " + process.exitValue() + " of " + String.join(" ", command));
        }
        return new Timed(wall, cpu, peak);
    }

    private static long peak(long pid) {
        try {
            return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }
}
