package dev.journey.analysis.lever;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A change that is worth making, as an argument that can be checked. Effects are changes per case, all cases of the log in the
 * denominator: negative means fewer. Immutable and thread-safe.
 */
public final class Recommendation {
    private final Candidate candidate;
    private final Prediction prediction;
    private final double pAdjusted;
    private final ImmutableList<String> examples;
    private final ImmutableList<TeamLoad> loads;
    private final String watch;

    Recommendation(
            Candidate candidate,
            Prediction prediction,
            double pAdjusted,
            List<String> examples,
            List<TeamLoad> loads,
            String watch) {
        this.candidate = candidate;
        this.prediction = prediction;
        this.pAdjusted = pAdjusted;
        this.examples = ImmutableList.copyOf(examples);
        this.loads = ImmutableList.copyOf(loads);
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
        return examples;
    }

    /** Share of the evidence that was inferred from what people did, and not told by a staff list; in [0, 1]. */
    public double inferred() {
        return candidate.argumentation().inferred();
    }

    /** What it does to the work of the teams whose number of people is known. */
    public List<TeamLoad> loads() {
        return loads;
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
