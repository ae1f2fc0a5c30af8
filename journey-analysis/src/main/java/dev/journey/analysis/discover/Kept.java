package dev.journey.analysis.discover;

import com.google.common.collect.ImmutableList;
import dev.journey.analysis.figure.Share;
import java.util.List;

/**
 * What share of a log a discovered journey keeps. A touchpoint's remaining ways share all of its probability.
 *
 * @param cases cases that can be walked in the journey from start to outcome, of all cases
 * @param transitions transitions of cases that are in it, of all; the last one of a case leads to its outcome
 * @param dropped ways that were left out, the most frequent first, then by name
 * @param rescued ways that the filter would leave out and that were kept, since a case could not end without them
 */
public record Kept(Share cases, Share transitions, List<Way> dropped, List<Way> rescued) {
    /** Copies. */
    public Kept {
        dropped = ImmutableList.copyOf(dropped);
        rescued = ImmutableList.copyOf(rescued);
    }

    /**
     * A way from one touchpoint to another or to an outcome.
     *
     * @param from a touchpoint's id, or {@code (start)}
     * @param to a touchpoint's id, or an outcome's name
     * @param count how often it was taken
     */
    public record Way(String from, String to, long count) {}
}
