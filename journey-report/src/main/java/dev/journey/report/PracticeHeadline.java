package dev.journey.report;

import dev.journey.analysis.figure.Share;
import dev.journey.analysis.practice.Context;
import dev.journey.analysis.practice.Practice;
import dev.journey.analysis.practice.Promises;
import dev.journey.analysis.practice.Refusals;

/** One line for each of three families whose columns the log has. */
final class PracticeHeadline {
    private PracticeHeadline() {}

    static void writeTo(Page page, Practice practice) {
        practice.promises().value().ifPresent(promises -> page.entry("Promises", promises(promises)));
        practice.refusals().value().ifPresent(refusals -> page.entry("Refusals", refusals(refusals)));
        practice.context().value().ifPresent(context -> page.entry("Asked again", context(context)));
    }

    private static String promises(Promises promises) {
        return Numbers.count(promises.states().getOrDefault(Promises.State.KEPT, 0L)) + " of "
                + Numbers.count(promises.total()) + " kept in time, "
                + Numbers.count(promises.states().getOrDefault(Promises.State.LATE, 0L)) + " late, "
                + Numbers.count(promises.states().getOrDefault(Promises.State.BROKEN, 0L)) + " broken";
    }

    private static String refusals(Refusals refusals) {
        return Numbers.count(refusals.total()) + " in " + of(refusals.cases()) + " cases"
                + refusals.bare()
                        .value()
                        .map(bare -> ", " + Numbers.percent(bare) + " of them without an alternative")
                        .orElse("");
    }

    private static String context(Context context) {
        long repeats =
                context.repeats().values().stream().mapToLong(Long::longValue).sum();
        return Numbers.count(repeats) + " items that the customer had given, in " + of(context.cases()) + " cases";
    }

    private static String of(Share share) {
        return Numbers.count(share.part()) + " of " + Numbers.count(share.whole());
    }
}
