package dev.journey.cli;

import dev.journey.analysis.lever.Interval;
import dev.journey.analysis.lever.Unit;
import dev.journey.model.json.JsonTree;
import dev.journey.model.json.JsonValue;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What was predicted of one recommendation, from {@code journey-levers/1}. */
final class Predictions {
    private Predictions() {}

    static Map<Unit, Interval> parse(String json, String source, int rank) {
        List<JsonValue> all = JsonTree.parse(json, source)
                .member("recommendations")
                .map(JsonValue::list)
                .orElse(List.of());
        if (rank < 1 || rank > all.size()) {
            throw new IllegalArgumentException(Messages.noRecommendation(rank, all.size(), source));
        }
        Map<Unit, Interval> predicted = new EnumMap<>(Unit.class);
        for (Unit unit : Unit.values()) {
            all.get(rank - 1).member(unit.key()).ifPresent(interval -> predicted.put(unit, interval(interval)));
        }
        return predicted;
    }

    private static Interval interval(JsonValue value) {
        return new Interval(number(value, "median"), number(value, "low"), number(value, "high"));
    }

    private static double number(JsonValue value, String member) {
        return value.member(member).map(JsonValue::number).orElse(0.0);
    }
}
