package dev.journey.examples.sample;

import dev.journey.examples.sample.Team.Agent;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Who is busy when, so that nobody in the sample does two things at once. Mutable, for one thread. */
final class Roster {

    private static final int TRIES = 6;
    private static final int QUARTER_HOUR = 900;

    /** By name: the busy stretches, first second to last. */
    private final Map<String, NavigableMap<Long, Long>> busy = new TreeMap<>();

    /** Somebody of the team, by preference somebody who is free at that time. */
    Agent anyone(Team team, long second, Dice dice) {
        Agent agent = dice.pick(team.agents());
        for (int i = 1; i < TRIES && gap(agent, second, QUARTER_HOUR) > second; i++) {
            agent = dice.pick(team.agents());
        }
        return agent;
    }

    /** Takes the agent's time from the first free stretch on, and says when that starts. */
    long book(Agent agent, long earliest, int seconds) {
        long start = gap(agent, earliest, seconds);
        stretches(agent).put(start, start + seconds);
        return start;
    }

    private long gap(Agent agent, long earliest, int seconds) {
        NavigableMap<Long, Long> stretches = stretches(agent);
        Map.Entry<Long, Long> before = stretches.floorEntry(earliest);
        long start = before == null ? earliest : Math.max(earliest, before.getValue());
        for (Map.Entry<Long, Long> next : stretches.tailMap(start).entrySet()) {
            if (next.getKey() >= start + seconds) {
                break;
            }
            start = Math.max(start, next.getValue());
        }
        return start;
    }

    private NavigableMap<Long, Long> stretches(Agent agent) {
        return busy.computeIfAbsent(agent.name(), name -> new TreeMap<>());
    }
}
