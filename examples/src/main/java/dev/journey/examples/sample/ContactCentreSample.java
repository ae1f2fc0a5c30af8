package dev.journey.examples.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes the sample log {@code examples/logs/contact-centre.csv}: four months of a telecom contact centre, about 2,000
 * cases. The same seed gives the same bytes on every machine.
 */
public final class ContactCentreSample {

    /** The seed of the file in the repository. */
    public static final long SEED = 20_250_311L;

    private ContactCentreSample() {}

    /**
     * Writes the log to a file.
     *
     * @param args one argument: where to
     */
    public static void main(String[] args) {
        if (args.length != 1) {
            throw new IllegalArgumentException(
                    args.length + " arguments: give one, the file to write, such as examples/logs/contact-centre.csv.");
        }
        Path file = Path.of(args[0]);
        try {
            Files.writeString(file, csv(SEED), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The sample log cannot be written to " + file + ".", e);
        }
    }

    /**
     * The log as CSV text: a header, then rows in the order of their times, each line ended by a line feed.
     *
     * @param seed what chance starts from; {@link #SEED} for the file in the repository
     * @return the text; no cell holds a comma, a quote or a line break
     */
    public static String csv(long seed) {
        String header = Stream.of(Column.values()).map(Column::label).collect(Collectors.joining(","));
        return Stream.concat(Stream.of(header), lines(seed).stream()).collect(Collectors.joining("\n", "", "\n"));
    }

    private static List<String> lines(long seed) {
        record Line(long time, String text) {}
        List<Line> lines = new ArrayList<>();
        List<Case> cases = new Plan(Dice.of(seed)).cases();
        for (int i = 0; i < cases.size(); i++) {
            Case one = cases.get(i);
            String id = String.format(Locale.ROOT, "C%04d", i + 1);
            for (Row row : one.rows()) {
                if (row.time() < Plan.TO) {
                    lines.add(new Line(row.time(), line(id, one, row)));
                }
            }
        }
        lines.sort(Comparator.comparingLong(Line::time));
        return lines.stream().map(Line::text).toList();
    }

    private static String line(String id, Case one, Row row) {
        boolean first = row.equals(one.rows().get(0));
        return Stream.of(Column.values())
                .map(column -> switch (column) {
                    case CASE_ID -> id;
                    case CUSTOMER -> one.customer().id();
                    case ISSUE -> one.issue();
                    case CUSTOMER_VALUE ->
                        first ? Integer.toString(one.customer().value()) : "";
                    case PROMISE -> row.cell(column).isEmpty() ? "" : id + row.cell(column);
                    default -> row.cell(column);
                })
                .collect(Collectors.joining(","));
    }
}
