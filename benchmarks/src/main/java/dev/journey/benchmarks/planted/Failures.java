package dev.journey.benchmarks.planted;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What went wrong, a line each: big causes that were not named, recommendations that name no cause, effects that are far off. */
final class Failures {
    private Failures() {}

    static List<String> of(OrganisationScore score) {
        List<String> lines = new ArrayList<>();
        Organisation org = score.organisation();
        String where = "seed " + org.seed() + " (" + org.cases() + " cases, "
                + org.teams().size() + " teams, " + org.recording() + ")";
        score.causes().stream()
                .filter(c -> c.big() && c.rank() == 0)
                .forEach(c -> lines.add(format(
                        "MISSED  %s size %.3f%s | %s",
                        c.cause().pull(), c.size(), c.cause().partners().isEmpty() ? "" : " WITH PARTNER", where)));
        score.findings().stream()
                .filter(f -> !f.right())
                .forEach(f -> lines.add(format(
                        "WRONG   %s true %.4f predicted %s | %s | %s",
                        f.finding().pull(),
                        f.further(),
                        f.finding().range(),
                        place(org, f.finding().pull()),
                        where)));
        score.findings().stream()
                .filter(f -> f.right() && f.predicts() && f.relativeError().orElse(9) > 0.25)
                .forEach(f -> lines.add(format(
                        "EFFECT  %s true %.4f recorded %.4f predicted %s | %s",
                        f.finding().pull(),
                        f.further(),
                        f.recorded(),
                        f.finding().range(),
                        where)));
        score.set()
                .filter(set -> !set.reaches())
                .ifPresent(set -> lines.add(format("SET     reaches %.3f of the best | %s", set.share(), where)));
        return lines;
    }

    /** What the world has at a place. */
    private static String place(Organisation org, Pull pull) {
        return org.issues().stream()
                .flatMap(issue -> issue.needs().stream()
                        .filter(need -> need.touchpoint().equals(pull.touchpoint()))
                        .map(need -> issue.name() + " of " + issue.fronts().size() + " fronts " + need.type() + " "
                                + need.ability() + " " + need.amounts() + " " + need.robot() + " " + need.waits()
                                + " keeps " + need.keeps()))
                .findFirst()
                .orElse("no need");
    }

    private static String format(String form, Object... values) {
        return String.format(Locale.ROOT, form, values);
    }
}
