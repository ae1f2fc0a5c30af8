package dev.journey.examples;

import dev.journey.analysis.JourneyAnalysis;
import dev.journey.model.mapping.Mapping;
import dev.journey.model.read.CsvReader;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Where does the company's work become the customer's? {@code ./journey example stress-ledger [LOG]} prints
 *
 * <pre>{@code
 * 18,183 min, 230 times {EXPLICIT=228, CLOCK_STOP=2}: Take up the case > E-mail the instructions
 *    964 min,  63 times {EXPLICIT=63}: Check the contract > Say another team must do it
 *    892 min,  78 times {IMPLICIT=78}: Wait in the Network queue > Chase the answer
 *    551 min,  54 times {IMPLICIT=54}: Say there is no news > Chase the answer
 *    517 min,  38 times {EXPLICIT=38}: Check the new line > Say another team must do it
 * }</pre>
 */
public final class StressLedger {
    private StressLedger() {}

    /** Prints the five heaviest transitions: effort-minutes in all, times, class of most, from, to. */
    public static void main(String[] args) {
        Path log = Path.of(args.length > 0 ? args[0] : "examples/logs/contact-centre.csv");
        Mapping mapping = Mapping.beside(log).map(Mapping::load).orElseGet(Mapping::recognised);
        JourneyAnalysis.withDefaults().of(CsvReader.with(mapping).read(log)).stressTransfers().stream()
                .limit(5)
                .map(point -> String.format(
                        Locale.ROOT,
                        "%,6.0f min, %,3d times %s: %s > %s",
                        point.load().orElse(0),
                        point.count(),
                        point.classes(),
                        point.from(),
                        point.to()))
                .forEach(System.out::println);
    }
}
