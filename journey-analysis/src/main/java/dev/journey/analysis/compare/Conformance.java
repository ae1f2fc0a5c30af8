package dev.journey.analysis.compare;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import dev.journey.analysis.compare.Classifier.Found;
import dev.journey.analysis.compare.Variants.Variant;
import dev.journey.analysis.figure.Share;
import dev.journey.analysis.observed.LogFacts;
import dev.journey.model.graph.Journey;
import dev.journey.model.log.EventLog;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How the cases of a log went against a drawn journey.
 *
 * <p>Each case is explained by the run of the journey that is nearest to it, branches of forks in any order: the alignment with the
 * fewest steps and planned touchpoints that stay alone (each costs 1; a step and its touchpoint together, forks, joins and
 * outcomes cost 0). What stays alone, and what went wrong in its place, are {@linkplain DeviationType the four types of
 * deviation}. How probable a way is plays no part: what is drawn is planned. Of equally good explanations one that ends as the
 * case did is taken, then the first one by a fixed order.
 *
 * <p>Sources: Adriansyah, van Dongen and van der Aalst, Conformance checking using cost-based fitness analysis (EDOC 2011); van der
 * Aalst, Adriansyah and van Dongen, Replaying history on process models for conformance checking and performance analysis (WIREs
 * Data Mining and Knowledge Discovery 2(2), 2012). Cost: one search for each variant of at most
 * {@link ConformanceSettings#maxStates} states, O(n) each for n steps; without forks at most (n + 1) · (touchpoints + outcomes
 * + 1) states. Immutable and thread-safe.
 */
public final class Conformance {
    private final Journey planned;
    private final EventLog observed;
    private final ConformanceSettings settings;
    private final LogFacts facts;
    private final PlannedNet net;
    private final NameMatch names;
    private final Variants variants;
    private final Failures failures;
    private final ConformanceTally tally = new ConformanceTally();
    private final Map<DeviationType, DeviationTotal> totals;
    private final List<DeviationRow> rows;

    private Conformance(Journey planned, EventLog observed, ConformanceSettings settings) {
        this.planned = planned;
        this.observed = observed;
        this.settings = settings;
        settings.unobservable().forEach(planned::touchpoint);
        facts = LogFacts.of(observed);
        net = new PlannedNet(planned, settings.unobservable());
        names = new NameMatch(planned, observed, settings.matching());
        variants = new Variants(observed, facts, net, names, settings);
        failures = new Failures(net, observed, facts, settings.failedStatuses());
        for (int c = 0; c < observed.caseCount(); c++) {
            Variant variant = variants.of(c);
            tally.add(observed.caseId(c), variant.trace().isPrefix(), variant.alignment(), deviations(c));
        }
        totals = Maps.immutableEnumMap(tally.totals());
        rows = ImmutableList.copyOf(tally.rows());
    }

    /**
     * Holds a log against a plan.
     *
     * @throws IllegalArgumentException when the log has no steps
     */
    public static Conformance of(Journey planned, EventLog observed) {
        return of(planned, observed, ConformanceSettings.DEFAULT);
    }

    /**
     * Holds a log against a plan, in this way.
     *
     * @throws IllegalArgumentException when the log has no steps, or a touchpoint that is said to be unobservable is not drawn
     */
    public static Conformance of(Journey planned, EventLog observed, ConformanceSettings settings) {
        if (observed.stepCount() == 0) {
            throw new IllegalArgumentException(Messages.NO_STEPS);
        }
        return new Conformance(planned, observed, settings);
    }

    /** How it was done. */
    public ConformanceSettings settings() {
        return settings;
    }

    /** What was planned. */
    public Journey planned() {
        return planned;
    }

    /**
     * Cases that went as planned step by step, of those of which that is known ({@link #complete() all}, unless the bound was hit).
     * High means that the plan describes what happens.
     */
    public Share fittingCases() {
        return new Share(tally.fitting, tally.decided);
    }

    /** Cases without any deviation, failed touchpoints included, of all cases that were aligned. */
    public Share undeviatingCases() {
        return new Share(tally.undeviating, tally.aligned);
    }

    /**
     * Fitness by steps: 1 − cost / worst cost, both summed over the cases that were aligned. The worst cost of a case is that of
     * pairing nothing: its steps, plus the touchpoints of the shortest planned journey (none for a case held against a beginning).
     * Part and whole are counts of steps and touchpoints. 1 where every case fits, 0 where nothing that happened was planned.
     */
    public Share fittingSteps() {
        return new Share(tally.worst - tally.cost, tally.worst);
    }

    /** Cases whose best alignment was found, of all cases; only these count in deviations and in {@link #fittingSteps}. */
    public Share alignedCases() {
        return new Share(tally.aligned, observed.caseCount());
    }

    /** Whether every case was aligned: the bound on states was never hit. */
    public boolean complete() {
        return tally.cutOff.isEmpty();
    }

    /** The ids of the cases at which the bound on states was hit, in the log's order. */
    public List<String> cutOffCases() {
        return ImmutableList.copyOf(tally.cutOff);
    }

    /** Cases that are not over when the log ends and were held against a beginning of the journey, of all cases. */
    public Share openCases() {
        return new Share(tally.open, observed.caseCount());
    }

    /** How many variants (sequences of touchpoints and endings) were aligned. */
    public int variantCount() {
        return variants.count();
    }

    /** All deviations by type; every type is there. */
    public Map<DeviationType, DeviationTotal> totals() {
        return totals;
    }

    /** Deviations by touchpoint and evidence: most cases first, then most occurrences, then in the order of evidence and name. */
    public List<DeviationRow> rows() {
        return rows;
    }

    /** Touchpoints that only the log has, in order of first appearance, and which drawn name may be meant. */
    public List<UnmatchedName> observedOnly() {
        return names.observedOnly();
    }

    /** Touchpoints that only the drawing has, in its order, and which name of the log may be meant. */
    public List<UnmatchedName> plannedOnly() {
        return names.plannedOnly();
    }

    /** What a reader must know of these numbers, a sentence each; empty where there is nothing to say. */
    public List<String> notes() {
        return ConformanceNotes.of(this, facts.knowsOutcomes());
    }

    /** Case by case, in the log's order. A view; a case is made when it is asked for. */
    public List<CaseConformance> cases() {
        return new AbstractList<>() {
            @Override
            public CaseConformance get(int index) {
                return caseAt(index);
            }

            @Override
            public int size() {
                return observed.caseCount();
            }
        };
    }

    @Override
    public String toString() {
        return "Conformance of " + observed.caseCount() + " cases with " + planned.name() + ": " + tally.fitting
                + " fit";
    }

    private CaseConformance caseAt(int index) {
        Variant variant = variants.of(index);
        Alignment alignment = variant.alignment();
        return new CaseConformance(
                observed.caseId(index),
                variant.trace().isPrefix(),
                alignment.complete(),
                alignment.cost(),
                new Share(alignment.worst() - alignment.cost(), alignment.worst()),
                alignment.moves().stream().map(pair -> aligned(index, pair)).toList(),
                deviations(index));
    }

    private AlignedMove aligned(int caseIndex, Alignment.Pair pair) {
        return new AlignedMove(
                pair.step() == PlannedNet.NONE ? Optional.empty() : Optional.of(name(caseIndex, pair.step())),
                pair.touchpoint() == PlannedNet.NONE ? Optional.empty() : Optional.of(net.id(pair.touchpoint())));
    }

    private List<Deviation> deviations(int caseIndex) {
        Variant variant = variants.of(caseIndex);
        List<Found> found = new ArrayList<>(variant.deviations());
        found.addAll(failures.of(caseIndex, variant.alignment()));
        return found.stream()
                .sorted(Comparator.comparingInt(Found::position))
                .map(deviation -> new Deviation(
                        deviation.evidence(),
                        deviation.touchpoint() == PlannedNet.NONE
                                ? name(caseIndex, deviation.position())
                                : net.id(deviation.touchpoint()),
                        deviation.position()))
                .toList();
    }

    private String name(int caseIndex, int position) {
        int code = observed.touchpoints().code(observed.firstStep(caseIndex) + position);
        return observed.touchpoints().dictionary().name(code);
    }
}
