package dev.journey.report.page;

import dev.journey.analysis.JourneyAnalysis;
import dev.journey.analysis.lever.Levers;
import dev.journey.model.mapping.Mapping;
import dev.journey.model.read.CsvReader;
import dev.journey.model.read.ReadResult;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Logs that pages are made of. */
final class PageLogs {
    /** Markup, script ends and text that turns around, in every field. */
    static final String HOSTILE = """
            case,activity,timestamp,resource,team,channel,customer,customerMinutes,companyMinutes
            "<script>alert(1)</script>",</script><script>alert(2)</script>,2024-01-01T09:00:00Z,<img src=x onerror=alert(3)>,"<b onload=""alert(4)"">",javascript:alert(5),'-alert(6)-',1,2
            "<script>alert(1)</script>","<!--<script>",2024-01-01T10:00:00Z,"a\u202Eb","</title></style>","&lt;","K",1,2
            "<script>alert(1)</script>",""" + "\"\u2028']]>\",2024-01-01T11:00:00Z,\"${7*7}{{7*7}}\",\"</svg>\",x,K,1,2\n";

    private PageLogs() {}

    static String page(ReadResult read) {
        return ReportPage.of(JourneyAnalysis.withDefaults().of(read), read.log())
                .toString();
    }

    /** With what to change. */
    static String pageWithLevers(ReadResult read) {
        return ReportPage.of(JourneyAnalysis.withDefaults().of(read), read.log())
                .withLevers(Levers.withDefaults().of(read.log()))
                .toString();
    }

    static ReadResult hostile() {
        return read(HOSTILE);
    }

    static ReadResult read(String csv) {
        return CsvReader.recognising()
                .read(
                        "<script>alert(0)</script>.csv",
                        () -> new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)));
    }

    static ReadResult sample() {
        Path folder = above("examples").orElseThrow().resolve("logs");
        return CsvReader.with(Mapping.load(folder.resolve("contact-centre.mapping.json")))
                .read(folder.resolve("contact-centre.csv"));
    }

    /** The earlier or the later half of the sample's cases. */
    static ReadResult sampleHalf(boolean earlier) {
        Path log = above("examples").orElseThrow().resolve("logs/contact-centre.csv");
        List<String> lines = lines(log);
        String middle = lines.get(lines.size() / 2).split(",", 2)[0];
        List<String> half = new ArrayList<>(lines.subList(0, 1));
        lines.stream()
                .skip(1)
                .filter(line -> line.split(",", 2)[0].compareTo(middle) < 0 == earlier)
                .forEach(half::add);
        byte[] bytes = String.join("\n", half).getBytes(StandardCharsets.UTF_8);
        return CsvReader.with(Mapping.beside(log).map(Mapping::load).orElseThrow())
                .read(earlier ? "before.csv" : "after.csv", () -> new ByteArrayInputStream(bytes));
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The public incident log, where it lies beside the checkout. */
    static Optional<ReadResult> incidents() {
        Path mapping = above("examples").orElseThrow().resolve("mappings/servicenow-incidents.json");
        return above("shared")
                .map(shared -> shared.resolve("logs/uci-incidents/incidents.csv"))
                .filter(Files::exists)
                .map(log -> CsvReader.with(Mapping.load(mapping)).read(log));
    }

    private static Optional<Path> above(String name) {
        for (Path here = Path.of("").toAbsolutePath(); here != null; here = here.getParent()) {
            if (Files.isDirectory(here.resolve(name))) {
                return Optional.of(here.resolve(name));
            }
        }
        return Optional.empty();
    }
}
