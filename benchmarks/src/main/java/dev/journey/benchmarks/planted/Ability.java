package dev.journey.benchmarks.planted;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Who may do a need besides its doers. Immutable.
 *
 * @param licensed whether only the doers may, whatever the others learn or are given
 * @param knowing by team, the share of its agents who know how; a team not named knows
 * @param limits by team, the amount up to which it decides; a team not named decides any
 * @param quality how often a try of a team that is not the doers' succeeds
 */
record Ability(boolean licensed, Map<String, Double> knowing, Map<String, Double> limits, double quality) {
    static final Ability ANYONE = new Ability(false, Map.of(), Map.of(), 1);
    static final Ability LICENCE = new Ability(true, Map.of(), Map.of(), 1);

    Ability {
        knowing = ImmutableMap.copyOf(knowing);
        limits = ImmutableMap.copyOf(limits);
    }

    Ability withKnowing(String team, double share) {
        return new Ability(licensed, with(knowing, team, share), limits, quality);
    }

    Ability withLimit(String team, double limit) {
        return new Ability(licensed, knowing, with(limits, team, limit), quality);
    }

    Ability withQuality(double share) {
        return new Ability(licensed, knowing, limits, share);
    }

    double limit(String team) {
        return limits.getOrDefault(team, Double.POSITIVE_INFINITY);
    }

    /** What a team has not, from what the agent is and the case needs. */
    Set<Gap> gaps(String team, double agentRank, double amount, boolean access) {
        ImmutableSet.Builder<Gap> gaps = ImmutableSet.builder();
        if (licensed) {
            gaps.add(Gap.LICENCE);
        }
        if (agentRank >= knowing.getOrDefault(team, 1.0)) {
            gaps.add(Gap.KNOWLEDGE);
        }
        if (!access) {
            gaps.add(Gap.ACCESS);
        }
        if (amount > limit(team)) {
            gaps.add(Gap.AUTHORITY);
        }
        return gaps.build();
    }

    private static Map<String, Double> with(Map<String, Double> map, String key, double value) {
        Map<String, Double> copy = new LinkedHashMap<>(map);
        copy.put(key, value);
        return copy;
    }
}
