package dev.journey.analysis.practice;

import com.google.common.collect.ImmutableList;
import dev.journey.analysis.figure.Share;
import java.util.List;

/**
 * Where customers begin to complain: those who do are worth the most, for they say at what point it went wrong. A complaint is a step with
 * the tag complaint or a sentiment angry or hostile, or a customer's step of class FAILURE or CHASE that is no exit. It is laid to the
 * company's step that the customer saw last, or to the very step where it is a company's.
 *
 * @param cases cases with a complaint, of all
 * @param spots where they arise, the most complaints first
 */
public record Complaints(Share cases, List<Spot> spots) {
    /** Copies. */
    public Complaints {
        spots = ImmutableList.copyOf(spots);
    }

    /**
     * A touchpoint.
     *
     * @param touchpoint the company's touchpoint; empty for complaints before anything of the company was seen
     * @param complaints passes that were followed by a complaint before the company's next step, of its passes; high is bad
     * @param heard passes in cases whose customers answered a survey, of its passes: how much is known of those who do not complain
     */
    public record Spot(String touchpoint, Share complaints, Share heard) {}
}
