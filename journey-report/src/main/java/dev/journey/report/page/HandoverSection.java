package dev.journey.report.page;

import dev.journey.analysis.JourneyReport;
import dev.journey.analysis.observed.Handover;
import dev.journey.analysis.observed.HandoverMatrix;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Who hands over to whom, as heat maps. */
final class HandoverSection {
    private static final int MOST_HOLDERS = 24;
    private static final int MOST_LEVELS = 2;
    private static final int SHADES = 7;

    private final Markup page;
    private final JourneyReport report;
    private final Format format;

    HandoverSection(Markup page, JourneyReport report, Format format) {
        this.page = page;
        this.report = report;
        this.format = format;
    }

    void write() {
        Sections.begin(
                page,
                "handovers",
                "Who hands over to whom",
                "A row hands over to a column. Those who often pass cases to each other stand next to each other, so blocks are groups that should perhaps be one.");
        if (report.handover().isEmpty()) {
            Sections.absent(page, "The log has no team, actor or tier: map one to see handovers.");
        }
        report.handover().entrySet().stream()
                .limit(MOST_LEVELS)
                .forEach(level -> matrix(level.getKey().name(), level.getValue()));
        page.close().line();
    }

    private void matrix(String level, HandoverMatrix matrix) {
        page.element("h3", "By " + level);
        if (matrix.handovers().isEmpty()) {
            Sections.absent(page, "There are no handoffs from " + level + " to " + level + ".");
            return;
        }
        List<String> order = blocks(matrix.handovers());
        Map<List<String>, Handover> cells = new HashMap<>();
        matrix.handovers().forEach(cell -> cells.put(List.of(cell.from(), cell.to()), cell));
        long most = matrix.handovers().get(0).count();
        page.scroll("Handovers by " + level);
        page.open("table", "class", "heat").element("caption", "Handovers by " + level + ": how often, over all cases");
        page.open("thead").open("tr").element("td", "from \\ to");
        order.forEach(
                name -> page.open("th", "scope", "col").element("span", name).close());
        page.close(2).open("tbody");
        for (String from : order) {
            page.open("tr").element("th", from, "scope", "row");
            for (String to : order) {
                cell(cells.get(List.of(from, to)), from.equals(to), most);
            }
            page.close();
        }
        page.close(3).line();
        note(level, matrix, order);
    }

    private void cell(@org.jspecify.annotations.Nullable Handover cell, boolean self, long most) {
        if (cell == null) {
            page.element("td", "", "class", self ? "self" : "none");
            return;
        }
        int shade = 1 + (int) Math.min(SHADES - 1, SHADES * Math.sqrt((double) cell.count() / most));
        page.element(
                "td",
                format.count(cell.count()),
                "class",
                "q" + shade,
                "title",
                cell.from() + " → " + cell.to() + ": " + format.counted(cell.count(), "handoff") + " in "
                        + format.counted(cell.cases(), "case"));
    }

    private void note(String level, HandoverMatrix matrix, List<String> order) {
        long shown = matrix.handovers().stream()
                .filter(cell -> order.contains(cell.from()) && order.contains(cell.to()))
                .mapToLong(Handover::count)
                .sum();
        long holders = weights(matrix.handovers()).size();
        if (shown < matrix.total()) {
            page.element(
                    "p",
                    "Shown are the " + order.size() + " of " + format.count(holders) + " that hand over most, with "
                            + format.percent((double) shown / matrix.total()) + " of handoffs by " + level
                            + "; handover-" + level + ".csv has all.",
                    "class",
                    "note");
        }
    }

    private static Map<String, Long> weights(List<Handover> cells) {
        Map<String, Long> weights = new TreeMap<>();
        for (Handover cell : cells) {
            weights.merge(cell.from(), cell.count(), Long::sum);
            weights.merge(cell.to(), cell.count(), Long::sum);
        }
        return weights;
    }

    /** Begins with whoever hands over most, then always whoever passes most to and from the last, less what they pass to the rest. */
    private static List<String> blocks(List<Handover> cells) {
        Map<String, Long> weights = weights(cells);
        List<String> left = new ArrayList<>(weights.keySet().stream()
                .sorted(Comparator.<String>comparingLong(name -> -weights.getOrDefault(name, 0L))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST_HOLDERS)
                .toList());
        Map<List<String>, Long> between = new HashMap<>();
        for (Handover cell : cells) {
            between.merge(List.of(cell.from(), cell.to()), cell.count(), Long::sum);
            between.merge(List.of(cell.to(), cell.from()), cell.count(), Long::sum);
        }
        List<String> order = new ArrayList<>();
        while (!left.isEmpty()) {
            String next = order.isEmpty() ? left.get(0) : nearest(order.get(order.size() - 1), left, between, weights);
            order.add(next);
            left.remove(next);
        }
        return order;
    }

    private static String nearest(
            String last, List<String> left, Map<List<String>, Long> between, Map<String, Long> weights) {
        return left.stream()
                .max(Comparator.<String>comparingDouble(name -> between.getOrDefault(List.of(last, name), 0L)
                                / Math.sqrt((double) Math.max(1L, weights.getOrDefault(name, 1L))))
                        .thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
    }
}
