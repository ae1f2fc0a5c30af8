package dev.journey.analysis.budget;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One limit.
 *
 * @param figure the figure's path; within an entry where {@code each} names a list; empty for a limit on what is new
 * @param each the list each entry of which is limited; empty for a figure of the report
 * @param where figures of an entry and the range in which they must be for the limit to be about it
 * @param atMost the most that is allowed
 * @param atLeast the least that is allowed
 * @param noneNew whether an entry that the baseline does not have breaks it
 */
record Limit(
        Optional<FigurePath> figure,
        Optional<FigurePath> each,
        Map<FigurePath, Range> where,
        OptionalDouble atMost,
        OptionalDouble atLeast,
        boolean noneNew) {
    Limit {
        where = ImmutableMap.copyOf(where);
    }

    /** Whether it is about a figure of the practice. */
    boolean isOfPractice() {
        return figure.filter(FigurePath::isOfPractice).isPresent()
                || each.filter(FigurePath::isOfPractice).isPresent();
    }

    /** How it is called in what a check says. */
    String name() {
        String of = each.map(list -> list.text() + ": ").orElse("");
        if (noneNew) {
            return of + "none that is new";
        }
        return of + figure.map(FigurePath::text).orElse("") + " " + bounds();
    }

    /** What it allows. */
    String bounds() {
        return (atMost.isPresent() ? "at most " + Messages.value(atMost.getAsDouble()) : "")
                + (atMost.isPresent() && atLeast.isPresent() ? " and " : "")
                + (atLeast.isPresent() ? "at least " + Messages.value(atLeast.getAsDouble()) : "");
    }

    /** By how much a value is beyond it; 0 or less is within. */
    double beyond(double value) {
        return Math.max(
                atMost.isPresent() ? value - atMost.getAsDouble() : Double.NEGATIVE_INFINITY,
                atLeast.isPresent() ? atLeast.getAsDouble() - value : Double.NEGATIVE_INFINITY);
    }
}
