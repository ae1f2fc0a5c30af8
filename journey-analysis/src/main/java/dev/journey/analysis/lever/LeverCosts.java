package dev.journey.analysis.lever;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.journey.model.json.JsonTree;
import dev.journey.model.json.JsonValue;
import dev.journey.model.json.KeyCheck;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What changes cost, in any one unit, and the arguments that the data cannot give. Without costs each change costs 1, so that a
 * budget is a number of changes. Immutable.
 *
 * @param byLever cost of a change of each lever; 1 where nothing is said
 * @param arguments parameters of single changes
 * @param rates what time costs; empty: nothing is said in money
 */
public record LeverCosts(Map<Lever, Double> byLever, List<Argument> arguments, Optional<Rates> rates) {
    private static final Set<String> ROOT = Set.of("schema", "costs", "arguments", "rates");
    private static final Set<String> ARGUMENT = Set.of("lever", "team", "touchpoint", "parameter", "value");
    private static final Set<String> RATES = Set.of("companyHour", "customerHour");
    private static final KeyCheck KEYS = new KeyCheck((object, key, nearest, known) -> {
        throw object.fault(Messages.unknownKey(key, known));
    });

    /** Each change costs 1. */
    public static final LeverCosts ONE_EACH = new LeverCosts(Map.of(), List.of(), Optional.empty());

    /** Copies and validates. */
    public LeverCosts {
        byLever.forEach((lever, cost) -> {
            if (!(cost >= 0 && cost < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException(Messages.cost(lever, cost));
            }
        });
        byLever = ImmutableMap.copyOf(byLever);
        arguments = ImmutableList.copyOf(arguments);
    }

    /** What a change costs. */
    public double of(Change change) {
        return byLever.getOrDefault(change.lever(), 1.0);
    }

    /** Reads {@code journey-lever-costs/1}. */
    public static LeverCosts parse(String json, String source) {
        JsonValue root = JsonTree.parse(json, source);
        KEYS.check(root, ROOT);
        Map<Lever, Double> costs = new EnumMap<>(Lever.class);
        root.member("costs")
                .map(JsonValue::members)
                .orElse(Map.of())
                .forEach((name, cost) -> costs.put(lever(name, cost), cost.number()));
        List<Argument> arguments = new ArrayList<>();
        for (JsonValue one : root.member("arguments").map(JsonValue::list).orElse(List.of())) {
            KEYS.check(one, ARGUMENT);
            arguments.add(new Argument(
                    lever(one.required("lever").text(), one),
                    one.member("team").map(JsonValue::text).orElse(""),
                    one.required("touchpoint").text(),
                    one.required("parameter").text(),
                    one.required("value").number()));
        }
        return new LeverCosts(costs, arguments, root.member("rates").map(LeverCosts::rates));
    }

    private static Rates rates(JsonValue rates) {
        KEYS.check(rates, RATES);
        return new Rates(
                rates.member("companyHour").map(JsonValue::number).orElse(0.0),
                rates.member("customerHour").map(JsonValue::number).orElse(0.0));
    }

    private static Lever lever(String name, JsonValue at) {
        for (Lever lever : Lever.values()) {
            if (lever.name().equals(name.toUpperCase(Locale.ROOT).replace('-', '_'))) {
                return lever;
            }
        }
        throw new IllegalArgumentException(Messages.unknownLever(at.place().toString(), name));
    }
}
