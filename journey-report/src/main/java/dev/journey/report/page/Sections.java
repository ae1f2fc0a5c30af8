package dev.journey.report.page;

import dev.journey.analysis.JourneyReport;
import dev.journey.analysis.map.JourneyMap;
import dev.journey.analysis.map.Lane;
import dev.journey.model.Outcome;
import dev.journey.model.Role;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** The page's body: its sections in order, and the navigation. */
final class Sections {
    private final Markup page;
    private final JourneyReport report;
    private final Material material;
    private final Optional<ReportPage.LogView> view;
    private final Format format;

    Sections(Markup page, JourneyReport report, Material material, Format format) {
        this.page = page;
        this.report = report;
        this.material = material;
        view = material.view();
        this.format = format;
    }

    static String title(JourneyReport report) {
        return report.reading().map(reading -> reading.source()).orElse("a log of a program");
    }

    void write() {
        page.element("a", "To the content", "class", "skip", "href", "#content");
        navigation();
        page.open("main", "id", "content", "tabindex", "-1");
        new HeadlineSection(page, report, material.advice(), format).write();
        map();
        paths();
        new HandoverSection(page, report, format).write();
        new StressSection(page, report, view, format).write();
        new LeverSection(page, material.advice(), format).write();
        new PracticeSection(page, report, material.practice(), format).write();
        new MethodSection(page, report, view, format).write();
        page.close();
    }

    private void navigation() {
        page.open("nav", "aria-label", "Sections").open("ul");
        for (List<String> link : List.of(
                List.of("headline", "Headline"),
                List.of("map", "Map"),
                List.of("paths", "Paths"),
                List.of("handovers", "Handovers"),
                List.of("stress", "Stress ledger"),
                List.of("levers", "Levers"),
                List.of("practice", "Practice"),
                List.of("method", "How it was made"))) {
            page.open("li").element("a", link.get(1), "href", "#" + link.get(0)).close();
        }
        page.close(2).line();
    }

    /** A section with its heading and a sentence on what it shows. */
    static void begin(Markup page, String id, String title, String lead) {
        page.open("section", "id", id, "aria-labelledby", id + "-title").element("h2", title, "id", id + "-title");
        page.element("p", lead, "class", "lead").line();
    }

    static void absent(Markup page, String sentence) {
        page.element("p", sentence, "class", "absent").line();
    }

    private void map() {
        begin(
                page,
                "map",
                "The journey as a map",
                "Lanes say who does it, stages run from left to right. The wider a line, the more often it is taken; the darker, the more of our work customers did after it.");
        if (view.isEmpty()) {
            absent(page, "The map needs the log itself, and this page was made of a report alone.");
            page.close();
            return;
        }
        JourneyMap map = view.get().map();
        MapSvg svg = view.get().svg();
        mapControls(map);
        page.open(
                "div",
                "class",
                "map-scroll",
                "id",
                "map-scroll",
                "tabindex",
                "0",
                "role",
                "region",
                "aria-label",
                "Map, scrolls sideways");
        page.open(
                "svg",
                "class",
                "map",
                "id",
                "map-svg",
                "role",
                "group",
                "aria-label",
                "Journey map. Arrow keys go from touchpoint to touchpoint.",
                "viewBox",
                "0 0 " + Curve.number(svg.width()) + " " + Curve.number(svg.height()),
                "width",
                Curve.number(svg.width()),
                "height",
                Curve.number(svg.height()));
        svg.draw(page);
        page.close(2);
        page.open("div", "id", "map-detail", "class", "detail", "aria-live", "polite")
                .element(
                        "p",
                        "Point at a touchpoint or a line, or go there with Tab and the arrow keys, to see its figures.")
                .close();
        legend(map);
        page.element("p", cut(map, svg), "class", "note");
        page.close().line();
    }

    private void mapControls(JourneyMap map) {
        page.open("form", "class", "controls", "id", "map-controls", "aria-label", "What the map shows");
        page.open("div", "class", "control wide")
                .element("label", "Share of cases, most frequent paths first", "for", "share")
                .empty("input", "type", "range", "id", "share", "min", "5", "max", "100", "step", "5", "value", "60")
                .element("output", "60 %", "id", "share-out", "for", "share")
                .close();
        select(
                "outcome",
                "Outcome",
                "All outcomes",
                IntStream.range(0, Outcome.values().length)
                        .mapToObj(i -> Outcome.values()[i].name().toLowerCase(Locale.ROOT))
                        .toList());
        if (map.segments().column().isPresent()) {
            String label = map.segments().column().get() == Role.CHANNEL ? "First channel" : "Issue type";
            select(
                    "segment",
                    label,
                    "All",
                    map.segments().names().stream()
                            .map(name -> name.isEmpty() ? "(other or none)" : name)
                            .toList());
        }
        page.open("div", "class", "control")
                .element("label", "Light up a path", "for", "light")
                .open("select", "id", "light")
                .element("option", "None", "value", "-1")
                .close(2);
        page.open("div", "class", "control buttons")
                .element("button", "Fit", "type", "button", "id", "zoom-fit")
                .element("button", "Full size", "type", "button", "id", "zoom-full")
                .close();
        page.close();
        page.element("p", "", "id", "map-shown", "class", "shown", "aria-live", "polite")
                .line();
    }

    private void select(String id, String label, String all, List<String> options) {
        page.open("div", "class", "control")
                .element("label", label, "for", id)
                .open("select", "id", id)
                .element("option", all, "value", "-1");
        for (int i = 0; i < options.size(); i++) {
            page.element("option", options.get(i), "value", Integer.toString(i));
        }
        page.close(2);
    }

    private void legend(JourneyMap map) {
        page.open("ul", "class", "legend", "aria-label", "Legend");
        for (int i = 0; i < map.lanes().size(); i++) {
            Lane lane = map.lanes().get(i);
            page.open("li")
                    .element(
                            "span",
                            "",
                            "class",
                            "key " + view.orElseThrow().svg().words().laneClass(i))
                    .text(MapWords.laneName(lane))
                    .close();
        }
        page.close().open("ul", "class", "legend", "aria-label", "Legend of lines");
        key("way-key", "passes on");
        key("way-key back", "handed back to the customer");
        for (int level = 1; level <= 5; level += 2) {
            key(
                    "way-key s" + level,
                    level == 1 ? "little stress load" : level == 3 ? "more" : "most (colour is of all cases)");
        }
        page.element(
                "li",
                "Letters mark handoffs: T transferred, E escalated, B pushed back, C consulted, A approval, P partner, S software, H within the team, Q to nobody, ? unknown kind");
        page.close();
    }

    private void key(String type, String text) {
        page.open("li").element("span", "", "class", type).text(text).close();
    }

    private String cut(JourneyMap map, MapSvg svg) {
        long visits = map.places().stream().mapToLong(place -> place.visits()).sum();
        long shown = svg.places().stream()
                .mapToLong(place -> map.places().get(place).visits())
                .sum();
        String places = svg.places().size() == map.places().size()
                ? "All " + format.counted(map.places().size(), "touchpoint") + " are drawn"
                : "Drawn are the " + svg.places().size() + " most visited of "
                        + format.count(map.places().size()) + " touchpoints (" + format.percent((double) shown / visits)
                        + " of visits)";
        return places + ", and " + format.count(svg.ways().size()) + " of "
                + format.counted(map.ways().size(), "transition")
                + ". The filters count " + format.percent(map.routeCases()) + " of cases: "
                + format.count(map.routes().size()) + " of " + format.counted(map.distinctRoutes(), "path") + ".";
    }

    private void paths() {
        begin(
                page,
                "paths",
                "Paths",
                "A path is one sequence of touchpoints. Open one to walk through a typical case (the one of median duration) and to light it up on the map.");
        page.open("form", "class", "controls", "id", "path-controls", "aria-label", "Find paths")
                .open("div", "class", "control wide")
                .element("label", "Paths with a touchpoint named", "for", "search")
                .empty("input", "type", "search", "id", "search", "autocomplete", "off")
                .close(2);
        page.element("p", "", "id", "paths-shown", "class", "shown", "aria-live", "polite");
        page.open("div", "id", "path-table").close();
        page.open("noscript")
                .element("p", "The list of paths needs JavaScript, which is off. The table paths.csv has all of them.")
                .close();
        page.open("div", "class", "buttons")
                .element("button", "Show more paths", "type", "button", "id", "more")
                .close();
        page.close().line();
    }
}
