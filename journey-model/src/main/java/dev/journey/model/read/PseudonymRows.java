package dev.journey.model.read;

import dev.journey.model.Glossary;
import dev.journey.model.Party;
import dev.journey.model.PartyRule;
import dev.journey.model.Role;
import dev.journey.model.ServiceFacts;
import dev.journey.model.StaffMember;
import dev.journey.model.calendar.CalendarRule;
import dev.journey.model.calendar.Calendars;
import dev.journey.model.calendar.WorkCalendar;
import dev.journey.model.mapping.Mapping;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Pseudonyms of one reading: remembers those that come again, and carries over what the mapping says of actors by their names.
 * Not thread-safe.
 */
final class PseudonymRows {
    /** So many of a role are remembered. */
    private static final int MOST = 100_000;

    private final Pseudonyms pseudonyms;
    private final Glossary glossary;
    private final Set<String> ofSteps;
    private final Optional<Calendars> calendars;
    private final Map<Role, Map<String, String>> known = new EnumMap<>(Role.class);
    private final Map<String, Party> parties = new LinkedHashMap<>();
    private final Map<String, WorkCalendar> hours = new LinkedHashMap<>();
    private final List<String> dropped = new ArrayList<>();

    PseudonymRows(Pseudonyms pseudonyms, Mapping mapping) {
        this.pseudonyms = pseudonyms;
        this.glossary = mapping.glossary();
        this.calendars = mapping.calendars();
        this.ofSteps = mapping.columnsOfSteps();
    }

    /** The field that takes pseudonyms instead of ids; the field itself where its values are no ids. */
    Field around(Role role, Field field) {
        if (!pseudonyms.covers(role)) {
            return field;
        }
        Slice pseudonym = new Slice();
        return value -> {
            pseudonym.copy(of(role, value.toString()));
            return field.take(pseudonym);
        };
    }

    boolean drops(Role role, String column) {
        return note(pseudonyms.drops(role), column);
    }

    /** Whether a further column is left out; what steps are made of is kept until they are. */
    boolean drops(String column) {
        return note(pseudonyms.drops(column) && !ofSteps.contains(column), column);
    }

    /** Those of the further columns that are not left out. */
    Set<String> kept(Set<String> others) {
        return others.stream()
                .filter(column -> !pseudonyms.drops(column))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The pseudonym of an id; the value itself where its role is no id, and nothing where it is free text. */
    String name(Role role, String value) {
        return pseudonyms.covers(role) ? of(role, value) : pseudonyms.drops(role) ? "" : value;
    }

    private boolean note(boolean drops, String column) {
        if (drops) {
            dropped.add(column);
        }
        return drops;
    }

    /** Columns of free text that were left out. */
    List<String> dropped() {
        return dropped;
    }

    private String of(Role role, String id) {
        Map<String, String> remembered = known.computeIfAbsent(role, key -> new HashMap<>());
        String before = remembered.get(id);
        if (before != null) {
            return before;
        }
        String made = pseudonyms.of(role, id);
        if (remembered.size() < MOST) {
            remembered.put(id, made);
        }
        if (role == Role.ACTOR) {
            Party party = glossary.actor(id);
            if (!party.equals(Party.UNKNOWN)) {
                parties.put(made, party);
            }
            calendars.flatMap(all -> all.ofActor(id)).ifPresent(own -> hours.put(made, own));
        }
        return made;
    }

    /** When people work, with pseudonyms for the names of actors. */
    Optional<Calendars> calendars() {
        return calendars.map(all -> all.withActors(hours.entrySet().stream()
                .map(entry -> CalendarRule.named(entry.getKey(), entry.getValue()))
                .toList()));
    }

    /** What the mapping says, with pseudonyms for the names of actors. */
    Glossary glossary() {
        List<PartyRule> actors = parties.entrySet().stream()
                .map(entry -> PartyRule.named(entry.getKey(), entry.getValue()))
                .toList();
        ServiceFacts facts = glossary.service();
        Map<String, StaffMember> staff = new LinkedHashMap<>();
        facts.staff().forEach((actor, member) -> staff.put(pseudonyms.of(Role.ACTOR, actor), member));
        return new Glossary(
                glossary.touchpoints(),
                glossary.statuses(),
                actors,
                glossary.teams(),
                glossary.assumed(),
                new ServiceFacts(
                        facts.currency(),
                        facts.customers(),
                        facts.population(),
                        facts.withdraws(),
                        facts.publicChannels(),
                        facts.origins(),
                        facts.surveys(),
                        staff,
                        facts.items(),
                        facts.propensity(),
                        facts.issueFamilies()));
    }
}
