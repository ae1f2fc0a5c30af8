package dev.journey.model.read;

import dev.journey.model.json.NearestName;
import dev.journey.model.mapping.Mapping;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The events of an OCEL 2.0 log, seen by the objects of one type: an event is a row for each such object that it belongs to. The
 * objects are looked through first, since events name them by id only. Not thread-safe.
 */
final class OcelRecords implements Records {
    private static final int FIRST_EVENTS = 100;

    private final Mapping mapping;
    private final String name;
    private final Source source;
    private final ColumnChoice choice;
    private String charset = "";
    private final Set<String> discovered = new LinkedHashSet<>();
    private @Nullable OcelObjects objects;
    private @Nullable OcelRows rows;

    OcelRecords(Mapping mapping, String name, Source source) {
        this(mapping, name, source, header -> ColumnFinder.byDefaultAndName(name, mapping, Ocel.DEFAULTS, header));
    }

    OcelRecords(Mapping mapping, String name, Source source, ColumnChoice choice) {
        this.choice = choice;
        this.mapping = mapping;
        this.name = name;
        this.source = source;
    }

    @Override
    public void pass(Function<Columns, RowHandler> handler) throws IOException {
        if (objects == null) {
            objects = objects();
        }
        OcelObjects known = objects;
        try (InputStream in = source.open()) {
            JsonDocument events = array(in, "events");
            Deque<JsonUnits.Unit> first = new ArrayDeque<>();
            for (JsonUnits.Unit unit = events.next(); unit != null; unit = events.next()) {
                first.add(unit);
                Ocel.attributes(unit.node()).forEach(attribute -> discovered.add(Ocel.text(attribute, "name")));
                if (first.size() == FIRST_EVENTS) {
                    break;
                }
            }
            Columns columns = columns(known);
            OcelRows made = new OcelRows(columns, known, handler.apply(columns));
            rows = made;
            boolean more = true;
            while (more && !first.isEmpty()) {
                more = made.take(first.removeFirst());
            }
            JsonUnits.Unit next = more ? events.next() : null;
            while (next != null && made.take(next)) {
                next = events.next();
            }
        }
    }

    /** How the events belong to the objects of each type: goes through all of it, twice. */
    OcelTypes types() throws IOException {
        OcelObjects found = allObjects();
        OcelSurvey survey = new OcelSurvey(found);
        try (InputStream in = source.open()) {
            JsonDocument events = array(in, "events");
            for (JsonUnits.Unit unit = events.next(); unit != null; unit = events.next()) {
                survey.take(unit.node());
            }
        }
        return survey.types();
    }

    private OcelObjects objects() throws IOException {
        OcelObjects found = allObjects();
        found.choose(name, mapping.format().caseType());
        return found;
    }

    private OcelObjects allObjects() throws IOException {
        OcelObjects found = new OcelObjects(wanted().toList());
        try (InputStream in = source.open()) {
            JsonDocument array = array(in, "objects");
            for (JsonUnits.Unit unit = array.next(); unit != null; unit = array.next()) {
                found.add(unit.node());
            }
        }
        return found;
    }

    private JsonDocument array(InputStream in, String member) throws IOException {
        JsonText.Opened opened = JsonText.open(name, mapping, in);
        charset = opened.encoding().charset().name();
        return new JsonDocument(
                name, opened.text(), JsonPointer.parse("/" + member), true, OcelMessages.noArray(name, member));
    }

    private Stream<String> wanted() {
        return Stream.concat(mapping.columns().values().stream(), mapping.others().stream())
                .map(String::strip);
    }

    private Columns columns(OcelObjects known) {
        Set<String> header = new LinkedHashSet<>(List.of(Ocel.OBJECT, Ocel.ACTIVITY, Ocel.TIME, Ocel.EVENT));
        known.types().forEach(type -> header.add(Ocel.RELATED + type));
        header.addAll(discovered);
        discovered.addAll(header);
        wanted().forEach(header::add);
        return choice.in(List.copyOf(header));
    }

    @Override
    public String format() {
        return OcelMessages.format(charset, objects == null ? "" : objects.caseType());
    }

    @Override
    public String none(boolean begun) {
        return OcelMessages.noEvents(name, objects == null ? "" : objects.caseType());
    }

    @Override
    public List<String> notices() {
        return rows == null ? List.of() : rows.notices();
    }

    @Override
    public List<String> further() {
        return List.of();
    }

    /** A mapped attribute that nothing has is a column that does not exist. */
    @Override
    public void check(LogRows read) {
        Columns columns = read.columns();
        columns.roles().forEach((role, position) -> refuse(columns.names().get(position), role.key()));
        columns.others().forEach((other, position) -> refuse(columns.names().get(position), "other"));
    }

    private void refuse(String column, String key) {
        if (!discovered.contains(column) && rows != null && !rows.met(column)) {
            List<String> found = new ArrayList<>(discovered);
            throw new ReadException(ColumnMessages.noColumn(name, column, NearestName.of(column, found), found, key));
        }
    }
}
