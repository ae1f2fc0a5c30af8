package dev.journey.report.practice;

import dev.journey.analysis.practice.Context;
import dev.journey.analysis.practice.Known;
import java.util.List;

/** What customers had to say again. */
final class ContextSheet {
    private ContextSheet() {}

    static Sheet of(Known<Context> family) {
        return Lines.sheet("context", "Nobody is asked twice", family, ContextSheet::write);
    }

    private static void write(Lines lines, Context context) {
        lines.count("asked", "Items asked for", context.asked())
                .count("given", "Items given", context.given())
                .count("known", "Different items given", context.known())
                .part("cases", "Cases that asked again", context.cases(), "cases")
                .table(
                        "repeats",
                        "Asked again without need",
                        List.copyOf(context.repeats().entrySet()),
                        List.of("kind", "count"),
                        row -> Lines.words(row.getKey()),
                        row -> Lines.count(row.getValue()))
                .count("justified", "Asked again with a reason", context.justified())
                .amount("minutes", "What that cost customers", context.minutes(), "minutes")
                .part("retained", "Remembered from one asker to the next", context.retained(), "known items")
                .part("unread", "Written and not read", context.unread(), "messages with items")
                .count("inDistress", "Asked again in distress", context.inDistress())
                .points("leaving", "Leave more where asked again", context.leaving(), "cases");
    }
}
