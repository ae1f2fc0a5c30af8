package dev.journey.analysis.practice;

import com.google.common.collect.ImmutableList;
import dev.journey.analysis.figure.Estimate;
import dev.journey.analysis.figure.Share;
import java.util.List;

/**
 * What was noted elsewhere: heard by somebody who listened in, or said by customers in their own words. The library reads no text; it says
 * how often a tag was given and what goes with it, which is no cause. A case without a tag may be one to which nobody listened.
 *
 * @param cases cases with any tag, of all
 * @param tags each tag, the most frequent first
 * @param contextNotBlame of the tags context and blame, those that are context
 * @param lifeEventsMet cases with a life event in which empathy was heard, of all with one
 */
public record Tags(Share cases, List<Tag> tags, Known<Share> contextNotBlame, Known<Share> lifeEventsMet) {
    /** Copies. */
    public Tags {
        tags = ImmutableList.copyOf(tags);
    }

    /**
     * One tag.
     *
     * @param tag its name, in lower case
     * @param cases cases with it, of all
     * @param resolvedMore how much more often those are resolved than cases with other tags or none, open ones left out, with its interval
     * @param ratedBetter how much better their customers answer, as a part of the scale, with Welch's interval
     */
    public record Tag(String tag, Share cases, Known<Estimate> resolvedMore, Known<Estimate> ratedBetter) {}
}
