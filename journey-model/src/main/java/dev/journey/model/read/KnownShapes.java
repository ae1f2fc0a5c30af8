package dev.journey.model.read;

import dev.journey.model.Role;
import dev.journey.model.mapping.KnownExport;
import dev.journey.model.mapping.LogFormat;
import dev.journey.model.mapping.Mapping;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells known exports by their shape: a document by where its records are, a table by its columns. */
final class KnownShapes {
    /** Arrays of a document that are looked at. */
    private static final int ARRAYS = 1000;

    private KnownShapes() {}

    /** The export that a JSON document looks like; only its beginning is looked at. */
    static Optional<KnownExport> of(Sniffed source, LogFormat format, String name) {
        if (format != LogFormat.JSON) {
            return Optional.empty();
        }
        Set<String> arrays = JsonArrays.in(source.start(name), ARRAYS);
        return Arrays.stream(KnownExport.values())
                .filter(known -> known.format() == LogFormat.JSON)
                .filter(known -> known.mapping()
                        .format()
                        .records()
                        .filter(records -> arrays.contains(records))
                        .isPresent())
                .findFirst();
    }

    /** The export that a table looks like: one all of whose columns it has. */
    static Optional<KnownExport> of(Sample sample, LogFormat format) {
        return Arrays.stream(KnownExport.values())
                .filter(known -> known.format() == format)
                .filter(known -> hasAll(sample.header(), known.mapping().forRows()))
                .filter(known -> known.mapping().moments().isEmpty() || isARowACase(sample, known.mapping()))
                .findFirst();
    }

    private static boolean isARowACase(Sample sample, Mapping mapping) {
        int position = sample.header().indexOf(mapping.column(Role.CASE).orElse(""));
        SampleColumn cases = SampleColumn.of(sample, position);
        return cases.distinct() == cases.filled();
    }

    private static boolean hasAll(List<String> header, Mapping mapping) {
        return header.containsAll(mapping.columns().values()) && header.containsAll(mapping.others());
    }
}
