package dev.journey.analysis.observed;

import com.google.common.collect.ImmutableSortedMap;
import dev.journey.analysis.figure.Share;
import java.time.Duration;
import java.util.SortedMap;

/**
 * Repeat contacts: cases that begin within a window after the end of an earlier case of the same customer and, where the log
 * has issue types, about the same issue; a case that begins before the earlier one has ended counts too.
 *
 * @param within for each window, the repeats of all cases with a known customer
 */
public record RepeatContacts(SortedMap<Duration, Share> within) {
    /** Copies. */
    public RepeatContacts {
        within = ImmutableSortedMap.copyOf(within);
    }

    static RepeatContacts of(RepeatTally tally, Iterable<Duration> windows) {
        ImmutableSortedMap.Builder<Duration, Share> within = ImmutableSortedMap.naturalOrder();
        windows.forEach(window -> within.put(window, new Share(tally.repeatsWithin(window.toMillis()), tally.cases())));
        return new RepeatContacts(within.build());
    }
}
