package dev.journey.benchmarks.compare;

import dev.journey.analysis.observed.Level;
import dev.journey.model.log.EventLog;
import dev.journey.model.read.LogReader;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The four measures and nothing else, with the library's own parts: handoffs at two levels with ping-pong, variants, the handover matrix,
 * and what directly follows what with mean waits. What a program costs that needs no whole report.
 *
 * <p>{@code java -cp benchmarks.jar ...FourMeasures FILE THREADS}
 */
public final class FourMeasures {
    private static final List<String> LEVELS = List.of("team", "actor");

    private FourMeasures() {}

    /** Prints what it counted. */
    public static void main(String[] args) {
        if (args.length != 2) {
            System.err.println("Usage: FourMeasures FILE THREADS");
            System.exit(2);
        }
        EventLog log = LogReader.recognising().read(Path.of(args[0])).log();
        System.out.print(of(log, Integer.parseInt(args[1])));
    }

    static Counts of(EventLog log, int threads) {
        List<Level> levels = LEVELS.stream().map(Level::new).toList();
        int cases = log.caseCount();
        List<FourMeasuresPart> parts = IntStream.range(0, threads)
                .parallel()
                .mapToObj(part -> new FourMeasuresPart(log, levels)
                        .over((int) ((long) cases * part / threads), (int) ((long) cases * (part + 1) / threads)))
                .toList();
        FourMeasuresPart all = parts.get(0);
        parts.subList(1, parts.size()).forEach(all::absorb);
        Counts counts = new Counts();
        counts.put("cases", cases);
        counts.put("steps", log.stepCount());
        for (int level = 0; level < LEVELS.size(); level++) {
            all.putLevel(level, LEVELS.get(level), counts);
        }
        all.putPaths(counts);
        return counts;
    }
}
