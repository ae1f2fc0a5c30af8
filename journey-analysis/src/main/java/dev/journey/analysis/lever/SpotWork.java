package dev.journey.analysis.lever;

import dev.journey.model.Capability;
import dev.journey.model.Role;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** What it takes to do the work that is handed over at a spot. */
final class SpotWork {
    /** A value is that of the work where this share of the steps with any value have it. */
    private static final double MOSTLY = 0.8;

    private final Ground ground;

    SpotWork(Ground ground) {
        this.ground = ground;
    }

    /** What the work takes beside authority: as listed, or else the system in which it is done, and its skill. */
    List<Capability> needed(Spot spot) {
        List<Capability> listed = ground.staff.required(ground.step(spot.touchpoint())).stream()
                .filter(one -> one.kind() == Capability.Kind.SKILL || one.kind() == Capability.Kind.ACCESS)
                .sorted()
                .toList();
        if (!listed.isEmpty()) {
            return listed;
        }
        Capability skill = new Capability(Capability.Kind.SKILL, skill(spot));
        return system(spot)
                .map(system -> List.of(skill, new Capability(Capability.Kind.ACCESS, system)))
                .orElseGet(() -> List.of(skill));
    }

    /** The skill, by the article that is used, else by the system, else by the step. */
    String skill(Spot spot) {
        return most(spot, episode -> ground.facts.text(Role.ARTICLE, episode.core()))
                .or(() -> system(spot))
                .orElse(ground.step(spot.touchpoint()));
    }

    /** The skill of one step, by its article, else by its system, else the step. */
    String skill(int step) {
        return ground.facts
                .text(Role.ARTICLE, step)
                .or(() -> ground.facts.text(Role.SYSTEM_USED, step))
                .orElse(ground.step(ground.facts.touchpoint(step)));
    }

    /** The system in which the receivers do it. */
    Optional<String> system(Spot spot) {
        return most(spot, episode -> ground.facts.text(Role.SYSTEM_USED, episode.core()));
    }

    private static Optional<String> most(Spot spot, Function<Episode, Optional<String>> reading) {
        Map<String, Integer> counts = new TreeMap<>();
        int known = 0;
        for (Episode episode : spot.episodes()) {
            Optional<String> value = reading.apply(episode);
            value.ifPresent(name -> counts.merge(name, 1, Integer::sum));
            known += value.isPresent() ? 1 : 0;
        }
        int all = known;
        return all * 2 < spot.episodes().size()
                ? Optional.empty()
                : counts.entrySet().stream()
                        .filter(entry -> entry.getValue() >= MOSTLY * all)
                        .map(Map.Entry::getKey)
                        .findFirst();
    }
}
