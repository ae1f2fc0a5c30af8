package dev.journey.analysis.expected;

import java.util.List;

/**
 * Paths that were looked for.
 *
 * @param paths in the order that was asked for
 * @param complete whether the search ended by itself; where not, a bound was hit and there may be others
 */
public record FoundPaths(List<DrawnPath> paths, boolean complete) {
    /** Copies. */
    public FoundPaths {
        paths = List.copyOf(paths);
    }
}
