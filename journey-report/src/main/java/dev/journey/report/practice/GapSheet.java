package dev.journey.report.practice;

import dev.journey.analysis.practice.Gaps;
import dev.journey.analysis.practice.Known;

/** How far it is to zero. */
final class GapSheet {
    private GapSheet() {}

    static Sheet of(Known<Gaps> family) {
        return Lines.sheet("gaps", "How far to zero", family, GapSheet::write);
    }

    private static void write(Lines lines, Gaps gaps) {
        lines.part("dissatisfied", "Not satisfied", gaps.dissatisfied(), "answers")
                .part("left", "Left or gave up", gaps.left(), "cases that are not open")
                .part("complaining", "Complained", gaps.complaining(), "cases")
                .part("disengaged", "Silent after no solution", gaps.disengaged(), "customers with 30 days to watch");
    }
}
