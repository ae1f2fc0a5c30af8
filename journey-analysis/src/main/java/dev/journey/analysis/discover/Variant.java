package dev.journey.analysis.discover;

import dev.journey.model.DueParty;
import dev.journey.model.Outcome;
import dev.journey.model.Side;
import dev.journey.model.TouchpointClass;
import dev.journey.model.Traits;
import dev.journey.model.Visibility;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a step means, as far as measures ask: steps of one name that mean different things are different touchpoints.
 *
 * @param name what happens
 * @param customer whether the customer does it
 */
record Variant(
        String name,
        boolean customer,
        @Nullable DueParty due,
        @Nullable TouchpointClass touchpointClass,
        @Nullable Visibility visibility,
        @Nullable Side move,
        @Nullable Outcome outcome,
        boolean accepts) {

    Traits.Builder traits() {
        Traits.Builder traits = Traits.builder().accepts(accepts);
        if (due != null) {
            traits.due(due);
        }
        if (touchpointClass != null) {
            traits.touchpointClass(touchpointClass);
        }
        if (visibility != null) {
            traits.visibility(visibility);
        }
        if (move != null) {
            traits.move(move);
        }
        if (outcome != null) {
            traits.outcome(outcome);
        }
        return traits;
    }

    /** What tells this one from others of the same name, in words. */
    String apartFrom(List<Variant> all) {
        List<String> parts = new ArrayList<>();
        if (all.stream().anyMatch(other -> other.customer != customer)) {
            parts.add(customer ? "by the customer" : "by the company");
        }
        tell(parts, all.stream().anyMatch(other -> other.touchpointClass != touchpointClass), "class", touchpointClass);
        tell(parts, all.stream().anyMatch(other -> other.due != due), "due", due);
        tell(parts, all.stream().anyMatch(other -> other.visibility != visibility), "visibility", visibility);
        tell(parts, all.stream().anyMatch(other -> other.move != move), "next move", move);
        tell(parts, all.stream().anyMatch(other -> other.outcome != outcome), "outcome", outcome);
        if (all.stream().anyMatch(other -> other.accepts != accepts)) {
            parts.add(accepts ? "taken up" : "not taken up");
        }
        return String.join(", ", parts);
    }

    private static void tell(List<String> parts, boolean differs, String what, @Nullable Object value) {
        if (differs) {
            parts.add(value == null ? "no " + what : what + " " + Objects.toString(value));
        }
    }
}
