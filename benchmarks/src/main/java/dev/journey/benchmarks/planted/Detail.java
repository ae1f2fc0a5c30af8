package dev.journey.benchmarks.planted;

import java.util.OptionalDouble;

/**
 * What else is recorded with a step; "" for nothing.
 *
 * @param status of the case after it
 * @param system that was used
 * @param amount to be decided
 * @param decision granted or denied
 * @param reason of a refusal
 * @param told what the customer was told
 */
record Detail(String status, String system, OptionalDouble amount, String decision, String reason, String told) {
    static final Detail NONE = status("");

    static Detail status(String status) {
        return new Detail(status, "", OptionalDouble.empty(), "", "", "");
    }

    static Detail refusal(String reason) {
        return new Detail("refused", "", OptionalDouble.empty(), "denied", reason, "");
    }

    static Detail update(String told) {
        return new Detail("", "", OptionalDouble.empty(), "", "", told);
    }

    Detail in(String name) {
        return new Detail(status, name, amount, decision, reason, told);
    }

    Detail decided(double value, boolean granted) {
        return new Detail(status, system, OptionalDouble.of(value), granted ? "granted" : "denied", reason, told);
    }
}
