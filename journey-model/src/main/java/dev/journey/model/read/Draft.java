package dev.journey.model.read;

import dev.journey.model.mapping.KnownExport;
import dev.journey.model.mapping.LogFormat;
import dev.journey.model.mapping.Mapping;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A draft of a mapping for a log that nobody has explained yet.
 *
 * <p>The first 20,000 rows are looked at. A role goes to a column by its name and by what stands in it: how many different
 * values, whether they are times, how they repeat within a case. Each choice carries a comment: why, and what else was
 * possible. Values that look like outcomes, approvals or waiting for the customer are told by a {@linkplain WordList word
 * list}. A log that has the shape of a {@linkplain KnownExport known export} gets the mapping for it. Where the data cannot decide, nothing is chosen, and the comment asks. A draft is text for a person: nothing reads it
 * before somebody has it in a file. Immutable and thread-safe.
 */
public final class Draft {
    private final String json;
    private final Optional<KnownExport> known;

    private Draft(String json, Optional<KnownExport> known) {
        this.json = json;
        this.known = known;
    }

    /**
     * Looks at a log.
     *
     * @param words what words in values mean
     * @throws ReadException when the log cannot be read
     */
    public static Draft of(Path log, WordList words) {
        FileSource found = FileSource.of(log);
        return of(found.name(), found.source(), words);
    }

    /** Looks at a log from anywhere; see {@link #of(Path, WordList)}. */
    public static Draft of(String name, Source source, WordList words) {
        Unpacked bytes = new Unpacked(name, source, Limits.DEFAULT);
        try (Sniffed sniffed = Sniffed.of(bytes)) {
            LogFormat format = sniffed.format(bytes.innerName());
            Optional<KnownExport> document = KnownShapes.of(sniffed, format, bytes.innerName());
            if (document.isPresent()) {
                return new Draft(document.get().json(), document);
            }
            Sample sample = sample(name, sniffed, format);
            if (sample.rows() == 0) {
                throw new ReadException(Messages.noRows(name));
            }
            Optional<KnownExport> table = KnownShapes.of(sample, format);
            return new Draft(
                    table.map(KnownExport::json).orElseGet(() -> DraftWriter.text(name, DraftChoice.of(sample), words)),
                    table);
        } catch (IOException e) {
            throw new ReadException(Messages.unreadable(name, e), e);
        }
    }

    /** The mapping, {@code journey-mapping/1}. */
    public String toJson() {
        return json;
    }

    /** The known export that the log looks like, whose mapping the draft then is. */
    public Optional<KnownExport> known() {
        return known;
    }

    private static Sample sample(String name, Source bytes, LogFormat format) throws IOException {
        ColumnChoice all = Draft::all;
        return switch (format) {
            case JSON, JSONL -> take(new JsonRecords(Mapping.recognised(), name, format, bytes, all, false));
            case XES -> xes(name, bytes);
            case OCEL -> take(new OcelRecords(Mapping.recognised(), name, bytes));
            case CSV, PARQUET, SQLITE ->
                take(new CsvRecords(Mapping.recognised(), name, bytes, Chunking.standard(), all));
        };
    }

    /** Attributes are met as they come; the second time they are asked for. */
    private static Sample xes(String name, Source bytes) throws IOException {
        XesRecords standard = new XesRecords(Mapping.recognised(), name, bytes);
        Sample first = take(standard);
        Mapping asked = Mapping.recognised();
        for (String attribute : standard.further()) {
            asked = asked.withOther(attribute);
        }
        return standard.further().isEmpty() ? first : take(new XesRecords(asked, name, bytes));
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
