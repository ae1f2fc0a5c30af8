package dev.journey.analysis.compare;

import com.google.common.collect.ImmutableList;
import dev.journey.analysis.figure.Share;
import java.util.List;

/**
 * The deviations at one touchpoint that were told from the same evidence.
 *
 * @param evidence what they were told from, and so of which type they are
 * @param touchpoint the drawn touchpoint's id; where the drawing does not have it, the log's name
 * @param occurrences how many
 * @param cases cases with at least one, of all cases that were aligned
 * @param examples up to three case ids, the earliest first
 */
public record DeviationRow(Evidence evidence, String touchpoint, long occurrences, Share cases, List<String> examples) {
    /** Copies. */
    public DeviationRow {
        examples = ImmutableList.copyOf(examples);
    }

    /** One of the four types. */
    public DeviationType type() {
        return evidence.type();
    }
}
