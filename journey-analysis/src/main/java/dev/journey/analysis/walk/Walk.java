package dev.journey.analysis.walk;

import com.google.common.collect.ImmutableList;
import dev.journey.model.Outcome;
import java.util.List;
import java.util.OptionalDouble;

/**
 * One path as the customer lives it.
 *
 * @param title which path it is, and why
 * @param moments what happens, in order
 * @param outcome how it ends
 */
public record Walk(String title, List<Moment> moments, Outcome outcome) {
    /** Copies. */
    public Walk {
        moments = ImmutableList.copyOf(moments);
    }

    /**
     * One step.
     *
     * @param minutesSinceStart the clock: minutes from the first step to this one; on a drawn journey, those that are drawn
     * @param touchpoint what happens
     * @param who who does it; empty where nobody is named
     * @param seen whether the customer sees it
     * @param byCustomer whether the customer does it
     * @param newFace whether the customer now deals with somebody else of the company than before
     * @param channel where; empty where it is not known
     * @param customerMinutes the customer's minutes, waiting included; empty where they are not known
     * @param asked items asked for now for the first time
     * @param askedAgain items asked for though the customer gave them before
     * @param told what the customer is told: state, reason, next step; or the reason of a refusal
     */
    public record Moment(
            double minutesSinceStart,
            String touchpoint,
            String who,
            boolean seen,
            boolean byCustomer,
            boolean newFace,
            String channel,
            OptionalDouble customerMinutes,
            List<String> asked,
            List<String> askedAgain,
            List<String> told) {
        /** Copies. */
        public Moment {
            asked = ImmutableList.copyOf(asked);
            askedAgain = ImmutableList.copyOf(askedAgain);
            told = ImmutableList.copyOf(told);
        }
    }

    /** The customer's minutes of all steps whose minutes are known. */
    public double customerMinutes() {
        return moments.stream()
                .mapToDouble(moment -> moment.customerMinutes().orElse(0))
                .sum();
    }

    /** How many different people or systems of the company the customer sees one after the other. */
    public long faces() {
        return moments.stream().filter(Moment::newFace).count();
    }

    /** How often something is asked again. */
    public long askedAgain() {
        return moments.stream().mapToLong(moment -> moment.askedAgain().size()).sum();
    }
}
