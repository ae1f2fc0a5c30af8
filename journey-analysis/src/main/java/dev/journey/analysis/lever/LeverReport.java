package dev.journey.analysis.lever;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What to change, what it will buy, and how sure we are. Equal logs and settings give equal reports. Immutable and thread-safe.
 *
 * @param recommendations the most relief first
 * @param refused what was looked at and not recommended, and by which guard
 * @param needs what cannot be judged without a parameter from the user
 * @param sets sets of recommended changes and leads that no other set beats in both worth and cost, the cheapest first; within the budget
 * @param bound by how much the best set can exceed the last one; 0 where every set was looked at
 * @param refusedSets recommended changes that cannot all be made: the least sets; none where no number of people is known
 * @param leads what sets have beside the recommended changes: their evidence is too weak to recommend, and counts for what it is worth
 * @param cases how many cases the log has
 * @param means the log's means per case, by unit
 * @param tested how many places were tested; evidence is adjusted for it
 */
public record LeverReport(
        List<Recommendation> recommendations,
        List<Refusal> refused,
        List<Need> needs,
        List<LeverSet> sets,
        double bound,
        List<RefusedSet> refusedSets,
        List<Lead> leads,
        long cases,
        Map<Unit, Double> means,
        int tested) {
    /** Copies. */
    public LeverReport {
        recommendations = ImmutableList.copyOf(recommendations);
        refused = ImmutableList.copyOf(refused);
        needs = ImmutableList.copyOf(needs);
        sets = ImmutableList.copyOf(sets);
        refusedSets = ImmutableList.copyOf(refusedSets);
        leads = ImmutableList.copyOf(leads);
        means = ImmutableMap.copyOf(means);
    }

    /** The set that saves most within the budget; empty where nothing is recommended. */
    public Optional<LeverSet> bestSet() {
        return sets.isEmpty() ? Optional.empty() : Optional.of(sets.get(sets.size() - 1));
    }
}
