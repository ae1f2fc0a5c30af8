package dev.journey.analysis.simulate;

import com.google.common.collect.ImmutableMap;
import dev.journey.model.Glossary;
import dev.journey.model.Outcome;
import dev.journey.model.Party;
import dev.journey.model.PartyRule;
import dev.journey.model.StepMinutes;
import dev.journey.model.Traits;
import dev.journey.model.graph.Journey;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a journey says of its names, for a log: traits of touchpoints, but for the minutes, which the log measures; sides,
 * tiers and authority of actors; and that a status called like an outcome means that outcome.
 */
final class DrawnGlossary {
    private DrawnGlossary() {}

    static Glossary of(Journey journey) {
        ImmutableMap.Builder<String, Traits> touchpoints = ImmutableMap.builder();
        journey.touchpoints().forEach(touchpoint -> {
            Traits traits = withoutMinutes(touchpoint.traits());
            if (!traits.equals(Traits.UNKNOWN)) {
                touchpoints.put(touchpoint.id(), traits);
            }
        });
        List<PartyRule> actors = journey.actors().stream()
                .map(actor -> PartyRule.named(
                        actor.id(), new Party(Optional.of(actor.side()), actor.tier(), actor.authorityLimit())))
                .toList();
        return new Glossary(touchpoints.buildOrThrow(), statuses(journey), actors, List.of(), Map.of());
    }

    private static Map<String, Traits> statuses(Journey journey) {
        ImmutableMap.Builder<String, Traits> statuses = ImmutableMap.builder();
        for (Outcome outcome : Outcome.values()) {
            if (journey.outcomes().contains(outcome)) {
                statuses.put(outcome.name(), Traits.builder().outcome(outcome).build());
            }
        }
        return statuses.buildOrThrow();
    }

    private static Traits withoutMinutes(Traits traits) {
        return new Traits(
                traits.side(),
                traits.due(),
                traits.touchpointClass(),
                traits.visibility(),
                traits.move(),
                traits.outcome(),
                traits.accepts(),
                StepMinutes.UNKNOWN,
                traits.requires());
    }
}
