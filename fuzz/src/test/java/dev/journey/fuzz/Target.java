package dev.journey.fuzz;

import dev.journey.model.mapping.LogFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** All that reads, each with the law that must hold for any bytes. The order is part of the inputs of {@link Fuzzed}. */
enum Target {
    /** CSV, by the general engine. */
    CSV,
    /** CSV, by both engines, which must agree. */
    ENGINES,
    XES,
    /** OCEL 2.0 JSON. */
    OCEL,
    JSON,
    JSONL,
    /** Formats that are found out, and gzip and zip around them. */
    PACKED,
    /** Known exports, with the changes that are made steps. */
    EXPORTS,
    /** Drafts of mappings, {@code journey init}. */
    DRAFT,
    MAPPING,
    JOURNEY,
    WORDS,
    /** OCEL 2.0 SQLite, from a file. */
    SQLITE,
    /** Parquet, from a file. */
    PARQUET;

    private static final Path CORPUS = Path.of("corpus");

    /** How it is called in the names of folders. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Reads the bytes and holds the law against what comes of them.
     *
     * @throws RuntimeException what the reader may not throw
     * @throws AssertionError when the law does not hold
     */
    void check(byte[] bytes) {
        switch (this) {
            case CSV -> LogLaw.holds(bytes, LogFormat.CSV);
            case ENGINES -> LogLaw.enginesAgree(bytes);
            case XES -> LogLaw.holds(bytes, LogFormat.XES);
            case OCEL -> LogLaw.holds(bytes, LogFormat.OCEL);
            case JSON -> LogLaw.holds(bytes, LogFormat.JSON);
            case JSONL -> LogLaw.holds(bytes, LogFormat.JSONL);
            case PACKED -> LogLaw.holds(bytes);
            case EXPORTS -> LogLaw.exportsHold(bytes);
            case DRAFT -> TextLaw.draft(bytes);
            case MAPPING -> TextLaw.mapping(bytes);
            case JOURNEY -> TextLaw.journey(bytes);
            case WORDS -> TextLaw.words(bytes);
            case SQLITE -> LogLaw.fileHolds(bytes, LogFormat.SQLITE);
            case PARQUET -> LogLaw.fileHolds(bytes, LogFormat.PARQUET);
        }
    }

    /** Whether the work is done in native code, of which no coverage is seen and which takes its time to start. */
    boolean isNative() {
        return this == SQLITE || this == PARQUET;
    }

    /** The inputs that searching starts from, and those that once broke something. */
    List<Path> inputs() {
        try (Stream<Path> files = Files.list(CORPUS.resolve(key()))) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
