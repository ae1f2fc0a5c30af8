package dev.journey.analysis.lever;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/** What every finder looks at: the log's facts, its handoffs, and what the user said. */
final class Ground {
    final StepFacts facts;
    final Own own;
    final List<Episode> episodes;
    final List<Spot> spots;
    final Staff staff;
    final long handoffs;
    private final List<Argument> arguments;
    private final Systems systems;

    Ground(StepFacts facts, Staff staff, List<Argument> arguments) {
        this.facts = facts;
        this.staff = staff;
        this.arguments = arguments;
        own = new Own(facts);
        systems = new Systems(facts);
        List<Episode> found = new ArrayList<>();
        for (int c = 0; c < facts.log().caseCount(); c++) {
            found.addAll(Episode.of(facts, c));
        }
        episodes = List.copyOf(found);
        spots = Spot.of(facts, episodes);
        handoffs = found.size();
    }

    OptionalDouble argument(Lever lever, String team, String touchpoint, String name) {
        return arguments.stream()
                .filter(argument -> argument.isFor(lever, team, touchpoint, name))
                .mapToDouble(Argument::value)
                .findFirst();
    }

    /** Whether the sender could do all of the receiver's work, if only it could do the core of it. */
    boolean onlyCoreIsMissing(Episode episode) {
        int core = facts.touchpoint(episode.core());
        for (int step : episode.work()) {
            int touchpoint = facts.touchpoint(step);
            if (touchpoint != core && !own.knows(episode.from(), touchpoint)) {
                return false;
            }
        }
        return true;
    }

    /** Who handed over, or {@link StepFacts#NONE} where nobody is named. */
    int asker(Episode episode) {
        return episode.asked() == Episode.NO_STEP ? StepFacts.NONE : facts.actor(episode.asked());
    }

    String team(int holder) {
        return facts.holderName(holder);
    }

    String step(int touchpoint) {
        return facts.touchpointName(touchpoint);
    }

    /** What the sender did last before most of these handoffs. */
    String replaces(List<Episode> some) {
        Map<Integer, Integer> counts = new TreeMap<>();
        for (Episode episode : some) {
            if (episode.asked() != Episode.NO_STEP) {
                counts.merge(facts.touchpoint(episode.asked()), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(entry -> step(entry.getKey()))
                .orElse("");
    }

    /** Median wait for the receiver, in hours. */
    double medianWaitHours(List<Episode> some) {
        long[] waits = some.stream()
                .mapToLong(episode -> Redirect.waitMillis(facts, episode))
                .sorted()
                .toArray();
        return waits.length == 0 ? 0 : waits[(waits.length - 1) / 2] / 3_600_000.0;
    }

    /** The share of the steps in a system that a holder does. */
    double uses(int holder, String system) {
        return systems.share(holder, system);
    }

    /** The minutes that three in four of a holder's own steps of work do not exceed; empty where no minutes are known. */
    OptionalDouble longMinutes(int holder) {
        return systems.longMinutes(holder);
    }

    /** How much of the evidence is inferred: none where the staff list describes the team. */
    double inferred(Change change) {
        return staff.teams().containsKey(change.team()) ? 0 : 1;
    }
}
