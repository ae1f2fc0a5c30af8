package dev.journey.analysis.practice;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import dev.journey.analysis.figure.Distribution;
import dev.journey.analysis.figure.Estimate;
import dev.journey.analysis.figure.Share;
import java.util.List;
import java.util.Set;

/**
 * How those are treated who were failed. The cohort: cases with a step of class FAILURE, REPAIR or CHASE, a refusal, a promise that was broken
 * or late, or a fault tagged as the company's. Source: DEFINITIONS section 8.
 *
 * @param cohort cases of the cohort, of all
 * @param criteria how often each criterion of a concierge is met, of the cases to which it applies
 * @param score criteria met, of all that apply, over the cohort (the concierge score); the target is 1
 * @param without cases of the cohort that meet all that apply, of all of them
 * @param exceptions the other ones, the most failed criteria first
 * @param workingMillis time from the first step to the resolution, of resolved cases of the cohort
 * @param proactive cases of the cohort whose first step is the company's, of all of them
 * @param closed resolved cases of the cohort in which the customer saw the company once more after the resolution, in a step that leaves the case
 *     resolved, of all of those
 * @param thanked cases of the cohort with the tag thanks, of all of them
 * @param uplift how much better resolved cases of the cohort are rated than others, one row for each of two baselines; the belief
 *     without evidence is 0: a recovery paradox is there only where the interval against those never failed lies above 0
 * @param upliftByKind the same for each kind of survey: what is true of effort need not be true of recommending
 */
public record Recovery(
        Share cohort,
        List<Met> criteria,
        Share score,
        Share without,
        List<Failing> exceptions,
        Distribution workingMillis,
        Known<Share> proactive,
        Known<Share> closed,
        Known<Share> thanked,
        List<Uplift> uplift,
        List<OfKind> upliftByKind) {
    /** Copies. */
    public Recovery {
        criteria = ImmutableList.copyOf(criteria);
        exceptions = ImmutableList.copyOf(exceptions);
        uplift = ImmutableList.copyOf(uplift);
        upliftByKind = ImmutableList.copyOf(upliftByKind);
    }

    /** What a concierge would do. */
    public enum Criterion {
        /** One person from the first human contact to the end. */
        ONE_OWNER,
        /** Nothing is asked again without need. */
        NOT_ASKED_AGAIN,
        /** Nobody is sent on to somebody who starts anew. */
        NO_COLD_TRANSFER,
        /** No work that is the company's is handed to the customer. */
        NO_HAND_BACK,
        /** A word at least every three days while it is open. */
        UPDATED,
        /** Every promise made after a failure is kept in time. */
        PROMISES_KEPT,
        /** The cause is recorded. */
        CAUSE_RECORDED,
        /** The company comes back to the customer after the resolution, with a step that leaves the case resolved. */
        LOOP_CLOSED
    }

    /**
     * How often a criterion is met.
     *
     * @param criterion the criterion
     * @param met cases that meet it, of those to which it applies
     */
    public record Met(Criterion criterion, Share met) {}

    /**
     * A case that is no concierge's.
     *
     * @param caseId its id
     * @param failed what it fails
     */
    public record Failing(String caseId, Set<Criterion> failed) {
        /** Copies. */
        public Failing {
            failed = Sets.immutableEnumSet(failed);
        }
    }

    /**
     * A comparison by one kind of survey.
     *
     * @param kind the kind
     * @param uplift the comparison
     */
    public record OfKind(String kind, Uplift uplift) {}

    /**
     * A comparison.
     *
     * @param baseline with whom: "failed and unresolved" or "never failed"
     * @param better by how much resolved cases of the cohort are rated better, as a part of the scale, with Welch's interval
     */
    public record Uplift(String baseline, Known<Estimate> better) {}
}
