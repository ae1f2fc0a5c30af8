package dev.journey.model.write;

import com.google.common.collect.ImmutableSet;
import dev.journey.model.Role;
import dev.journey.model.log.EventLog;
import dev.journey.model.mapping.FileFormat;
import dev.journey.model.mapping.Mapping;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Writes a log as delimited text (CSV, RFC 4180): a header, then one row a step in the log's order, with commas, line feeds and
 * UTF-8. Times are ISO 8601 in UTC, numbers the shortest decimals that read back the same, what is missing is empty. Equal logs
 * give the same bytes on every machine.
 *
 * <p>Law: reading what was written with {@link #mapping()} gives an equal log. A value that a reader would change or refuse
 * (white space at an end, a side that is none, negative minutes, a year beyond 9999) is an error that names its case; nothing is
 * changed silently. Memory: one row. Immutable and thread-safe.
 */
public final class LogCsv {
    private static final char SEPARATOR = ',';

    private final EventLog log;
    private final List<CsvColumn> columns = new ArrayList<>();
    private final Map<Role, String> headers = new EnumMap<>(Role.class);

    private LogCsv(EventLog log) {
        this.log = log;
        Set<String> taken = ImmutableSet.copyOf(log.otherColumns());
        for (Role role : Role.values()) {
            CsvColumn.of(role, header(role, taken), log).ifPresent(column -> {
                headers.put(role, column.header());
                columns.add(column);
            });
        }
        log.otherColumns().forEach(name -> columns.add(CsvColumn.other(name, log)));
    }

    /**
     * The text of a log.
     *
     * @throws IllegalArgumentException when it has no steps, or a further column whose name cannot head a column
     */
    public static LogCsv of(EventLog log) {
        if (log.stepCount() == 0) {
            throw new IllegalArgumentException(Messages.empty());
        }
        return new LogCsv(log);
    }

    /** With this a reader makes an equal log of the text: its columns, how it is written, and the log's glossary. */
    public Mapping mapping() {
        Mapping.Builder mapping = Mapping.builder()
                .format(new FileFormat(Optional.of(SEPARATOR), Optional.of(StandardCharsets.UTF_8), true))
                .missing(Set.of(""))
                .maxRejectedShare(0)
                .glossary(log.glossary());
        headers.forEach(mapping::column);
        log.otherColumns().forEach(mapping::other);
        return mapping.build();
    }

    /**
     * Writes the text to a file, in place of what was there, and its mapping beside it ({@code NAME.mapping.json} beside
     * {@code NAME.csv}), where a reader looks for it.
     *
     * @throws IllegalArgumentException when a value would not be read back as it is; the file is then not whole
     * @throws IOException when a file cannot be written
     */
    public void writeWithMapping(Path file) throws IOException {
        String json = mapping().toJson();
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            writeTo(out);
        }
        Files.writeString(Mapping.placeBeside(file), json, StandardCharsets.UTF_8);
    }

    /**
     * Writes the text.
     *
     * @throws IllegalArgumentException when a value would not be read back as it is
     * @throws IOException when the writer fails
     */
    public void writeTo(Appendable out) throws IOException {
        row(out, columns.stream().map(CsvColumn::header).toList());
        List<String> fields = new ArrayList<>();
        for (int caseIndex = 0; caseIndex < log.caseCount(); caseIndex++) {
            for (int step = log.firstStep(caseIndex); step < log.endStep(caseIndex); step++) {
                fields.clear();
                for (CsvColumn column : columns) {
                    fields.add(column.field(caseIndex, step));
                }
                row(out, fields);
            }
        }
    }

    /** The text as a whole; for small logs. */
    public String text() {
        StringBuilder text = new StringBuilder();
        try {
            writeTo(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** The role's key, and what it takes to tell it from a further column of that name. */
    private static String header(Role role, Set<String> taken) {
        String header = role.key();
        while (taken.contains(header)) {
            header += "_";
        }
        return header;
    }

    private static void row(Appendable out, List<String> fields) throws IOException {
        for (int i = 0; i < fields.size(); i++) {
            if (i > 0) {
                out.append(SEPARATOR);
            }
            field(out, fields.get(i));
        }
        out.append('\n');
    }

    private static void field(Appendable out, String value) throws IOException {
        boolean plain = value.chars().noneMatch(c -> c == SEPARATOR || c == '"' || c == '\n' || c == '\r');
        out.append(plain ? value : '"' + value.replace("\"", "\"\"") + '"');
    }
}
