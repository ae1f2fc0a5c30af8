package dev.journey.cli;

import dev.journey.analysis.lever.Change;
import dev.journey.analysis.lever.DrawnLever;
import dev.journey.analysis.lever.Lever;
import dev.journey.model.json.JsonTree;
import dev.journey.model.json.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/** Changes to apply, from JSON: the recommendations that {@code journey levers} wrote, or a user's own list. */
final class DrawnLevers {
    private DrawnLevers() {}

    static List<DrawnLever> parse(String json, String source) {
        JsonValue root = JsonTree.parse(json, source);
        List<JsonValue> changes = root.member("changes")
                .or(() -> root.member("recommendations"))
                .map(JsonValue::list)
                .orElseThrow(() -> new IllegalArgumentException(Messages.noChanges(source)));
        return changes.stream().map(DrawnLevers::one).toList();
    }

    private static DrawnLever one(JsonValue value) {
        return new DrawnLever(
                new Change(
                        lever(value),
                        text(value, "team"),
                        text(value, "touchpoint"),
                        text(value, "issue"),
                        text(value, "capability")),
                value.member("reach").map(JsonValue::number).orElse(1.0),
                value.member("minutes")
                        .map(minutes -> OptionalDouble.of(minutes.number()))
                        .orElse(OptionalDouble.empty()));
    }

    private static Lever lever(JsonValue value) {
        String name = text(value, "lever");
        return Arrays.stream(Lever.values())
                .filter(lever -> lever.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(Messages.noLever(name)));
    }

    private static String text(JsonValue value, String member) {
        return value.member(member).map(JsonValue::text).orElse("");
    }
}
