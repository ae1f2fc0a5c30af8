package dev.journey.benchmarks.planted;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** The scores of readers as Markdown. */
final class ScoreTable {
    private static final int[] TOPS = {1, 3, 5};
    private static final int[] SIZES = {500, 2_000, 10_000, 50_001};

    private final StringBuilder text = new StringBuilder();

    private ScoreTable() {}

    /** The table of several readers' scores, the one that is judged first. */
    static String of(List<String> readers, List<List<OrganisationScore>> scores) {
        ScoreTable table = new ScoreTable();
        table.readers(readers, scores);
        table.sets(readers, scores);
        table.kinds(scores.get(0));
        table.sizes(scores.get(0));
        table.effects(scores.get(0));
        return table.text.toString();
    }

    /** Of all that is recommended in the first places, the share that names a planted cause. */
    static double precision(List<OrganisationScore> scores, int top) {
        List<FindingScore> first = scores.stream()
                .flatMap(score -> score.findings().stream().limit(top))
                .toList();
        return share(first, FindingScore::right);
    }

    /** Of all planted causes, the share named in the first places. */
    static double recall(List<OrganisationScore> scores, int top) {
        return share(causes(scores), cause -> cause.within(top));
    }

    /** Of the causes that make at least 3 %, the share named at all. */
    static double bigRecall(List<OrganisationScore> scores) {
        return share(causes(scores).stream().filter(CauseScore::big).toList(), cause -> cause.rank() > 0);
    }

    /** Of the organisations with nothing to fix, the share with any recommendation. */
    static double falseAlarms(List<OrganisationScore> scores) {
        return share(
                scores.stream().filter(score -> score.causes().isEmpty()).toList(),
                score -> !score.findings().isEmpty());
    }

    private void readers(List<String> readers, List<List<OrganisationScore>> scores) {
        header(
                "reader",
                "recommended",
                "precision@1",
                "@3",
                "@5",
                "recall@1",
                "@3",
                "@5",
                "recall of causes ≥ 3 %",
                "false alarms, nothing to fix");
        for (int r = 0; r < readers.size(); r++) {
            List<OrganisationScore> of = scores.get(r);
            List<String> cells = new ArrayList<>();
            cells.add(readers.get(r));
            cells.add(Integer.toString(
                    of.stream().mapToInt(s -> s.findings().size()).sum()));
            for (int top : TOPS) {
                cells.add(percent(precision(of, top)));
            }
            for (int top : TOPS) {
                cells.add(percent(recall(of, top)));
            }
            cells.add(percent(bigRecall(of)));
            cells.add(percent(falseAlarms(of)));
            row(cells.toArray(String[]::new));
        }
    }

    private void sets(List<String> readers, List<List<OrganisationScore>> scores) {
        header(
                "chosen set against the best",
                "organisations",
                "all of them together",
                "mean",
                "median",
                "a quarter is below",
                "reach 95 %",
                "changes in sets",
                "of these right",
                "sets where nothing is to fix");
        for (int r = 0; r < readers.size(); r++) {
            List<OrganisationScore> of = scores.get(r);
            List<SetScore> sets = of.stream().flatMap(s -> s.set().stream()).toList();
            double[] shares = sets.stream().mapToDouble(SetScore::share).toArray();
            double chosen = sets.stream().mapToDouble(SetScore::chosen).sum();
            double best = sets.stream().mapToDouble(SetScore::best).sum();
            long changes = of.stream().mapToLong(s -> s.chosen().size()).sum();
            long right = of.stream().mapToLong(OrganisationScore::chosenRight).sum();
            row(
                    readers.get(r),
                    "" + sets.size(),
                    percent(chosen / best),
                    percent(Arrays.stream(shares).average().orElse(Double.NaN)),
                    percent(quantile(shares, 0.5)),
                    percent(quantile(shares, 0.25)),
                    percent(share(sets, SetScore::reaches)),
                    changes == 0 ? "–" : "" + changes,
                    percent(right / (double) changes),
                    changes == 0
                            ? "–"
                            : percent(share(
                                    of.stream()
                                            .filter(s -> s.causes().isEmpty())
                                            .toList(),
                                    s -> !s.chosen().isEmpty())));
        }
    }

    private void kinds(List<OrganisationScore> scores) {
        header("cause", "planted", "≥ 3 %", "named", "of those ≥ 3 %", "in the top 3", "recommended", "of these right");
        for (Kind kind : Kind.values()) {
            List<CauseScore> causes = causes(scores).stream()
                    .filter(c -> c.cause().pull().kind() == kind)
                    .toList();
            List<CauseScore> big = causes.stream().filter(CauseScore::big).toList();
            List<FindingScore> findings = findings(scores).stream()
                    .filter(f -> f.finding().pull().kind() == kind)
                    .toList();
            row(
                    kind.name(),
                    "" + causes.size(),
                    "" + big.size(),
                    percent(share(causes, c -> c.rank() > 0)),
                    percent(share(big, c -> c.rank() > 0)),
                    percent(share(causes, c -> c.within(3))),
                    "" + findings.size(),
                    percent(share(findings, FindingScore::right)));
        }
    }

    private void sizes(List<OrganisationScore> scores) {
        header(
                "cases in the log",
                "organisations",
                "precision@3",
                "recall@3",
                "recall of causes ≥ 3 %",
                "false alarms, nothing to fix");
        for (int i = 0; i + 1 < SIZES.length; i++) {
            int from = SIZES[i];
            int to = SIZES[i + 1];
            List<OrganisationScore> of = scores.stream()
                    .filter(s ->
                            s.organisation().cases() >= from && s.organisation().cases() < to)
                    .toList();
            row(
                    String.format(Locale.ROOT, "%,d to %,d", from, to - 1),
                    "" + of.size(),
                    percent(precision(of, 3)),
                    percent(recall(of, 3)),
                    percent(bigRecall(of)),
                    percent(falseAlarms(of)));
        }
    }

    private void effects(List<OrganisationScore> scores) {
        header(
                "effect",
                "predictions",
                "median relative error",
                "9 of 10 below",
                "90 % interval holds the next period",
                "the recorded cases");
        List<FindingScore> all =
                findings(scores).stream().filter(FindingScore::predicts).toList();
        effect("all", all);
        effect("of those right", all.stream().filter(FindingScore::right).toList());
        for (Kind kind : Kind.values()) {
            effect(
                    kind.name() + ", right, in " + kind.unit(),
                    all.stream()
                            .filter(f -> f.right() && f.finding().pull().kind() == kind)
                            .toList());
        }
    }

    private void effect(String name, List<FindingScore> findings) {
        double[] errors = findings.stream()
                .mapToDouble(f -> f.relativeError().orElse(Double.POSITIVE_INFINITY))
                .toArray();
        row(
                name,
                "" + findings.size(),
                percent(quantile(errors, 0.5)),
                percent(quantile(errors, 0.9)),
                percent(share(findings, FindingScore::coversFurther)),
                percent(share(findings, FindingScore::coversRecorded)));
    }

    private static List<CauseScore> causes(List<OrganisationScore> scores) {
        return scores.stream().flatMap(score -> score.causes().stream()).toList();
    }

    private static List<FindingScore> findings(List<OrganisationScore> scores) {
        return scores.stream().flatMap(score -> score.findings().stream()).toList();
    }

    private static <T> double share(List<T> list, Predicate<T> which) {
        return list.stream().filter(which).count() / (double) list.size();
    }

    /** By nearest rank. */
    private static double quantile(double[] values, double share) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted.length == 0 ? Double.NaN : sorted[(int) Math.ceil(share * sorted.length) - 1];
    }

    /** A dash for 0 of 0; "no bound" where the truth is no change at all. */
    private static String percent(double share) {
        if (Double.isNaN(share)) {
            return "–";
        }
        return Double.isInfinite(share) ? "no bound" : String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }

    private void header(String... cells) {
        text.append('\n');
        row(cells);
        row(Arrays.stream(cells).map(cell -> "---").toArray(String[]::new));
    }

    private void row(String... cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }
}
