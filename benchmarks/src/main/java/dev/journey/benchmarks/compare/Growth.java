package dev.journey.benchmarks.compare;

import dev.journey.benchmarks.SyntheticLog;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * How time and memory of {@code journey analyze} grow with the size of the log: whole processes, one table and one picture.
 *
 * <p>{@code java -cp benchmarks.jar ...Growth JOURNEY RUNS PICTURE STEPS...}, where {@code JOURNEY} is the command, {@code PICTURE} an SVG
 * file to write, and {@code STEPS...} the sizes.
 */
public final class Growth {
    private Growth() {}

    /**
     * One size.
     *
     * @param steps of the log
     * @param best the run that took the least time by the clock
     */
    record Point(long steps, Timed best) {
        double microsPerStep() {
            return 1e6 * best.wallSeconds() / steps;
        }

        double bytesPerStep() {
            return best.peakMegabytes() * 1024.0 * 1024.0 / steps;
        }
    }

    /** Runs the measurement. */
    public static void main(String[] args) throws IOException, InterruptedException {
        if (args.length < 4) {
            System.err.println("Usage: Growth JOURNEY RUNS PICTURE STEPS...");
            System.exit(2);
        }
        long[] sizes =
                Arrays.stream(args, 3, args.length).mapToLong(Long::parseLong).toArray();
        System.out.println("| steps | MB | wall s | µs a step | processor s | peak MB | peak bytes a step |");
        System.out.println("| ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        List<Point> points = new ArrayList<>();
        for (long steps : sizes) {
            points.add(point(args[0], Integer.parseInt(args[1]), steps));
        }
        Files.writeString(Path.of(args[2]), GrowthPicture.of(points), StandardCharsets.UTF_8);
    }

    private static Point point(String journey, int runs, long steps) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("journey-growth");
        Path log = folder.resolve("log.csv");
        Path out = folder.resolve("out.txt");
        try {
            SyntheticLog.write(steps, SyntheticLog.SEED, log);
            Timed best = Timed.run(List.of(journey, "analyze", log.toString()), out);
            for (int run = 1; run < runs; run++) {
                Timed next = Timed.run(List.of(journey, "analyze", log.toString()), out);
                best = next.wallSeconds() < best.wallSeconds() ? next : best;
            }
            Point point = new Point(steps, best);
            System.out.printf(
                    Locale.ROOT,
                    "| %,d | %,d | %.2f | %.2f | %.2f | %,d | %,.0f |%n",
                    steps,
                    Files.size(log) >> 20,
                    best.wallSeconds(),
                    point.microsPerStep(),
                    best.cpuSeconds(),
                    best.peakMegabytes(),
                    point.bytesPerStep());
            return point;
        } finally {
            Files.deleteIfExists(log);
            Files.deleteIfExists(out);
            Files.delete(folder);
        }
    }
}
