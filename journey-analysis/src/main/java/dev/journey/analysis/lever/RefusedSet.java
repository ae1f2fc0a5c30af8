package dev.journey.analysis.lever;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * Changes that can be made, but not all of them together.
 *
 * @param levers the changes; without any one of them the others could be made
 * @param guard what forbids it
 * @param reason in words
 */
public record RefusedSet(List<Change> levers, Guard guard, String reason) {
    /** Copies. */
    public RefusedSet {
        levers = ImmutableList.copyOf(levers);
    }
}
