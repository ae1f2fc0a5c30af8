package dev.journey.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;

/**
 * What the names in a log mean: touchpoints and statuses, actors and teams, and the minutes to assume on a channel where no
 * better source has any.
 *
 * @param touchpoints by touchpoint name
 * @param statuses by status name
 * @param actors rules in order; the first that applies and knows a part gives it
 * @param teams rules in order, likewise
 * @param assumed minutes by channel name, used for customer-facing steps only and always reported as assumed
 * @param service what the service says of itself: populations, promises, surveys, staff
 */
public record Glossary(
        Map<String, Traits> touchpoints,
        Map<String, Traits> statuses,
        List<PartyRule> actors,
        List<PartyRule> teams,
        Map<String, StepMinutes> assumed,
        ServiceFacts service) {

    /** Nothing is known of any name. */
    public static final Glossary EMPTY = new Glossary(Map.of(), Map.of(), List.of(), List.of(), Map.of());

    /** With nothing said of the service. */
    public Glossary(
            Map<String, Traits> touchpoints,
            Map<String, Traits> statuses,
            List<PartyRule> actors,
            List<PartyRule> teams,
            Map<String, StepMinutes> assumed) {
        this(touchpoints, statuses, actors, teams, assumed, ServiceFacts.UNKNOWN);
    }

    /** Copies. */
    public Glossary {
        touchpoints = ImmutableMap.copyOf(touchpoints);
        statuses = ImmutableMap.copyOf(statuses);
        actors = ImmutableList.copyOf(actors);
        teams = ImmutableList.copyOf(teams);
        assumed = ImmutableMap.copyOf(assumed);
    }

    /** The same names, and this said of the service. */
    public Glossary withService(ServiceFacts facts) {
        return new Glossary(touchpoints, statuses, actors, teams, assumed, facts);
    }

    /** What is known of a touchpoint. */
    public Traits touchpoint(String name) {
        return touchpoints.getOrDefault(name, Traits.UNKNOWN);
    }

    /** What is known of a status. */
    public Traits status(String name) {
        return statuses.getOrDefault(name, Traits.UNKNOWN);
    }

    /** What is known of an actor. */
    public Party actor(String name) {
        return lookUp(actors, name);
    }

    /** What is known of a team. */
    public Party team(String name) {
        return lookUp(teams, name);
    }

    /** The minutes to assume for a customer-facing step on a channel. */
    public StepMinutes assumedOn(String channel) {
        return assumed.getOrDefault(channel, StepMinutes.UNKNOWN);
    }

    private static Party lookUp(List<PartyRule> rules, String name) {
        Party known = Party.UNKNOWN;
        for (PartyRule rule : rules) {
            if (rule.applies(name)) {
                known = known.or(rule.party());
            }
        }
        return known;
    }
}
