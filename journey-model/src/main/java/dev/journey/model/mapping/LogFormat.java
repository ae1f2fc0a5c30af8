package dev.journey.model.mapping;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** In which format a log is written. */
public enum LogFormat {
    /** Delimited text, RFC 4180. */
    CSV("CSV"),
    /** One JSON value a line. */
    JSONL("JSON Lines"),
    /** A JSON document that holds records somewhere. */
    JSON("JSON"),
    /** IEEE 1849. */
    XES("XES"),
    /** OCEL 2.0 as JSON. */
    OCEL("OCEL 2.0 JSON"),
    /** Apache Parquet; needs the module {@code journey-formats}. */
    PARQUET("Parquet"),
    /** OCEL 2.0 as an SQLite database; needs the module {@code journey-formats}. */
    SQLITE("OCEL 2.0 SQLite");

    private final String title;

    LogFormat(String title) {
        this.title = title;
    }

    /** The name that people use. */
    public String title() {
        return title;
    }

    /** The name in a mapping. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format with this name in a mapping. */
    public static Optional<LogFormat> of(String key) {
        return Arrays.stream(values())
                .filter(format -> format.key().equals(key))
                .findFirst();
    }

    /** All names in a mapping. */
    static String keys() {
        return Arrays.stream(values()).map(LogFormat::key).collect(Collectors.joining(", "));
    }
}
