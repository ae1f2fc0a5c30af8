package dev.journey.analysis.practice;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import dev.journey.analysis.figure.Distribution;
import dev.journey.analysis.figure.Share;
import java.util.List;
import java.util.Map;

/**
 * On which channels customers are served, and who chose them. A switch is two neighbouring steps that the customer sees (surveys
 * left out) on different channels. Source: DEFINITIONS sections 4 and 9.
 *
 * @param switches switches by origin
 * @param withoutGain forced and deflected switches whose next seen act of the company refuses again or sends the customer on, of all
 *     with such an act
 * @param fidelity seen acts of the company after the customer named a channel that are on it, of all such; high is good
 * @param ready by the channel on which the customer came: cases resolved without leaving it, of those not open; high is good
 * @param coverage by the first touchpoint with staff and the issue: cases resolved by one team, of those not open; high is good
 * @param stepsToHelp steps that the customer sees before the first one by staff, of cases that the customer opened
 * @param millisToHelp how long that takes
 * @param neverHelped cases that the customer opened without any seen step by staff, of all those
 */
public record Channels(
        Map<Origin, Long> switches,
        Share withoutGain,
        Known<Share> fidelity,
        List<Ready> ready,
        List<Cover> coverage,
        Distribution stepsToHelp,
        Distribution millisToHelp,
        Share neverHelped) {
    /** Copies. */
    public Channels {
        switches = Maps.immutableEnumMap(switches);
        ready = ImmutableList.copyOf(ready);
        coverage = ImmutableList.copyOf(coverage);
    }

    /** Why a customer is on another channel than before. All but the first cost effort. */
    public enum Origin {
        /** The customer went there, and nothing says that they had to. */
        CHOSEN,
        /** The last try on the old channel failed, was refused or got no answer. */
        FORCED,
        /** The company said so. */
        DEFLECTED,
        /** The company answered elsewhere, and the customer had not asked for that. */
        IMPOSED
    }

    /**
     * How often a channel is enough.
     *
     * @param channel the channel
     * @param resolved resolved without leaving it, of those not open
     */
    public record Ready(String channel, Share resolved) {}

    /**
     * How often a touchpoint is enough.
     *
     * @param touchpoint the first touchpoint with staff
     * @param issue the issue; empty where it is not known
     * @param resolved resolved by one team, of those not open
     */
    public record Cover(String touchpoint, String issue, Share resolved) {}
}
