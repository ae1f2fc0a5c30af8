package dev.journey.model.read;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The object types of an object-centric log, and how its events belong to their objects. */
final class OcelTypes {
    private final Map<String, Counts> types = new TreeMap<>();

    /**
     * How events belong to objects of one type.
     *
     * @param objects objects of the type
     * @param single events that belong to exactly one
     * @param several events that belong to several
     */
    record Counts(long objects, long single, long several) {}

    void add(String type, Counts counts) {
        types.put(type, counts);
    }

    Map<String, Counts> types() {
        return types;
    }

    /** The type that would be the case: the one of which most events have exactly one; of those alike the one with most objects. */
    Optional<String> best() {
        return types.entrySet().stream()
                .max(Comparator.comparingLong((Map.Entry<String, Counts> type) ->
                                type.getValue().single())
                        .thenComparingLong(type -> type.getValue().objects())
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }

    /**
     * The type that is the case: the one named, else the only one.
     *
     * @param counts objects by type
     * @throws ReadException when it is not there, or nobody said which of several
     */
    static String choose(String source, Map<String, Long> counts, Optional<String> named) {
        if (counts.isEmpty()) {
            throw new ReadException(OcelMessages.noObjects(source));
        }
        if (named.isPresent() && !counts.containsKey(named.get())) {
            throw new ReadException(OcelMessages.noType(source, named.get(), counts));
        }
        if (named.isEmpty() && counts.size() > 1) {
            throw new ReadException(OcelMessages.whichType(source, counts));
        }
        return named.orElseGet(() -> counts.keySet().iterator().next());
    }
}
