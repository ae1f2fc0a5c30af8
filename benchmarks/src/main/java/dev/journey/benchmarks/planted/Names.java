package dev.journey.benchmarks.planted;

import dev.journey.model.DueParty;
import dev.journey.model.Glossary;
import dev.journey.model.Outcome;
import dev.journey.model.Party;
import dev.journey.model.PartyRule;
import dev.journey.model.Side;
import dev.journey.model.TouchpointClass;
import dev.journey.model.Traits;
import dev.journey.model.Visibility;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

/** What a mapping would say of the names in the log: no more than people who work there know. */
final class Names {
    private static final Set<TouchpointClass> ALWAYS =
            Set.of(TouchpointClass.WAIT, TouchpointClass.CHASE, TouchpointClass.TRANSFER, TouchpointClass.FAILURE);

    private final Organisation org;
    private final Map<String, Traits> touchpoints = new TreeMap<>();
    private final Map<String, Team> teams = new HashMap<>();
    private final Set<String> customersOwn = new HashSet<>();

    Names(Organisation org) {
        this.org = org;
        org.teams().forEach(team -> teams.put(team.name(), team));
        org.issues().stream()
                .flatMap(issue -> issue.home().stream())
                .filter(Home::customers)
                .forEach(home -> customersOwn.add(home.attempt()));
        org.issues().stream().flatMap(issue -> issue.origins().stream()).forEach(origins -> {
            customersOwn.add(origins.first());
            customersOwn.add(origins.second());
        });
    }

    Team team(String name) {
        return teams.getOrDefault(name, org.teams().get(0));
    }

    void see(Event event) {
        touchpoints.computeIfAbsent(event.touchpoint(), name -> traits(name, event));
    }

    Glossary glossary() {
        return new Glossary(touchpoints, statuses(), actors(), teamRules(), Map.of());
    }

    private Traits traits(String name, Event event) {
        Traits.Builder traits = Traits.builder().visibility(event.front() ? Visibility.FRONT : Visibility.BACK);
        if (org.recording().classes() || ALWAYS.contains(event.type())) {
            traits.touchpointClass(event.type());
        }
        if (event.performer().side() == Side.CUSTOMER) {
            traits.side(Side.CUSTOMER).due(due(name, event.type()));
        }
        return traits.build();
    }

    private DueParty due(String name, TouchpointClass type) {
        return type == TouchpointClass.VALUE || customersOwn.contains(name) ? DueParty.CUSTOMER : DueParty.COMPANY;
    }

    private static Map<String, Traits> statuses() {
        Map<String, Traits> statuses = new LinkedHashMap<>();
        statuses.put("working", Traits.builder().accepts(true).build());
        statuses.put("queued", Traits.builder().move(Side.COMPANY).build());
        statuses.put(
                "waiting for customer", Traits.builder().move(Side.CUSTOMER).build());
        statuses.put("sent on", Traits.builder().move(Side.CUSTOMER).build());
        statuses.put("resolved", Traits.builder().outcome(Outcome.RESOLVED).build());
        statuses.put("refused", Traits.builder().outcome(Outcome.REFUSED).build());
        return statuses;
    }

    private static List<PartyRule> actors() {
        return List.of(
                PartyRule.named("customer", new Party(Optional.of(Side.CUSTOMER), OptionalInt.empty())),
                PartyRule.named("Robot", new Party(Optional.of(Side.SYSTEM), OptionalInt.empty())),
                PartyRule.named("OrderFlow", new Party(Optional.of(Side.SYSTEM), OptionalInt.empty())));
    }

    private List<PartyRule> teamRules() {
        return org.teams().stream()
                .map(team ->
                        PartyRule.named(team.name(), new Party(Optional.of(Side.COMPANY), OptionalInt.of(team.tier()))))
                .toList();
    }
}
