package dev.journey.analysis.practice;

import com.google.common.collect.ImmutableList;
import dev.journey.analysis.figure.Share;
import java.util.List;

/**
 * What people add to what stands in the book. If the standard procedure solved everything, no people would be needed.
 *
 * @param outsideTheBook resolved cases in which nobody used an article, of all that staff had a part in; the book has nothing, or was not
 *     opened
 * @param peopleOnly resolved cases with an issue that this log never shows resolved by an article or without staff, of all resolved cases
 *     with an issue
 * @param ways what resolved cases outside the book, by touchpoint and issue, the most frequent first: what the book could learn
 */
public record Solving(Share outsideTheBook, Known<Share> peopleOnly, List<Way> ways) {
    /** Copies. */
    public Solving {
        ways = ImmutableList.copyOf(ways);
    }

    /**
     * A way to resolve an issue.
     *
     * @param touchpoint the step that resolved it
     * @param issue the issue; empty where it is not known
     * @param outside cases resolved there without an article, of those resolved there
     */
    public record Way(String touchpoint, String issue, Share outside) {}
}
