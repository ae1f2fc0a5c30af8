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
 * The planted-cause benchmark. {@code full} plays 240 organisations; {@code tune COUNT FILE} plays organisations for tuning and
 * writes what went wrong.
 *
 * <p>{@code java -cp benchmarks.jar dev.journey.benchmarks.planted.PlantedCauses full|tune COUNT FILE}
 */
public final class PlantedCauses {
    private static final int FULL = 240;

    private PlantedCauses() {}

    /** Runs the benchmark; exit code 1 when the short version falls below its bound. */
    public static void main(String[] args) throws IOException {
        String what = args.length == 0 ? "" : args[0];
        switch (what) {
            case "full" -> play(Benchmark.SCORING, FULL);
            case "tune" -> tune(Integer.parseInt(args[1]), Path.of(args[2]));
            default -> {
                System.err.println("Usage: PlantedCauses full | tune COUNT FILE");
                System.exit(2);
            }
        }
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
        List<Reader> readers = List.of(new FrequentPair(), new LongestWait());
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
