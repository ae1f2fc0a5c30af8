package dev.journey.analysis.discover;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.journey.model.graph.Journey;
import java.util.List;
import java.util.Map;

/**
 * A journey found in a log. Immutable.
 *
 * @param journey every transition and start with its count
 * @param kept what share of the log it keeps
 * @param splits where memory split a touchpoint, in the order of first appearance; empty for a first-order journey
 * @param minutes where the minutes come from, by touchpoint id
 * @param assumptions what else a careful user wants to know, one sentence each
 */
public record Discovered(
        Journey journey, Kept kept, List<Split> splits, Map<String, MinuteOrigin> minutes, List<String> assumptions) {
    /** Copies. */
    public Discovered {
        splits = ImmutableList.copyOf(splits);
        minutes = ImmutableMap.copyOf(minutes);
        assumptions = ImmutableList.copyOf(assumptions);
    }
}
