package dev.journey.report.practice;

import dev.journey.analysis.practice.FailureDemand;
import dev.journey.analysis.practice.Known;
import java.util.List;

/** Contacts that a failure caused. */
final class DemandSheet {
    private static final String CONTACTS = "contacts";

    private DemandSheet() {}

    static Sheet of(Known<FailureDemand> family) {
        return Lines.sheet("failureDemand", "Failure demand", family, DemandSheet::write);
    }

    private static void write(Lines lines, FailureDemand demand) {
        lines.count(CONTACTS, "Contacts", demand.contacts())
                .part("allContacts", "Failure demand, if all but value", demand.allContacts(), CONTACTS);
        for (FailureDemand.Window window : demand.windows()) {
            long days = window.within().toDays();
            lines.part("failure" + days + "Days", "Failure demand, " + days + " days", window.share(), CONTACTS)
                    .count("value" + days + "Days", "  value demand", window.value())
                    .count("unclassified" + days + "Days", "  neither", window.unclassified())
                    .table(
                            "rules" + days + "Days",
                            "  why",
                            List.copyOf(window.failure().entrySet()),
                            List.of("rule", "count"),
                            row -> Lines.words(row.getKey()),
                            row -> Lines.count(row.getValue()));
        }
        lines.table(
                        "byChannel",
                        "By channel, 30 days",
                        demand.byChannel(),
                        List.of("channel", "failure", "allContacts"),
                        row -> Lines.words(row.channel()),
                        row -> new Value.Part(row.failure(), CONTACTS),
                        row -> new Value.Part(row.allContacts(), CONTACTS))
                .part("agreement", "Rules agree with tags", demand.agreement(), "contacts judged both ways");
        causes(lines, demand);
    }

    private static void causes(Lines lines, FailureDemand demand) {
        lines.table(
                "causes",
                "Causes",
                demand.causes(),
                List.of("cause", "cases"),
                row -> Lines.words(row.cause()),
                row -> new Value.Part(row.cases(), "cases with a cause"));
        lines.table(
                "origins",
                "Where they come from",
                demand.origins(),
                List.of("touchpoint", "cases", "passes", "perThousand", "inflow"),
                row -> Lines.words(row.touchpoint()),
                row -> Lines.count(row.cases()),
                row -> Lines.count(row.passes()),
                row -> new Value.Amount(row.perThousand(), "per thousand"),
                row -> new Value.Part(row.inflow(), "cases with a cause"));
        lines.table(
                "nextIssues",
                "What follows what within 30 days",
                demand.nextIssues(),
                List.of("issue", "next", "after", "otherwise", "lift", "low", "high"),
                row -> Lines.words(row.issue()),
                row -> Lines.words(row.next()),
                row -> new Value.Part(row.after(), "cases"),
                row -> new Value.Part(row.otherwise(), "cases"),
                row -> new Value.Amount(row.lift().value(), "times"),
                row -> new Value.Amount(row.lift().low(), "times"),
                row -> new Value.Amount(row.lift().high(), "times"));
        lines.table(
                "recurrence",
                "Causes that stay away",
                demand.recurrence(),
                List.of("days", "without"),
                row -> Lines.count(row.days()),
                row -> new Value.Interval(row.without(), "share", true, "cases with a cause"));
    }
}
