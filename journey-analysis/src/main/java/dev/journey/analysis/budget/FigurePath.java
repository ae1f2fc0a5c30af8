package dev.journey.analysis.budget;

import dev.journey.model.json.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Where a figure stands in a report: names joined by dots ({@code handoffs.team.perCase.mean}), or a JSON Pointer (RFC 6901) where a
 * name holds a dot ({@code /handoffs/desk no. 2/total}).
 */
record FigurePath(String text) {
    Optional<Double> number(JsonValue root) {
        JsonValue found = find(root);
        if (found.isNull()) {
            return Optional.empty();
        }
        if (!found.isNumber()) {
            throw new IllegalArgumentException(Messages.notANumber(text));
        }
        return Optional.of(found.number());
    }

    List<JsonValue> list(JsonValue root) {
        JsonValue found = find(root);
        if (!found.isList()) {
            throw new IllegalArgumentException(Messages.noList(text));
        }
        return found.list();
    }

    /** Whether there is a number. */
    boolean isNumberIn(JsonValue root) {
        JsonValue here = root;
        for (String name : names()) {
            Optional<JsonValue> next = here.isObject() ? here.member(name) : Optional.empty();
            if (next.isEmpty()) {
                return false;
            }
            here = next.get();
        }
        return here.isNumber();
    }

    /** Whether it is a figure of the practice, or rests on one. */
    boolean isOfPractice() {
        return names().get(0).equals("practice") || names().equals(List.of("effort", "index"));
    }

    private JsonValue find(JsonValue root) {
        JsonValue here = root;
        for (String name : names()) {
            JsonValue parent = here;
            if (parent.isNull()) {
                return parent;
            }
            here = Optional.of(parent)
                    .filter(JsonValue::isObject)
                    .flatMap(object -> Optional.ofNullable(object.members().get(name)))
                    .orElseThrow(() -> new IllegalArgumentException(Messages.noFigure(
                            text,
                            name,
                            parent.isObject() ? List.copyOf(parent.members().keySet()) : List.of("nothing"),
                            FigureNames.near(root, text))));
        }
        return here;
    }

    private List<String> names() {
        if (!text.startsWith("/")) {
            return Arrays.asList(text.split("\\.", -1));
        }
        return Arrays.stream(text.substring(1).split("/", -1))
                .map(name -> name.replace("~1", "/").replace("~0", "~"))
                .toList();
    }
}
