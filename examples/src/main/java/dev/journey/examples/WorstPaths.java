package dev.journey.examples;

import dev.journey.analysis.JourneyAnalysis;
import dev.journey.analysis.JourneyReport;
import dev.journey.model.mapping.Mapping;
import dev.journey.model.read.CsvReader;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * On which paths do customers spend most, all cases together? {@code ./journey example worst-paths [LOG]} prints
 *
 * <pre>{@code
 *  9,017 min   71 cases  0.0 handoffs, 3 steps: Order with technician > Wait for the technician > Install at the customer's home
 *  4,386 min   34 cases  0.0 handoffs, 4 steps: Order with technician > Wait for the technician > Install at the customer's home > ...
 *  2,508 min  209 cases  0.0 handoffs, 3 steps: Order with self-install > Ship the router > Line goes live
 *  1,738 min   19 cases  2.0 handoffs, 8 steps: Order with self-install > Ship the router > Try the set-up at home > ...
 *  1,657 min   14 cases  1.0 handoffs, 9 steps: Order with self-install > Ship the router > Try the set-up at home > ...
 * }</pre>
 */
public final class WorstPaths {
    private WorstPaths() {}

    /** Prints the five worst: effort-minutes over all cases, cases, handoffs a case, steps and the first three. */
    public static void main(String[] args) {
        Path log = Path.of(args.length > 0 ? args[0] : "examples/logs/contact-centre.csv");
        Mapping mapping = Mapping.beside(log).map(Mapping::load).orElseGet(Mapping::recognised);
        JourneyReport report =
                JourneyAnalysis.withDefaults().of(CsvReader.with(mapping).read(log));
        for (var path : report.paths().byTotalEffort().limit(5)) {
            System.out.printf(
                    Locale.ROOT,
                    "%,6.0f min %4d cases %4.1f handoffs, %d steps: %s%s%n",
                    path.totalEffortMinutes(),
                    path.count(),
                    path.handoffs().orElse(0),
                    path.steps().size(),
                    path.steps().stream().limit(3).collect(Collectors.joining(" > ")),
                    path.steps().size() > 3 ? " > ..." : "");
        }
    }
}
