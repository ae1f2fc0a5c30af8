package dev.journey.cli;

import dev.journey.model.Progress;
import dev.journey.model.mapping.Mapping;
import dev.journey.model.read.LogReader;
import dev.journey.model.read.Pseudonyms;
import dev.journey.model.read.ReadResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What the columns and values of a log mean, and how it is read, for every command that reads one. */
final class MappingOption {
    @Option(
            names = "--mapping",
            paramLabel = "M.json",
            description = "What columns and values mean: a file, or the name of a known export (see journey init "
                    + "--list). Without it, NAME.mapping.json beside NAME.csv is used, else common column names are "
                    + "recognised.")
    private @Nullable Path mapping;

    @Option(
            names = "--keep-going",
            description = "Use what stands before a fault that stops the reading, such as the end of a truncated file.")
    private boolean keepGoing;

    @Option(
            names = "--pseudonymise",
            paramLabel = "KEY",
            description =
                    "Replace the ids of cases, customers and actors by hashes keyed with the bytes of this file, and "
                            + "leave out free text.")
    private @Nullable Path key;

    @Option(
            names = "--keep",
            paramLabel = "COLUMN",
            description = "A column of free text that --pseudonymise does not leave out. May be given several times.")
    private List<String> kept = List.of();

    @Option(
            names = "--spill",
            description =
                    "Keep the steps in temporary files instead of the heap, for a log that is larger than it. The "
                            + "result is the same.")
    private boolean spill;

    /** Made by picocli. */
    MappingOption() {}

    /** What the columns and values of this log mean. */
    Mapping of(Path log) {
        return LogFiles.mapping(log, mapping);
    }

    /** The file that was named, if one was. */
    Optional<Path> given() {
        return Optional.ofNullable(mapping);
    }

    /** Reads a log by the mapping that goes with it. */
    ReadResult read(Path log, Progress progress) {
        return read(log, of(log), progress);
    }

    /** Reads a log by a mapping. */
    ReadResult read(Path log, Mapping chosen, Progress progress) {
        LogReader reader = LogReader.with(chosen).withProgress(progress);
        if (keepGoing) {
            reader = reader.keepGoing();
        }
        if (key != null) {
            reader = reader.pseudonymise(Pseudonyms.keyed(bytes(key)).keeping(kept.toArray(String[]::new)));
        }
        if (spill) {
            reader = reader.spillTo(Path.of(System.getProperty("java.io.tmpdir")));
        }
        return reader.read(log);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new IllegalArgumentException(Messages.noKey(file), e);
        }
    }
}
