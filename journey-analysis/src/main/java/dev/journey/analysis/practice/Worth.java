package dev.journey.analysis.practice;

import com.google.common.collect.ImmutableList;
import dev.journey.analysis.figure.Estimate;
import dev.journey.analysis.figure.Share;
import java.util.List;

/**
 * What it is worth, in the log's money. Source: DEFINITIONS section 9.
 *
 * @param currency the currency; empty where it is not known
 * @param valued cases whose customer's value is known, of all
 * @param atRisk value at risk by group: (share that left in the group − share that left in the reference) × the group's value; the
 *     reference is all cases outside the group
 * @param writeOffs hostile or hung-up cases that ended without an act of the company after it, of all of those
 * @param writtenOff their value
 * @param replacing what it costs to replace those at risk among the failed, by the user's cost of a new customer
 * @param network what those whom the ones who left tell may be worth, by the user's range; low to high
 * @param fired customers whom the user's rule would part with
 */
public record Worth(
        String currency,
        Share valued,
        List<AtRisk> atRisk,
        Known<Share> writeOffs,
        Known<Double> writtenOff,
        Known<Estimate> replacing,
        Known<Estimate> network,
        Known<List<Fired>> fired) {
    /** Copies. */
    public Worth {
        atRisk = ImmutableList.copyOf(atRisk);
    }

    /**
     * A group of cases.
     *
     * @param group what they have in common
     * @param left those who left, of the group
     * @param value what the group's customers are worth
     * @param money what of it is at risk
     */
    public record AtRisk(String group, Share left, double value, Known<Estimate> money) {}

    /**
     * A customer to part with.
     *
     * @param customer who
     * @param hostileCases in how many cases they were hostile
     * @param value their value
     */
    public record Fired(String customer, long hostileCases, double value) {}
}
