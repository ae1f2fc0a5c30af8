package dev.journey.report;

import dev.journey.analysis.expected.DrawnHandoffs;
import dev.journey.analysis.expected.DrawnLevel;
import dev.journey.analysis.expected.DrawnPath;
import dev.journey.analysis.expected.DrawnStress;
import dev.journey.analysis.expected.FoundPaths;
import dev.journey.analysis.expected.JourneySolution;
import dev.journey.analysis.expected.Total;
import dev.journey.analysis.measure.HandoffKind;
import dev.journey.model.Outcome;
import java.io.IOException;
import java.math.BigInteger;
import java.util.Map;
import java.util.Optional;

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
            json.figure("burdenShare", solution.burdenShare());
            json.figure("misplacedShare", solution.misplacedShare());
            json.figure("courtShare", solution.courtShare());
            json.number("handBacks", solution.handBacks());
            handoffs();
            json.list("stressTransfers", solution.stressTransfers(), stress -> stress(stress));
            paths();
            json.object("solved", () -> {
                json.count("states", solution.quality().states());
                json.number("residual", solution.quality().residual());
            });
            json.list("absent", json.nulls(), absence -> {
                json.text("path", absence.path());
                json.text("reason", absence.reason());
            });
        });
    }

    private void total(String name, Total total) throws IOException {
        json.object(name, () -> {
            json.number("mean", total.mean());
            json.number("sd", total.sd());
            json.number("p50", total.p50().value());
            json.number("p90", total.p90().value());
            json.number("cvar90", total.cvar90().value());
            json.object("errorBounds", () -> {
                json.number("p50", total.p50().errorBound());
                json.number("p90", total.p90().errorBound());
                json.number("cvar90", total.cvar90().errorBound());
            });
            json.text("method", total.method());
            json.texts("touchpointsWithoutMinutes", total.notGiven());
        });
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
        json.object("kinds", () -> {
            for (HandoffKind kind : HandoffKind.values()) {
                Double expected = handoffs.kinds().get(kind);
                if (expected != null) {
                    json.number(kind.key(), expected);
                }
            }
        });
        json.list("handover", handoffs.handover(), cell -> {
            json.text("from", cell.from());
            json.text("to", cell.to());
            json.number("perCase", cell.perCase());
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

    private void path(DrawnPath path) throws IOException {
        json.texts("steps", path.steps());
        json.text("outcome", path.outcome().name());
        json.number("probability", path.probability());
        json.figure("handoffs", path.handoffs());
        json.number("effortMinutes", path.effortMinutes());
        json.figure("burdenShare", path.burdenShare());
        json.number("durationSeconds", path.minutes() * 60);
    }
}
