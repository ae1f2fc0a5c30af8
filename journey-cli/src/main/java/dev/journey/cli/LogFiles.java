package dev.journey.cli;

import dev.journey.model.mapping.Mapping;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Event logs in files. */
final class LogFiles {
    private LogFiles() {}

    /** What the columns and values of a log mean: the mapping given, else the one beside it, else recognised by name. */
    static Mapping mapping(Path log, @Nullable Path given) {
        return Optional.ofNullable(given)
                .or(() -> Mapping.beside(log))
                .map(Mapping::load)
                .orElseGet(Mapping::recognised);
    }
}
