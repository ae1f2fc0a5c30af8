package dev.journey.model.mapping;

import com.google.common.collect.ImmutableSet;
import dev.journey.model.Glossary;
import dev.journey.model.Party;
import dev.journey.model.PartyRule;
import dev.journey.model.ServiceFacts;
import dev.journey.model.Side;
import dev.journey.model.Traits;
import dev.journey.model.json.JsonValue;
import dev.journey.model.json.KeyCheck;
import dev.journey.model.json.TraitsJson;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;

/** Reads what names mean. */
final class GlossaryJson {
    private static final Set<String> PARTY = ImmutableSet.of("name", "match", "side", "tier", "authority");

    private final KeyCheck keys;
    private final TraitsJson words;

    GlossaryJson(KeyCheck keys) {
        this.keys = keys;
        this.words = new TraitsJson(keys);
    }

    Glossary read(JsonValue top) {
        return new Glossary(
                byName(top, "touchpoints", this::traits),
                byName(top, "statuses", this::traits),
                rules(top, "actors"),
                rules(top, "teams"),
                byName(top, "assume", json -> {
                    keys.check(json, TraitsJson.MINUTES);
                    return words.minutes(json);
                }),
                top.member("service").map(new ServiceJson(keys)::read).orElse(ServiceFacts.UNKNOWN));
    }

    private static <T> Map<String, T> byName(JsonValue top, String key, Function<JsonValue, T> reader) {
        Map<String, T> read = new LinkedHashMap<>();
        top.member(key).map(JsonValue::members).orElse(Map.of()).forEach((name, json) -> {
            if (!(name.equals("comment") && json.isText())) {
                read.put(name, reader.apply(json));
            }
        });
        return read;
    }

    private Traits traits(JsonValue json) {
        keys.check(json, TraitsJson.TRAITS);
        return words.traits(json);
    }

    private List<PartyRule> rules(JsonValue top, String key) {
        return top.member(key).map(JsonValue::list).orElse(List.of()).stream()
                .map(this::rule)
                .toList();
    }

    private PartyRule rule(JsonValue json) {
        keys.check(json, PARTY);
        Optional<String> name = json.member("name").map(JsonValue::text);
        Optional<String> match = json.member("match").map(JsonValue::text);
        if (name.isPresent() == match.isPresent()) {
            throw json.fault(Messages.nameOrMatch());
        }
        try {
            Party party = new Party(
                    json.member("side").map(value -> value.oneOf(Side.class)),
                    json.member("tier")
                            .map(value -> OptionalInt.of(value.wholeNumber()))
                            .orElse(OptionalInt.empty()),
                    json.member("authority")
                            .map(value -> OptionalDouble.of(value.number()))
                            .orElse(OptionalDouble.empty()));
            return name.map(exact -> PartyRule.named(exact, party))
                    .orElseGet(() -> PartyRule.matching(match.orElseThrow(), party));
        } catch (IllegalArgumentException e) {
            throw json.fault(e);
        }
    }
}
