package dev.journey.model.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.google.common.collect.ImmutableMap;
import dev.journey.model.Role;
import dev.journey.model.mapping.FileFormat;
import dev.journey.model.mapping.LogFormat;
import dev.journey.model.mapping.Mapping;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The table of faults in docs/reading.md: what it says is what a user sees, row by row, and no more bytes are taken than needed. */
class FaultsTableTest {
    private static final Pattern ROW = Pattern.compile("\\| (?<fault>[^|]+) \\| `(?<message>.+)` \\|");
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d,]*");
    /** Whatever the fault, not more is taken from a source that never ends. */
    private static final long MOST_BYTES = 64L << 20;

    private static final String CSV = "case,step,time\n1,Call,2024-05-06T09:00:00Z\n1,Mail,2024-05-06T10:00:00Z\n";
    private static final String LINES = """
            {"case": 1, "step": "Call", "time": "2024-05-06T09:00:00Z"}
            {"case": 1, "step": "Mail", "time": "2024-05-06T10:00:00Z"}
            """;
    private static final String XES =
            "<log xmlns=\"http://www.xes-standard.org/\"><trace><string key=\"concept:name\" value=\"1\"/>"
                    + "<event><string key=\"concept:name\" value=\"Call\"/><date key=\"time:timestamp\" value=\"2024-05-06T09:00:00Z\"/></event>"
                    + "</trace><trace><string key=\"concept:name\" value=\"2\"/>";

    /**
     * A file with a fault.
     *
     * @param name what it is called
     * @param source its bytes
     * @param before how many steps are read before the fault, where that is asked for
     */
    private record Fault(String name, Source source, int before) {}

    private final AtomicLong taken = new AtomicLong();

    private Map<String, Fault> faults() throws IOException {
        Map<String, Fault> faults = new LinkedHashMap<>();
        faults.put("a million columns", text("log.csv", CSV + "2,Call,2024-05-07" + ",".repeat(1_000_000) + "\n", 2));
        faults.put(
                "a quote that is never closed", text("log.csv", CSV + "2,\"Call,2024-05-07\n2,Mail,2024-05-08\n", 2));
        faults.put("a field without end", endless("log.csv", CSV + "2,\"Call", 'x', 2));
        faults.put("a line without end", endless("log.jsonl", LINES + "{\"case\": \"", 'x', 2));
        faults.put("a NUL in a text", text("log.csv", CSV + "2,\0,2024-05-07\n", 2));
        faults.put(
                "bytes that are not of the charset", bytes("log.csv", latin(CSV + "2,R\u00FCckruf,2024-05-07\n"), 2));
        faults.put("gzip data that ends too early", bytes("log.csv.gz", cutOff(), 1));
        faults.put("gzip data that is damaged", bytes("log.csv.gz", damaged(), 2));
        faults.put("a zip bomb", bytes("bomb.csv.gz", bomb(), 1));
        faults.put("a symbolic link in an archive", bytes("log.zip", link(), 0));
        faults.put(
                "several files in an archive",
                bytes("log.zip", Bytes.zip(ImmutableMap.of("a.csv", CSV, "b.csv", CSV)), 2));
        faults.put("an archive in an archive", bytes("log.csv.gz", Bytes.gzip(Bytes.gzip(CSV)), 0));
        faults.put(
                "XML with external entities", text("log.xes", "<!DOCTYPE log SYSTEM \"file:///etc/passwd\">" + XES, 0));
        faults.put(
                "XML with an entity bomb",
                text("log.xes", "<!DOCTYPE log [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>" + XES + "&b;", 0));
        faults.put("XML that is cut off or broken", text("log.xes", XES + "<event><str", 1));
        faults.put("a tag or a text without end in XML", endless("log.xes", XES + "<string key=\"", 'x', 1));
        faults.put(
                "elements that are nested too deep",
                text("log.xes", XES + "<string key=\"a\" value=\"\">".repeat(5000), 1));
        faults.put("XML that is no XES", text("log.xes", "<html><body/></html>", 0));
        faults.put(
                "JSON that is nested too deep",
                text("log.json", "[" + LINES.strip().replace("\n", ",") + "," + "[".repeat(9000), 2));
        faults.put("JSON that is cut off", text("log.json", "[" + LINES.strip().replace("\n", ",") + ",{", 2));
        return faults;
    }

    private Fault text(String name, String text, int before) {
        return bytes(name, text.getBytes(StandardCharsets.UTF_8), before);
    }

    private Fault bytes(String name, byte[] bytes, int before) {
        return new Fault(name, () -> counted(new ByteArrayInputStream(bytes)), before);
    }

    private Fault endless(String name, String begin, char filler, int before) {
        byte[] head = begin.getBytes(StandardCharsets.UTF_8);
        return new Fault(
                name, () -> counted(new SequenceInputStream(new ByteArrayInputStream(head), always(filler))), before);
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static InputStream always(char filler) {
        return new InputStream() {
            @Override
            public int read() {
                return filler;
            }

            @Override
            public int read(byte[] target, int from, int length) {
                Arrays.fill(target, from, from + length, (byte) filler);
                return length;
            }
        };
    }

    private InputStream counted(InputStream in) {
        taken.set(0);
        return new java.io.FilterInputStream(in) {
            @Override
            public int read() throws IOException {
                taken.incrementAndGet();
                return super.read();
            }

            @Override
            public int read(byte[] target, int from, int length) throws IOException {
                int read = super.read(target, from, length);
                taken.addAndGet(Math.max(0, read));
                return read;
            }
        };
    }

    private static byte[] cutOff() {
        StringBuilder rows = new StringBuilder("case,step,time\n");
        for (int i = 0; i < 20_000; i++) {
            rows.append(i).append(",Call ").append(i * 7919 % 1000).append(",2024-05-06T09:00:00Z\n");
        }
        byte[] whole = Bytes.gzip(rows.toString());
        return Arrays.copyOf(whole, whole.length / 2);
    }

    private static byte[] damaged() {
        byte[] damaged = Bytes.gzip(CSV);
        damaged[damaged.length - 6] ^= 1;
        return damaged;
    }

    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            byte[] rows = "1,a,2024-05-06\n".repeat(70_000).getBytes(StandardCharsets.UTF_8);
            out.write("case,step,time\n".getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 70; i++) {
                out.write(rows);
            }
        }
        return packed.toByteArray();
    }

    /** A zip archive of which the directory says that its file is a link. */
    private static byte[] link() {
        byte[] archive = Bytes.zip(ImmutableMap.of("log.csv", "/etc/passwd"));
        int entry = com.google.common.primitives.Bytes.indexOf(archive, new byte[] {'P', 'K', 1, 2});
        archive[entry + 5] = 3;
        archive[entry + 41] = (byte) 0xA1;
        return archive;
    }

    private static LogReader reader(String name) {
        LogFormat format = name.contains(".xes")
                ? LogFormat.XES
                : name.endsWith(".jsonl") ? LogFormat.JSONL : name.endsWith(".json") ? LogFormat.JSON : LogFormat.CSV;
        boolean xes = format == LogFormat.XES;
        return LogReader.with(Mapping.builder()
                .format(name.endsWith("zip") ? FileFormat.DETECTED : FileFormat.DETECTED.withFormat(format))
                .column(Role.CASE, xes ? "case:concept:name" : "case")
                .column(Role.TOUCHPOINT, xes ? "concept:name" : "step")
                .column(Role.START, xes ? "time:timestamp" : "time")
                .build());
    }

    private static Map<String, String> table() throws IOException {
        Path page = Path.of("../docs/reading.md");
        List<String> lines = Files.readAllLines(page, StandardCharsets.UTF_8);
        Map<String, String> table = new LinkedHashMap<>();
        lines.subList(lines.indexOf("## Faults"), lines.size()).stream()
                .map(ROW::matcher)
                .filter(row -> row.matches())
                .forEach(row -> table.put(row.group("fault"), row.group("message")));
        return table;
    }

    private static String withoutNumbers(String text) {
        return NUMBER.matcher(text).replaceAll("#");
    }

    @Test
    void everyRowHasItsFaultAndEveryFaultItsRow() throws IOException {
        assertThat(table().keySet()).containsExactlyElementsOf(faults().keySet());
    }

    @TestFactory
    List<DynamicTest> whatTheUserSees() throws IOException {
        Map<String, Fault> faults = faults();
        List<DynamicTest> tests = new ArrayList<>();
        table().forEach((name, message) ->
                tests.add(DynamicTest.dynamicTest(name, () -> holds(faults.get(name), message))));
        return tests;
    }

    private void holds(Fault fault, String message) {
        LogReader reader = reader(fault.name());
        Throwable thrown = catchThrowable(() -> reader.read(fault.name(), fault.source()));
        assertThat(thrown).isExactlyInstanceOf(ReadException.class);
        String seen = withoutNumbers(thrown.getMessage());
        String shown = withoutNumbers(message);
        if (shown.endsWith(" ...")) {
            assertThat(seen).startsWith(shown.substring(0, shown.length() - 4));
        } else {
            assertThat(seen).isEqualTo(shown);
        }
        assertThat(taken.get()).isLessThan(MOST_BYTES);
        keepsGoing(reader.keepGoing(), fault);
    }

    private void keepsGoing(LogReader reader, Fault fault) {
        if (fault.before() == 0) {
            assertThat(catchThrowable(() -> reader.read(fault.name(), fault.source())))
                    .isExactlyInstanceOf(ReadException.class);
            return;
        }
        ReadResult read = reader.read(fault.name(), fault.source());
        assertThat(read.log().stepCount()).isGreaterThanOrEqualTo(fault.before());
        assertThat(read.report().accepted() + read.report().rejected())
                .isEqualTo(read.report().rows());
        assertThat(read.report().notices().get(0)).startsWith("Reading broke off; the ");
        assertThat(taken.get()).isLessThan(MOST_BYTES);
    }
}
