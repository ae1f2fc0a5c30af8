package dev.journey.benchmarks.formats;

import dev.journey.model.Role;
import dev.journey.model.mapping.FileFormat;
import dev.journey.model.mapping.Mapping;
import dev.journey.model.read.LogReader;
import dev.journey.model.read.ReadResult;
import java.nio.file.Path;

/** A format, and how the log of the benchmark is read from it. */
enum Format {
    CSV("csv"),
    CSV_GZ("csv.gz"),
    JSONL("jsonl"),
    XES("xes"),
    XES_GZ("xes.gz"),
    OCEL("ocel.json"),
    SQLITE("sqlite"),
    PARQUET("parquet"),
    /** A table of a database, through JDBC. */
    SQL("table.sqlite");

    private final String ending;

    Format(String ending) {
        this.ending = ending;
    }

    Path in(Path folder) {
        return folder.resolve("log." + ending);
    }

    ReadResult read(Path file) {
        LogReader reader = LogReader.with(mapping());
        return this == SQL ? reader.query("steps", TableLog.database(file), "SELECT * FROM steps") : reader.read(file);
    }

    private Mapping mapping() {
        return switch (this) {
            case XES, XES_GZ ->
                columns("case:concept:name", "concept:name", "org:resource", "org:group", "time:timestamp");
            case OCEL, SQLITE -> columns("ocel:oid", "ocel:activity", "actor", "team", "ocel:timestamp");
            case CSV, CSV_GZ, JSONL, PARQUET, SQL -> columns("case_id", "touchpoint", "actor", "team", "start");
        };
    }

    private static Mapping columns(String id, String touchpoint, String actor, String team, String start) {
        return Mapping.builder()
                .column(Role.CASE, id)
                .column(Role.TOUCHPOINT, touchpoint)
                .column(Role.ACTOR, actor)
                .column(Role.TEAM, team)
                .column(Role.CHANNEL, "channel")
                .column(Role.START, start)
                .column(Role.CUSTOMER, "customer")
                .format(FileFormat.DETECTED.withCaseType("case"))
                .build();
    }
}
