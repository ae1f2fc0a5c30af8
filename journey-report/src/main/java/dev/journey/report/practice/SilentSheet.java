package dev.journey.report.practice;

import dev.journey.analysis.practice.Known;
import dev.journey.analysis.practice.Silent;

/** Those who never say a word. */
final class SilentSheet {
    private SilentSheet() {}

    static Sheet of(Known<Silent> family) {
        return Lines.sheet("silent", "The silent", family, SilentSheet::write);
    }

    private static void write(Lines lines, Silent silent) {
        lines.part("coverage", "Origins whose passes are counted", silent.coverage(), "origins")
                .part("elite", "Customers who had to turn to us", silent.elite(), "customers")
                .interval("affected", "Affected without a word", silent.affected(), "passes", "asked")
                .part(
                        "lowBoil",
                        "More effort each time, no complaint",
                        silent.lowBoil(),
                        "customers with several cases")
                .points(
                        "lowBoilLeaving",
                        "  those leave more",
                        silent.lowBoilLeaving(),
                        "customers with several cases");
    }
}
