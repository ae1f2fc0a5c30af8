package dev.journey.report;

import dev.journey.analysis.lever.Change;
import dev.journey.analysis.lever.Interval;
import dev.journey.analysis.lever.LeverReport;
import dev.journey.analysis.lever.LeverSet;
import dev.journey.analysis.lever.Recommendation;
import dev.journey.analysis.lever.TeamLoad;
import dev.journey.analysis.lever.Unit;
import java.io.IOException;
import java.util.Optional;

/** Levers as {@code journey-levers/1}. */
final class LeversJson {
    private final LeverReport report;

    LeversJson(LeverReport report) {
        this.report = report;
    }

    void write(JsonFields json) throws IOException {
        json.document(() -> {
            json.text("schema", "journey-levers/1");
            json.text("time", "elapsed");
            json.count("cases", report.cases());
            json.count("placesTested", report.tested());
            json.object("means", () -> {
                for (Unit unit : Unit.values()) {
                    json.number(unit.key(), report.means().getOrDefault(unit, 0.0));
                }
            });
            json.list("recommendations", report.recommendations(), one -> recommendation(json, one));
            json.list("refused", report.refused(), one -> {
                json.text("lever", one.lever().name());
                json.text("place", one.place());
                json.text("guard", one.guard().name());
                json.text("reason", one.reason());
            });
            json.list("needs", report.needs(), one -> {
                json.text("lever", one.lever().name());
                json.text("place", one.place());
                json.text("parameter", one.parameter());
                json.text("reason", one.reason());
            });
            json.list("sets", report.sets(), set -> set(json, set));
            json.list("refusedSets", report.refusedSets(), set -> {
                json.list("levers", set.levers(), change -> change(json, change));
                json.text("guard", set.guard().name());
                json.text("reason", set.reason());
            });
            json.list("leads", report.leads(), lead -> {
                json.number("credence", lead.credence());
                recommendation(json, lead.argument());
            });
            json.number("bound", report.bound());
        });
    }

    private void recommendation(JsonFields json, Recommendation one) throws IOException {
        change(json, one.change());
        json.list("together", one.together(), other -> change(json, other));
        json.text("replaces", one.replaces());
        for (Unit unit : Unit.values()) {
            interval(json, unit.key(), one.effect(unit));
        }
        json.object("perPeriod", () -> {
            for (Unit unit : Unit.values()) {
                interval(json, unit.key(), one.effect(unit).times((double) report.cases()));
            }
        });
        money(json, one.money(), report.cases());
        json.number("probabilityOfHarm", one.probabilityOfHarm());
        json.number("pAdjusted", one.pAdjusted());
        json.number("reach", one.reach());
        json.count("occurrences", one.occurrences());
        json.count("cases", one.cases());
        json.texts("exampleCases", one.exampleCases());
        json.number("inferred", one.inferred());
        Optional<Interval> probability = one.probability();
        if (probability.isPresent()) {
            interval(json, "probability", probability.get());
        }
        json.list("exampleEvidence", one.exampleEvidence(), evidence -> {
            json.text("case", evidence.caseId());
            json.truth("recorded", evidence.recorded());
            json.number("probability", evidence.probability());
        });
        json.list("loads", one.loads(), load -> load(json, load));
        Optional<Interval> queued = one.elapsedHoursWithQueues();
        if (queued.isPresent()) {
            interval(json, "elapsedHoursWithQueues", queued.get());
        }
        json.text("sentence", one.sentence());
        json.text("falsifiedBy", one.falsifiedBy());
        json.text("watch", one.watch());
    }

    private static void money(JsonFields json, Optional<Interval> money, long cases) throws IOException {
        if (money.isPresent()) {
            interval(json, "money", money.get());
            interval(json, "moneyPerPeriod", money.get().times((double) cases));
        }
    }

    private static void load(JsonFields json, TeamLoad load) throws IOException {
        json.text("team", load.team());
        json.count("people", load.people());
        json.number("before", load.before());
        json.number("after", load.after());
        if (load.waitBefore().isPresent()) {
            json.number("waitBefore", load.waitBefore().getAsDouble());
        }
        if (load.waitAfter().isPresent()) {
            json.number("waitAfter", load.waitAfter().getAsDouble());
        }
        if (load.abandonBefore().isPresent()) {
            json.number("abandonBefore", load.abandonBefore().getAsDouble());
        }
        if (load.abandonAfter().isPresent()) {
            json.number("abandonAfter", load.abandonAfter().getAsDouble());
        }
    }

    private static void set(JsonFields json, LeverSet set) throws IOException {
        json.list("levers", set.levers(), change -> change(json, change));
        json.list("leads", set.leads(), change -> change(json, change));
        interval(json, "effect", set.effect());
        interval(json, "effort", set.effort());
        if (set.money().isPresent()) {
            interval(json, "money", set.money().get());
        }
        json.number("value", set.value());
        json.number("cost", set.cost());
        json.numbers("shapley", set.shapley());
        json.list("loads", set.loads(), load -> load(json, load));
        if (set.elapsedHoursWithQueues().isPresent()) {
            interval(
                    json, "elapsedHoursWithQueues", set.elapsedHoursWithQueues().get());
        }
    }

    private static void change(JsonFields json, Change change) throws IOException {
        json.text("lever", change.lever().name());
        json.text("team", change.team());
        json.text("touchpoint", change.touchpoint());
        json.text("issue", change.issue());
        json.text("capability", change.capability());
    }

    private static void interval(JsonFields json, String name, Interval interval) throws IOException {
        json.object(name, () -> {
            json.number("median", interval.median());
            json.number("low", interval.low());
            json.number("high", interval.high());
        });
    }
}
