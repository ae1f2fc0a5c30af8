package dev.journey.model.read;

import dev.journey.model.json.NearestName;
import dev.journey.model.mapping.Mapping;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * The events of a XES log, starts and completes joined. An attribute of an event is a column by its key, one of a trace with
 * {@code case:} before it, a nested one by the keys on the way to it with slashes between. Not thread-safe.
 */
final class XesRecords implements Records {
    private final Mapping mapping;
    private final String name;
    private final Source source;
    private final List<String> header;
    private String encoding = "";
    private @Nullable XesColumns columns;
    private @Nullable XesRows rows;

    XesRecords(Mapping mapping, String name, Source source) {
        this.mapping = mapping;
        this.name = name;
        this.source = source;
        Set<String> wanted = new LinkedHashSet<>(
                mapping.columns().isEmpty()
                        ? Xes.DEFAULTS.values()
                        : mapping.columns().values());
        wanted.addAll(mapping.others());
        header = wanted.stream().map(String::strip).toList();
    }

    @Override
    public void pass(Function<Columns, RowHandler> handler) throws IOException {
        Columns chosen = ColumnFinder.byDefault(name, mapping, Xes.DEFAULTS, header);
        XesColumns wanted = new XesColumns(header);
        TimeParser times = new RecognisedTime(new LocalZone(mapping.time().zone()), new DayMonth(), null);
        XesRows made = new XesRows(wanted, times, handler.apply(chosen));
        columns = wanted;
        rows = made;
        try (InputStream in = source.open()) {
            XesParser parser = new XesParser(name, in, mapping.format().charset(), wanted, made);
            encoding = parser.charset().name();
            parser.run();
        } catch (XMLStreamException e) {
            throw fault(e);
        }
    }

    private ReadException fault(XMLStreamException e) {
        long line = e.getLocation() == null ? 1 : e.getLocation().getLineNumber();
        long column = e.getLocation() == null ? 1 : e.getLocation().getColumnNumber();
        return new ReadException(XesMessages.syntax(name, line, column), e);
    }

    @Override
    public String format() {
        return XesMessages.format(encoding);
    }

    @Override
    public String none(boolean begun) {
        return XesMessages.noEvents(name);
    }

    @Override
    public List<String> notices() {
        return rows == null ? List.of() : rows.notices();
    }

    @Override
    public List<String> further() {
        return columns == null ? List.of() : List.copyOf(columns.further());
    }

    /** A mapped attribute that no event has is a column that does not exist. */
    @Override
    public void check(LogRows read) {
        read.columns().others().forEach((other, position) -> refuse(position, "other"));
        if (!mapping.columns().isEmpty()) {
            read.columns().roles().forEach((role, position) -> refuse(position, role.key()));
        }
    }

    private void refuse(int position, String key) {
        String column = header.get(position);
        if (columns != null && !columns.wasMet(position) && !column.equals(Xes.END)) {
            List<String> found = new ArrayList<>();
            IntStream.range(0, header.size())
                    .filter(columns::wasMet)
                    .mapToObj(header::get)
                    .forEach(found::add);
            found.addAll(columns.further());
            found.addAll(columns.nested());
            throw new ReadException(ColumnMessages.noColumn(name, column, NearestName.of(column, found), found, key));
        }
    }
}
