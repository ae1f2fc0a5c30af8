package dev.journey.examples;

import dev.journey.analysis.JourneyAnalysis;
import dev.journey.analysis.observed.HandoverMatrix;
import dev.journey.analysis.observed.Level;
import dev.journey.model.mapping.Mapping;
import dev.journey.model.read.CsvReader;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Which team hands over to which? {@code ./journey example handoff-matrix [LOG]} prints
 *
 * <pre>{@code
 *  1,077 in 1,038 cases  Assistant > Front Line
 *    579 in   454 cases  Front Line > Network
 *    451 in   313 cases  Network > Front Line
 *    411 in   368 cases  Front Line > Billing
 *    365 in   344 cases  Front Line > Supervisors
 *    365 in   344 cases  Supervisors > Front Line
 *    315 in   305 cases  Billing > Front Line
 *    132 in    97 cases  Billing > Network
 * }</pre>
 */
public final class HandoffMatrix {
    private HandoffMatrix() {}

    /** Prints the eight most frequent pairs of teams: handoffs, cases, from, to. */
    public static void main(String[] args) {
        Path log = Path.of(args.length > 0 ? args[0] : "examples/logs/contact-centre.csv");
        Mapping mapping = Mapping.beside(log).map(Mapping::load).orElseGet(Mapping::recognised);
        HandoverMatrix matrix = JourneyAnalysis.withDefaults()
                .of(CsvReader.with(mapping).read(log))
                .handover()
                .get(Level.TEAM);
        if (matrix == null) {
            System.out.println("The log has no teams.");
            return;
        }
        matrix.handovers().stream()
                .limit(8)
                .map(pair -> String.format(
                        Locale.ROOT, "%,6d in %,5d cases  %s > %s", pair.count(), pair.cases(), pair.from(), pair.to()))
                .forEach(System.out::println);
    }
}
