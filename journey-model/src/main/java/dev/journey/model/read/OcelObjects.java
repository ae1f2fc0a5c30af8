package dev.journey.model.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The objects of an OCEL log: the type of each, and of those that can be cases the attributes that are wanted. Not thread-safe. */
final class OcelObjects {
    private final Map<String, String> typeOf = new HashMap<>();
    private final Map<String, Long> counts = new TreeMap<>();
    private final Set<String> wanted;
    private final Map<String, Map<String, Latest>> attributes = new HashMap<>();
    private String caseType = "";

    /** A value and when it began to hold. */
    private record Latest(String time, String value) {}

    /** For columns with these names. */
    OcelObjects(Collection<String> columns) {
        wanted = columns.stream()
                .filter(column -> column.startsWith(Ocel.CASE))
                .map(column -> column.substring(Ocel.CASE.length()))
                .collect(Collectors.toSet());
    }

    void add(JsonNode object) {
        String id = Ocel.text(object, "id");
        String type = Ocel.text(object, "type").intern();
        if (typeOf.putIfAbsent(id, type) == null) {
            counts.merge(type, 1L, Long::sum);
        }
        if (!wanted.isEmpty()) {
            keep(id, object);
        }
    }

    private void keep(String id, JsonNode object) {
        for (JsonNode attribute : Ocel.attributes(object)) {
            String name = Ocel.text(attribute, "name");
            if (wanted.contains(name)) {
                Latest value = new Latest(Ocel.text(attribute, "time"), Ocel.text(attribute, "value"));
                attributes
                        .computeIfAbsent(id, key -> new HashMap<>())
                        .merge(name, value, (one, other) -> other.time().compareTo(one.time()) >= 0 ? other : one);
            }
        }
    }

    /**
     * Chooses the type that is the case: the one named, else the only one.
     *
     * @throws ReadException when it is not there, or nobody said which of several
     */
    void choose(String source, Optional<String> named) {
        caseType = OcelTypes.choose(source, counts, named);
    }

    String caseType() {
        return caseType;
    }

    /** How many objects each type has. */
    Map<String, Long> counts() {
        return counts;
    }

    List<String> types() {
        return counts.keySet().stream().filter(type -> !type.equals(caseType)).toList();
    }

    /** The type of an object; empty where no object has this id. */
    String type(String id) {
        return typeOf.getOrDefault(id, "");
    }

    /** The last value of an attribute of a case; empty where there is none. */
    String attribute(String id, String name) {
        Latest latest = attributes.getOrDefault(id, Map.of()).get(name);
        return latest == null ? "" : latest.value();
    }
}
