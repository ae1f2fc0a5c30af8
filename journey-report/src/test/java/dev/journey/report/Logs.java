package dev.journey.report;

import dev.journey.analysis.JourneyAnalysis;
import dev.journey.analysis.JourneyReport;
import dev.journey.model.mapping.Mapping;
import dev.journey.model.read.CsvReader;
import dev.journey.model.read.ReadResult;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Logs that the tests report on. */
final class Logs {
    /** A call, a transfer, work at the customer's, and a second case that repeats the first. */
    static final String MINI = """
            case,time,step,actor,team,tier,customer,customerMinutes,waitMinutes,companyMinutes,region
            1,2024-01-01T09:00:00Z,Call,Cem,,,K1,10,5,0,North
            1,2024-01-01T09:15:00Z,Answer,Ann,Front,1,K1,4,0,4,North
            1,2024-01-01T10:00:00Z,Look up,Bob,Back,2,K1,0,0,20,South
            1,2024-01-01T11:00:00Z,Do it yourself,Ann,Front,1,K1,1,0,1,North
            1,2024-01-02T11:00:00Z,Try,Cem,,,K1,30,0,0,North
            1,2024-01-03T11:00:00Z,Solved,Ann,Front,1,K1,0,0,1,
            2,2024-01-05T09:00:00Z,Call,Cem,,,K1,10,5,0,North
            2,2024-01-05T09:20:00Z,Solved,Ann,Front,1,K1,2,0,2,North
            """;

    static final String MINI_MAPPING = """
            {"schema": "journey-mapping/1",
             "columns": {"case": "case", "touchpoint": "step", "start": "time", "actor": "actor", "team": "team",
               "tier": "tier", "customer": "customer", "customerMinutes": "customerMinutes",
               "waitMinutes": "waitMinutes", "companyMinutes": "companyMinutes", "other": ["region"]},
             "touchpoints": {
               "Call": {"side": "CUSTOMER", "visibility": "FRONT"},
               "Try": {"side": "CUSTOMER", "visibility": "FRONT", "class": "REPAIR"},
               "Answer": {"accepts": true, "visibility": "FRONT"},
               "Look up": {"class": "LOOKUP", "visibility": "BACK"},
               "Do it yourself": {"move": "CUSTOMER", "visibility": "FRONT"},
               "Solved": {"outcome": "RESOLVED", "visibility": "FRONT"}}}
            """;

    /** Three columns and nothing else. */
    static final String BARE = """
            case,activity,timestamp
            1,Open,2024-01-01T09:00:00Z
            1,Close,2024-01-01T10:00:00Z
            2,Open,2024-01-01T09:00:00Z
            """;

    private Logs() {}

    static ReadResult read(String csv, Mapping mapping) {
        return CsvReader.with(mapping)
                .read("test.csv", () -> new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)));
    }

    static ReadResult mini() {
        return read(MINI, Mapping.parse(MINI_MAPPING, "mini.mapping.json"));
    }

    static ReadResult bare() {
        return read(BARE, Mapping.recognised());
    }

    static ReadResult sample() {
        Path folder = folder("examples").resolve("logs");
        return CsvReader.with(Mapping.load(folder.resolve("contact-centre.mapping.json")))
                .read(folder.resolve("contact-centre.csv"));
    }

    static JourneyReport report(ReadResult read) {
        return JourneyAnalysis.withDefaults().of(read);
    }

    /** A folder of the checkout, wherever the test runs. */
    private static Path folder(String name) {
        Path here = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(here.resolve(name))) {
            here = here.getParent();
        }
        return here.resolve(name);
    }
}
