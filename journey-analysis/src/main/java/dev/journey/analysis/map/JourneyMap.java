package dev.journey.analysis.map;

import com.google.common.collect.ImmutableList;
import dev.journey.analysis.figure.Share;
import dev.journey.analysis.observed.Level;
import dev.journey.analysis.observed.Settings;
import dev.journey.model.Role;
import dev.journey.model.log.Column;
import dev.journey.model.log.EventLog;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What a log looks like as a map. Places are ordered by how early they come, ties by name; transitions by how often they happen;
 * routes as the report's paths. Counts and minutes are those of the report: the transitions with one pair of touchpoints add up
 * to what directly follows, and the places' minutes to the totals. Cost: one walk over the steps, and two
 * looks at their codes. Immutable and thread-safe.
 */
public final class JourneyMap {
    private final Optional<Level> level;
    private final ImmutableList<Lane> lanes;
    private final ImmutableList<Place> places;
    private final ImmutableList<Way> ways;
    private final ImmutableList<Route> routes;
    private final Segments segments;
    private final long distinctRoutes;
    private final Share routeCases;

    private JourneyMap(EventLog log, Settings settings, Optional<Level> level, int mostRoutes) {
        this.level = level;
        Optional<Column> holders = level.flatMap(found -> column(log, found));
        MapWalk walk = new MapWalk(log, settings, level, holders);
        List<PlaceSums> sums = walk.places();
        int[] order = order(sums);
        int[] placeOfCode = new int[order.length];
        IntStream.range(0, order.length).forEach(place -> placeOfCode[order[place]] = place);
        Lanes sorted = new Lanes(holders, sums);
        lanes = ImmutableList.copyOf(sorted.of(sums));
        places = IntStream.of(order)
                .mapToObj(code -> place(sums.get(code), lanes.indexOf(sorted.of(sums.get(code)))))
                .collect(ImmutableList.toImmutableList());
        ways = walk.ways().stream()
                .map(way -> way.way(placeOfCode))
                .sorted(Comparator.comparingLong(Way::count)
                        .reversed()
                        .thenComparingInt(Way::from)
                        .thenComparingInt(Way::to))
                .collect(ImmutableList.toImmutableList());
        Segments.Sorted bySegment = Segments.of(log);
        segments = bySegment.segments();
        RouteIndex index = new RouteIndex(log);
        Routes made = new Routes(log, walk, bySegment, placeOfCode);
        routes = Arrays.stream(index.casesOf(index.mostFrequent(mostRoutes)))
                .map(made::of)
                .collect(ImmutableList.toImmutableList());
        distinctRoutes = index.distinct();
        routeCases = new Share(routes.stream().mapToLong(Route::count).sum(), log.caseCount());
    }

    /** The codes of the touchpoints, the earliest first. */
    private static int[] order(List<PlaceSums> sums) {
        return IntStream.range(0, sums.size())
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(
                                code -> sums.get(code).meanAlong())
                        .thenComparing(code -> sums.get(code).name))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /**
     * The map of a log.
     *
     * @param settings the settings of its report
     * @param level at what level lanes and handoffs are; empty where the log has none
     * @param mostRoutes how many paths to keep, not below 0; the most frequent are kept
     */
    public static JourneyMap of(EventLog log, Settings settings, Optional<Level> level, int mostRoutes) {
        return new JourneyMap(log, settings, level, mostRoutes);
    }

    /** At what level lanes and handoffs are; empty where the log has none. */
    public Optional<Level> level() {
        return level;
    }

    /** The lanes, from the customer down. */
    public List<Lane> lanes() {
        return lanes;
    }

    /** The touchpoints, the earliest first. */
    public List<Place> places() {
        return places;
    }

    /** The transitions, the most frequent first. */
    public List<Way> ways() {
        return ways;
    }

    /** The paths that were kept, in the order of the report's paths. */
    public List<Route> routes() {
        return routes;
    }

    /** How many paths the log has. */
    public long distinctRoutes() {
        return distinctRoutes;
    }

    /** The cases whose path was kept, of all cases. */
    public Share routeCases() {
        return routeCases;
    }

    /** The parts into which the routes split their cases. */
    public Segments segments() {
        return segments;
    }

    private static Place place(PlaceSums sums, int lane) {
        double minute = 60_000;
        return new Place(
                sums.name,
                lane,
                sums.meanAlong(),
                sums.visits,
                sums.cases,
                sums.customer / minute,
                sums.company / minute,
                sums.misplaced / minute);
    }

    /** Tiers may be known of actors only; then the lanes are teams, or actors. */
    private static Optional<Column> column(EventLog log, Level level) {
        Optional<Column> own = Role.of(level.name()).flatMap(log::column).or(() -> log.column(level.name()));
        return own.or(() -> log.column(Role.TEAM)).or(() -> log.column(Role.ACTOR));
    }
}
