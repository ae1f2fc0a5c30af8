package dev.journey.analysis.lever;

import com.google.common.collect.Sets;
import dev.journey.model.Actor;
import dev.journey.model.Capability;
import dev.journey.model.Side;
import dev.journey.model.Touchpoint;
import dev.journey.model.graph.Journey;
import dev.journey.model.log.EventLog;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Staff lists that stand elsewhere: in a drawn journey, in a log's mapping. */
final class StaffSources {
    private StaffSources() {}

    /** An actor of a drawn journey is a role: the log may name it as a person, or, where it has no team, as a team. */
    static Staff of(Journey journey) {
        Map<String, Staff.Abilities> teams = new LinkedHashMap<>();
        Map<String, Staff.Abilities> people = new LinkedHashMap<>();
        for (Actor actor : journey.actors()) {
            if (actor.side() == Side.COMPANY && !actor.capabilities().isEmpty()) {
                Staff.Abilities can = Staff.Abilities.of(actor.capabilities());
                people.put(actor.id(), can);
                teams.merge(actor.team().orElse(actor.id()), can, StaffSources::common);
            }
        }
        Map<String, Set<Capability>> steps = new LinkedHashMap<>();
        for (Touchpoint touchpoint : journey.touchpoints()) {
            Set<Capability> required = touchpoint.traits().requires();
            if (!required.isEmpty()) {
                steps.put(touchpoint.id(), required);
                steps.put(touchpoint.label(), required);
            }
        }
        return new Staff(teams, people, steps, List.of(), List.of());
    }

    /** What all actors of a team can do; of a team as a whole only that is known of which all of them are described. */
    private static Staff.Abilities common(Staff.Abilities one, Staff.Abilities other) {
        Set<Capability.Kind> known = Sets.intersection(one.known(), other.known());
        Set<Capability> can = Sets.union(covered(one, other), covered(other, one));
        return new Staff.Abilities(Sets.filter(can, capability -> known.contains(capability.kind())), known);
    }

    /** What one can do that the other can do as well, such as decide up to the lower of two limits. */
    private static Set<Capability> covered(Staff.Abilities one, Staff.Abilities other) {
        return Sets.filter(one.can(), other::cover);
    }

    /** The people of {@code service.staff}, and what the touchpoints of the mapping require. */
    static Staff of(EventLog log) {
        Map<String, Staff.Abilities> people = new LinkedHashMap<>();
        log.glossary().service().staff().forEach((name, member) -> people.put(name, Staff.Abilities.of(member.can())));
        Map<String, Set<Capability>> steps = new LinkedHashMap<>();
        for (String touchpoint : log.touchpoints().dictionary().names()) {
            Set<Capability> required = log.glossary().touchpoint(touchpoint).requires();
            if (!required.isEmpty()) {
                steps.put(touchpoint, required);
            }
        }
        return new Staff(Map.of(), people, steps, List.of(), List.of());
    }
}
