package dev.journey.analysis.lever;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All handoffs of one sender for the same work, whoever received them. Not thread-safe while it is filled. */
final class Spot {
    private final int from;
    private final int touchpoint;
    private final List<Episode> episodes = new ArrayList<>();

    private Spot(int from, int touchpoint) {
        this.from = from;
        this.touchpoint = touchpoint;
    }

    /** Who hands over. */
    int from() {
        return from;
    }

    /** For what. */
    int touchpoint() {
        return touchpoint;
    }

    List<Episode> episodes() {
        return episodes;
    }

    /** Who receives most of them. */
    int receiver() {
        Map<Integer, Integer> counts = new TreeMap<>();
        episodes.forEach(episode -> counts.merge(episode.to(), 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .orElseThrow()
                .getKey();
    }

    /**
     * The spots of a log, by sender, then by touchpoint. Handoffs that nobody has worked on belong to none, and neither do those that
     * give a case back to whom it came from: nothing is missing there.
     */
    static List<Spot> of(StepFacts facts, List<Episode> episodes) {
        Map<Integer, Map<Integer, Spot>> spots = new TreeMap<>();
        boolean back = false;
        for (int i = 0; i < episodes.size(); i++) {
            Episode episode = episodes.get(i);
            back = !back && i > 0 && episode.reverses(episodes.get(i - 1));
            if (episode.isWorked() && !back) {
                spots.computeIfAbsent(episode.from(), from -> new TreeMap<>())
                        .computeIfAbsent(facts.touchpoint(episode.core()), work -> new Spot(episode.from(), work))
                        .episodes
                        .add(episode);
            }
        }
        return spots.values().stream()
                .flatMap(byTouchpoint -> byTouchpoint.values().stream())
                .toList();
    }
}
