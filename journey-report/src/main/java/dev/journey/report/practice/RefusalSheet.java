package dev.journey.report.practice;

import dev.journey.analysis.practice.Known;
import dev.journey.analysis.practice.Refusals;
import java.util.List;

/** When customers were told "no". */
final class RefusalSheet {
    private RefusalSheet() {}

    static Sheet of(Known<Refusals> family) {
        return Lines.sheet("refusals", "Say what you can do", family, RefusalSheet::write);
    }

    private static void write(Lines lines, Refusals refusals) {
        lines.count("total", "Refusals", refusals.total())
                .part("cases", "Cases with one", refusals.cases(), "cases")
                .table(
                        "reasons",
                        "Reasons",
                        List.copyOf(refusals.reasons().entrySet()),
                        List.of("reason", "count"),
                        row -> Lines.words(row.getKey()),
                        row -> Lines.count(row.getValue()))
                .count("otherReasons", "Reasons of no known kind", refusals.otherReasons())
                .part("bare", "Without an alternative", refusals.bare(), "refusals")
                .part("reversed", "Granted later on the same facts", refusals.reversed(), "refusals")
                .part("considered", "Customers' proposals considered", refusals.considered(), "proposals")
                .part("adopted", "Customers' proposals adopted", refusals.adopted(), "proposals")
                .table(
                        "silos",
                        "Not ours, or no access",
                        refusals.silos(),
                        List.of("team", "channel", "reason", "count"),
                        silo -> Lines.words(silo.team()),
                        silo -> Lines.words(silo.channel()),
                        silo -> Lines.words(silo.reason()),
                        silo -> Lines.count(silo.count()))
                .points(
                        "faultNeutrality",
                        "Resolved more where the fault is theirs",
                        refusals.faultNeutrality(),
                        "cases with a fault");
    }
}
