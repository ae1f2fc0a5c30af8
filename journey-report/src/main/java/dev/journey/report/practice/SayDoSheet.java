package dev.journey.report.practice;

import dev.journey.analysis.budget.Said;
import dev.journey.analysis.budget.SayDo;
import dev.journey.analysis.figure.Estimate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/** What the company says of itself against what was measured. */
final class SayDoSheet {
    private static final String KEY = "sayDo";
    private static final String TITLE = "Say and do";
    private static final String NO_CLAIMS =
            "No claims were given: name what the company says of itself, and the figure that would show it, in a file for --claims (journey-claims/1).";

    private SayDoSheet() {}

    static Sheet of(Optional<SayDo> sayDo) {
        Lines lines = new Lines();
        sayDo.ifPresent(found -> write(lines, found));
        return new Sheet(KEY, TITLE, sayDo.isPresent() ? Optional.empty() : Optional.of(NO_CLAIMS), lines.entries());
    }

    private static void write(Lines lines, SayDo sayDo) {
        lines.part("kept", "Claims that hold", sayDo.kept(), "claims")
                .table(
                        "claims",
                        "Claims",
                        sayDo.claims(),
                        List.of("claim", "said", "measured", "low", "high", "gap", "state", "figure", "source", "why"),
                        row -> Lines.words(row.claim()),
                        row -> Lines.words(row.said()),
                        row -> number(row.verdict().value()),
                        row -> end(row, Estimate::low),
                        row -> end(row, Estimate::high),
                        row -> number(row.gap()),
                        row -> Lines.words(row.verdict().state()),
                        row -> Lines.words(row.figure()),
                        row -> Lines.words(row.source()),
                        row -> Lines.words(row.why()));
    }

    private static Value number(OptionalDouble number) {
        return number.isPresent()
                ? new Value.Amount(number.getAsDouble(), "")
                : new Value.Missing("The figure is not known.");
    }

    private static Value end(Said row, ToDoubleFunction<Estimate> end) {
        return row.verdict()
                .interval()
                .<Value>map(interval -> new Value.Amount(end.applyAsDouble(interval), ""))
                .orElse(new Value.Missing(
                        "An interval is sought only where a claim does not hold, and needs the log."));
    }
}
