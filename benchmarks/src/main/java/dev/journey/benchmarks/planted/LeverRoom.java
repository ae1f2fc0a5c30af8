package dev.journey.benchmarks.planted;

import com.google.common.collect.ImmutableMap;
import dev.journey.analysis.lever.Change;
import dev.journey.analysis.lever.Interval;
import dev.journey.analysis.lever.LeverReport;
import dev.journey.analysis.lever.Levers;
import dev.journey.analysis.lever.Recommendation;
import dev.journey.model.Capability;
import dev.journey.model.log.EventLog;
import java.util.List;
import java.util.Map;

/** The library's levers, with nothing but the log: no staff list, no arguments. */
final class LeverRoom implements Reader {
    private static final Map<Unit, dev.journey.analysis.lever.Unit> UNITS = ImmutableMap.of(
            Unit.HANDOFFS, dev.journey.analysis.lever.Unit.HANDOFFS,
            Unit.VISIBLE, dev.journey.analysis.lever.Unit.VISIBLE_HANDOFFS,
            Unit.EFFORT, dev.journey.analysis.lever.Unit.EFFORT_MINUTES,
            Unit.COMPANY, dev.journey.analysis.lever.Unit.COMPANY_MINUTES,
            Unit.CONTACTS, dev.journey.analysis.lever.Unit.CONTACTS);

    @Override
    public String name() {
        return "levers";
    }

    @Override
    public Reading read(EventLog log, int budget) {
        LeverReport report = Levers.withDefaults().withBudget(budget).of(log);
        List<Pull> chosen = report.bestSet()
                .map(set -> set.levers().stream().map(LeverRoom::pull).toList())
                .orElse(List.of());
        return new Reading(
                report.recommendations().stream().map(LeverRoom::finding).toList(), chosen);
    }

    private static Finding finding(Recommendation recommendation) {
        ImmutableMap.Builder<Unit, Range> predicted = ImmutableMap.builder();
        UNITS.forEach((unit, theirs) -> predicted.put(unit, range(recommendation.effect(theirs))));
        return new Finding(
                pull(recommendation.change()),
                false,
                recommendation.together().stream().map(LeverRoom::pull).toList(),
                predicted.buildOrThrow());
    }

    private static Range range(Interval interval) {
        return new Range(interval.median(), interval.low(), interval.high());
    }

    private static Pull pull(Change change) {
        Pull pull = Pull.of(Kind.valueOf(change.lever().name()), change.team(), change.touchpoint())
                .within(change.issue());
        if (change.capability().isEmpty()) {
            return pull;
        }
        Capability given = Capability.parse(change.capability());
        return switch (given.kind()) {
            case ACCESS -> pull.in(given.name());
            case AUTHORITY -> pull.to(given.amount());
            case SKILL, PLAIN -> pull;
        };
    }
}
