package dev.journey.analysis.discover;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import dev.journey.analysis.measure.Visit;
import dev.journey.analysis.observed.Level;
import dev.journey.model.Actor;
import dev.journey.model.ActorBuilder;
import dev.journey.model.Role;
import dev.journey.model.Side;
import dev.journey.model.log.Column;
import dev.journey.model.log.EventLog;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who performs, and what the log knows of them. One name that acts for both sides is two actors. Not thread-safe. */
final class People {
    private static final int MOST_TOLD = 3;

    private final Optional<Column> teams;
    private final boolean byTeam;
    private final Map<Key, Known> known = new LinkedHashMap<>();
    private final Map<String, String> several = new LinkedHashMap<>();

    private record Key(String name, boolean customer) {}

    private static final class Known {
        final Multiset<Side> sides = HashMultiset.create();
        final Multiset<String> teams = HashMultiset.create();
        final Multiset<Integer> tiers = HashMultiset.create();
    }

    People(EventLog log, Level level) {
        teams = log.column(Role.TEAM);
        byTeam = level.equals(Level.TEAM);
    }

    void note(String name, int step, Side side, int tier) {
        Known one = known.computeIfAbsent(new Key(name, side == Side.CUSTOMER), unseen -> new Known());
        one.sides.add(side);
        if (byTeam) {
            one.teams.add(name);
        } else {
            teams.flatMap(column -> column.value(step)).ifPresent(one.teams::add);
        }
        if (tier != Visit.UNKNOWN) {
            one.tiers.add(tier);
        }
    }

    /** The id of the actor of this name on this side. */
    String id(String name, boolean customer) {
        boolean both = known.containsKey(new Key(name, !customer));
        return both && customer ? unused(name) : name;
    }

    /** The actors, in the order in which they first acted. */
    List<Actor> actors() {
        several.clear();
        return known.entrySet().stream()
                .map(entry -> actor(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** What was chosen where the log says several things; complete after {@link #actors()}. */
    List<String> notes() {
        return several.size() <= MOST_TOLD
                ? several.entrySet().stream()
                        .map(one -> Messages.teams(one.getKey(), one.getValue()))
                        .toList()
                : List.of(Messages.manyTeams(
                        several.size(),
                        known.size(),
                        several.keySet().iterator().next()));
    }

    private Actor actor(Key key, Known one) {
        ActorBuilder actor =
                Actor.named(id(key.name, key.customer), Most.frequent(one.sides).orElseThrow());
        Most.frequent(one.teams).ifPresent(team -> {
            actor.team(team);
            if (one.teams.elementSet().size() > 1) {
                several.put(key.name, team);
            }
        });
        Most.frequent(one.tiers).ifPresent(actor::tier);
        return actor.build();
    }

    private String unused(String name) {
        Set<String> taken = new HashSet<>();
        known.keySet().forEach(key -> taken.add(key.name));
        return VariantNames.unused(name + " (customer)", taken);
    }
}
