package dev.journey.examples;

import dev.journey.analysis.JourneyAnalysis;
import dev.journey.analysis.observed.Path;
import dev.journey.model.mapping.Mapping;
import dev.journey.model.read.CsvReader;
import java.util.List;
import java.util.Locale;

/** On which paths do customers spend most, all cases together? Give a log; its mapping may lie beside it. */
public final class WorstPaths {
    private WorstPaths() {}

    /** Prints the five worst. */
    public static void main(String[] args) {
        of(java.nio.file.Path.of(args[0])).forEach(System.out::println);
    }

    static List<String> of(java.nio.file.Path log) {
        Mapping mapping = Mapping.beside(log).map(Mapping::load).orElseGet(Mapping::recognised);
        return JourneyAnalysis.withDefaults()
                .of(CsvReader.with(mapping).read(log))
                .paths()
                .byTotalEffort()
                .limit(5)
                .stream()
                .map(WorstPaths::line)
                .toList();
    }

    private static String line(Path path) {
        return String.format(
                Locale.ROOT, "%,8.0f minutes in %3d cases: %s", path.totalEffortMinutes(), path.count(), path.steps());
    }
}
