package dev.journey.report.practice;

import dev.journey.analysis.practice.Known;
import dev.journey.analysis.practice.Worth;
import java.util.List;

/** What it is worth. */
final class WorthSheet {
    private WorthSheet() {}

    static Sheet of(Known<Worth> family) {
        return Lines.sheet("worth", "What it is worth", family, WorthSheet::write);
    }

    private static void write(Lines lines, Worth worth) {
        String money = worth.currency().isEmpty() ? "in money" : worth.currency();
        lines.part("valued", "Cases with a value", worth.valued(), "cases")
                .table(
                        "atRisk",
                        "Value at risk",
                        worth.atRisk(),
                        List.of("group", "left", "value", "atRisk"),
                        row -> Lines.words(row.group()),
                        row -> new Value.Part(row.left(), "cases"),
                        row -> new Value.Amount(row.value(), money),
                        row -> Lines.known(row.money(), found -> Lines.estimate(found, money, "cases")))
                .part("writeOffs", "Written off without a try", worth.writeOffs(), "hostile cases")
                .add(
                        "writtenOff",
                        "  their value",
                        Lines.known(worth.writtenOff(), value -> new Value.Amount(value, money)))
                .interval("replacing", "Replacing those at risk", worth.replacing(), money, "cases")
                .interval("network", "Word of mouth, by your range", worth.network(), money, "who left")
                .table(
                        "fired",
                        "Customers your rule parts with",
                        worth.fired(),
                        List.of("customer", "hostileCases", "value"),
                        row -> Lines.words(row.customer()),
                        row -> Lines.count(row.hostileCases()),
                        row -> new Value.Amount(row.value(), money));
    }
}
