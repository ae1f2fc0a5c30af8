package dev.journey.analysis.compare;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Collection;
import java.util.Set;

/**
 * How a log is held against a plan. Immutable; every {@code with} gives new settings.
 *
 * @param maxStates how many states may be expanded for one variant, at least 1; beyond, the variant stays without an alignment,
 *     and the result says so. Default 100,000: without forks a variant of n steps needs at most
 *     (n + 1) · (touchpoints + outcomes + 1)
 * @param openCases what is asked of cases that are not over; default {@link OpenCases#PREFIX}
 * @param matching how names find each other; default {@link Matching#ID_OR_LABEL}
 * @param unobservable ids of drawn touchpoints that no log could show, such as reading a letter: to pass them without a step is no
 *     deviation. Default none
 * @param failedStatuses statuses (case ignored) that mean that a step failed; default {@code failed}
 */
public record ConformanceSettings(
        long maxStates, OpenCases openCases, Matching matching, Set<String> unobservable, Set<String> failedStatuses) {
    /** 100,000 states, beginnings are enough for open cases, names by id or label, everything observable, status "failed". */
    public static final ConformanceSettings DEFAULT = new ConformanceSettings(
            100_000, OpenCases.PREFIX, Matching.ID_OR_LABEL, ImmutableSortedSet.of(), ImmutableSortedSet.of("failed"));

    /** Copies and validates. */
    public ConformanceSettings {
        if (maxStates < 1) {
            throw new IllegalArgumentException(Messages.maxStates(maxStates));
        }
        unobservable = ImmutableSortedSet.copyOf(unobservable);
        failedStatuses = ImmutableSortedSet.copyOf(failedStatuses);
    }

    /** With another bound on the states that are expanded for one variant. */
    public ConformanceSettings withMaxStates(long states) {
        return new ConformanceSettings(states, openCases, matching, unobservable, failedStatuses);
    }

    /** With something else asked of cases that are not over. */
    public ConformanceSettings withOpenCases(OpenCases asked) {
        return new ConformanceSettings(maxStates, asked, matching, unobservable, failedStatuses);
    }

    /** With names matched in another way. */
    public ConformanceSettings withMatching(Matching way) {
        return new ConformanceSettings(maxStates, openCases, way, unobservable, failedStatuses);
    }

    /** With other touchpoints that no log could show. */
    public ConformanceSettings withUnobservable(Collection<String> ids) {
        return new ConformanceSettings(maxStates, openCases, matching, ImmutableSortedSet.copyOf(ids), failedStatuses);
    }

    /** With other statuses that mean that a step failed. */
    public ConformanceSettings withFailedStatuses(Collection<String> statuses) {
        return new ConformanceSettings(
                maxStates, openCases, matching, unobservable, ImmutableSortedSet.copyOf(statuses));
    }
}
