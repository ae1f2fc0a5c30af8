package dev.journey.analysis.lever;

import dev.journey.model.Capability;
import dev.journey.model.json.JsonTree;
import dev.journey.model.json.JsonValue;
import dev.journey.model.json.KeyCheck;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/** Reads {@code journey-staff/1}. */
final class StaffJson {
    private static final Set<String> ROOT = Set.of("schema", "teams", "people", "steps", "constraints");
    private static final Set<String> PERSON = Set.of("name", "can", "skills", "systems", "limit");
    private static final Set<String> TEAM = Set.of(
            "name",
            "can",
            "skills",
            "systems",
            "limit",
            "people",
            "hoursPerWeek",
            "arrivalsPerHour",
            "patienceMinutes");
    private static final Set<String> STEP = Set.of("name", "requires");
    private static final Set<String> CONSTRAINT = Set.of("team", "capability", "reason");
    private static final double FULL_WEEK = 40;

    private final KeyCheck keys = new KeyCheck((object, key, nearest, known) -> {
        throw object.fault(Messages.unknownKey(key, known));
    });

    private StaffJson() {}

    static Staff parse(String json, String source) {
        return new StaffJson().staff(JsonTree.parse(json, source));
    }

    private Staff staff(JsonValue root) {
        keys.check(root, ROOT);
        Map<String, Staff.Abilities> teams = new LinkedHashMap<>();
        List<Staff.Capacity> capacities = new ArrayList<>();
        for (JsonValue team : list(root, "teams")) {
            keys.check(team, TEAM);
            describe(team, teams);
            team.member("people").ifPresent(people -> capacities.add(capacity(team, people)));
        }
        Map<String, Staff.Abilities> people = new LinkedHashMap<>();
        for (JsonValue person : list(root, "people")) {
            keys.check(person, PERSON);
            describe(person, people);
        }
        Map<String, Set<Capability>> steps = new LinkedHashMap<>();
        for (JsonValue step : list(root, "steps")) {
            keys.check(step, STEP);
            steps.put(text(step, "name"), capabilities(step, "requires"));
        }
        return new Staff(
                teams,
                people,
                steps,
                list(root, "constraints").stream().map(this::constraint).toList(),
                capacities);
    }

    private Staff.Constraint constraint(JsonValue json) {
        keys.check(json, CONSTRAINT);
        return new Staff.Constraint(
                text(json, "team"),
                capability(json.required("capability"), ""),
                json.member("reason").map(JsonValue::text).orElse(""));
    }

    private static Staff.Capacity capacity(JsonValue team, JsonValue people) {
        try {
            return new Staff.Capacity(
                    text(team, "name"),
                    people.wholeNumber(),
                    team.member("hoursPerWeek").map(JsonValue::number).orElse(FULL_WEEK),
                    number(team, "arrivalsPerHour"),
                    number(team, "patienceMinutes"));
        } catch (IllegalArgumentException e) {
            throw team.fault(e);
        }
    }

    /** Nothing is noted of whom nothing is said. */
    private static void describe(JsonValue json, Map<String, Staff.Abilities> of) {
        Set<Capability> can = new LinkedHashSet<>(capabilities(json, "can"));
        Set<Capability.Kind> known = new LinkedHashSet<>();
        named(json, "skills", Capability.Kind.SKILL, can, known);
        named(json, "systems", Capability.Kind.ACCESS, can, known);
        json.member("limit").ifPresent(limit -> {
            can.add(capability(limit, "auth:"));
            known.add(Capability.Kind.AUTHORITY);
        });
        if (!can.isEmpty() || !known.isEmpty()) {
            of.merge(text(json, "name"), new Staff.Abilities(can, known), Staff.Abilities::and);
        }
    }

    /** An empty list says that there are none. */
    private static void named(
            JsonValue json, String member, Capability.Kind kind, Set<Capability> can, Set<Capability.Kind> known) {
        json.member(member).ifPresent(list -> {
            known.add(kind);
            list.list().forEach(name -> can.add(new Capability(kind, name.text().strip())));
        });
    }

    private static Set<Capability> capabilities(JsonValue json, String member) {
        Set<Capability> read = new LinkedHashSet<>();
        list(json, member).forEach(value -> read.add(capability(value, "")));
        return read;
    }

    private static Capability capability(JsonValue json, String prefix) {
        String text = json.isNumber() ? Sentences.plain(json.number()) : json.text();
        try {
            return Capability.parse(prefix + text);
        } catch (IllegalArgumentException e) {
            throw json.fault(e);
        }
    }

    private static OptionalDouble number(JsonValue json, String member) {
        return json.member(member)
                .map(value -> OptionalDouble.of(value.number()))
                .orElse(OptionalDouble.empty());
    }

    private static String text(JsonValue json, String member) {
        return json.required(member).text();
    }

    private static List<JsonValue> list(JsonValue json, String member) {
        return json.member(member).map(JsonValue::list).orElse(List.of());
    }
}
