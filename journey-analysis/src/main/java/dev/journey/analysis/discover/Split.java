package dev.journey.analysis.discover;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * A touchpoint of which the next step depends on what came before, and the evidence.
 *
 * @param touchpoint what was split: the id that it would have without memory
 * @param stepsBack how far back the step lies that it depends on: 1 is the one before
 * @param within the earlier splits that this one refines, in words; empty for none
 * @param groups what lies so far back, by group: within a group the next step is distributed alike; {@code (start)} stands for
 *     "the case begins here"
 * @param visits how many visits it was judged by
 * @param entropyBefore entropy of the next step, in bits, not knowing the group
 * @param entropyAfter the same, knowing it; the difference is the information gained
 * @param g the likelihood-ratio statistic of independence, with Williams' correction
 * @param degreesOfFreedom of {@code g}
 * @param pValue the probability of such a {@code g} or a greater one where nothing depends on anything
 */
public record Split(
        String touchpoint,
        int stepsBack,
        String within,
        List<List<String>> groups,
        long visits,
        double entropyBefore,
        double entropyAfter,
        double g,
        int degreesOfFreedom,
        double pValue) {
    /** Copies. */
    public Split {
        groups = groups.stream().map(ImmutableList::copyOf).collect(ImmutableList.toImmutableList());
    }
}
