package dev.journey.analysis.practice;

import dev.journey.model.json.JsonTree;
import dev.journey.model.json.JsonValue;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a user says of the value of customers; nothing of it is ever assumed.
 *
 * @param customerValue the value of a customer whose case says none, in money
 * @param acquisition what a new customer costs, in money
 * @param network how word of mouth spreads
 * @param fire when to part with a customer
 */
public record ValueInputs(
        OptionalDouble customerValue, OptionalDouble acquisition, Optional<Network> network, Optional<Fire> fire) {
    /** Nothing was said. */
    public static final ValueInputs NONE =
            new ValueInputs(OptionalDouble.empty(), OptionalDouble.empty(), Optional.empty(), Optional.empty());

    /**
     * How many others hear of it, and how many of those leave: a range for each.
     *
     * @param tellsLow people told by one who left, at least
     * @param tellsHigh at most
     * @param leavesLow share of those who leave, at least
     * @param leavesHigh at most, not above 1
     */
    public record Network(double tellsLow, double tellsHigh, double leavesLow, double leavesHigh) {
        /** Validates. */
        public Network {
            boolean fine = tellsLow >= 0
                    && tellsLow <= tellsHigh
                    && tellsHigh < Double.POSITIVE_INFINITY
                    && leavesLow >= 0
                    && leavesLow <= leavesHigh
                    && leavesHigh <= 1;
            if (!fine) {
                throw new IllegalArgumentException(Messages.network(tellsLow, tellsHigh, leavesLow, leavesHigh));
            }
        }
    }

    /**
     * A rule for parting with a customer: both must hold.
     *
     * @param hostileCases hostile cases, at least
     * @param valueBelow value below this, in money
     */
    public record Fire(int hostileCases, double valueBelow) {
        /** Validates. */
        public Fire {
            if (!(hostileCases >= 1 && Double.isFinite(valueBelow))) {
                throw new IllegalArgumentException(Messages.fire(hostileCases, valueBelow));
            }
        }
    }

    /**
     * The value of a customer by what they leave each year: margin · retention / (1 + discount − retention).
     *
     * @param margin money a year
     * @param retention share that stays each year, in [0, 1]
     * @param discount interest a year, above 0
     */
    public static double lifetime(double margin, double retention, double discount) {
        if (!(Double.isFinite(margin) && retention >= 0 && retention <= 1 && discount > 0 && discount < 1)) {
            throw new IllegalArgumentException(Messages.lifetime(margin, retention, discount));
        }
        return margin * retention / (1 + discount - retention);
    }

    /** Reads {@code journey-value/1}. */
    public static ValueInputs parse(String json, String source) {
        JsonValue root = JsonTree.parse(json, source);
        Optional<JsonValue> lifetime = root.member("lifetime");
        OptionalDouble value = lifetime.isPresent()
                ? OptionalDouble.of(lifetime(
                        number(lifetime.get(), "margin"),
                        number(lifetime.get(), "retention"),
                        number(lifetime.get(), "discount")))
                : optional(root, "customerValue");
        return new ValueInputs(
                value,
                optional(root, "acquisition"),
                root.member("network")
                        .map(one -> new Network(
                                number(one, "tellsLow"),
                                number(one, "tellsHigh"),
                                number(one, "leavesLow"),
                                number(one, "leavesHigh"))),
                root.member("fire")
                        .map(one -> new Fire(one.required("hostileCases").wholeNumber(), number(one, "valueBelow"))));
    }

    private static double number(JsonValue at, String member) {
        return at.required(member).number();
    }

    private static OptionalDouble optional(JsonValue at, String member) {
        return at.member(member).map(value -> OptionalDouble.of(value.number())).orElse(OptionalDouble.empty());
    }
}
