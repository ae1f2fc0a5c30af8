package dev.journey.benchmarks.planted;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * The planted-cause benchmark. {@code short} plays 20 organisations and fails when precision@3 is below 0.8; {@code full} plays
 * 240, and {@code fresh} 240 others; {@code tune COUNT FILE} plays organisations for tuning and writes what went wrong.
 *
 * <p>{@code java -cp benchmarks.jar dev.journey.benchmarks.planted.PlantedCauses short|full|fresh|tune COUNT FILE}
 */
public final class PlantedCauses {
    private static final int SHORT = 20;
    private static final int FULL = 240;
    private static final double LEAST_PRECISION = 0.8;

    private PlantedCauses() {}

    /** Runs the benchmark; exit code 1 when the short version falls below its bound. */
    public static void main(String[] args) throws IOException {
        String what = args.length == 0 ? "" : args[0];
        switch (what) {
            case "short" -> System.exit(brief());
            case "full" -> play(Benchmark.SCORING, FULL);
            case "fresh" -> play(Benchmark.FRESH, FULL);
            case "tune" -> tune(Integer.parseInt(args[1]), Path.of(args[2]));
            default -> {
                System.err.println("Usage: PlantedCauses short | full | fresh | tune COUNT FILE");
                System.exit(2);
            }
        }
    }

    private static int brief() {
        List<OrganisationScore> scores = judged(play(Benchmark.SCORING, SHORT));
        double precision = ScoreTable.precision(scores, 3);
        if (!(precision >= LEAST_PRECISION)) {
            System.err.printf(
                    Locale.ROOT,
                    "precision@3 is %.3f, below %.1f: the levers got worse.%n",
                    precision,
                    LEAST_PRECISION);
            return 1;
        }
        return 0;
    }

    private static void tune(int count, Path file) throws IOException {
        List<OrganisationScore> scores = judged(play(Benchmark.TUNING, count));
        List<String> lines = scores.stream()
                .flatMap(score -> Failures.of(score).stream())
                .sorted()
                .toList();
        Files.write(file, lines, StandardCharsets.UTF_8);
    }

    private static List<OrganisationScore> judged(List<List<OrganisationScore>> scores) {
        return scores.stream().map(byReader -> byReader.get(0)).toList();
    }

    private static List<List<OrganisationScore>> play(long firstSeed, int count) {
        long begin = System.nanoTime();
        List<Reader> readers = List.of(new LeverRoom(), new FrequentPair(), new LongestWait());
        List<List<OrganisationScore>> scores = new Benchmark(readers).run(firstSeed, count);
        long nothing = judged(scores).stream().filter(s -> s.causes().isEmpty()).count();
        System.out.printf(
                Locale.ROOT,
                "%d organisations, seeds %d to %d; %d with nothing to fix; %d causes planted; %d s on %d processors%n",
                count,
                firstSeed,
                firstSeed + count - 1,
                nothing,
                judged(scores).stream().mapToInt(s -> s.causes().size()).sum(),
                Duration.ofNanos(System.nanoTime() - begin).toSeconds(),
                Runtime.getRuntime().availableProcessors());
        List<List<OrganisationScore>> byReader = IntStream.range(0, readers.size())
                .mapToObj(r -> scores.stream().map(of -> of.get(r)).toList())
                .toList();
        System.out.print(ScoreTable.of(readers.stream().map(Reader::name).toList(), byReader));
        return scores;
    }
}
