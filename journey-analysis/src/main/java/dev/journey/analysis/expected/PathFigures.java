package dev.journey.analysis.expected;

import dev.journey.analysis.figure.Figure;
import dev.journey.analysis.measure.Handoffs;
import dev.journey.analysis.measure.MissingPolicy;
import dev.journey.analysis.measure.Scope;
import dev.journey.model.Outcome;
import dev.journey.model.Touchpoint;
import dev.journey.model.graph.Journey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The figures of one path: the machines walk it, with the performers weighed where several share a touchpoint. */
final class PathFigures {
    private final Places places;
    private final Journey journey;
    private final SolverSettings settings;

    PathFigures(Places places, SolverSettings settings) {
        this.places = places;
        this.settings = settings;
        journey = places.journey();
    }

    DrawnPath of(List<String> steps, Outcome outcome, Walk walk) {
        double customer = 0;
        double company = 0;
        double effort = journey.cost(outcome).effortMinutes();
        double time = 0;
        for (String step : steps) {
            DrawnVisit visit = visit(journey.touchpoint(step), -1);
            double attended = visit.activeMillis() + visit.waitMillis();
            customer += attended;
            company += visit.companyMillis();
            time += visit.elapsedMillis();
            effort += settings.weights()
                    .effortMinutes(visit.activeMillis(), visit.waitMillis(), visit.elapsedMillis() - attended, 0);
        }
        return new DrawnPath(
                steps,
                outcome,
                walk.probability(),
                places.names().has(DrawnLevel.ACTOR) ? Figure.of(handoffs(steps)) : Figure.absent(Messages.NO_ACTORS),
                effort,
                customer + company > 0
                        ? Figure.of(customer / (customer + company))
                        : Figure.absent(Messages.NO_MINUTES),
                time / DrawnVisit.MILLIS_PER_MINUTE);
    }

    private double handoffs(List<String> steps) {
        Handoffs machine = Handoffs.in(
                        new Scope(DrawnLevel.ACTOR.ordinal(), MissingPolicy.SKIP, settings.systems(), false, false))
                .withoutKinds();
        double[] expected = {0};
        Map<Handoffs.Memory, Double> weights = Map.of(machine.start(), 1.0);
        for (String step : steps) {
            Touchpoint touchpoint = journey.touchpoint(step);
            Map<Handoffs.Memory, Double> next = new HashMap<>();
            for (Map.Entry<Handoffs.Memory, Double> memory : weights.entrySet()) {
                Map<String, Double> performers = touchpoint.performers();
                if (performers.isEmpty()) {
                    next.merge(
                            take(machine, memory, visit(touchpoint, -1), 1, expected), memory.getValue(), Double::sum);
                }
                performers.forEach((actor, share) -> next.merge(
                        take(machine, memory, visit(touchpoint, places.names().actorCode(actor)), share, expected),
                        memory.getValue() * share,
                        Double::sum));
            }
            weights = next;
        }
        return expected[0];
    }

    private static Handoffs.Memory take(
            Handoffs machine, Map.Entry<Handoffs.Memory, Double> memory, DrawnVisit visit, double share, double[] sum) {
        return machine.step(memory.getKey(), visit, (entry, amount) -> {
            if (entry == Handoffs.HANDOFFS) {
                sum[0] += memory.getValue() * share * amount;
            }
        });
    }

    private DrawnVisit visit(Touchpoint touchpoint, int performer) {
        Place place = new Place(journey.indexOf(touchpoint.id()), performer, null);
        double elapsed = DrawnVisit.millis(touchpoint.minutes().active())
                + DrawnVisit.millis(touchpoint.minutes().waiting())
                + DrawnVisit.millis(touchpoint.minutes().unattended());
        return new DrawnVisit(place, touchpoint, journey.sideOf(touchpoint), places.names(), elapsed);
    }
}
