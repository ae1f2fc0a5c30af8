package dev.journey.model.json;

import com.google.common.collect.ImmutableSet;
import dev.journey.model.Capability;
import dev.journey.model.DueParty;
import dev.journey.model.Minutes;
import dev.journey.model.Outcome;
import dev.journey.model.Side;
import dev.journey.model.StepMinutes;
import dev.journey.model.TouchpointClass;
import dev.journey.model.Traits;
import dev.journey.model.Visibility;
import java.util.Set;

/** Traits and minutes in JSON: the same keys in a journey and in a mapping. */
public final class TraitsJson {
    /** The keys of minutes. */
    public static final Set<String> MINUTES =
            ImmutableSet.of("customerMinutes", "waitMinutes", "unattendedMinutes", "companyMinutes");

    /** The keys of traits, those of minutes included. */
    public static final Set<String> TRAITS = ImmutableSet.<String>builder()
            .add("side", "due", "class", "visibility", "move", "outcome", "accepts", "requires")
            .addAll(MINUTES)
            .build();

    private static final Set<String> SPREAD = ImmutableSet.of("mean", "sd");

    private final KeyCheck keys;

    /** Tells of unknown keys through this check. */
    public TraitsJson(KeyCheck keys) {
        this.keys = keys;
    }

    /** The traits that an object gives; keys that are not traits are left to the caller. */
    public Traits traits(JsonValue json) {
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
                        value.list().stream().map(TraitsJson::capability).collect(ImmutableSet.toImmutableSet())));
        return traits.build();
    }

    /** The minutes that an object gives. */
    public StepMinutes minutes(JsonValue json) {
        return new StepMinutes(
                json.member("customerMinutes").map(this::amount),
                json.member("waitMinutes").map(this::amount),
                json.member("unattendedMinutes").map(this::amount),
                json.member("companyMinutes").map(this::amount));
    }

    /** A number of minutes, or an object with {@code mean} and {@code sd}. */
    public Minutes amount(JsonValue json) {
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

    /** Writes what is known. */
    public static void write(JsonWriter json, Traits traits) {
        traits.side().ifPresent(side -> json.put("side", side.name()));
        traits.due().ifPresent(due -> json.put("due", due.name()));
        traits.touchpointClass().ifPresent(kind -> json.put("class", kind.name()));
        traits.visibility().ifPresent(visibility -> json.put("visibility", visibility.name()));
        traits.move().ifPresent(move -> json.put("move", move.name()));
        traits.outcome().ifPresent(outcome -> json.put("outcome", outcome.name()));
        if (traits.accepts()) {
            json.put("accepts", true);
        }
        json.putAll(
                "requires", traits.requires().stream().map(Capability::toString).toList());
        StepMinutes minutes = traits.minutes();
        minutes.active().ifPresent(amount -> write(json, "customerMinutes", amount));
        minutes.waiting().ifPresent(amount -> write(json, "waitMinutes", amount));
        minutes.unattended().ifPresent(amount -> write(json, "unattendedMinutes", amount));
        minutes.company().ifPresent(amount -> write(json, "companyMinutes", amount));
    }

    /** Writes minutes: a number where they are fixed. */
    public static void write(JsonWriter json, String name, Minutes minutes) {
        if (minutes.sd() == 0) {
            json.put(name, minutes.mean());
        } else {
            json.object(name, spread -> spread.put("mean", minutes.mean()).put("sd", minutes.sd()));
        }
    }

    private static Capability capability(JsonValue json) {
        try {
            return Capability.parse(json.text());
        } catch (IllegalArgumentException e) {
            throw json.fault(e);
        }
    }
}
