package dev.journey.analysis.expected;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.journey.analysis.measure.EffortWeights;
import dev.journey.analysis.measure.Entry;
import dev.journey.analysis.measure.Ledger;
import dev.journey.analysis.measure.Machine;
import dev.journey.analysis.measure.Visit;
import dev.journey.model.Outcome;
import dev.journey.model.graph.Journey;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.assertj.core.data.Offset;

/** Laws 4, 5 and 8 of the definitions, and that parts make the whole, on random drawn journeys with forks. */
class JourneySolutionLawsTest {
    private static Offset<Double> near(double value) {
        return within(1e-9 * Math.max(1, Math.abs(value)));
    }

    /** Law 5: minutes are those of the touchpoints times their visits; what is handed over never exceeds what is spent. */
    @Property(seed = "501", tries = 60)
    void minutesAreVisitsTimesMinutes(@ForAll long seed) {
        JourneySolution solution = JourneySolver.withDefaults().of(DrawnJourneys.of(seed));
        double customer = 0;
        double company = 0;
        for (Map.Entry<String, Double> visits : solution.visits().entrySet()) {
            var minutes = solution.journey().touchpoint(visits.getKey()).minutes();
            customer += visits.getValue()
                    * (minutes.active().map(m -> m.mean()).orElse(0.0)
                            + minutes.waiting().map(m -> m.mean()).orElse(0.0));
            company += visits.getValue() * minutes.company().map(m -> m.mean()).orElse(0.0);
        }
        assertThat(solution.customerMinutes().mean()).isCloseTo(customer, near(customer));
        assertThat(solution.companyMinutes().mean()).isCloseTo(company, near(company));
        double loads = solution.stressTransfers().stream()
                .mapToDouble(DrawnStress::load)
                .sum();
        assertThat(loads).isLessThanOrEqualTo(solution.effort().mean() * (1 + 1e-9) + 1e-9);
    }

    /** Law 4: handoffs are the sum of the matrix, of their distribution and of their kinds. */
    @Property(seed = "502", tries = 40)
    void handoffsAreTheSumOfTheirParts(@ForAll long seed) {
        JourneySolution solution = JourneySolver.withDefaults().of(DrawnJourneys.of(seed));
        for (DrawnHandoffs handoffs : solution.handoffs().values()) {
            double mean = handoffs.mean();
            assertThat(handoffs.handover().stream()
                            .mapToDouble(DrawnHandover::perCase)
                            .sum())
                    .isCloseTo(mean, near(mean));
            assertThat(handoffs.kinds().values().stream()
                            .mapToDouble(Double::doubleValue)
                            .sum())
                    .isCloseTo(mean, near(mean));
            double counted = 0;
            double all = handoffs.tailMass();
            for (int n = 0; n < handoffs.distribution().size(); n++) {
                counted += n * handoffs.distribution().get(n);
                all += handoffs.distribution().get(n);
            }
            assertThat(all).isCloseTo(1, within(1e-9));
            assertThat(counted).isCloseTo(mean, within(1e-6 * Math.max(1, mean)));
        }
    }

    @Property(seed = "503", tries = 40)
    void outcomesMakeTheWhole(@ForAll long seed) {
        JourneySolution solution = JourneySolver.withDefaults().of(DrawnJourneys.of(seed));
        double effort = 0;
        double share = 0;
        for (Outcome outcome : solution.outcomes().keySet()) {
            Population population = solution.given(outcome);
            share += population.probability();
            effort += population.probability() * population.effort().mean();
        }
        assertThat(share).isCloseTo(1, within(1e-9));
        assertThat(effort).isCloseTo(solution.effort().mean(), near(effort));
    }

    /** Starts weigh the journeys that begin there. */
    @Property(seed = "504", tries = 40)
    void startsMakeTheWhole(@ForAll long seed) {
        JourneySolution solution = JourneySolver.withDefaults().of(DrawnJourneys.of(seed));
        double minutes = 0;
        for (Map.Entry<String, Double> start : solution.journey().start().entrySet()) {
            minutes += start.getValue()
                    * solution.startingAt(start.getKey()).customerMinutes().mean();
        }
        assertThat(minutes).isCloseTo(solution.customerMinutes().mean(), near(minutes));
        assertThat(solution.startingAt(solution.journey().start()).visits()).isEqualTo(solution.visits());
    }

    /** Law 8: the derivative is the finite difference, for a move of flow between two ways of a touchpoint. */
    @Property(seed = "505", tries = 40)
    void theDerivativeIsTheFiniteDifference(@ForAll long seed) {
        Journey journey = DrawnJourneys.of(seed);
        String at = journey.touchpoints().get(0).id();
        var ways = journey.transitionsFrom(at).stream()
                .filter(way -> way.fork().isEmpty())
                .toList();
        String from = ways.get(0).to().id();
        String to = ways.get(ways.size() - 1).to().id();
        double step = 1e-5;
        JourneySolver solver = JourneySolver.withDefaults();
        double derivative = solver.of(journey).sensitivities().customerMinutes(at, from, to);
        double up = solver.of(DrawnJourneys.moved(journey, at, from, to, step))
                .customerMinutes()
                .mean();
        double down = solver.of(DrawnJourneys.moved(journey, at, from, to, -step))
                .customerMinutes()
                .mean();
        assertThat(derivative).isCloseTo((up - down) / (2 * step), within(1e-3 * Math.max(1, Math.abs(derivative))));
    }

    /** By hitting probabilities, against the product with the memory of a visit, which holds wherever no branch is forgotten. */
    @Property(seed = "506", tries = 40)
    void influenceIsThatOfTheProduct(@ForAll long seed) {
        Journey journey = DrawnJourneys.of(seed);
        JourneySolution solution = JourneySolver.withDefaults().of(journey);
        Map<String, DrawnInfluence> rows =
                solution.influences(20, 1).stream().collect(Collectors.toMap(DrawnInfluence::touchpoint, row -> row));
        for (String touchpoint : solution.visits().keySet()) {
            OptionalDouble hits = rows.get(touchpoint).success().difference();
            OptionalDouble alone =
                    solution.influence(touchpoint, Outcome.RESOLVED).value();
            assertThat(hits).as(touchpoint).isEqualTo(alone);
            if (!touchpoint.equals("left") && !touchpoint.equals("right")) {
                OptionalDouble product = byProduct(journey, journey.indexOf(touchpoint));
                assertThat(hits.isPresent()).as(touchpoint).isEqualTo(product.isPresent());
                assertThat(hits.orElse(0)).as(touchpoint).isCloseTo(product.orElse(0), within(1e-7));
            }
        }
    }

    private static OptionalDouble byProduct(Journey journey, int touchpoint) {
        Solved<Boolean> solved = Product.solve(new Places(journey), new BeenThere(touchpoint), "a visit", 100_000);
        double[] ends = new double[2];
        double[] resolved = new double[2];
        for (int state = 1; state < solved.size(); state++) {
            if (solved.place(state).ends()) {
                int been = solved.state(state).memory() ? 1 : 0;
                ends[been] += solved.visits()[state];
                resolved[been] += solved.place(state).ending() == Outcome.RESOLVED ? solved.visits()[state] : 0;
            }
        }
        return ends[0] < 1e-12
                ? OptionalDouble.empty()
                : OptionalDouble.of(resolved[1] / ends[1] - resolved[0] / ends[0]);
    }

    /** Remembers whether one touchpoint was visited. */
    private record BeenThere(int touchpoint) implements Machine<Boolean> {
        @Override
        public List<Entry> entries() {
            return List.of();
        }

        @Override
        public Boolean start() {
            return false;
        }

        @Override
        public Boolean step(Boolean memory, Visit visit, Ledger ledger) {
            return memory || visit.touchpoint() == touchpoint;
        }
    }

    /** Visits and what is without the touchpoint make the whole again. */
    @Property(seed = "507", tries = 40)
    void visitedAndNotVisitedMakeTheWhole(@ForAll long seed) {
        JourneySolution solution =
                JourneySolver.withDefaults().withWeights(EffortWeights.DEFAULT).of(DrawnJourneys.of(seed));
        double resolved = solution.outcomes().getOrDefault(Outcome.RESOLVED, 0.0);
        for (DrawnInfluence row : solution.influences()) {
            assertThat(whole(row, row.success())).isCloseTo(resolved, within(1e-8));
            double effort = solution.effort().mean();
            if (row.effort().absence().isEmpty()) {
                assertThat(whole(row, row.effort())).isCloseTo(effort, within(1e-7 * Math.max(1, effort)));
            }
        }
    }

    private static double whole(DrawnInfluence row, DrawnInfluence.Moved moved) {
        return row.visited() * moved.ifVisited().orElseThrow()
                + (1 - row.visited()) * moved.ifNot().orElse(0);
    }
}
