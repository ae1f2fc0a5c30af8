package dev.journey.model.mapping;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.journey.model.Role;
import dev.journey.model.Side;
import dev.journey.model.json.JsonValue;
import dev.journey.model.json.JsonWriter;
import dev.journey.model.json.KeyCheck;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads and writes how steps are made of changes. */
final class ChangesJson {
    private static final Set<String> CHANGES = ImmutableSet.of("field", "old", "new", "by", "begin", "rules");
    private static final Set<String> BEGIN = ImmutableSet.of("at", "step");
    private static final Set<String> RULE =
            ImmutableSet.of("field", "match", "role", "values", "step", "side", "clears");

    private final KeyCheck keys;

    ChangesJson(KeyCheck keys) {
        this.keys = keys;
    }

    Changes read(JsonValue json) {
        keys.check(json, CHANGES);
        List<ChangeRule> rules =
                json.required("rules").list().stream().map(this::rule).toList();
        try {
            return new Changes(
                    columns(json.required("field")),
                    json.member("old").map(ChangesJson::columns).orElse(List.of()),
                    columns(json.required("new")),
                    json.member("by").map(JsonValue::text),
                    json.member("begin").map(this::begin),
                    rules);
        } catch (IllegalArgumentException e) {
            throw json.fault(e);
        }
    }

    private static List<String> columns(JsonValue json) {
        return json.isList() ? json.list().stream().map(JsonValue::text).toList() : List.of(json.text());
    }

    private Changes.Begin begin(JsonValue json) {
        keys.check(json, BEGIN);
        return new Changes.Begin(
                json.required("at").text(), json.required("step").text());
    }

    private ChangeRule rule(JsonValue json) {
        keys.check(json, RULE);
        Set<Role> clears = new LinkedHashSet<>();
        json.member("clears").map(JsonValue::list).orElse(List.of()).forEach(value -> clears.add(role(value)));
        try {
            return new ChangeRule(
                    json.required("field").text(),
                    json.member("match").map(JsonValue::text),
                    json.member("role").map(ChangesJson::role),
                    values(json),
                    json.member("step").map(JsonValue::text),
                    json.member("side").map(value -> value.oneOf(Side.class)),
                    clears);
        } catch (IllegalArgumentException e) {
            throw json.fault(e);
        }
    }

    private static Role role(JsonValue json) {
        return Role.of(json.text()).orElseThrow(() -> json.fault(Messages.noRole(json.text())));
    }

    private static Map<String, String> values(JsonValue json) {
        Map<String, String> values = new LinkedHashMap<>();
        json.member("values")
                .map(JsonValue::members)
                .orElse(ImmutableMap.of())
                .forEach((value, name) -> values.put(value, name.text()));
        return values;
    }

    static void write(JsonWriter json, Changes changes) {
        json.object("changes", members -> {
            members.putTexts("field", changes.field());
            members.putAll("old", changes.before());
            members.putTexts("new", changes.after());
            changes.by().ifPresent(column -> members.put("by", column));
            changes.begin()
                    .ifPresent(begin -> members.object(
                            "begin", step -> step.put("at", begin.at()).put("step", begin.step())));
            members.objects("rules", changes.rules(), ChangesJson::write);
        });
    }

    private static void write(JsonWriter json, ChangeRule rule) {
        json.put("field", rule.field());
        rule.match().ifPresent(expression -> json.put("match", expression));
        rule.role().ifPresent(role -> json.put("role", role.key()));
        if (!rule.values().isEmpty()) {
            json.object("values", values -> rule.values().forEach(values::put));
        }
        rule.step().ifPresent(touchpoint -> json.put("step", touchpoint));
        rule.side().ifPresent(side -> json.put("side", side.name()));
        json.putAll("clears", rule.clears().stream().map(Role::key).toList());
    }
}
