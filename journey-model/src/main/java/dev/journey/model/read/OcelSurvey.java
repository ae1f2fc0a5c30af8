package dev.journey.model.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Counts how events belong to objects of each type. Not thread-safe. */
final class OcelSurvey {
    private final OcelObjects objects;
    private final Map<String, Long> single = new HashMap<>();
    private final Map<String, Long> several = new HashMap<>();

    OcelSurvey(OcelObjects objects) {
        this.objects = objects;
    }

    void take(JsonNode event) {
        Set<String> ids = new HashSet<>();
        Map<String, Integer> byType = new HashMap<>();
        for (JsonNode relation : Ocel.relationships(event)) {
            String id = Ocel.text(relation, "objectId");
            if (ids.add(id)) {
                byType.merge(objects.type(id), 1, Integer::sum);
            }
        }
        byType.forEach((type, count) -> (count == 1 ? single : several).merge(type, 1L, Long::sum));
    }

    OcelTypes types() {
        OcelTypes types = new OcelTypes();
        objects.counts()
                .forEach((type, count) -> types.add(
                        type,
                        new OcelTypes.Counts(count, single.getOrDefault(type, 0L), several.getOrDefault(type, 0L))));
        return types;
    }
}
