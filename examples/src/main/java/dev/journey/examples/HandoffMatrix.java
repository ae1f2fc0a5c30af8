package dev.journey.examples;

import dev.journey.analysis.JourneyAnalysis;
import dev.journey.analysis.observed.HandoverMatrix;
import dev.journey.analysis.observed.Level;
import dev.journey.model.mapping.Mapping;
import dev.journey.model.read.CsvReader;
import java.nio.file.Path;
import java.util.List;

/** Which team hands over to which? Give a log; its mapping may lie beside it. */
public final class HandoffMatrix {
    private HandoffMatrix() {}

    /** Prints one line for each pair of teams. */
    public static void main(String[] args) {
        of(Path.of(args[0])).forEach(System.out::println);
    }

    static List<String> of(Path log) {
        Mapping mapping = Mapping.beside(log).map(Mapping::load).orElseGet(Mapping::recognised);
        HandoverMatrix matrix = JourneyAnalysis.withDefaults()
                .of(CsvReader.with(mapping).read(log))
                .handover()
                .get(Level.TEAM);
        return matrix == null
                ? List.of("The log has no teams.")
                : matrix.handovers().stream()
                        .map(pair -> pair.from() + " > " + pair.to() + ": " + pair.count() + " in " + pair.cases()
                                + " cases")
                        .toList();
    }
}
