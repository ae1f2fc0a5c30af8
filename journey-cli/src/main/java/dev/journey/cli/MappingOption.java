package dev.journey.cli;

import dev.journey.model.Progress;
import dev.journey.model.mapping.Mapping;
import dev.journey.model.read.ReadResult;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What the columns and values of a log mean, for every command that reads one. */
final class MappingOption {
    @Option(
            names = "--mapping",
            paramLabel = "M.json",
            description = "What columns and values mean. Without it, NAME.mapping.json beside NAME.csv is used, else "
                    + "common column names are recognised.")
    private @Nullable Path mapping;

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

    /** Reads a log by it. */
    ReadResult read(Path log, Progress progress) {
        return LogFiles.read(log, of(log), progress);
    }
}
