package dev.journey.analysis.expected;

import dev.journey.analysis.figure.Figure;
import dev.journey.analysis.measure.Handoffs;
import dev.journey.analysis.measure.MinuteSource;
import dev.journey.analysis.measure.MissingPolicy;
import dev.journey.analysis.measure.Scope;
import dev.journey.model.Actor;
import dev.journey.model.Outcome;
import dev.journey.model.Touchpoint;
import dev.journey.model.graph.Journey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The figures of one path: the machines walk it, with the performers weighed where several share a touchpoint. */
final class PathFigures {
    private final Places places;
    private final Journey journey;
    private final SolverSettings settings;
    private final Minima minima;

    PathFigures(Places places, SolverSettings settings) {
        this.places = places;
        this.settings = settings;
        journey = places.journey();
        minima = new Minima(journey);
    }

    static Scope scope(SolverSettings settings) {
        return new Scope(DrawnLevel.ACTOR.ordinal(), MissingPolicy.SKIP, settings.systems(), false, false);
    }

    Minima minima() {
        return minima;
    }

    DrawnPath of(List<String> steps, Outcome outcome, Walk walk, double delay) {
        Figure handoffs =
                places.names().has(DrawnLevel.ACTOR) ? Figure.of(handoffs(steps)) : Figure.absent(Messages.NO_ACTORS);
        return of(steps, List.of(), outcome, walk.probability(), handoffs, minima.entries(steps), delay);
    }

    /** A path of which it is known who performs each step; the walk's reward is its handoffs. */
    DrawnPath withPerformers(List<Place> visited, Walk walk, double delay) {
        List<String> performers = visited.stream()
                .map(place -> place.performer() < 0
                        ? ""
                        : places.names().actor(place.performer()).id())
                .toList();
        List<String> steps = visited.stream()
                .map(place -> journey.touchpoints().get(place.touchpoint()).id())
                .toList();
        Set<String> entry = visited.stream()
                .filter(place -> place.performer() >= 0)
                .map(place -> places.names().actor(place.performer()))
                .filter(actor -> actor.side().onCompanyAccount())
                .map(Actor::id)
                .limit(1)
                .collect(Collectors.toSet());
        return of(
                steps,
                performers,
                Outcome.values()[walk.outcome()],
                walk.probability(),
                Figure.of(walk.reward()),
                entry,
                delay);
    }

    private DrawnPath of(
            List<String> steps,
            List<String> performers,
            Outcome outcome,
            double probability,
            Figure handoffs,
            Set<String> entry,
            double delay) {
        List<DrawnVisit> visits =
                steps.stream().map(step -> visit(journey.touchpoint(step), -1)).toList();
        Figure minimum = minimum(steps, entry);
        return new DrawnPath(
                steps,
                performers,
                outcome,
                probability,
                handoffs,
                minimum,
                excess(handoffs, minimum),
                effort(visits, outcome),
                burden(visits),
                time(steps, visits, delay));
    }

    private Figure time(List<String> steps, List<DrawnVisit> visits, double delay) {
        double time = visits.stream().mapToDouble(DrawnVisit::elapsedMillis).sum();
        boolean known = delay > 0
                || steps.stream()
                        .map(step -> journey.touchpoint(step).minutes())
                        .anyMatch(minutes -> minutes.active().isPresent()
                                || minutes.waiting().isPresent()
                                || minutes.unattended().isPresent());
        return known ? Figure.of(delay + time / DrawnVisit.MILLIS_PER_MINUTE) : Figure.absent(Messages.NO_PATH_TIME);
    }

    private Figure effort(List<DrawnVisit> visits, Outcome outcome) {
        if (isUnknown(visits, DrawnVisit::customerSource)) {
            return Figure.absent(Messages.NO_PATH_MINUTES);
        }
        double effort = journey.cost(outcome).effortMinutes();
        for (DrawnVisit visit : visits) {
            double idle = visit.elapsedMillis() - attended(visit);
            effort += settings.weights().effortMinutes(visit.activeMillis(), visit.waitMillis(), idle, 0);
        }
        return Figure.of(effort);
    }

    private static Figure burden(List<DrawnVisit> visits) {
        if (isUnknown(visits, DrawnVisit::customerSource) || isUnknown(visits, DrawnVisit::companySource)) {
            return Figure.absent(Messages.ONE_SIDED);
        }
        double customer = visits.stream().mapToDouble(PathFigures::attended).sum();
        double both = customer
                + visits.stream().mapToDouble(DrawnVisit::companyMillis).sum();
        return both > 0 ? Figure.of(customer / both) : Figure.absent(Messages.NO_MINUTES);
    }

    private static double attended(DrawnVisit visit) {
        return visit.activeMillis() + visit.waitMillis();
    }

    /** Whether steps should have such minutes, and none has. */
    private static boolean isUnknown(List<DrawnVisit> visits, Function<DrawnVisit, MinuteSource> source) {
        Set<MinuteSource> sources = visits.stream().map(source).collect(Collectors.toSet());
        return sources.contains(MinuteSource.MISSING) && !sources.contains(MinuteSource.GIVEN);
    }

    private Figure minimum(List<String> steps, Set<String> entry) {
        if (!minima.known()) {
            return Figure.absent(Messages.NO_CAPABILITIES);
        }
        if (entry.size() != 1) {
            return Figure.absent(Messages.NO_ENTRY);
        }
        MinimumHandoffs fewest = minima.of(steps, entry.iterator().next());
        return fewest.uncoverable().isEmpty()
                ? Figure.of(fewest.handoffs())
                : Figure.absent(
                        Messages.uncoverable(steps.get(fewest.uncoverable().get(0))));
    }

    private static Figure excess(Figure handoffs, Figure minimum) {
        if (!minimum.isPresent()) {
            return minimum;
        }
        return handoffs.isPresent()
                ? Figure.of(handoffs.value().orElseThrow() - minimum.value().orElseThrow())
                : handoffs;
    }

    private double handoffs(List<String> steps) {
        Handoffs machine = Handoffs.in(scope(settings)).withoutKinds();
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
