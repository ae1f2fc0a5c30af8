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
import dev.journey.model.graph.JourneyBuilder;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
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
    private final Supplier<Places> placesBySide;
    private final Supplier<Places> placesByActor;
    private final Supplier<Solved<Boolean>> bare;
    private final Supplier<Solved<Effort.Memory>> effortMachine;
    private final Supplier<Solved<Control.Memory>> controlMachine;
    private final Supplier<Map<DrawnLevel, DrawnHandoffs>> handoffs;
    private final Supplier<List<DrawnStress>> stressTransfers;
    private final Supplier<Population> everyone;
    private final Supplier<List<DrawnInfluence>> influences;
    private final Map<Outcome, Population> given = new ConcurrentHashMap<>();

    JourneySolution(Journey journey, SolverSettings settings) {
        this.journey = journey;
        this.settings = settings;
        placesBySide = memoize(() -> Places.bySide(journey));
        placesByActor = memoize(() -> new Places(journey));
        int most = settings.mostStates();
        bare = memoize(() -> Product.solve(Places.plain(journey), new NoMemory(), "nothing", most));
        effortMachine = memoize(() -> Product.solve(placesBySide.get(), Effort.measure(), "due parties", most));
        controlMachine = memoize(() -> Product.solve(placesBySide.get(), Control.measure(), "control", most));
        handoffs = memoize(this::solveHandoffs);
        stressTransfers = memoize(() -> new StressSolver(placesBySide.get(), settings).solve());
        influences = memoize(() -> influences(200, 1));
        everyone = memoize(() -> new Population(
                this, 1, bare.get().solver(), bare.get().start(), new Amounts(bare.get()), settings.weights(), null));
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

    /**
     * Expected customer minutes, of expected customer and company minutes. In [0, 1]; high means that the customer does the work.
     * Absent where nothing is known of one side's minutes; where something is, {@link Total#givenShare} says how much.
     */
    public Figure burdenShare() {
        if (isOneSided()) {
            return Figure.absent(Messages.ONE_SIDED);
        }
        double customer = customerMinutes().mean();
        double all = customer + companyMinutes().mean();
        return all > 0 ? Figure.of(customer / all) : Figure.absent(Messages.NO_MINUTES);
    }

    /**
     * Expected company-due minutes spent by the customer, of all expected company-due minutes. In [0, 1]; to be driven to 0. Absent
     * where nothing is known of one side's minutes.
     */
    public Figure misplacedShare() {
        if (isOneSided()) {
            return Figure.absent(Messages.ONE_SIDED);
        }
        double due = effortMachine.get().expected(Effort.COMPANY_DUE);
        return due > 0
                ? Figure.of(effortMachine.get().expected(Effort.MISPLACED) / due)
                : Figure.absent(Messages.NO_COMPANY_DUE);
    }

    private boolean isOneSided() {
        return !customerMinutes().isKnown() || !companyMinutes().isKnown();
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
        return new JourneyPaths(placesByActor.get(), settings);
    }

    /** All journeys, whatever their outcome. */
    public Population everyone() {
        return everyone.get();
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
        return given.computeIfAbsent(outcome, this::conditionedOn);
    }

    private Population conditionedOn(Outcome outcome) {
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

    /**
     * The same journey for the cases that start at one touchpoint: what cannot be reached from there is left out.
     *
     * @throws IllegalArgumentException when there is no such touchpoint
     * @throws dev.journey.model.graph.JourneyException when it lies in a branch of a fork
     */
    public JourneySolution startingAt(String touchpoint) {
        return startingAt(Map.of(touchpoint, 1.0));
    }

    /**
     * The same journey for a segment of customers whose cases start elsewhere, or at the same touchpoints with other shares.
     *
     * @param shares by touchpoint id; they sum to 1
     * @throws dev.journey.model.graph.JourneyException when the shares do not sum to 1, or one lies in a branch of a fork
     */
    public JourneySolution startingAt(Map<String, Double> shares) {
        JourneyBuilder segment = journey.toBuilder().startAnew().dropUnreachable();
        new TreeMap<>(shares)
                .forEach((id, share) -> segment.start(journey.touchpoint(id).id(), share));
        return new JourneySolution(segment.build(), settings);
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
        return new InfluenceSolver(placesBySide.get(), settings.weights())
                .on(journey.indexOf(journey.touchpoint(touchpoint).id()), outcome);
    }

    /**
     * Influence of every touchpoint on success, effort and contacts: by how much of success goes with it, either way, then by
     * name. With 90 % intervals where all ways on are counted (a journey that was discovered): each row and the start are drawn
     * anew from the Dirichlet distribution of their counts, 200 times, with a fixed seed. Cost: two solutions for each touchpoint and
     * draw.
     */
    public List<DrawnInfluence> influences() {
        return influences.get();
    }

    /**
     * The same.
     *
     * @param samples how often the counts are drawn anew, at least 20
     * @param seed same seed, same intervals
     */
    public List<DrawnInfluence> influences(int samples, long seed) {
        if (samples < 20) {
            throw new IllegalArgumentException(Messages.samples(samples));
        }
        return new InfluenceSolver(placesBySide.get(), settings.weights()).solve(samples, seed);
    }

    /** States of the journey's chain, and how well it was solved: {@code residual} = ‖b − Ax‖ / ‖b‖. */
    public SolveQuality quality() {
        SolveReport report = bare.get().report();
        return new SolveQuality(bare.get().size(), report.residual(), report.converged());
    }

    /** Visits by touchpoint, from those of the product's states. */
    Map<String, Double> visits(Solved<Boolean> solved, double[] stateVisits) {
        double[] sums = new double[journey.touchpoints().size()];
        for (int state = 1; state < solved.size(); state++) {
            sums[solved.place(state).touchpoint()] += stateVisits[state];
        }
        ImmutableMap.Builder<String, Double> visits = ImmutableMap.builderWithExpectedSize(sums.length);
        for (int i = 0; i < sums.length; i++) {
            visits.put(journey.touchpoints().get(i).id(), sums[i]);
        }
        return visits.buildOrThrow();
    }

    Solved<Boolean> solved() {
        return bare.get();
    }

    private Map<DrawnLevel, DrawnHandoffs> solveHandoffs() {
        Map<DrawnLevel, DrawnHandoffs> byLevel = new EnumMap<>(DrawnLevel.class);
        Places byTeam = Places.byTeam(journey);
        for (DrawnLevel level : DrawnLevel.values()) {
            if (byTeam.names().has(level)) {
                Places told = level == DrawnLevel.ACTOR ? placesByActor.get() : byTeam;
                byLevel.put(level, new HandoffSolver(told, settings).solve(level));
            }
        }
        return Maps.immutableEnumMap(byLevel);
    }

    private static <T> Supplier<T> memoize(Supplier<T> supplier) {
        return Suppliers.memoize(supplier::get);
    }
}
