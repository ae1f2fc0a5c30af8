package dev.journey.report.page;

import dev.journey.analysis.map.JourneyMap;
import dev.journey.analysis.map.Way;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Where the places of a map stand: lanes from top to bottom, stages from left to right. A stage is one more than the latest stage from
 * which a place is mostly reached on the way forward; within a lane and stage, places are ordered by the mean height of
 * their neighbours (Sugiyama, Tagawa and Toda 1981). Positions are a function of the map alone.
 */
final class MapLayout {
    static final double LABELS = 132;
    static final double NODE_WIDTH = 128;
    static final double NODE_HEIGHT = 46;

    private static final double COLUMN = 184;
    private static final double ROW = 56;
    private static final double LANE_PADDING = 14;
    private static final int MOST_STAGES = 12;
    private static final int MOST_IN_A_CELL = 4;
    private static final int SWEEPS = 6;
    private static final double MOSTLY = 0.3;

    private final JourneyMap map;
    private final List<Integer> shown;
    private final Map<Integer, Integer> stages = new TreeMap<>();
    private final Map<Integer, Double> tops = new HashMap<>();
    private final Map<Integer, Double> laneTops = new TreeMap<>();
    private final Map<Integer, Double> laneHeights = new TreeMap<>();
    private double height;

    /** Lays out these places, given by position, in order. */
    MapLayout(JourneyMap map, Set<Integer> places) {
        this.map = map;
        shown = List.copyOf(new TreeSet<>(places));
        shown.forEach(place -> tops.put(place, 0.0));
        assignStages();
        Map<Integer, Map<Integer, List<Integer>>> cells = cells();
        measureLanes(cells);
        place(cells);
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            cells.values().forEach(byStage -> byStage.values().forEach(this::sortByNeighbours));
            place(cells);
        }
    }

    /** The positions of the places that are visited most, ties by position. */
    static Set<Integer> mostVisited(JourneyMap map, int most) {
        return IntStream.range(0, map.places().size())
                .boxed()
                .sorted(Comparator.<Integer>comparingLong(
                                place -> -map.places().get(place).visits())
                        .thenComparing(Comparator.naturalOrder()))
                .limit(most)
                .collect(Collectors.toSet());
    }

    List<Integer> places() {
        return shown;
    }

    int stage(int place) {
        return stages.getOrDefault(place, 0);
    }

    double left(int place) {
        return LABELS + 24 + stage(place) * COLUMN;
    }

    double top(int place) {
        return tops.getOrDefault(place, 0.0);
    }

    double middle(int place) {
        return top(place) + NODE_HEIGHT / 2;
    }

    /** The lanes that have places, from top to bottom. */
    Set<Integer> lanes() {
        return laneTops.keySet();
    }

    double laneTop(int lane) {
        return laneTops.getOrDefault(lane, 0.0);
    }

    double laneHeight(int lane) {
        return laneHeights.getOrDefault(lane, 0.0);
    }

    double width() {
        int last = stages.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return LABELS + 24 + last * COLUMN + NODE_WIDTH + 56;
    }

    double height() {
        return height;
    }

    private void assignStages() {
        Map<Integer, List<Way>> forward = new HashMap<>();
        Map<Integer, Long> entered = new HashMap<>();
        for (Way way : map.ways()) {
            entered.merge(way.to(), way.count(), Long::sum);
            if (way.from() < way.to() && tops.containsKey(way.from()) && tops.containsKey(way.to())) {
                forward.computeIfAbsent(way.to(), to -> new ArrayList<>()).add(way);
            }
        }
        for (int place : shown) {
            stages.put(place, stageAfter(forward.getOrDefault(place, List.of())));
        }
        int last = stages.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        for (int place : shown) {
            boolean begins = 2 * entered.getOrDefault(place, 0L)
                    < map.places().get(place).visits();
            if (stage(place) == 0 && !begins) {
                stages.put(place, (int) Math.round(map.places().get(place).along() * last));
            }
        }
        if (last >= MOST_STAGES) {
            stages.replaceAll((place, stage) -> (int) Math.round(stage * (MOST_STAGES - 1.0) / last));
        }
    }

    /** One more than the latest stage from which it is mostly reached. */
    private int stageAfter(List<Way> into) {
        long most = into.stream().mapToLong(Way::count).max().orElse(0);
        return into.stream()
                .filter(way -> way.count() >= MOSTLY * most)
                .mapToInt(way -> stage(way.from()) + 1)
                .max()
                .orElse(0);
    }

    private Map<Integer, Map<Integer, List<Integer>>> cells() {
        Map<Integer, Map<Integer, List<Integer>>> cells = new TreeMap<>();
        for (int place : shown) {
            Map<Integer, List<Integer>> lane =
                    cells.computeIfAbsent(map.places().get(place).lane(), key -> new TreeMap<>());
            while (lane.getOrDefault(stage(place), List.of()).size() == MOST_IN_A_CELL) {
                stages.merge(place, 1, Integer::sum);
            }
            lane.computeIfAbsent(stage(place), stage -> new ArrayList<>()).add(place);
        }
        return cells;
    }

    private void measureLanes(Map<Integer, Map<Integer, List<Integer>>> cells) {
        double y = 20;
        for (Map.Entry<Integer, Map<Integer, List<Integer>>> lane : cells.entrySet()) {
            int rows =
                    lane.getValue().values().stream().mapToInt(List::size).max().orElse(1);
            double laneHeight = rows * ROW - (ROW - NODE_HEIGHT) + 2 * LANE_PADDING;
            laneTops.put(lane.getKey(), y);
            laneHeights.put(lane.getKey(), laneHeight);
            y += laneHeight;
        }
        height = y + 8;
    }

    private void place(Map<Integer, Map<Integer, List<Integer>>> cells) {
        cells.forEach((lane, byStage) -> byStage.values().forEach(stack -> {
            double used = stack.size() * ROW - (ROW - NODE_HEIGHT);
            double y = laneTop(lane) + (laneHeight(lane) - used) / 2;
            for (int place : stack) {
                tops.put(place, y);
                y += ROW;
            }
        }));
    }

    private void sortByNeighbours(List<Integer> stack) {
        if (stack.size() < 2) {
            return;
        }
        Map<Integer, Double> heights = new HashMap<>();
        stack.forEach(place -> heights.put(place, meanHeightOfNeighbours(place)));
        stack.sort(Comparator.<Integer>comparingDouble(place -> heights.getOrDefault(place, 0.0))
                .thenComparing(Comparator.naturalOrder()));
    }

    private double meanHeightOfNeighbours(int place) {
        double sum = 0;
        long weight = 0;
        for (Way way : map.ways()) {
            int other = way.from() == place ? way.to() : way.to() == place ? way.from() : place;
            if (other != place && tops.containsKey(other)) {
                sum += way.count() * middle(other);
                weight += way.count();
            }
        }
        return weight == 0 ? middle(place) : sum / weight;
    }
}
