package dev.journey.analysis.compare;

import com.google.common.collect.ImmutableList;
import dev.journey.analysis.figure.Estimate;
import dev.journey.analysis.figure.Share;
import dev.journey.model.log.EventLog;
import java.util.List;
import java.util.Optional;

/**
 * A beginning of cases on the decision boundary of a log: some cases that began so succeeded and some did not, and after one of the ways
 * on all did, or none.
 *
 * <p>Only cases that are over count, and their steps up to the one that brought the outcome. Settled on few cases is chance:
 * each way carries its interval, and ways with fewer cases than asked for are not taken as settled. That all cases that go on to
 * the touchpoint of an outcome share it is no news; the wide ones before it are. Source: DEFINITIONS section 7.
 *
 * @param beginning the touchpoints so far, by their names in the log
 * @param success cases that ended RESOLVED, of those that began so
 * @param settling the ways on that settle it: most cases first, then by name
 * @param settled cases that took one of them, of those that began so
 */
public record ObservedDecision(List<String> beginning, Share success, List<Way> settling, Share settled) {
    /** How many cases a way needs where nothing else is asked for. */
    public static final long MIN_CASES = 10;

    /** Copies. */
    public ObservedDecision {
        beginning = ImmutableList.copyOf(beginning);
        settling = ImmutableList.copyOf(settling);
    }

    /**
     * A way on after which all cases ended alike.
     *
     * @param next the touchpoint; empty where the case was over
     * @param success whether all succeeded, or none
     * @param estimate the share that succeeded, 0 or 1, with its 90 % interval (Wilson 1927) and count of cases
     */
    public record Way(Optional<String> next, boolean success, Estimate estimate) {}

    /** With ways of at least {@value #MIN_CASES} cases. */
    public static List<ObservedDecision> of(EventLog log) {
        return of(log, MIN_CASES);
    }

    /**
     * All of a log, those that settle most cases first; none where the log knows no outcomes. Cost: O(steps).
     *
     * @param minCases how many cases a way needs to be taken as settled, at least 1
     */
    public static List<ObservedDecision> of(EventLog log, long minCases) {
        if (minCases < 1) {
            throw new IllegalArgumentException(Messages.minCases(minCases));
        }
        return new Beginnings(log, minCases).decisions();
    }
}
