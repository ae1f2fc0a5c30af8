package dev.journey.report.page;

import dev.journey.analysis.JourneyReport;
import dev.journey.analysis.map.JourneyMap;
import dev.journey.analysis.map.Place;
import dev.journey.analysis.map.Way;
import dev.journey.model.Visibility;
import dev.journey.model.log.EventLog;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The journey drawn as a graph: lanes by who does it with the customer on top, the line of visibility, stages from left to right.
 * Width is volume, colour is stress load, a letter marks handoffs by kind, hand-backs have their own colour. Equal input gives
 * equal bytes. Immutable.
 */
public final class MapSvg {
    static final int MOST_PLACES = 40;
    static final int MOST_WAYS = 400;

    private static final int STRESS_CLASSES = 5;
    /** As many letters as fit into the box of a place. */
    private static final int NAME_CHARACTERS = 19;

    private final JourneyMap map;
    private final Format format;
    private final MapWords words;
    private final MapLayout layout;
    private final List<Way> ways;
    private final double mostLoad;

    MapSvg(JourneyReport report, JourneyMap map, Format format) {
        this.map = map;
        this.format = format;
        words = new MapWords(report, map, format);
        layout = new MapLayout(map, MapLayout.mostVisited(map, MOST_PLACES));
        Set<Integer> shown = new LinkedHashSet<>(layout.places());
        ways = map.ways().stream()
                .filter(way -> shown.contains(way.from()) && shown.contains(way.to()))
                .limit(MOST_WAYS)
                .toList();
        mostLoad = report.stressTransfers().stream()
                .mapToDouble(edge -> edge.load().orElse(0))
                .max()
                .orElse(0);
    }

    /** The map of a log and its report. */
    public static MapSvg of(JourneyReport report, EventLog log) {
        JourneyMap map = JourneyMap.of(
                log, report.settings(), report.handoffs().keySet().stream().findFirst(), 0);
        return new MapSvg(report, map, new Format(Locale.ENGLISH));
    }

    /** The drawing as a file of its own, which follows the reader's choice of a light or dark screen. */
    @Override
    public String toString() {
        Markup svg = new Markup();
        svg.trusted("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        svg.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "class",
                "map",
                "viewBox",
                "0 0 " + Curve.number(layout.width()) + " " + Curve.number(layout.height()),
                "width",
                Curve.number(layout.width()),
                "height",
                Curve.number(layout.height()));
        svg.element("title", "The journey as a map");
        svg.open("style").trusted(Asset.read("map.css")).close();
        svg.empty("rect", "class", "ground", "width", "100%", "height", "100%");
        draw(svg);
        return svg.close().line().toString();
    }

    /** The transitions that are drawn, the most frequent first. */
    List<Way> ways() {
        return ways;
    }

    /** What the drawing says in words. */
    MapWords words() {
        return words;
    }

    /** The places that are drawn. */
    List<Integer> places() {
        return layout.places();
    }

    double width() {
        return layout.width();
    }

    double height() {
        return layout.height();
    }

    /** The drawing without its outermost element. */
    void draw(Markup svg) {
        drawLanes(svg);
        svg.open("g", "class", "ways");
        IntStream.range(0, ways.size()).map(i -> ways.size() - 1 - i).forEach(i -> drawWay(svg, i, ways.get(i)));
        svg.close().open("g", "class", "places");
        layout.places().forEach(place -> drawPlace(svg, place));
        svg.close();
        drawLabels(svg);
    }

    private void drawLanes(Markup svg) {
        boolean odd = false;
        for (int lane : layout.lanes()) {
            svg.empty(
                    "rect",
                    "class",
                    odd ? "lane odd" : "lane",
                    "x",
                    "0",
                    "y",
                    Curve.number(layout.laneTop(lane)),
                    "width",
                    Curve.number(layout.width()),
                    "height",
                    Curve.number(layout.laneHeight(lane)));
            odd = !odd;
        }
        lineOfVisibility().ifPresent(y -> {
            svg.empty(
                    "line",
                    "class",
                    "visibility",
                    "x1",
                    "0",
                    "x2",
                    Curve.number(layout.width()),
                    "y1",
                    Curve.number(y),
                    "y2",
                    Curve.number(y));
            svg.element(
                    "text",
                    "line of visibility: below, customers do not see it",
                    "class",
                    "visibility-text",
                    "x",
                    Curve.number(layout.width() - 12),
                    "y",
                    Curve.number(y + 13),
                    "text-anchor",
                    "end");
        });
    }

    private Optional<Double> lineOfVisibility() {
        return layout.lanes().stream()
                .filter(lane -> map.lanes().get(lane).visibility().equals(Optional.of(Visibility.BACK)))
                .findFirst()
                .map(layout::laneTop);
    }

    private void drawLabels(Markup svg) {
        svg.open("g", "class", "labels");
        svg.empty(
                "rect",
                "class",
                "label-ground",
                "width",
                Curve.number(MapLayout.LABELS),
                "height",
                Curve.number(layout.height()));
        for (int lane : layout.lanes()) {
            double middle = layout.laneTop(lane) + layout.laneHeight(lane) / 2;
            svg.empty(
                    "rect",
                    "class",
                    "swatch " + words.laneClass(lane),
                    "x",
                    "8",
                    "y",
                    Curve.number(middle - 10),
                    "width",
                    "4",
                    "height",
                    "22");
            List<String> lines = MapWords.wrap(MapWords.laneName(map.lanes().get(lane)), 17);
            for (int i = 0; i < lines.size(); i++) {
                svg.element(
                        "text",
                        lines.get(i),
                        "class",
                        "lane-name",
                        "x",
                        "20",
                        "y",
                        Curve.number(middle + 4 + 14 * (i - (lines.size() - 1) / 2.0)));
            }
        }
        svg.close();
    }

    private void drawWay(Markup svg, int index, Way way) {
        Curve curve = Curve.between(layout, way.from(), way.to());
        svg.open("g", "class", wayClass(way), "data-way", Integer.toString(index));
        svg.element("title", words.describe(way));
        svg.empty("path", "class", "hit", "d", curve.path());
        svg.empty("path", "class", "line", "d", curve.path(), "stroke-width", Curve.number(thickness(way.count())));
        svg.empty("path", "class", "arrow", "d", curve.arrow());
        way.mainHandoff().filter(kind -> 2 * handoffs(way) >= way.count()).ifPresent(kind -> {
            String x = Curve.number(curve.middleX());
            svg.empty("circle", "class", "kind-ground", "cx", x, "cy", Curve.number(curve.middleY()), "r", "7.5");
            svg.element(
                    "text",
                    KindLabels.letter(kind),
                    "class",
                    "kind",
                    "x",
                    x,
                    "y",
                    Curve.number(curve.middleY() + 3.4),
                    "text-anchor",
                    "middle");
        });
        svg.close().line();
    }

    private String wayClass(Way way) {
        int level = stressClass(way);
        if (level > 0) {
            return "way s" + level;
        }
        return 2 * way.handBacks() > way.count() ? "way back" : "way";
    }

    /** 0 without load, else 1 to 5 by the square root of the share of the greatest load. */
    private int stressClass(Way way) {
        double load = words.stress(way).map(edge -> edge.load().orElse(0)).orElse(0.0);
        return load <= 0 ? 0 : 1 + (int) Math.min(STRESS_CLASSES - 1, STRESS_CLASSES * Math.sqrt(load / mostLoad));
    }

    private double thickness(long count) {
        long most = ways.stream().mapToLong(Way::count).max().orElse(1);
        return 1.2 + 9 * Math.sqrt((double) count / most);
    }

    private void drawPlace(Markup svg, int index) {
        Place place = map.places().get(index);
        svg.open(
                "g",
                "class",
                "place " + words.laneClass(place.lane()),
                "data-place",
                Integer.toString(index),
                "transform",
                "translate(" + Curve.number(layout.left(index)) + " " + Curve.number(layout.top(index)) + ")");
        svg.element(
                "title",
                place.touchpoint() + ": " + format.counted(place.visits(), "visit") + " in "
                        + format.counted(place.cases(), "case"));
        svg.empty(
                "rect",
                "class",
                "box",
                "width",
                Curve.number(MapLayout.NODE_WIDTH),
                "height",
                Curve.number(MapLayout.NODE_HEIGHT),
                "rx",
                "5");
        List<String> lines = MapWords.wrap(place.touchpoint(), NAME_CHARACTERS);
        for (int i = 0; i < lines.size(); i++) {
            svg.element("text", lines.get(i), "class", "name", "x", "9", "y", Integer.toString(16 + 13 * i));
        }
        svg.element(
                "text",
                format.count(place.visits()),
                "class",
                "visits",
                "x",
                Curve.number(MapLayout.NODE_WIDTH - 7),
                "y",
                Curve.number(MapLayout.NODE_HEIGHT - 6),
                "text-anchor",
                "end");
        svg.close().line();
    }

    private static long handoffs(Way way) {
        return way.handoffs().values().stream().mapToLong(Long::longValue).sum();
    }
}
