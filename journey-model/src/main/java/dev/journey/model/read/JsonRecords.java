package dev.journey.model.read;

import dev.journey.model.Role;
import dev.journey.model.json.NearestName;
import dev.journey.model.mapping.LogFormat;
import dev.journey.model.mapping.Mapping;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The records of JSON Lines, or of an array in a JSON document. Not thread-safe. */
final class JsonRecords implements Records {
    /** So many units, or characters, are looked at for the names of columns before anything is read. */
    private static final int FIRST_UNITS = 100;

    private static final int FIRST_CHARS = 1 << 20;

    private static final Set<String> NEEDED =
            ColumnFinder.NEEDED.stream().map(Role::key).collect(Collectors.toUnmodifiableSet());

    private final Mapping mapping;
    private final String name;
    private final LogFormat format;
    private final Source source;
    private final ColumnChoice choice;
    private final Set<String> discovered = new LinkedHashSet<>();
    private String charset = "";
    private final boolean mayLack;
    private final List<String> lacking = new ArrayList<>();
    private @Nullable JsonRows rows;

    /**
     * Records.
     *
     * @param mayLack whether a column but case, touchpoint and start may be one that no record has
     */
    JsonRecords(Mapping mapping, String name, LogFormat format, Source source, boolean mayLack) {
        this(mapping, name, format, source, header -> ColumnFinder.inHeader(name, mapping, header), mayLack);
    }

    JsonRecords(Mapping mapping, String name, LogFormat format, Source source, ColumnChoice choice, boolean mayLack) {
        this.choice = choice;
        this.mayLack = mayLack;
        this.mapping = mapping;
        this.name = name;
        this.format = format;
        this.source = source;
    }

    @Override
    public void pass(Function<Columns, RowHandler> handler) throws IOException {
        try (InputStream in = source.open()) {
            JsonText.Opened opened = JsonText.open(name, mapping, in);
            charset = opened.encoding().charset().name();
            JsonPointer records = place(opened.start());
            JsonUnits units = units(opened.text(), records);
            Deque<JsonUnits.Unit> first = new ArrayDeque<>();
            ReadException fault = lookAhead(units, records, first);
            if (!first.isEmpty()) {
                run(handler, header(records), records, first, fault == null ? units : new Faulty(fault));
            }
        }
    }

    private void run(
            Function<Columns, RowHandler> handler,
            List<String> header,
            JsonPointer records,
            Deque<JsonUnits.Unit> first,
            JsonUnits units)
            throws IOException {
        Columns columns = choice.in(header);
        JsonRows made = new JsonRows(columns, records, handler.apply(columns));
        rows = made;
        boolean more = true;
        while (more && !first.isEmpty()) {
            more = made.take(first.removeFirst());
        }
        JsonUnits.Unit next = more ? units.next() : null;
        while (next != null && made.take(next)) {
            next = units.next();
        }
    }

    /** Takes the first units; what stops it after some of them is returned, so that those are read before it is thrown. */
    private @Nullable ReadException lookAhead(JsonUnits units, JsonPointer records, Deque<JsonUnits.Unit> first)
            throws IOException {
        JsonNames found = new JsonNames(discovered);
        while (first.size() < FIRST_UNITS && units.chars() < FIRST_CHARS) {
            JsonUnits.Unit unit;
            try {
                unit = units.next();
            } catch (ReadException e) {
                if (first.isEmpty()) {
                    throw e;
                }
                return e;
            }
            if (unit == null) {
                return null;
            }
            first.add(unit);
            JsonRows.each(unit.node(), records, values -> {
                found.add(values, records);
                return true;
            });
        }
        return null;
    }

    /** What comes after the first units, where that is a fault. */
    private record Faulty(ReadException fault) implements JsonUnits {
        @Override
        public @Nullable Unit next() {
            throw fault;
        }

        @Override
        public long chars() {
            return 0;
        }
    }

    /** What the mapping names, which may come later only, and then what was met. */
    private List<String> header(JsonPointer records) {
        Set<String> header = new LinkedHashSet<>();
        Stream.concat(mapping.columns().values().stream(), mapping.others().stream())
                .map(String::strip)
                .filter(column -> JsonColumn.isInside(column, records))
                .forEach(header::add);
        header.addAll(discovered);
        return List.copyOf(header);
    }

    /** Where the records are: as the mapping says, else each line, or each element of the array that the document is. */
    private JsonPointer place(String start) {
        Optional<String> given = mapping.format().records();
        if (given.isPresent()) {
            return JsonPointer.parse(given.get());
        }
        if (format == LogFormat.JSONL) {
            return JsonPointer.parse("");
        }
        if (start.stripLeading().startsWith("[")) {
            return JsonPointer.parse("/*");
        }
        throw new ReadException(JsonMessages.whichRecords(name, JsonArrays.in(start)));
    }

    private JsonUnits units(TextReader text, JsonPointer records) throws IOException {
        if (format == LogFormat.JSONL) {
            return new JsonLines(text);
        }
        int each = records.afterFirstEach();
        JsonPointer array = records.upTo(Math.max(0, each - 1));
        return new JsonDocument(name, text, array, each > 0, JsonMessages.noRecords(name, array.text() + "/*"));
    }

    @Override
    public String format() {
        return JsonMessages.format(format.title(), charset);
    }

    @Override
    public String none(boolean begun) {
        return JsonMessages.empty(name);
    }

    @Override
    public List<String> further() {
        return List.of();
    }

    @Override
    public List<String> notices() {
        List<String> notices = new ArrayList<>();
        if (!lacking.isEmpty()) {
            notices.add(JsonMessages.lacking(lacking));
        }
        if (rows != null && rows.empty() > 0) {
            notices.add(JsonMessages.emptyUnits(rows.empty(), rows.units()));
        }
        if (rows != null) {
            for (JsonColumn column : rows.columns()) {
                if (column.nested() > 0) {
                    notices.add(JsonMessages.nested(column.name(), column.nested()));
                }
            }
        }
        return notices;
    }

    /** A mapped column that no record has is a column that does not exist. */
    @Override
    public void check(LogRows read) {
        Columns columns = read.columns();
        columns.roles().forEach((role, position) -> refuse(columns.names().get(position), role.key()));
        columns.others().forEach((other, position) -> refuse(columns.names().get(position), "other"));
    }

    private void refuse(String column, String key) {
        if (!discovered.contains(column) && rows != null && !rows.met(column)) {
            if (mayLack && !NEEDED.contains(key)) {
                lacking.add(column);
                return;
            }
            List<String> found = List.copyOf(discovered);
            throw new ReadException(ColumnMessages.noColumn(name, column, NearestName.of(column, found), found, key));
        }
    }
}
