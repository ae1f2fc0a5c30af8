package dev.journey.cli;

import dev.journey.model.mapping.KnownExport;
import dev.journey.model.mapping.Mapping;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Event logs in files. */
final class LogFiles {
    private LogFiles() {}

    /** What the columns and values of a log mean: the mapping given, else the one beside it, else recognised by name. */
    static Mapping mapping(Path log, @Nullable Path given) {
        return Optional.ofNullable(given)
                .map(LogFiles::given)
                .or(() -> Mapping.beside(log).map(Mapping::load))
                .orElseGet(Mapping::recognised);
    }

    /** A mapping in a file, or of a known export where there is no such file. */
    private static Mapping given(Path mapping) {
        boolean name = mapping.getNameCount() == 1 && !mapping.toString().contains(".") && !Files.exists(mapping);
        return name
                ? KnownExport.of(mapping.toString())
                        .map(KnownExport::mapping)
                        .orElseThrow(() -> new IllegalArgumentException(
                                Messages.noKnownExport(mapping.toString(), KnownExport.keys())))
                : Mapping.load(mapping);
    }
}
