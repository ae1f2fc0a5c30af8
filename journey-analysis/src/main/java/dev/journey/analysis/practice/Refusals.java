package dev.journey.analysis.practice;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import dev.journey.analysis.figure.Estimate;
import dev.journey.analysis.figure.Share;
import dev.journey.model.RefusalReason;
import java.util.List;
import java.util.Map;

/**
 * When customers were told "no". Source: DEFINITIONS section 9.
 *
 * @param total steps that refuse
 * @param cases cases with a refusal, of all
 * @param reasons refusals by reason
 * @param otherReasons refusals with a reason that is none of those known
 * @param bare refusals that offer no alternative, of all
 * @param reversed refusals with a later grant in the same case, at the same amount where amounts are known: false refusals, of all
 * @param considered remedies that the customer proposed and that were considered or adopted, of all proposed
 * @param adopted those adopted, of all proposed
 * @param silos refusals for SCOPE or ACCESS, by team and channel, the most frequent first
 * @param faultNeutrality share resolved where the fault is the customer's less that where it is ours, with its 90 % interval; should
 *     hold 0
 */
public record Refusals(
        long total,
        Share cases,
        Map<RefusalReason, Long> reasons,
        long otherReasons,
        Known<Share> bare,
        Known<Share> reversed,
        Known<Share> considered,
        Known<Share> adopted,
        List<Silo> silos,
        Known<Estimate> faultNeutrality) {
    /** Copies. */
    public Refusals {
        reasons = Maps.immutableEnumMap(reasons);
        silos = ImmutableList.copyOf(silos);
    }

    /**
     * Refusals of one team on one channel.
     *
     * @param team the team; empty where it is not known
     * @param channel the channel; empty where it is not known
     * @param reason SCOPE or ACCESS
     * @param count how many
     */
    public record Silo(String team, String channel, RefusalReason reason, long count) {}
}
