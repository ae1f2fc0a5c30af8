package dev.journey.analysis.expected;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import dev.journey.analysis.figure.Figure;
import dev.journey.analysis.measure.Control;
import dev.journey.analysis.measure.Effort;
import dev.journey.analysis.measure.EffortWeights;
import dev.journey.model.Outcome;
import dev.journey.model.graph.Journey;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * A drawn journey, solved exactly: the same machines that walk a log are multiplied into the graph, and the chain is solved.
 * Each figure is found when it is first asked for and then kept. Immutable to the outside and thread-safe.
 *
 * <p>Where branches run side by side, totals are those of all branches together. Source: DEFINITIONS sections 5 to 7.
 */
public final class JourneySolution {
    private final Journey journey;
    private final SolverSettings settings;
    private final Places places;
    private final Supplier<Solved<Boolean>> bare;
    private final Supplier<Solved<Effort.Memory>> effortMachine;
    private final Supplier<Solved<Control.Memory>> controlMachine;
    private final Supplier<Map<DrawnLevel, DrawnHandoffs>> handoffs;
    private final Supplier<List<DrawnStress>> stressTransfers;

    JourneySolution(Journey journey, SolverSettings settings) {
        this.journey = journey;
        this.settings = settings;
        places = new Places(journey);
        int most = settings.mostStates();
        bare = memoize(() -> Product.solve(places, Presence.ofNothing(), "nothing", most));
        effortMachine = memoize(() -> Product.solve(places, Effort.measure(), "due parties", most));
        controlMachine = memoize(() -> Product.solve(places, Control.measure(), "control", most));
        handoffs = memoize(this::solveHandoffs);
        stressTransfers = memoize(() -> new StressSolver(places, settings).solve());
    }

    /** The journey that was solved. */
    public Journey journey() {
        return journey;
    }

    /** How minutes become effort-minutes. */
    public EffortWeights weights() {
        return settings.weights();
    }

    /** Expected visits of each touchpoint in a journey, in the order of drawing. */
    public Map<String, Double> visits() {
        return visits(bare.get(), bare.get().visits());
    }

    /** Probability of each outcome that can be reached; they sum to 1. */
    public Map<Outcome, Double> outcomes() {
        Map<Outcome, Double> outcomes = new EnumMap<>(Outcome.class);
        journey.outcomes().forEach(outcome -> outcomes.put(outcome, bare.get().probability(outcome)));
        return Maps.immutableEnumMap(outcomes);
    }

    /** Minutes of the customer: own doing and attended wait. */
    public Total customerMinutes() {
        return everyone().customerMinutes();
    }

    /** Effort-minutes of the customer, and what the outcome costs. */
    public Total effort() {
        return everyone().effort();
    }

    /** Minutes of company work. */
    public Total companyMinutes() {
        return everyone().companyMinutes();
    }

    /** Expected customer minutes, of expected customer and company minutes. In [0, 1]; high means that the customer does the work. */
    public Figure burdenShare() {
        double customer = customerMinutes().mean();
        double all = customer + companyMinutes().mean();
        return all > 0 ? Figure.of(customer / all) : Figure.absent(Messages.NO_MINUTES);
    }

    /** Expected company-due minutes spent by the customer, of all expected company-due minutes. In [0, 1]; to be driven to 0. */
    public Figure misplacedShare() {
        double due = effortMachine.get().expected(Effort.COMPANY_DUE);
        return due > 0
                ? Figure.of(effortMachine.get().expected(Effort.MISPLACED) / due)
                : Figure.absent(Messages.NO_COMPANY_DUE);
    }

    /** Expected unresolved time with the ball at the customer, of all expected unresolved time. In [0, 1]. */
    public Figure courtShare() {
        double unresolved = controlMachine.get().expected(Control.UNRESOLVED);
        return unresolved > 0
                ? Figure.of(controlMachine.get().expected(Control.CUSTOMER_HELD) / unresolved)
                : Figure.absent(Messages.NO_TIME);
    }

    /** Expected hand-backs of a journey. */
    public double handBacks() {
        return controlMachine.get().expected(Control.HAND_BACKS);
    }

    /** Handoffs at each level that the journey has. */
    public Map<DrawnLevel, DrawnHandoffs> handoffs() {
        return handoffs.get();
    }

    /** Where the company's work becomes the customer's: by load, then by name. */
    public List<DrawnStress> stressTransfers() {
        return stressTransfers.get();
    }

    /** The paths of the journey. */
    public JourneyPaths paths() {
        return new JourneyPaths(places, settings);
    }

    /** All journeys, whatever their outcome. */
    public Population everyone() {
        Solved<Boolean> solved = bare.get();
        return new Population(this, 1, solved.solver(), solved.start(), new Amounts(solved), settings.weights(), null);
    }

    /**
     * The journeys that end in an outcome. Failed journeys are shorter: their effort says little without their probability.
     *
     * @throws IllegalArgumentException when it cannot be reached
     */
    public Population given(Outcome outcome) {
        if (!journey.outcomes().contains(outcome) || bare.get().probability(outcome) <= 0) {
            throw new IllegalArgumentException(Messages.unreachable(outcome.name()));
        }
        Solved<Boolean> solved = bare.get();
        Conditioned conditioned = Conditioned.on(solved.solver(), solved.start(), outcome.ordinal());
        return new Population(
                this,
                conditioned.probability(),
                ChainSolver.of(conditioned.chain()),
                conditioned.start(),
                new Amounts(solved),
                settings.weights(),
                conditioned);
    }

    /** How the expected totals change with the flow: moving it from one transition of a touchpoint to another. */
    public Sensitivities sensitivities() {
        return new Sensitivities(bare.get(), settings.weights());
    }

    /**
     * Influence of a touchpoint on an outcome: P(outcome | visited) − P(outcome | not visited). In [−1, 1]; high means that journeys
     * with it end so more often. Not a cause by itself. Absent where every journey visits it.
     */
    public Figure influence(String touchpoint, Outcome outcome) {
        Presence presence =
                Presence.of(journey.indexOf(journey.touchpoint(touchpoint).id()));
        Solved<Boolean> solved = Product.solve(places, presence, "one touchpoint", settings.mostStates());
        double[] ends = new double[2];
        double[] wanted = new double[2];
        for (int state = 1; state < solved.size(); state++) {
            if (solved.place(state).ends()) {
                int group = solved.state(state).memory() ? 1 : 0;
                ends[group] += solved.visits()[state];
                wanted[group] += solved.place(state).ending() == outcome ? solved.visits()[state] : 0;
            }
        }
        return ends[0] < 1e-12 || ends[1] < 1e-12
                ? Figure.absent(Messages.alwaysOrNever(touchpoint))
                : Figure.of(wanted[1] / ends[1] - wanted[0] / ends[0]);
    }

    /** States of the journey's chain, and how well it was solved: {@code residual} = ‖b − Ax‖ / ‖b‖. */
    public SolveQuality quality() {
        SolveReport report = bare.get().report();
        return new SolveQuality(bare.get().size(), report.residual(), report.converged());
    }

    /** What effort is made of, for those who print it: expected minutes by side. */
    Map<String, Double> visits(Solved<Boolean> solved, double[] stateVisits) {
        Map<String, Double> visits = new LinkedHashMap<>();
        journey.touchpoints().forEach(touchpoint -> visits.put(touchpoint.id(), 0.0));
        for (int state = 1; state < solved.size(); state++) {
            String id =
                    journey.touchpoints().get(solved.place(state).touchpoint()).id();
            visits.merge(id, stateVisits[state], Double::sum);
        }
        return ImmutableMap.copyOf(visits);
    }

    Solved<Boolean> solved() {
        return bare.get();
    }

    private Map<DrawnLevel, DrawnHandoffs> solveHandoffs() {
        Map<DrawnLevel, DrawnHandoffs> byLevel = new EnumMap<>(DrawnLevel.class);
        HandoffSolver solver = new HandoffSolver(places, settings);
        for (DrawnLevel level : DrawnLevel.values()) {
            if (places.names().has(level)) {
                byLevel.put(level, solver.solve(level));
            }
        }
        return Maps.immutableEnumMap(byLevel);
    }

    private static <T> Supplier<T> memoize(Supplier<T> supplier) {
        return Suppliers.memoize(supplier::get);
    }
}
