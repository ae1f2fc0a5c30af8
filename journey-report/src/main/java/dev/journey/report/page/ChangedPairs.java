package dev.journey.report.page;

import dev.journey.analysis.JourneyReport;
import dev.journey.analysis.observed.Handover;
import dev.journey.analysis.observed.StressTransfer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Stress-transfer points and handovers of two reports, per 100 cases, those that changed most first. */
final class ChangedPairs {
    private static final int MOST = 12;

    private final Markup page;
    private final Format format;
    private final JourneyReport before;
    private final JourneyReport after;

    ChangedPairs(Markup page, Format format, JourneyReport before, JourneyReport after) {
        this.page = page;
        this.format = format;
        this.before = before;
        this.after = after;
    }

    void write() {
        section(
                "stress",
                "Where our work becomes the customer's",
                "Effort-minutes of the company's work that customers did after a transition, for 100 cases.",
                loads(before),
                loads(after));
        section(
                "handovers",
                "Who hands over to whom",
                "Handoffs between a pair, for 100 cases, at the level at which each report judges its paths.",
                handovers(before),
                handovers(after));
    }

    private void section(String id, String title, String lead, Map<String, Double> was, Map<String, Double> is) {
        Sections.begin(page, id, title, lead);
        List<Row> rows = rows(was, is);
        if (rows.isEmpty()) {
            Sections.absent(page, "Neither log shows any.");
        } else {
            table(title, rows);
        }
        page.close().line();
    }

    private static Map<String, Double> loads(JourneyReport report) {
        Map<String, Double> loads = new TreeMap<>();
        double hundreds = report.source().cases() / 100.0;
        for (StressTransfer point : report.stressTransfers()) {
            point.load().value().ifPresent(load -> loads.put(point.from() + " → " + point.to(), load / hundreds));
        }
        return loads;
    }

    private static Map<String, Double> handovers(JourneyReport report) {
        Map<String, Double> counts = new TreeMap<>();
        double hundreds = report.source().cases() / 100.0;
        report.handover().values().stream()
                .findFirst()
                .ifPresent(matrix ->
                        matrix.handovers().forEach(pair -> counts.put(name(pair), pair.count() / hundreds)));
        return counts;
    }

    private static String name(Handover pair) {
        return pair.from() + " → " + pair.to();
    }

    private static List<Row> rows(Map<String, Double> was, Map<String, Double> is) {
        TreeMap<String, Double> all = new TreeMap<>(was);
        all.putAll(is);
        List<Row> rows = new ArrayList<>();
        for (String pair : all.keySet()) {
            rows.add(new Row(pair, was.getOrDefault(pair, 0.0), is.getOrDefault(pair, 0.0)));
        }
        rows.sort(Comparator.comparingDouble((Row row) -> -Math.abs(row.is() - row.was())));
        return rows;
    }

    private void table(String title, List<Row> rows) {
        page.scroll(title);
        page.open("table", "class", "plain compare")
                .open("thead")
                .open("tr")
                .element("th", "From → to", "scope", "col");
        for (String column : new String[] {"Before", "After", "Difference"}) {
            page.element("th", column, "scope", "col", "class", "n");
        }
        page.element("th", "", "scope", "col").close(2).open("tbody");
        rows.stream().limit(MOST).forEach(this::row);
        page.close(3);
        page.element(
                "p",
                "Shown: " + Math.min(MOST, rows.size()) + " of " + format.counted(rows.size(), "pair")
                        + ", those that changed most. Figures as they are; the mix of cases is not evened out here.",
                "class",
                "note");
    }

    private void row(Row row) {
        double change = row.is() - row.was();
        page.open("tr").element("th", row.pair(), "scope", "row");
        page.element("td", format.fixed(row.was(), 1), "class", "n")
                .element("td", format.fixed(row.is(), 1), "class", "n");
        page.element(
                "td", (change > 0 ? "+" : change < 0 ? "−" : "") + format.fixed(Math.abs(change), 1), "class", "n");
        page.element("td", row.was() == 0 ? "new" : row.is() == 0 ? "gone" : "")
                .close()
                .line();
    }

    /** A pair, for 100 cases. */
    private record Row(String pair, double was, double is) {}
}
