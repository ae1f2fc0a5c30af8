package dev.journey.report;

import dev.journey.analysis.expected.DrawnHandoffs;
import dev.journey.analysis.expected.DrawnLevel;
import dev.journey.analysis.expected.JourneySolution;
import dev.journey.analysis.expected.Total;
import dev.journey.analysis.lever.DrawnLever;
import dev.journey.model.Outcome;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** What changes do to a drawn journey, as a text. Immutable. */
public final class WhatifText {
    private static final int[] COLUMNS = {12, 12, 12};

    private final List<DrawnLever> levers;
    private final JourneySolution before;
    private final JourneySolution after;

    private WhatifText(List<DrawnLever> levers, JourneySolution before, JourneySolution after) {
        this.levers = List.copyOf(levers);
        this.before = before;
        this.after = after;
    }

    /** The text of changes, and of the journey solved without and with them. */
    public static WhatifText of(List<DrawnLever> levers, JourneySolution before, JourneySolution after) {
        return new WhatifText(levers, before, after);
    }

    /** The lines, without line ends. */
    public List<String> lines() {
        Page page = new Page();
        page.line("What if, for one journey of " + before.journey().name());
        levers.forEach(lever -> Page.bullet(lever.change() + " (share " + Numbers.percent(lever.share()) + ")", 2)
                .forEach(page::line));
        page.line("");
        page.row(COLUMNS, "", "before", "after", "change");
        row(page, "customer minutes", mean(before.customerMinutes()), mean(after.customerMinutes()));
        row(page, "effort-minutes", mean(before.effort()), mean(after.effort()));
        row(page, "company minutes", mean(before.companyMinutes()), mean(after.companyMinutes()));
        for (DrawnLevel level : before.handoffs().keySet()) {
            row(page, "handoffs by " + Words.of(level), mean(before, level), mean(after, level));
        }
        row(
                page,
                "probability of RESOLVED",
                OptionalDouble.of(before.outcomes().getOrDefault(Outcome.RESOLVED, 0.0)),
                OptionalDouble.of(after.outcomes().getOrDefault(Outcome.RESOLVED, 0.0)));
        row(
                page,
                "misplaced share",
                before.misplacedShare().value(),
                after.misplacedShare().value());
        return page.lines();
    }

    private static OptionalDouble mean(Total total) {
        return total.isKnown() ? OptionalDouble.of(total.mean()) : OptionalDouble.empty();
    }

    private static OptionalDouble mean(JourneySolution solution, DrawnLevel level) {
        DrawnHandoffs handoffs = solution.handoffs().get(level);
        return handoffs == null ? OptionalDouble.empty() : OptionalDouble.of(handoffs.mean());
    }

    private static void row(Page page, String what, OptionalDouble was, OptionalDouble is) {
        boolean both = was.isPresent() && is.isPresent();
        page.row(
                COLUMNS,
                what,
                was.isPresent() ? number(was.getAsDouble()) : "-",
                is.isPresent() ? number(is.getAsDouble()) : "-",
                both ? number(is.getAsDouble() - was.getAsDouble()) : "-");
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }

    /** The text; every line ends with a line feed. */
    @Override
    public String toString() {
        return String.join("\n", lines()) + "\n";
    }
}
