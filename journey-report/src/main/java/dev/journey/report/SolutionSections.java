package dev.journey.report;

import dev.journey.analysis.compare.DecisionPoint;
import dev.journey.analysis.expected.DrawnHandoffs;
import dev.journey.analysis.expected.DrawnInfluence;
import dev.journey.analysis.expected.DrawnLevel;
import dev.journey.analysis.expected.DrawnPath;
import dev.journey.analysis.expected.DrawnStress;
import dev.journey.analysis.expected.FoundPaths;
import dev.journey.analysis.expected.JourneySolution;
import dev.journey.analysis.expected.Population;
import dev.journey.analysis.expected.Total;
import dev.journey.analysis.figure.Estimate;
import dev.journey.analysis.figure.Figure;
import dev.journey.analysis.measure.HandoffKind;
import dev.journey.model.Outcome;
import java.io.IOException;
import java.math.BigInteger;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/** The sections of {@code journey-solution/1}. Writes once. */
final class SolutionSections {
    private final JsonFields json;
    private final JourneySolution solution;
    private final int mostPaths;

    SolutionSections(JsonFields json, JourneySolution solution, int mostPaths) {
        this.json = json;
        this.solution = solution;
        this.mostPaths = mostPaths;
    }

    void write() throws IOException {
        json.document(() -> {
            json.text("schema", "journey-solution/1");
            json.text("time", "elapsed");
            json.text("journey", solution.journey().name());
            json.object("visits", () -> {
                for (Map.Entry<String, Double> visits : solution.visits().entrySet()) {
                    json.number(visits.getKey(), visits.getValue());
                }
            });
            json.object("outcomes", () -> {
                for (Map.Entry<Outcome, Double> outcome : solution.outcomes().entrySet()) {
                    json.number(outcome.getKey().name(), outcome.getValue());
                }
            });
            total("customerMinutes", solution.customerMinutes());
            total("effortMinutes", solution.effort());
            total("companyMinutes", solution.companyMinutes());
            byOutcome();
            json.figure("burdenShare", solution.burdenShare());
            json.figure("misplacedShare", solution.misplacedShare());
            json.figure("courtShare", solution.courtShare());
            json.number("handBacks", solution.handBacks());
            handoffs();
            json.list("stressTransfers", solution.stressTransfers(), stress -> stress(stress));
            paths();
            worstPaths();
            json.list("decisionPoints", DecisionPoint.of(solution.journey()), point -> decision(point));
            json.list("influences", solution.influences(), row -> influence(row));
            json.object("solved", () -> {
                json.count("states", solution.quality().states());
                json.number("residual", solution.quality().residual());
            });
            json.texts("notes", SolutionNotes.of(solution));
            json.list("absent", json.nulls(), absence -> {
                json.text("path", absence.path());
                json.text("reason", absence.reason());
            });
        });
    }

    private void total(String name, Total total) throws IOException {
        json.object(name, () -> {
            known("mean", total, Total::mean);
            known("sd", total, Total::sd);
            known("p50", total, sum -> sum.p50().value());
            known("p90", total, sum -> sum.p90().value());
            known("cvar90", total, sum -> sum.cvar90().value());
            json.object("errorBounds", () -> {
                known("p50", total, sum -> sum.p50().errorBound());
                known("p90", total, sum -> sum.p90().errorBound());
                known("cvar90", total, sum -> sum.cvar90().errorBound());
            });
            json.text("method", total.method());
            json.number("givenShare", total.givenShare());
            json.texts("touchpointsWithoutMinutes", total.notGiven());
        });
    }

    private void byOutcome() throws IOException {
        json.object("byOutcome", () -> {
            for (Map.Entry<Outcome, Double> outcome : solution.outcomes().entrySet()) {
                if (outcome.getValue() > 0) {
                    Population population = solution.given(outcome.getKey());
                    json.object(outcome.getKey().name(), () -> {
                        json.number("probability", population.probability());
                        meanAndSd("customerMinutes", population.customerMinutes());
                        meanAndSd("effortMinutes", population.effort());
                        meanAndSd("companyMinutes", population.companyMinutes());
                    });
                }
            }
        });
    }

    private void meanAndSd(String name, Total total) throws IOException {
        json.object(name, () -> {
            known("mean", total, Total::mean);
            known("sd", total, Total::sd);
        });
    }

    private void known(String name, Total total, ToDoubleFunction<Total> value) throws IOException {
        if (total.isKnown()) {
            json.number(name, value.applyAsDouble(total));
        } else {
            json.nothing(name, Messages.NO_DRAWN_MINUTES);
        }
    }

    private void handoffs() throws IOException {
        json.object("handoffs", () -> {
            for (Map.Entry<DrawnLevel, DrawnHandoffs> level :
                    solution.handoffs().entrySet()) {
                json.object(level.getKey().key(), () -> level(level.getValue()));
            }
        });
    }

    private void level(DrawnHandoffs handoffs) throws IOException {
        json.number("mean", handoffs.mean());
        json.number("sd", handoffs.sd());
        json.numbers("distribution", handoffs.distribution());
        json.number("tailMass", handoffs.tailMass());
        json.truth("complete", handoffs.complete());
        json.figure("visible", handoffs.visible());
        if (handoffs.kindsAbsence().isEmpty()) {
            kinds(handoffs);
        } else {
            json.nothing("kinds", handoffs.kindsAbsence());
        }
        json.texts("drawnAnew", handoffs.drawnAnew());
        json.list("handover", handoffs.handover(), cell -> {
            json.text("from", cell.from());
            json.text("to", cell.to());
            json.number("perCase", cell.perCase());
        });
    }

    private void kinds(DrawnHandoffs handoffs) throws IOException {
        json.object("kinds", () -> {
            for (HandoffKind kind : HandoffKind.values()) {
                Double expected = handoffs.kinds().get(kind);
                if (expected != null) {
                    json.number(kind.key(), expected);
                }
            }
        });
    }

    private void stress(DrawnStress stress) throws IOException {
        json.text("from", stress.from());
        json.text("to", stress.to());
        json.number("flow", stress.flow());
        json.number("segmentBurden", stress.segmentBurden());
        json.number("segmentBurdenDue", stress.segmentBurdenDue());
        json.number("load", stress.load());
        json.figure("amplification", stress.amplification());
        json.number("returns", stress.returns());
        json.number("lost", stress.lost());
    }

    private void paths() throws IOException {
        FoundPaths found = solution.paths().mostProbable(mostPaths);
        json.list("paths", found.paths(), path -> path(path));
        json.object("pathList", () -> {
            json.truth("complete", found.complete());
            json.number(
                    "probability",
                    found.paths().stream().mapToDouble(DrawnPath::probability).sum());
            Optional<BigInteger> count = solution.paths().count();
            if (count.isPresent()) {
                json.text("paths", count.get().toString());
            } else {
                json.nothing("paths", Messages.ENDLESS_PATHS);
            }
        });
    }

    private void worstPaths() throws IOException {
        double least = SolutionJson.LEAST_PROBABILITY;
        json.object("worstPaths", () -> {
            json.number("leastProbability", least);
            worst("effort", solution.paths().worstByEffort(mostPaths, least));
            worst("handoffs", solution.paths().worstByHandoffs(mostPaths, least));
            worst("burden", solution.paths().worstByBurden(mostPaths, least));
        });
    }

    private void worst(String name, FoundPaths found) throws IOException {
        json.object(name, () -> {
            json.list("paths", found.paths(), path -> path(path));
            json.truth("complete", found.complete());
        });
    }

    private void decision(DecisionPoint point) throws IOException {
        json.text("touchpoint", point.touchpoint());
        json.number("open", point.open());
        json.list("settling", point.settling(), way -> {
            json.text("next", way.next());
            json.truth("success", way.success());
            json.number("probability", way.probability());
        });
    }

    private void influence(DrawnInfluence row) throws IOException {
        json.text("touchpoint", row.touchpoint());
        json.number("visited", row.visited());
        moved("success", row.success());
        moved("effortMinutes", row.effort());
        moved("contacts", row.contacts());
    }

    private void moved(String name, DrawnInfluence.Moved moved) throws IOException {
        json.object(name, () -> {
            number("ifVisited", moved.ifVisited(), moved.absence());
            number("ifNot", moved.ifNot(), moved.absence());
            number("difference", moved.difference(), moved.absence());
            String noInterval = moved.absence().isEmpty() ? Messages.NO_COUNTS : moved.absence();
            number("low", low(moved), noInterval);
            number("high", high(moved), noInterval);
        });
    }

    private static OptionalDouble low(DrawnInfluence.Moved moved) {
        return moved.interval().map(Estimate::low).map(OptionalDouble::of).orElse(OptionalDouble.empty());
    }

    private static OptionalDouble high(DrawnInfluence.Moved moved) {
        return moved.interval().map(Estimate::high).map(OptionalDouble::of).orElse(OptionalDouble.empty());
    }

    private void number(String name, OptionalDouble value, String reason) throws IOException {
        json.figure(name, value.isPresent() ? Figure.of(value.getAsDouble()) : Figure.absent(reason));
    }

    private void path(DrawnPath path) throws IOException {
        json.texts("steps", path.steps());
        json.texts("performers", path.performers());
        json.text("outcome", path.outcome().name());
        json.number("probability", path.probability());
        json.figure("handoffs", path.handoffs());
        json.figure("minimumHandoffs", path.minimum());
        json.figure("excessHandoffs", path.excess());
        json.figure("effortMinutes", path.effortMinutes());
        json.figure("burdenShare", path.burdenShare());
        OptionalDouble minutes = path.minutes().value();
        number(
                "durationSeconds",
                minutes.isPresent() ? OptionalDouble.of(minutes.getAsDouble() * 60) : minutes,
                path.minutes().absence());
    }
}
