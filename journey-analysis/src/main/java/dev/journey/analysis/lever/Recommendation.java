package dev.journey.analysis.lever;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A change that is worth making, as an argument that can be checked. Effects are changes per case, all cases of the log in the
 * denominator: negative means fewer. Immutable and thread-safe.
 */
public final class Recommendation {
    private static final int EXAMPLES = 3;

    private final Candidate candidate;
    private final Prediction prediction;
    private final double pAdjusted;
    private final ImmutableList<Evidence> evidence;
    private final Workload.Moved moved;
    private final String watch;

    Recommendation(
            Candidate candidate,
            Prediction prediction,
            double pAdjusted,
            List<Evidence> evidence,
            Workload.Moved moved,
            String watch) {
        this.candidate = candidate;
        this.prediction = prediction;
        this.pAdjusted = pAdjusted;
        this.evidence = ImmutableList.copyOf(evidence);
        this.moved = moved;
        this.watch = watch;
    }

    /** What is pulled, and where. */
    public Change change() {
        return candidate.change();
    }

    /** What is pulled. */
    public Lever lever() {
        return change().lever();
    }

    /** Who gets the capability; empty where the change is nobody's in particular. */
    public String team() {
        return change().team();
    }

    /** The step that the change is about. */
    public String touchpoint() {
        return change().touchpoint();
    }

    /** The issue type to which it is confined, or empty. */
    public String issue() {
        return change().issue();
    }

    /** The skill, system or authority; empty where none is given. */
    public String capability() {
        return change().capability();
    }

    /** The changes that it needs beside it: predicted is the effect of all of them; empty where it stands alone. */
    public List<Change> together() {
        return candidate.together().stream().map(Candidate::change).toList();
    }

    /** What the sender did. */
    public String replaces() {
        return candidate.argumentation().replaces();
    }

    /** The predicted change per case, by unit. */
    public Map<Unit, Interval> effects() {
        return ImmutableMap.copyOf(prediction.byUnit());
    }

    /** The predicted change per case in a unit. */
    public Interval effect(Unit unit) {
        return prediction.of(unit);
    }

    /** Handoffs per case. */
    public Interval handoffs() {
        return effect(Unit.HANDOFFS);
    }

    /** Handoffs per case that the customer sees. */
    public Interval visibleHandoffs() {
        return effect(Unit.VISIBLE_HANDOFFS);
    }

    /** The customer's effort-minutes per case. */
    public Interval effortMinutes() {
        return effect(Unit.EFFORT_MINUTES);
    }

    /** Minutes of company work per case. */
    public Interval companyMinutes() {
        return effect(Unit.COMPANY_MINUTES);
    }

    /** Money per case, by the rates that were given; negative is saved. Empty where none were. */
    public Optional<Interval> money() {
        return prediction.money();
    }

    /** Probability that it makes things worse by the objective, in [0, 1]. */
    public double probabilityOfHarm() {
        return prediction.probabilityOfHarm();
    }

    /** Probability of evidence this strong by chance, adjusted for the number of places looked at. */
    public double pAdjusted() {
        return pAdjusted;
    }

    /** The share of its occurrences that it is expected to take effect on, in [0, 1]. */
    public double reach() {
        return candidate.success().mean();
    }

    /** How often it would have acted in the log. */
    public long occurrences() {
        return candidate.occurrences();
    }

    /** In how many cases. */
    public long cases() {
        return candidate.caseCount();
    }

    /** Three cases that show it. */
    public List<String> exampleCases() {
        return exampleEvidence().stream().map(Evidence::caseId).toList();
    }

    /** One occurrence in each of the cases that show it. */
    public List<Evidence> exampleEvidence() {
        return evidence.stream().filter(distinctCases()).limit(EXAMPLES).toList();
    }

    private static Predicate<Evidence> distinctCases() {
        Set<String> seen = new HashSet<>();
        return one -> seen.add(one.caseId());
    }

    /** Every occurrence in the log, with what speaks for it; by case. */
    public List<Evidence> evidence() {
        return evidence;
    }

    /**
     * Share of the evidence that was inferred from what people did, and not told by a staff list, a drawn journey or a refusal's reason;
     * in [0, 1].
     */
    public double inferred() {
        return evidence.isEmpty() ? 1 : (double) inferences().count() / evidence.size();
    }

    /**
     * How probable it is, by occurrence, that what was inferred is what was missing: the median over the inferred occurrences, and
     * what 5 % lie below and above. Empty where nothing was inferred.
     */
    public Optional<Interval> probability() {
        double[] probabilities = inferences().mapToDouble(Evidence::probability).toArray();
        return probabilities.length == 0 ? Optional.empty() : Optional.of(Interval.ofDraws(probabilities));
    }

    private Stream<Evidence> inferences() {
        return evidence.stream().filter(one -> !one.recorded());
    }

    /** What it does to the work of the teams whose number of people is known. */
    public List<TeamLoad> loads() {
        return ImmutableList.copyOf(moved.loads());
    }

    /**
     * Hours from the first step of a case to its last, changed, with the queues: what is left at the teams whose people are known waits
     * longer or shorter by what their mean waits change. Waits are of open time, so that closed hours come on top. Empty where no number
     * of people is known, or a queue grows without end.
     */
    public Optional<Interval> elapsedHoursWithQueues() {
        return moved.elapsedHours(effect(Unit.ELAPSED_HOURS));
    }

    /** The argument, in one sentence. */
    public String sentence() {
        return candidate.argumentation().sentence();
    }

    /** What would prove it wrong. */
    public String falsifiedBy() {
        return candidate.argumentation().falsifiedBy();
    }

    /** What to watch after the change, and where it should go. */
    public String watch() {
        return watch;
    }

    double relief() {
        return prediction.relief();
    }

    @Override
    public String toString() {
        return change() + ": " + sentence();
    }
}
