package dev.journey.model.read;

import dev.journey.model.mapping.FileFormat;
import dev.journey.model.mapping.LogFormat;
import dev.journey.model.mapping.Mapping;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.MalformedInputException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a draft is made from.
 *
 * @param sample the first rows, with all columns
 * @param types the object types of an object-centric log, of which the best is the case
 * @param guessed the charset that was tried where the text is none of Unicode's
 */
record DraftSample(Sample sample, Optional<OcelTypes> types, Optional<Charset> guessed) {
    /** What programs in Western Europe and America write where they do not write Unicode. */
    private static final Charset LIKELY = Charset.forName("windows-1252");

    private DraftSample(Sample sample, Optional<OcelTypes> types) {
        this(sample, types, Optional.empty());
    }

    /**
     * Looks at a source.
     *
     * @param file the file that has these bytes as they are, where there is one
     */
    static DraftSample of(String name, @Nullable Path file, Source bytes, LogFormat format) throws IOException {
        return switch (format) {
            case JSON, JSONL ->
                plain(new JsonRecords(Mapping.recognised(), name, format, bytes, DraftSample::all, false));
            case XES -> xes(name, bytes);
            case OCEL -> ocel(name, bytes);
            case CSV -> csv(name, bytes);
            case PARQUET, SQLITE -> database(name, file, bytes, format);
        };
    }

    private static DraftSample csv(String name, Source bytes) throws IOException {
        Sample sample;
        Optional<Charset> guessed = Optional.empty();
        try {
            sample = take(csv(name, bytes, FileFormat.DETECTED));
        } catch (ReadException e) {
            if (!(e.getCause() instanceof MalformedInputException)) {
                throw e;
            }
            guessed = Optional.of(LIKELY);
            sample = take(csv(name, bytes, FileFormat.DETECTED.withCharset(LIKELY)));
        }
        List<String> named =
                sample.header().stream().filter(column -> !column.isBlank()).toList();
        int columns = sample.header().size();
        if (2 * named.size() < columns) {
            throw new ReadException(ColumnMessages.title(name, named.size(), columns, String.join(", ", named)));
        }
        return new DraftSample(sample, Optional.empty(), guessed);
    }

    private static Records csv(String name, Source bytes, FileFormat format) {
        Mapping mapping = Mapping.builder().format(format).build();
        return new CsvRecords(mapping, name, bytes, Chunking.standard(), DraftSample::all);
    }

    private static DraftSample plain(Records records) throws IOException {
        return new DraftSample(take(records), Optional.empty());
    }

    private static DraftSample ocel(String name, Source bytes) throws IOException {
        OcelTypes types = new OcelRecords(Mapping.recognised(), name, bytes).types();
        OcelRecords records = new OcelRecords(by(types), name, bytes, DraftSample::all);
        return new DraftSample(take(records), Optional.of(types));
    }

    private static DraftSample database(String name, @Nullable Path file, Source bytes, LogFormat format)
            throws IOException {
        FileDatabase opener = FileDatabases.of(name, format);
        try (Spooled spooled = Spooled.of(file, bytes)) {
            if (format == LogFormat.PARQUET) {
                return plain(FileTables.parquet(name, opener, spooled.file(), DraftSample::all));
            }
            OcelDatabase log = OcelDatabase.open(name, opener.open(spooled.file()));
            OcelTypes types = log.types();
            return new DraftSample(take(log.records(by(types), shape -> DraftSample::all)), Optional.of(types));
        }
    }

    private static Mapping by(OcelTypes types) {
        FileFormat format = types.best().map(FileFormat.DETECTED::withCaseType).orElse(FileFormat.DETECTED);
        return Mapping.builder().format(format).build();
    }

    /** Attributes are met as they come; the second time they are asked for. */
    private static DraftSample xes(String name, Source bytes) throws IOException {
        XesRecords standard = new XesRecords(Mapping.recognised(), name, bytes);
        Sample first = take(standard);
        Mapping asked = Mapping.recognised();
        for (String attribute : standard.further()) {
            asked = asked.withOther(attribute);
        }
        return standard.further().isEmpty()
                ? new DraftSample(first, Optional.empty())
                : plain(new XesRecords(asked, name, bytes));
    }

    private static Sample take(Records records) throws IOException {
        SampleRows rows = new SampleRows();
        records.pass(rows::with);
        return rows.sample(records.format()).orElseThrow(() -> new ReadException(records.none(false)));
    }

    private static Columns all(List<String> header) {
        Map<String, Integer> others = new LinkedHashMap<>();
        for (int position = 0; position < header.size(); position++) {
            others.putIfAbsent(header.get(position), position);
        }
        return new Columns(header, Map.of(), others, true, false, List.of());
    }
}
