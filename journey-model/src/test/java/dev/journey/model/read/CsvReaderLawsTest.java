package dev.journey.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.model.Role;
import dev.journey.model.log.EventLog;
import dev.journey.model.log.EventLogBuilder;
import dev.journey.model.log.StepDraft;
import dev.journey.model.mapping.FileFormat;
import dev.journey.model.mapping.Mapping;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

class CsvReaderLawsTest {
    /** One step to be written; the note is any text. */
    record Row(int caseNumber, String step, String note, long second) {
        String caseId() {
            return "case " + caseNumber;
        }

        Instant time() {
            return Instant.ofEpochSecond(second);
        }
    }

    /** How a file is written. */
    record Style(
            char separator, String lineEnd, Charset charset, boolean mark, boolean quoteAll, boolean lastLineEnds) {}

    private static final Mapping MAPPING = Mapping.builder()
            .column(Role.CASE, "id")
            .column(Role.TOUCHPOINT, "step")
            .column(Role.START, "time")
            .other("note")
            .build();

    @Provide
    Arbitrary<Row> rows() {
        Arbitrary<String> nasty = Arbitraries.of(
                        "a", "\"", "\"\"", ",", ";", "|", "\t", "\r", "\n", "\r\n", "'", " ", "é", "€", "😀", "\uFEFF",
                        "\\")
                .list()
                .ofMaxSize(12)
                .map(parts -> "n" + String.join("", parts) + "n");
        Arbitrary<String> step = Arbitraries.of("Call", "Mail, first", "\"Chat\"", "Besuch\nspät", "x;y|z", "#5");
        Arbitrary<Long> second = Arbitraries.longs().between(-10_000_000_000L, 10_000_000_000L);
        return Combinators.combine(Arbitraries.integers().between(1, 9), step, nasty, second)
                .as(Row::new);
    }

    @Provide
    Arbitrary<Style> styles() {
        Arbitrary<Charset> charset = Arbitraries.of(
                StandardCharsets.UTF_8,
                StandardCharsets.UTF_16LE,
                StandardCharsets.UTF_16BE,
                Charset.forName("UTF-32LE"));
        return Combinators.combine(
                        Arbitraries.of(',', ';', '\t', '|'),
                        Arbitraries.of("\n", "\r\n", "\r"),
                        charset,
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as(Style::new);
    }

    private static String write(List<List<String>> records, Style style) {
        StringBuilder text = new StringBuilder(style.mark ? "\uFEFF" : "");
        for (List<String> record : records) {
            for (int i = 0; i < record.size(); i++) {
                text.append(i == 0 ? "" : String.valueOf(style.separator)).append(quote(record.get(i), style.quoteAll));
            }
            text.append(style.lineEnd);
        }
        if (!style.lastLineEnds) {
            text.setLength(text.length() - style.lineEnd.length());
        }
        return text.toString();
    }

    private static String quote(String value, boolean always) {
        boolean needed = value.chars().anyMatch(c -> ",;|\t\r\n\"".indexOf(c) >= 0);
        return always || needed ? "\"" + value.replace("\"", "\"\"") + "\"" : value;
    }

    private static List<List<String>> records(List<Row> rows) {
        List<List<String>> records = new ArrayList<>();
        records.add(List.of("id", "step", "note", "time"));
        rows.forEach(row ->
                records.add(List.of(row.caseId(), row.step, row.note, row.time().toString())));
        return records;
    }

    private static EventLog log(List<Row> rows) {
        EventLogBuilder log = EventLog.builder();
        for (Row row : rows) {
            StepDraft step = log.step(row.caseId(), row.step).start(row.time()).other("note", row.note);
            step.add();
        }
        return log.build();
    }

    @Property(seed = "61", tries = 1000)
    void whatIsWrittenIsRead(
            @ForAll @Size(min = 1, max = 30) List<@From("rows") Row> rows, @ForAll @From("styles") Style style) {
        boolean named = !style.mark && !style.charset.equals(StandardCharsets.UTF_8);
        Mapping mapping = named ? in(style.charset) : MAPPING;
        ReadResult read = Csv.read(mapping, write(records(rows), style), style.charset);
        assertThat(read.log()).isEqualTo(log(rows));
        assertThat(read.report().rows()).isEqualTo(rows.size());
        assertThat(read.report().rejections()).isEmpty();
    }

    private static Mapping in(Charset charset) {
        return Mapping.builder()
                .format(new FileFormat(Optional.empty(), Optional.of(charset), true))
                .column(Role.CASE, "id")
                .column(Role.TOUCHPOINT, "step")
                .column(Role.START, "time")
                .other("note")
                .build();
    }

    @Property(seed = "62", tries = 300)
    void shufflingRowsWithDistinctTimesChangesNothing(
            @ForAll @Size(min = 1, max = 60) List<@From("rows") Row> rows, @ForAll long shuffle) {
        List<Row> distinct = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            distinct.add(new Row(row.caseNumber, row.step, row.note, row.second / 100 * 100 + i));
        }
        Style style = new Style(',', "\n", StandardCharsets.UTF_8, false, false, true);
        EventLog inOrder = Csv.read(MAPPING, write(records(distinct), style)).log();
        Collections.shuffle(distinct, new Random(shuffle));
        assertThat(Csv.read(MAPPING, write(records(distinct), style)).log()).isEqualTo(inOrder);
        assertThat(inOrder.ties()).isZero();
    }

    @Provide
    Arbitrary<String> rawRows() {
        Arbitrary<String> caseId = Arbitraries.of("1", "2", "", "?", " 3 ");
        Arbitrary<String> step = Arbitraries.of("Call", "Mail", "", "NULL");
        Arbitrary<String> time = Arbitraries.of(
                "2024-05-06", "14/5/2024 10:00", "3/5/2024", "x", "", "1715000000", "2024-02-30", "13/13/2024");
        Arbitrary<String> tail = Arbitraries.of("", ",5", ",x", ",-1", ",5,more", ",,", ",5,");
        return Combinators.combine(caseId, step, time, tail).as((c, s, t, rest) -> c + "," + s + "," + t + rest);
    }

    @Property(seed = "63", tries = 500)
    void acceptedAndRejectedAreAllRows(
            @ForAll @Size(min = 1, max = 40) List<@From("rawRows") String> rows, @ForAll long shuffle) {
        Mapping mapping = Csv.mapping().column(Role.WAIT_MINUTES, "wait").build();
        String header = "id,step,time,wait\n9,first,14/5/2024 10:00,1\n";
        ReadReport report = Csv.read(mapping, header + String.join("\n", rows)).report();
        long rejected = report.rejections().stream()
                .mapToLong(ReadReport.Rejection::count)
                .sum();
        assertThat(report.rows()).isEqualTo(rows.size() + 1L);
        assertThat(report.accepted() + rejected).isEqualTo(report.rows());
        assertThat(report.rejected()).isEqualTo(rejected);
        List<String> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, new Random(shuffle));
        assertThat(counts(
                        Csv.read(mapping, header + String.join("\n", shuffled)).report()))
                .isEqualTo(counts(report));
    }

    private static List<String> counts(ReadReport report) {
        return report.rejections().stream()
                .map(one -> one.count() + " " + one.reason())
                .toList();
    }

    @Property(seed = "64", tries = 3000)
    void anyBytesGiveALogOrAReadException(@ForAll @Size(max = 200) byte[] bytes, @ForAll boolean asText) {
        byte[] given = bytes.clone();
        if (asText) {
            String marks = "\",;\n\r1a/\t|";
            for (int i = 0; i < given.length; i++) {
                given[i] = (byte) marks.charAt(Math.floorMod(given[i], marks.length()));
            }
        }
        byte[] header = asText ? "id,step,time\n".getBytes(StandardCharsets.UTF_8) : new byte[0];
        byte[] all = Arrays.copyOf(header, header.length + given.length);
        System.arraycopy(given, 0, all, header.length, given.length);
        try {
            ReadReport report = Csv.read(Csv.mapping().build(), all).report();
            assertThat(report.accepted()).isBetween(0L, report.rows());
        } catch (ReadException e) {
            assertThat(e).hasMessageContaining("calls.csv");
        }
    }

    @Property(seed = "65", tries = 100)
    void timesAreKeptToTheMillisecond(@ForAll @Size(min = 1, max = 20) List<Long> nanos) {
        StringBuilder text = new StringBuilder("id,step,time\n");
        List<Instant> expected = new ArrayList<>();
        for (long nano : nanos) {
            Instant time =
                    Instant.ofEpochSecond(Math.floorDiv(nano, 1_000_000_000L), Math.floorMod(nano, 1_000_000_000L));
            text.append("1,a,").append(time).append('\n');
            expected.add(time.truncatedTo(ChronoUnit.MILLIS));
        }
        Collections.sort(expected);
        assertThat(Csv.read(Csv.mapping().build(), text.toString())
                        .log()
                        .cases()
                        .get(0)
                        .steps())
                .extracting(step -> step.start())
                .isEqualTo(expected);
    }
}
