package dev.journey.report.page;

import dev.journey.analysis.JourneyReport;
import dev.journey.analysis.figure.Share;
import dev.journey.analysis.map.JourneyMap;
import dev.journey.analysis.map.Place;
import dev.journey.analysis.map.Way;
import dev.journey.analysis.observed.StressClass;
import dev.journey.analysis.observed.StressTransfer;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Where the company's work became the customer's. */
final class StressSection {
    private static final int MOST_EDGES = 25;
    private static final int MOST_TOUCHPOINTS = 20;

    private final Markup page;
    private final JourneyReport report;
    private final Optional<ReportPage.LogView> view;
    private final Format format;

    StressSection(Markup page, JourneyReport report, Optional<ReportPage.LogView> view, Format format) {
        this.page = page;
        this.report = report;
        this.view = view;
        this.format = format;
    }

    void write() {
        Sections.begin(
                page,
                "stress",
                "Stress ledger: where our work became the customer's",
                "Each row is a transition with which the ball went to the customer, who then did work that is the company's. The load is all the effort-minutes that took.");
        edges();
        page.element("h3", "Whose minutes, touchpoint by touchpoint");
        view.ifPresentOrElse(
                found -> bars(found.map()),
                () -> Sections.absent(
                        page, "Minutes by touchpoint need the log itself, and this page was made of a report alone."));
        page.close().line();
    }

    private void edges() {
        List<StressTransfer> all = report.stressTransfers();
        if (all.isEmpty()) {
            Sections.absent(
                    page,
                    "No transition does that here. Minutes and due parties in the mapping make it visible where it happens.");
            return;
        }
        page.scroll("Stress-transfer points");
        page.open("table", "class", "plain").open("thead").open("tr");
        List.of("Before → what the customer is left with", "How")
                .forEach(name -> page.element("th", name, "scope", "col"));
        List.of("Times", "Effort-min each", "Load, effort-min")
                .forEach(name -> page.element("th", name, "scope", "col", "class", "n"));
        page.element("th", "Lasts, elapsed", "scope", "col", "class", "n");
        report.workingTime().ifPresent(time -> page.element("th", "In working time", "scope", "col", "class", "n"));
        if (view.isPresent()) {
            page.element("th", "Example cases", "scope", "col");
        }
        page.close(2).open("tbody");
        all.stream().limit(MOST_EDGES).forEach(this::edge);
        page.close(3);
        page.element(
                "p",
                "Explicit: the company said so (do it yourself, call them, come back). Implicit: nobody said so (chasing, explaining again). "
                        + "Clock stop: the company left the move with the customer, asked nothing, and the customer did nothing.",
                "class",
                "note");
        if (all.size() > MOST_EDGES) {
            page.element(
                    "p",
                    "Shown are " + MOST_EDGES + " of " + format.count(all.size())
                            + " transitions, the greatest load first; stress-transfers.csv has all.",
                    "class",
                    "note");
        }
    }

    private void edge(StressTransfer edge) {
        String atLeast = isLowerBound(edge.missingMinutes()) ? "≥ " : "";
        page.open("tr")
                .open("th", "scope", "row")
                .element("span", edge.from(), "class", "before")
                .text(" → " + edge.to())
                .close();
        page.element("td", classes(edge.classes()));
        page.element("td", format.count(edge.count()), "class", "n");
        page.element("td", atLeast + format.figure(edge.minutes()), "class", "n");
        page.element("td", atLeast + format.figure(edge.load()), "class", "n");
        page.element("td", format.duration(edge.heldSeconds()), "class", "n");
        report.workingTime()
                .ifPresent(time -> page.element("td", format.workingDuration(time.heldSeconds(edge)), "class", "n"));
        view.ifPresent(found -> page.element("td", examples(found.map(), edge), "class", "ids"));
        page.close().line();
    }

    private static boolean isLowerBound(Share missing) {
        return missing.part() > 0 && missing.part() < missing.whole();
    }

    private String classes(Map<StressClass, Long> classes) {
        return classes.entrySet().stream()
                .map(entry -> label(entry.getKey()) + " " + format.count(entry.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static String label(StressClass stressClass) {
        return stressClass.key().replaceAll("([A-Z])", " $1").toLowerCase(java.util.Locale.ROOT);
    }

    private static String examples(JourneyMap map, StressTransfer edge) {
        return map.ways().stream()
                .filter(way -> name(map, way.from()).equals(edge.from())
                        && name(map, way.to()).equals(edge.to()))
                .findFirst()
                .map(Way::stressCases)
                .map(ids -> String.join(", ", ids))
                .orElse("");
    }

    private static String name(JourneyMap map, int place) {
        return map.places().get(place).touchpoint();
    }

    private void bars(JourneyMap map) {
        List<Place> places = map.places().stream()
                .filter(place -> place.customerMinutes() + place.companyMinutes() > 0)
                .sorted(Comparator.comparingDouble((Place place) -> place.customerMinutes() + place.companyMinutes())
                        .reversed()
                        .thenComparing(Place::touchpoint))
                .toList();
        if (places.isEmpty()) {
            Sections.absent(
                    page,
                    "No touchpoint has minutes: map customerMinutes and companyMinutes, or give them in the mapping.");
            return;
        }
        List<Place> shown = places.subList(0, Math.min(MOST_TOUCHPOINTS, places.size()));
        double most = shown.stream()
                .mapToDouble(place -> Math.max(place.customerMinutes(), place.companyMinutes()))
                .max()
                .orElse(1);
        page.scroll("Minutes by touchpoint");
        page.open("table", "class", "plain bars").open("colgroup");
        List.of("name", "minutes", "half", "half", "minutes wide")
                .forEach(column -> page.empty("col", "class", column));
        page.close().open("thead").open("tr");
        page.element("th", "Touchpoint", "scope", "col")
                .element("th", "Company, min", "scope", "col", "class", "n", "colspan", "2");
        page.element("th", "Customers, min (dark: ours to do); both sides on one scale", "scope", "col", "colspan", "2")
                .close(2)
                .open("tbody");
        shown.forEach(place -> bar(place, most));
        page.close(3);
        if (shown.size() < places.size()) {
            page.element(
                    "p",
                    "Shown are the " + shown.size() + " of " + format.count(places.size())
                            + " touchpoints with most minutes.",
                    "class",
                    "note");
        }
    }

    private void bar(Place place, double most) {
        double company = 100 * place.companyMinutes() / most;
        double customer = 100 * place.customerMinutes() / most;
        double misplaced = 100 * place.misplacedMinutes() / most;
        page.open("tr").element("th", place.touchpoint(), "scope", "row");
        page.element("td", format.decimal(place.companyMinutes()), "class", "n").open("td", "class", "bar");
        drawing();
        rect("company", 100 - company, company);
        page.close(2).open("td", "class", "bar");
        drawing();
        rect("customer", 0, customer);
        rect("misplaced", 0, misplaced);
        page.close(2)
                .element(
                        "td",
                        format.decimal(place.customerMinutes())
                                + (place.misplacedMinutes() > 0
                                        ? " (" + format.decimal(place.misplacedMinutes()) + " ours)"
                                        : ""));
        page.close().line();
    }

    private void drawing() {
        page.open("svg", "class", "bar", "viewBox", "0 0 100 10", "preserveAspectRatio", "none", "aria-hidden", "true");
    }

    private void rect(String type, double x, double width) {
        page.empty("rect", "class", type, "x", Curve.number(x), "y", "0", "width", Curve.number(width), "height", "10");
    }
}
