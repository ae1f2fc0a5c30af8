package dev.journey.model.read;

import com.google.common.collect.ImmutableList;
import dev.journey.model.Role;
import dev.journey.model.json.NearestName;
import dev.journey.model.mapping.Mapping;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Finds the columns of a source: those that the mapping names or, where it names none, those with a known name. */
final class ColumnFinder {
    /** Without these a row is no step. */
    static final List<Role> NEEDED = ImmutableList.of(Role.CASE, Role.TOUCHPOINT, Role.START);

    private final String source;
    private final List<String> header;
    private final Map<Role, Integer> roles = new EnumMap<>(Role.class);
    private final Map<String, Integer> others = new LinkedHashMap<>();
    private final List<String> notices = new ArrayList<>();

    private boolean whereMet;

    private ColumnFinder(String source, List<String> header) {
        this.source = source;
        this.header = header;
    }

    /**
     * By the names in the header.
     *
     * @throws ReadException when a column is missing, or stands there twice
     */
    static Columns inHeader(String source, Mapping mapping, List<String> header) {
        ColumnFinder finder = new ColumnFinder(source, header);
        boolean recognise = mapping.columns().isEmpty();
        if (recognise) {
            finder.recognise();
        } else {
            mapping.columns().forEach((role, name) -> finder.roles.put(role, finder.named(name, role.key())));
        }
        finder.requireNeeded(recognise);
        mapping.others().forEach(name -> finder.others.put(name, finder.named(name, "other")));
        return finder.columns(recognise);
    }

    /**
     * By position, where the source has no header.
     *
     * @throws ReadException when the mapping names no column with a needed role, or names one that is no position
     */
    static Columns atPositions(String source, Mapping mapping) {
        ColumnFinder finder = new ColumnFinder(source, List.of());
        mapping.columns().forEach((role, name) -> finder.roles.put(role, finder.position(name, role.key())));
        for (Role role : NEEDED) {
            if (!finder.roles.containsKey(role)) {
                throw new ReadException(ColumnMessages.noPosition(source, role.key()));
            }
        }
        mapping.others().forEach(name -> finder.others.put(name, finder.position(name, "other")));
        return finder.columns(false);
    }

    /**
     * Of a source in whose format some columns have a fixed meaning: as {@link #inHeader} where the mapping names any, else as
     * the format says.
     */
    static Columns byDefault(String source, Mapping mapping, Map<Role, String> defaults, List<String> header) {
        return byDefault(source, mapping, defaults, header, false);
    }

    /** As {@link #byDefault}, and roles that the format does not know by known names. */
    static Columns byDefaultAndName(String source, Mapping mapping, Map<Role, String> defaults, List<String> header) {
        return byDefault(source, mapping, defaults, header, true);
    }

    private static Columns byDefault(
            String source, Mapping mapping, Map<Role, String> defaults, List<String> header, boolean names) {
        if (!mapping.columns().isEmpty()) {
            return inHeader(source, mapping, header);
        }
        ColumnFinder finder = new ColumnFinder(source, header);
        defaults.forEach((role, name) -> finder.roles.put(role, finder.named(name, role.key())));
        if (names) {
            finder.recognise();
        } else {
            finder.whereMet = true;
        }
        mapping.others().forEach(name -> finder.others.put(name, finder.named(name, "other")));
        return finder.columns(true);
    }

    private Columns columns(boolean recognised) {
        return new Columns(header, roles, others, recognised, whereMet, notices);
    }

    private int named(String name, String key) {
        int found = header.indexOf(name.strip());
        if (found < 0) {
            throw new ReadException(ColumnMessages.noColumn(source, name, NearestName.of(name, header), header, key));
        }
        if (header.lastIndexOf(name.strip()) != found) {
            throw new ReadException(
                    ColumnMessages.columnTwice(source, name, Collections.frequency(header, name.strip())));
        }
        return found;
    }

    private int position(String name, String key) {
        try {
            int position = Integer.parseInt(name.strip());
            if (position >= 1 && position <= CsvEngine.MOST_FIELDS) {
                return position - 1;
            }
        } catch (NumberFormatException e) {
            throw new ReadException(ColumnMessages.notPosition(source, name, key, CsvEngine.MOST_FIELDS), e);
        }
        throw new ReadException(ColumnMessages.notPosition(source, name, key, CsvEngine.MOST_FIELDS));
    }

    private void recognise() {
        List<String> normalised = header.stream().map(KnownNames::normalised).toList();
        NEEDED.forEach(role -> recognise(role, normalised));
        for (Role role : Role.values()) {
            if (!NEEDED.contains(role)) {
                recognise(role, normalised);
            }
        }
    }

    private void recognise(Role role, List<String> normalised) {
        if (roles.containsKey(role)) {
            return;
        }
        List<String> candidates = KnownNames.of(role).stream()
                .flatMap(known -> IntStream.range(0, header.size())
                        .filter(position -> normalised.get(position).equals(known))
                        .filter(position -> !roles.containsValue(position))
                        .mapToObj(header::get))
                .toList();
        if (!candidates.isEmpty()) {
            roles.put(role, named(candidates.get(0), role.key()));
        }
        if (candidates.size() > 1) {
            notices.add(ColumnMessages.severalKnown(role.key(), candidates));
        }
    }

    private void requireNeeded(boolean recognise) {
        for (Role role : NEEDED) {
            if (!roles.containsKey(role)) {
                throw new ReadException(
                        recognise
                                ? ColumnMessages.noneKnown(source, role.key(), header)
                                : ColumnMessages.notMapped(source, role.key(), header));
            }
        }
    }
}
