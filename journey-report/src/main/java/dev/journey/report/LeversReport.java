package dev.journey.report;

import dev.journey.analysis.lever.Change;
import dev.journey.analysis.lever.Interval;
import dev.journey.analysis.lever.LeverReport;
import dev.journey.analysis.lever.LeverSet;
import dev.journey.analysis.lever.Recommendation;
import dev.journey.analysis.lever.Refusal;
import dev.journey.analysis.lever.TeamLoad;
import dev.journey.analysis.lever.Unit;
import java.io.StringWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What to change: as a text that fits a terminal, and as JSON, {@code journey-levers/1}. Immutable. */
public final class LeversReport {
    private static final int REFUSED = 8;
    private static final double MINUTES_PER_HOUR = 60;

    private final LeverReport report;

    private LeversReport(LeverReport report) {
        this.report = report;
    }

    /** The report of what was found. */
    public static LeversReport of(LeverReport report) {
        return new LeversReport(report);
    }

    /** The text; every line ends with a line feed. */
    public String text() {
        return String.join("\n", lines()) + "\n";
    }

    /** The lines of the text, without line ends, at most 100 columns wide. */
    public List<String> lines() {
        Page page = new Page();
        page.line("What to change (" + Numbers.counted(report.recommendations().size(), "recommendation") + "; "
                + Numbers.count(report.tested()) + " places looked at, " + Numbers.counted(report.cases(), "case")
                + ")");
        page.line(Messages.ELAPSED);
        int rank = 0;
        for (Recommendation one : report.recommendations()) {
            rank++;
            one(page, rank, one, report.cases());
        }
        if (report.recommendations().isEmpty()) {
            page.line("  Nothing: no evidence is strong enough.");
        }
        sets(page);
        refused(page);
        needs(page);
        return page.lines();
    }

    /** A table of the first recommendations, one line each, with a heading; empty where there is none. */
    public List<String> first(int most) {
        Page page = new Page();
        List<Recommendation> first = report.recommendations()
                .subList(0, Math.min(most, report.recommendations().size()));
        page.heading("What to change (" + first.size() + " of "
                + report.recommendations().size() + ", change per case; journey levers says more)");
        page.row(Page.LEVER_COLUMNS, "lever", "handoffs", "effort-min");
        for (Recommendation one : first) {
            page.row(
                    Page.LEVER_COLUMNS,
                    name(one.change()),
                    signed(one.handoffs().median()),
                    signed(one.effortMinutes().median()));
        }
        return first.isEmpty() ? List.of() : page.lines();
    }

    private static void one(Page page, int rank, Recommendation one, long cases) {
        page.line("");
        Page.bullet(rank + ". " + one.sentence(), 5).forEach(line -> page.line(line.replaceFirst("- ", "")));
        if (!one.together().isEmpty()) {
            page.entry(
                    "  only with",
                    String.join(
                                    "; ",
                                    one.together().stream()
                                            .map(LeversReport::name)
                                            .toList()) + ": figures are those of both");
        }
        page.entry("  per case", effects(one));
        String more = moreEffects(one);
        if (!more.isEmpty()) {
            page.entry("  besides", more);
        }
        page.entry("  in this log", total(one, cases));
        one.loads().forEach(load -> page.entry("  load", load(load)));
        one.elapsedHoursWithQueues()
                .ifPresent(hours -> page.entry(
                        "  with queues",
                        effect(
                                hours,
                                "hours from first step to last a case; by the log's own waits "
                                        + signed(one.effect(Unit.ELAPSED_HOURS).median()))));
        page.entry("  how sure", sureness(one));
        page.entry("  wrong if", one.falsifiedBy());
        page.entry("  then", one.watch());
    }

    /** The units that change, with their intervals. */
    private static String effects(Recommendation one) {
        List<String> parts = new ArrayList<>();
        add(parts, one.handoffs(), "handoffs");
        add(parts, one.visibleHandoffs(), "seen");
        add(parts, one.effortMinutes(), "effort-minutes");
        add(parts, one.companyMinutes(), "company minutes");
        add(parts, one.effect(Unit.CONTACTS), "contacts");
        one.money().ifPresent(money -> add(parts, money, "in money"));
        return parts.isEmpty() ? "no change in these units" : String.join("; ", parts);
    }

    /** What lies behind: time, outcome, and whose minutes they are. */
    private static String moreEffects(Recommendation one) {
        List<String> parts = new ArrayList<>();
        add(parts, one.effect(Unit.ELAPSED_HOURS), "hours from first step to last");
        add(parts, one.effect(Unit.RESOLVED), "in P(resolved)");
        add(parts, one.effect(Unit.MISPLACED_MINUTES), "misplaced minutes");
        return String.join("; ", parts);
    }

    private static void add(List<String> parts, Interval effect, String unit) {
        if (effect.low() != 0 || effect.high() != 0) {
            parts.add(effect(effect, unit));
        }
    }

    /** What a manager counts: over all cases of the log, in hours where minutes are many. */
    private static String total(Recommendation one, long cases) {
        String money = one.money()
                .map(interval -> "; " + whole(interval.median() * cases) + " in money")
                .orElse("");
        return whole(one.handoffs().median() * cases) + " handoffs; "
                + whole(one.effortMinutes().median() * cases / MINUTES_PER_HOUR) + " h of the customers' effort; "
                + whole(one.companyMinutes().median() * cases / MINUTES_PER_HOUR) + " h of work" + money + " over "
                + Numbers.counted(cases, "case");
    }

    private static String load(TeamLoad load) {
        String busy = String.format(
                Locale.ROOT,
                "%s with %,d people is busy for %.1f %% of its open hours, after %.1f %%",
                load.team(),
                load.people(),
                100 * load.before(),
                100 * load.after());
        return load.waitBefore().isEmpty() || load.waitAfter().isEmpty()
                ? busy
                : busy
                        + String.format(
                                Locale.ROOT,
                                "; mean wait for one of them %.1f min, after %.1f (%s)",
                                load.waitBefore().getAsDouble(),
                                load.waitAfter().getAsDouble(),
                                model(load));
    }

    private static String model(TeamLoad load) {
        return load.abandonBefore().isEmpty() || load.abandonAfter().isEmpty()
                ? "Erlang C"
                : String.format(
                        Locale.ROOT,
                        "Erlang A; %.1f %% give up, after %.1f %%",
                        100 * load.abandonBefore().getAsDouble(),
                        100 * load.abandonAfter().getAsDouble());
    }

    private static String whole(double value) {
        return Math.abs(value) < 0.5 ? "0" : String.format(Locale.ROOT, "%+,.0f", value);
    }

    /** What is missing is recorded, or inferred with a probability; often a part of each. */
    private static String source(Recommendation one) {
        String recorded = one.inferred() == 1
                ? ""
                : one.inferred() == 0
                        ? "recorded"
                        : String.format(Locale.ROOT, "recorded for %.0f %%, else ", 100 * (1 - one.inferred()));
        return recorded
                + one.probability()
                        .map(likely -> String.format(
                                Locale.ROOT,
                                "inferred from what people did (probability %.2f each time)",
                                likely.median()))
                        .orElse("");
    }

    private static String sureness(Recommendation one) {
        String source = source(one);
        String chance = one.pAdjusted() < 0.001 ? "below 0.001" : String.format(Locale.ROOT, "%.3f", one.pAdjusted());
        return source + "; by chance with probability " + chance + "; harm with probability "
                + String.format(Locale.ROOT, "%.2f", one.probabilityOfHarm()) + "; seen "
                + Numbers.count(one.occurrences()) + " times in " + Numbers.counted(one.cases(), "case") + ", such as "
                + String.join(", ", one.exampleCases());
    }

    private void sets(Page page) {
        if (report.sets().isEmpty()) {
            return;
        }
        page.heading("Together (cost; handoffs and effort-minutes a case; added last)");
        LeverSet before = null;
        for (LeverSet set : report.sets()) {
            List<Change> added = before == null ? set.levers() : without(set.levers(), before.levers());
            page.line("  " + Numbers.plain(set.cost()) + ": "
                    + change(set.effect().median(), "handoffs") + ", "
                    + change(set.effort().median(), "effort-minutes") + "; "
                    + String.join(
                            "; ", added.stream().map(one -> member(set, one)).toList()));
            before = set;
        }
        LeverSet last = report.sets().get(report.sets().size() - 1);
        if (last.levers().size() > 1) {
            last.loads().forEach(load -> page.entry("  load, with all", load(load)));
        }
        report.refusedSets().forEach(set -> page.entry("  not together", names(set.levers()) + ": " + set.reason()));
        leads(page);
    }

    private static String member(LeverSet set, Change change) {
        return name(change) + (set.leads().contains(change) ? " (a lead)" : "");
    }

    private static String names(List<Change> changes) {
        return String.join("; ", changes.stream().map(LeversReport::name).toList());
    }

    /** What the sets have that is not recommended. */
    private void leads(Page page) {
        if (report.leads().isEmpty()) {
            return;
        }
        page.heading("Leads: not sure enough to recommend, and in sets for what the evidence is worth");
        report.leads()
                .forEach(lead -> Page.bullet(
                                lead.argument().sentence()
                                        + String.format(
                                                Locale.ROOT, " Its evidence counts for %.2f; seen ", lead.credence())
                                        + Numbers.counted(lead.argument().occurrences(), "time") + ".",
                                3)
                        .forEach(page::line));
    }

    private static List<Change> without(List<Change> all, List<Change> some) {
        return all.stream().filter(change -> !some.contains(change)).toList();
    }

    /** Places with the same lever and the same reason share a line. */
    private void refused(Page page) {
        if (report.refused().isEmpty()) {
            return;
        }
        Map<String, List<Refusal>> alike = new LinkedHashMap<>();
        report.refused()
                .forEach(one -> alike.computeIfAbsent(
                                one.lever() + "|" + one.guard() + "|" + one.reason(), k -> new ArrayList<>())
                        .add(one));
        List<List<Refusal>> shown = alike.values().stream().limit(REFUSED).toList();
        page.heading("Looked at and refused ("
                + Numbers.count(shown.stream().mapToLong(List::size).sum()) + " of "
                + Numbers.counted(report.refused().size(), "place") + ")");
        shown.forEach(some -> Page.bullet(refusal(some), 3).forEach(page::line));
    }

    private static String refusal(List<Refusal> alike) {
        Refusal one = alike.get(0);
        String others = alike.size() == 1 ? "" : " and " + Numbers.counted(alike.size() - 1L, "other place");
        return Words.of(one.lever()) + " at " + one.place() + others + " (" + Words.of(one.guard()) + "): "
                + one.reason();
    }

    private void needs(Page page) {
        if (report.needs().isEmpty()) {
            return;
        }
        page.heading("Could be judged with a figure that the log does not have");
        report.needs()
                .forEach(one -> Page.bullet(
                                Words.of(one.lever()) + " at " + one.place() + " needs " + one.parameter() + ": "
                                        + one.reason(),
                                3)
                        .forEach(page::line));
    }

    private static String name(Change change) {
        return Words.of(change.lever()) + " " + change.place()
                + (change.capability().isEmpty() ? "" : ", " + change.capability());
    }

    private static String effect(Interval interval, String unit) {
        return change(interval.median(), unit)
                + String.format(Locale.ROOT, " (%s to %s)", signed(interval.low()), signed(interval.high()));
    }

    private static String change(double value, String unit) {
        return signed(value) + " " + unit;
    }

    /** Without a sign where it rounds to nothing. */
    private static String signed(double value) {
        String text = String.format(Locale.ROOT, Math.abs(value) >= 9.95 ? "%+.1f" : "%+.3f", value);
        return text.matches("[+-]0[.]0+") ? "0" : text;
    }

    /** The JSON. */
    public String json() {
        StringWriter text = new StringWriter();
        writeJson(text);
        return text.toString();
    }

    /** Writes the JSON and a line feed. The writer is flushed and stays open. */
    public void writeJson(Writer out) {
        JsonFields.write(out, new LeversJson(report)::write);
    }
}
