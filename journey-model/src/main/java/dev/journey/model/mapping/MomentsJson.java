package dev.journey.model.mapping;

import com.google.common.collect.ImmutableSet;
import dev.journey.model.Role;
import dev.journey.model.Side;
import dev.journey.model.json.JsonValue;
import dev.journey.model.json.JsonWriter;
import dev.journey.model.json.KeyCheck;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads and writes the steps that the times of one row tell. */
final class MomentsJson {
    private static final String COMMENT = "comment";
    private static final Set<String> MOMENT = ImmutableSet.of("at", "step", "columns", "side", "clears");

    private final KeyCheck keys;

    MomentsJson(KeyCheck keys) {
        this.keys = keys;
    }

    List<Moment> read(JsonValue json) {
        List<Moment> moments = json.list().stream().map(this::moment).toList();
        if (moments.isEmpty()) {
            throw json.fault(Messages.noMoments());
        }
        return moments;
    }

    private Moment moment(JsonValue json) {
        keys.check(json, MOMENT);
        Map<Role, String> columns = new EnumMap<>(Role.class);
        json.member("columns")
                .ifPresent(all -> all.members().forEach((key, value) -> {
                    if (!key.equals(COMMENT)) {
                        columns.put(Role.of(key).orElseThrow(() -> value.fault(Messages.noRole(key))), value.text());
                    }
                }));
        Set<Role> clears = new LinkedHashSet<>();
        json.member("clears")
                .map(JsonValue::list)
                .orElse(List.of())
                .forEach(value -> clears.add(
                        Role.of(value.text()).orElseThrow(() -> value.fault(Messages.noRole(value.text())))));
        try {
            return new Moment(
                    json.required("at").text(),
                    json.required("step").text(),
                    columns,
                    json.member("side").map(value -> value.oneOf(Side.class)),
                    clears);
        } catch (IllegalArgumentException e) {
            throw json.fault(e);
        }
    }

    static void write(JsonWriter json, Moment moment) {
        json.put("at", moment.at()).put("step", moment.step());
        if (!moment.columns().isEmpty()) {
            json.object(
                    "columns", columns -> moment.columns().forEach((role, column) -> columns.put(role.key(), column)));
        }
        moment.side().ifPresent(side -> json.put("side", side.name()));
        json.putAll("clears", moment.clears().stream().map(Role::key).toList());
    }
}
