package dev.journey.examples;

import dev.journey.analysis.JourneyAnalysis;
import dev.journey.analysis.JourneyReport;
import dev.journey.model.mapping.Mapping;
import dev.journey.model.read.CsvReader;
import java.nio.file.Path;
import java.util.Locale;

/**
 * How are incidents passed around? {@code ./journey example servicenow-incidents [EXPORT.csv MAPPING.json]} prints
 *
 * <pre>{@code
 * 40 incidents, handed back to the caller 11 times
 * 14 in 14 incidents: Service Desk > Network
 * 10 in 10 incidents: Service Desk > Workplace
 * 7 in 7 incidents: Service Desk > SAP
 * 3 in 3 incidents: Network > SAP
 * }</pre>
 */
public final class ServicenowIncidents {
    private ServicenowIncidents() {}

    /** Prints reassignments between groups, back to the caller and after the end, and the most frequent pairs of groups. */
    public static void main(String[] args) {
        Path log = Path.of(args.length == 2 ? args[0] : "examples/logs/incidents.csv");
        Path mapping = Path.of(args.length == 2 ? args[1] : "examples/mappings/servicenow-incidents.json");
        JourneyReport report = JourneyAnalysis.withDefaults()
                .withLevel("team")
                .of(CsvReader.with(Mapping.load(mapping)).read(log));
        System.out.printf(
                Locale.ROOT,
                "%d incidents, handed back to the caller %d times%n",
                report.source().cases(),
                report.control().handBacks().occurrences());
        report.handover().values().iterator().next().handovers().stream()
                .limit(4)
                .map(pair -> pair.count() + " in " + pair.cases() + " incidents: " + pair.from() + " > " + pair.to())
                .forEach(System.out::println);
    }
}
