package dev.journey.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.journey.analysis.JourneyReport;
import dev.journey.analysis.WorkingTime;
import dev.journey.analysis.figure.Distribution;
import dev.journey.analysis.observed.Follow;
import dev.journey.analysis.observed.HandBackRow;
import dev.journey.analysis.observed.HandoffRow;
import dev.journey.analysis.observed.Handover;
import dev.journey.analysis.observed.HandoverMatrix;
import dev.journey.analysis.observed.Level;
import dev.journey.analysis.observed.Path;
import dev.journey.analysis.observed.Rows;
import dev.journey.analysis.observed.StressTransfer;
import dev.journey.model.log.EventLog;
import dev.journey.report.practice.Entry;
import dev.journey.report.practice.PracticeSheets;
import dev.journey.report.practice.Sheet;
import dev.journey.report.practice.Value;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A report's lists in full, as CSV files in a folder (UTF-8, comma, line feed, header): {@code paths}, {@code follows},
 * {@code stress-transfers}, {@code handover-LEVEL}; and one raw row for each handoff ({@code handoffs}) and each hand-back
 * ({@code hand-backs}) with its case. A figure that there is not is an empty field.
 *
 * <p>A name that a spreadsheet would run as a formula gets an apostrophe before it, so that the files can be opened in one:
 * a name that begins with {@code =}, {@code @}, tab or carriage return, or with {@code +} or {@code -} and is more than digits
 * and marks. Where the log says when people work, each elapsed time has a twin in working time in a column at the end. Lists of the practice are {@code practice-FAMILY-LIST}. All other values stand as they are in the log. Immutable.
 */
public final class ReportTables {
    private static final Pattern FORMULA = Pattern.compile("^(?:[=@\t\r]|[+-].*[^-+\\d\\s.,:/()])", Pattern.DOTALL);

    private final JourneyReport report;
    private final EventLog log;

    private ReportTables(JourneyReport report, EventLog log) {
        this.report = report;
        this.log = log;
    }

    /** The tables of a report and of the log that it was made from. */
    public static ReportTables of(JourneyReport report, EventLog log) {
        return new ReportTables(report, log);
    }

    /**
     * Writes the files; makes the folder where it does not exist, and replaces files of the same names.
     *
     * @return the names of the files written, in order
     */
    public List<String> writeTo(java.nio.file.Path folder) {
        List<String> written = new ArrayList<>();
        try {
            Files.createDirectories(folder);
            written.add(table(
                    folder, "paths", columns(Columns.PATHS, "durationSeconds"), report.paths().stream(), this::path));
            written.add(table(
                    folder,
                    "follows",
                    columns(Columns.FOLLOWS, "meanSeconds", "p50Seconds", "p90Seconds"),
                    report.follows().stream(),
                    this::follow));
            written.add(table(
                    folder,
                    "stress-transfers",
                    columns(Columns.STRESS, "heldSecondsMean"),
                    report.stressTransfers().stream(),
                    this::stressTransfer));
            for (Map.Entry<Level, HandoverMatrix> level : report.handover().entrySet()) {
                String name = "handover-" + fileName(level.getKey().name(), written);
                HandoverMatrix matrix = level.getValue();
                Stream<Handover> cells = matrix.handovers().stream();
                written.add(table(folder, name, Columns.HANDOVER, cells, cell -> handover(cell, matrix)));
            }
            practice(folder, written);
            Rows rows = Rows.of(log, report.settings());
            written.add(table(folder, "handoffs", Columns.HANDOFFS, rows.handoffs(), ReportTables::handoff));
            written.add(table(folder, "hand-backs", Columns.HAND_BACKS, rows.handBacks(), ReportTables::handBack));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(written);
    }

    /** A file for each list that has rows. */
    private void practice(java.nio.file.Path folder, List<String> written) throws IOException {
        List<Sheet> sheets = report.practice()
                .map(practice -> PracticeSheets.of(practice, report.sayDo()))
                .orElse(List.of());
        for (Sheet sheet : sheets) {
            for (Entry entry : sheet.entries()) {
                if (entry.value() instanceof Value.Table table && !table.rows().isEmpty()) {
                    String name = "practice-" + sheet.key() + "-" + entry.key();
                    written.add(table(folder, name, table.columns(), table.rows().stream(), ReportTables::cells));
                }
            }
        }
    }

    private static List<String> cells(List<Value> row) {
        return row.stream().map(ReportTables::cell).toList();
    }

    /** A share or an estimate is its value; its parts stand in the JSON. */
    private static String cell(Value value) {
        if (value instanceof Value.Count count) {
            return Long.toString(count.count());
        }
        if (value instanceof Value.Amount amount) {
            return Double.toString(amount.number());
        }
        if (value instanceof Value.Part part) {
            return number(part.share().value());
        }
        if (value instanceof Value.Interval interval) {
            return Double.toString(interval.estimate().value());
        }
        if (value instanceof Value.Choice choice) {
            return choice.keys();
        }
        return value instanceof Value.Words words ? words.text() : "";
    }

    private static <T> String table(
            java.nio.file.Path folder,
            String name,
            List<String> header,
            Stream<T> values,
            Function<T, List<String>> row)
            throws IOException {
        String file = name + ".csv";
        try (CsvWriter csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .build(folder.resolve(file), StandardCharsets.UTF_8)) {
            csv.writeRecord(header);
            values.forEach(value -> csv.writeRecord(
                    row.apply(value).stream().map(ReportTables::harmless).toList()));
        }
        return file;
    }

    /** Elapsed times of a table with their twins in working time, at the end; without calendars there are none. */
    private List<String> columns(List<String> all, String... elapsed) {
        return report.workingTime().isPresent()
                ? Stream.concat(all.stream(), Stream.of(elapsed).map(name -> name + "InWorkingTime"))
                        .toList()
                : all;
    }

    private List<String> both(List<String> cells, Function<WorkingTime, List<String>> working) {
        return report.workingTime()
                .map(time -> Stream.concat(cells.stream(), working.apply(time).stream())
                        .toList())
                .orElse(cells);
    }

    private List<String> path(Path path) {
        List<String> cells = List.of(
                Long.toString(path.count()),
                number(path.cases().value()),
                number(path.handoffs().value()),
                number(path.visibleHandoffs().value()),
                number(path.effortMinutes().value()),
                Long.toString(path.missingMinutes().part()),
                number(path.burden().value()),
                number(path.misplaced().value()),
                Double.toString(path.durationSeconds()),
                number(path.resolved().value()),
                path.exampleCase(),
                String.join(" > ", path.steps()));
        return both(cells, time -> List.of(Double.toString(time.durationSeconds(path))));
    }

    private List<String> follow(Follow follow) {
        List<String> cells = Stream.concat(
                        Stream.of(follow.from(), follow.to(), Long.toString(follow.count())),
                        seconds(follow.waits()).stream())
                .toList();
        return both(cells, time -> seconds(time.waits(follow)));
    }

    private static List<String> seconds(Distribution millis) {
        return Stream.of(millis.mean(), millis.quantile(0.5), millis.quantile(0.9))
                .map(value -> number(JsonFields.divided(value, 1000)))
                .toList();
    }

    private List<String> stressTransfer(StressTransfer edge) {
        List<String> cells = List.of(
                edge.from(),
                edge.to(),
                Long.toString(edge.count()),
                Long.toString(edge.handBacks()),
                number(edge.minutes().value()),
                number(edge.load().value()),
                Long.toString(edge.missingMinutes().part()),
                Double.toString(edge.heldSeconds()),
                Long.toString(edge.leftOpen().part()));
        return both(cells, time -> List.of(Double.toString(time.heldSeconds(edge))));
    }

    private static List<String> handover(Handover cell, HandoverMatrix matrix) {
        return List.of(
                cell.from(),
                cell.to(),
                Long.toString(cell.count()),
                Long.toString(cell.cases()),
                number(matrix.shareWithSelfPairs(cell).value()));
    }

    private static List<String> handoff(HandoffRow row) {
        return List.of(
                row.caseId(),
                Integer.toString(row.step()),
                row.time().toString(),
                row.level().name(),
                row.from(),
                row.to(),
                row.kind().key(),
                row.touchpoint());
    }

    private static List<String> handBack(HandBackRow row) {
        return List.of(
                row.caseId(),
                Integer.toString(row.step()),
                row.time().toString(),
                row.from(),
                row.to(),
                row.stressClass().key());
    }

    private static String number(OptionalDouble value) {
        return value.isPresent() ? Double.toString(value.getAsDouble()) : "";
    }

    private static String harmless(String cell) {
        return FORMULA.matcher(cell).find() ? "'" + cell : cell;
    }

    /** A level can be a column with any name; two of them must not share a file. */
    private static String fileName(String level, List<String> written) {
        String name = level.replaceAll("[^\\p{Alnum}._-]", "_");
        String free = name;
        for (int n = 2; isTaken(free, written); n++) {
            free = name + "-" + n;
        }
        return free;
    }

    private static boolean isTaken(String name, List<String> written) {
        return written.stream().anyMatch(("handover-" + name + ".csv")::equalsIgnoreCase);
    }

    /** Headers. */
    private static final class Columns {
        static final List<String> PATHS = List.of(
                "count",
                "share",
                "handoffs",
                "visibleHandoffs",
                "effortMinutes",
                "missingMinuteSteps",
                "burdenShare",
                "misplacedShare",
                "durationSeconds",
                "resolvedShare",
                "exampleCase",
                "steps");
        static final List<String> FOLLOWS = List.of("from", "to", "count", "meanSeconds", "p50Seconds", "p90Seconds");
        static final List<String> STRESS = List.of(
                "from",
                "to",
                "count",
                "handBacks",
                "minutes",
                "load",
                "missingMinuteSteps",
                "heldSecondsMean",
                "leftOpen");
        static final List<String> HANDOVER = List.of("from", "to", "count", "cases", "shareWithSelfPairs");
        static final List<String> HANDOFFS =
                List.of("case", "step", "time", "level", "from", "to", "kind", "touchpoint");
        static final List<String> HAND_BACKS = List.of("case", "step", "time", "from", "to", "class");
    }
}
