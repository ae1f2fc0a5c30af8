package dev.journey.model.mapping;

import com.google.common.collect.ImmutableSet;
import dev.journey.model.Capability;
import dev.journey.model.DueParty;
import dev.journey.model.Glossary;
import dev.journey.model.Minutes;
import dev.journey.model.Outcome;
import dev.journey.model.Party;
import dev.journey.model.PartyRule;
import dev.journey.model.Side;
import dev.journey.model.StepMinutes;
import dev.journey.model.TouchpointClass;
import dev.journey.model.Traits;
import dev.journey.model.Visibility;
import dev.journey.model.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;

/** Reads what names mean. */
final class GlossaryJson {
    private static final Set<String> MINUTES =
            ImmutableSet.of("customerMinutes", "waitMinutes", "unattendedMinutes", "companyMinutes");
    private static final Set<String> TRAITS = ImmutableSet.<String>builder()
            .add("side", "due", "class", "visibility", "move", "outcome", "accepts", "requires")
            .addAll(MINUTES)
            .build();
    private static final Set<String> PARTY = ImmutableSet.of("name", "match", "side", "tier");
    private static final Set<String> SPREAD = ImmutableSet.of("mean", "sd");

    private final KeyCheck keys;

    GlossaryJson(KeyCheck keys) {
        this.keys = keys;
    }

    Glossary read(JsonValue top) {
        return new Glossary(
                byName(top, "touchpoints", this::traits),
                byName(top, "statuses", this::traits),
                rules(top, "actors"),
                rules(top, "teams"),
                byName(top, "assume", json -> {
                    keys.check(json, MINUTES);
                    return minutes(json);
                }));
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
        keys.check(json, TRAITS);
        Traits.Builder traits = Traits.builder().minutes(minutes(json));
        json.member("side").ifPresent(value -> traits.side(value.oneOf(Side.class)));
        json.member("due").ifPresent(value -> traits.due(value.oneOf(DueParty.class)));
        json.member("class").ifPresent(value -> traits.touchpointClass(value.oneOf(TouchpointClass.class)));
        json.member("visibility").ifPresent(value -> traits.visibility(value.oneOf(Visibility.class)));
        json.member("move").ifPresent(value -> traits.move(value.oneOf(Side.class)));
        json.member("outcome").ifPresent(value -> traits.outcome(value.oneOf(Outcome.class)));
        json.member("accepts").ifPresent(value -> traits.accepts(value.truth()));
        json.member("requires")
                .ifPresent(value -> traits.requires(
                        value.list().stream().map(GlossaryJson::capability).collect(ImmutableSet.toImmutableSet())));
        return traits.build();
    }

    private static Capability capability(JsonValue json) {
        try {
            return Capability.parse(json.text());
        } catch (IllegalArgumentException e) {
            throw json.fault(e);
        }
    }

    private StepMinutes minutes(JsonValue json) {
        return new StepMinutes(
                json.member("customerMinutes").map(this::amount),
                json.member("waitMinutes").map(this::amount),
                json.member("unattendedMinutes").map(this::amount),
                json.member("companyMinutes").map(this::amount));
    }

    private Minutes amount(JsonValue json) {
        try {
            if (!json.isObject()) {
                return Minutes.of(json.number());
            }
            keys.check(json, SPREAD);
            return new Minutes(
                    json.required("mean").number(),
                    json.member("sd").map(JsonValue::number).orElse(0.0));
        } catch (IllegalArgumentException e) {
            throw json.fault(e);
        }
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
                            .orElse(OptionalInt.empty()));
            return name.map(exact -> PartyRule.named(exact, party))
                    .orElseGet(() -> PartyRule.matching(match.orElseThrow(), party));
        } catch (IllegalArgumentException e) {
            throw json.fault(e);
        }
    }
}
