package dev.journey.analysis.expected;

import java.util.List;

/**
 * The walks that a bounded search found.
 *
 * @param walks best first
 * @param complete whether no other walk belongs in the list: all there are, or the k best. False when the bound on the
 *      search was hit: then each walk is real, and a better one may be missing
 * @param steps prefixes that were looked at
 */
record Walks(List<Walk> walks, boolean complete, long steps) {
    Walks {
        walks = List.copyOf(walks);
    }
}
