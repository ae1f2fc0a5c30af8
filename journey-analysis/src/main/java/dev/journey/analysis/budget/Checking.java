package dev.journey.analysis.budget;

import com.google.common.base.Suppliers;
import dev.journey.analysis.figure.Estimate;
import dev.journey.model.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** One check of a report. */
final class Checking {
    private final JsonValue report;
    private final Optional<JsonValue> baseline;
    private final Supplier<List<JsonValue>> withoutGroups;

    Checking(JsonValue report, Optional<JsonValue> baseline, Supplier<List<JsonValue>> withoutGroups) {
        this.report = report;
        this.baseline = baseline;
        this.withoutGroups = Suppliers.memoize(withoutGroups::get);
    }

    List<Verdict> check(Limit limit) {
        if (limit.each().isEmpty()) {
            FigurePath figure = limit.figure().orElseThrow();
            return List.of(judge(limit, "", figure.number(report), figure::number));
        }
        FigurePath list = limit.each().get();
        List<JsonValue> entries = list.list(report).stream()
                .filter(entry -> isMeant(entry, limit))
                .toList();
        List<Verdict> verdicts = new ArrayList<>();
        for (JsonValue entry : entries) {
            Verdict verdict = limit.noneNew() ? knownBefore(limit, list, entry) : judge(limit, list, entry);
            if (verdict.state() != Verdict.State.KEPT) {
                verdicts.add(verdict);
            }
        }
        return verdicts.isEmpty()
                ? List.of(new Verdict(limit.name(), "", OptionalDouble.empty(), Optional.empty(), Verdict.State.KEPT))
                : verdicts;
    }

    private static boolean isMeant(JsonValue entry, Limit limit) {
        for (Map.Entry<FigurePath, Range> where : limit.where().entrySet()) {
            if (where.getKey()
                    .number(entry)
                    .filter(value -> where.getValue().holds(value))
                    .isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private Verdict knownBefore(Limit limit, FigurePath list, JsonValue entry) {
        Set<String> before = Budget.subjects(list.list(baseline.orElseThrow()));
        String subject = Budget.subject(entry);
        Verdict.State state = before.contains(subject) ? Verdict.State.KEPT : Verdict.State.NEW;
        return new Verdict(limit.name(), subject, OptionalDouble.empty(), Optional.empty(), state);
    }

    private Verdict judge(Limit limit, FigurePath list, JsonValue entry) {
        FigurePath figure = limit.figure().orElseThrow();
        String subject = Budget.subject(entry);
        return judge(
                limit,
                subject,
                figure.number(entry),
                other -> list.list(other).stream()
                        .filter(candidate -> Budget.subject(candidate).equals(subject))
                        .findFirst()
                        .flatMap(figure::number));
    }

    private Verdict judge(
            Limit limit, String subject, Optional<Double> value, Function<JsonValue, Optional<Double>> elsewhere) {
        if (value.isEmpty()) {
            return new Verdict(
                    limit.name(), subject, OptionalDouble.empty(), Optional.empty(), Verdict.State.NOT_KNOWN);
        }
        double now = value.get();
        OptionalDouble known = OptionalDouble.of(now);
        if (limit.beyond(now) <= 0) {
            return new Verdict(limit.name(), subject, known, Optional.empty(), Verdict.State.KEPT);
        }
        List<JsonValue> groups = withoutGroups.get();
        List<Double> values = groups.stream()
                .flatMap(group -> elsewhere.apply(group).stream())
                .toList();
        Optional<Estimate> interval =
                values.size() == groups.size() ? Jackknife.interval(now, values) : Optional.empty();
        // An entry that hangs on one group of cases is not known well enough to fail a build.
        boolean hangsOnOneGroup = values.size() < groups.size();
        boolean sure = interval.map(range -> isBeyond(limit, range)).orElse(!hangsOnOneGroup);
        return new Verdict(
                limit.name(), subject, known, interval, sure ? Verdict.State.BROKEN : Verdict.State.WITHIN_NOISE);
    }

    private static boolean isBeyond(Limit limit, Estimate range) {
        return limit.beyond(range.low()) > 0 && limit.beyond(range.high()) > 0;
    }
}
