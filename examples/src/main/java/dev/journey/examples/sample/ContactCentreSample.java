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

    private static final List<Column> BARE =
            List.of(Column.CASE_ID, Column.TIME, Column.STEP, Column.ACTOR, Column.TEAM);
    private static final int BARE_CASES = 120;

    private ContactCentreSample() {}

    /**
     * Writes the log to a file.
     *
     * @param args where to; and, if a second one is given, where to write the few cases without inputs
     */
    public static void main(String[] args) {
        if (args.length < 1 || args.length > 2) {
            throw new IllegalArgumentException(
                    args.length + " arguments: give one, the file to write, such as examples/logs/contact-centre.csv.");
        }
        write(Path.of(args[0]), csv(SEED));
        if (args.length == 2) {
            write(Path.of(args[1]), bare(SEED));
        }
    }

    private static void write(Path file, String csv) {
        try {
            Files.writeString(file, csv, StandardCharsets.UTF_8);
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
        return csv(List.of(Column.values()), lines(seed, List.of(Column.values()), Integer.MAX_VALUE));
    }

    /**
     * The first cases of the same log as most systems would give them: ids, times, steps, people and teams, and nothing of what the practice
     * asks for.
     *
     * @param seed what chance starts from
     * @return the text, as that of {@link #csv}
     */
    public static String bare(long seed) {
        return csv(BARE, lines(seed, BARE, BARE_CASES));
    }

    private static String csv(List<Column> columns, List<String> lines) {
        String header = columns.stream().map(Column::label).collect(Collectors.joining(","));
        return Stream.concat(Stream.of(header), lines.stream()).collect(Collectors.joining("\n", "", "\n"));
    }

    private static List<String> lines(long seed, List<Column> columns, int most) {
        record Line(long time, String text) {}
        List<Line> lines = new ArrayList<>();
        List<Case> cases = new Plan(Dice.of(seed)).cases();
        Dice noted = Dice.of(~seed);
        cases.forEach(one -> Remarks.on(one, noted.apart()));
        for (int i = 0; i < Math.min(most, cases.size()); i++) {
            Case one = cases.get(i);
            String id = String.format(Locale.ROOT, "C%04d", i + 1);
            for (Row row : one.rows()) {
                if (row.time() < Plan.TO) {
                    lines.add(new Line(row.time(), line(id, one, row, columns)));
                }
            }
        }
        lines.sort(Comparator.comparingLong(Line::time));
        return lines.stream().map(Line::text).toList();
    }

    private static String line(String id, Case one, Row row, List<Column> columns) {
        boolean first = row.equals(one.rows().get(0));
        return columns.stream()
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
