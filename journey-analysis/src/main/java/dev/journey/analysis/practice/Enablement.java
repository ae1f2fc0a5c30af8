package dev.journey.analysis.practice;

import com.google.common.collect.ImmutableList;
import dev.journey.analysis.figure.Estimate;
import dev.journey.analysis.figure.Share;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * Whether staff have what they need; staff first. Source: DEFINITIONS section 10, and the first of the four tenets.
 *
 * @param profiles by person whom the mapping names under {@code service.staff}, by name
 * @param unknownSteps steps of staff whom it does not name, of all steps of staff
 * @param withoutMeans handoffs received by staff that they could not act on, of all received
 * @param freshness how much longer ago (days) those were trained who could not act more often than the median, with Welch's interval
 */
public record Enablement(List<Profile> profiles, Share unknownSteps, Share withoutMeans, Known<Estimate> freshness) {
    /** Copies. */
    public Enablement {
        profiles = ImmutableList.copyOf(profiles);
    }

    /**
     * What one person has, and what comes to them.
     *
     * @param actor their name
     * @param team their team in the log; empty where it has none
     * @param can skills, systems and authority
     * @param steps their load: steps in the log
     * @param withoutMeans handoffs received after which they refused for access, authority, skill or scope, or for which the touchpoint requires
     *     what they cannot do; of all handoffs received
     * @param trainedDaysAgo days from their last training to the end of the log
     * @param engagement their answer to a survey of staff, in its own unit
     */
    public record Profile(
            String actor,
            String team,
            List<String> can,
            long steps,
            Share withoutMeans,
            OptionalLong trainedDaysAgo,
            OptionalDouble engagement) {
        /** Copies. */
        public Profile {
            can = ImmutableList.copyOf(can);
        }
    }
}
