package dev.journey.analysis.practice;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import dev.journey.analysis.figure.Estimate;
import dev.journey.analysis.figure.Share;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * Contacts that a failure caused (Seddon). A contact is a turn of the customer on a channel: not a survey, not leaving. It is
 * failure demand by its tag, else by the first rule that holds; value demand by its tag or a touchpoint of class VALUE; else it is
 * unclassified, and never guessed. Source: DEFINITIONS section 8.
 *
 * @param contacts all contacts
 * @param allContacts all contacts but value demand within 30 days: failure demand in the stance that every contact for support means that something
 *     failed ({@link Stance#ALL_CONTACTS})
 * @param windows how they split, with repeats within 7 and within 30 days
 * @param byChannel failure demand within 30 days by channel, of the contacts there
 * @param agreement contacts whose rule says the same as their tag, of those that have both
 * @param causes cases by their first cause, of the cases that have one
 * @param origins where causes come from, with contacts per thousand passes (CPX)
 * @param nextIssues which issue follows which within 30 days more often than otherwise, by its lift; issues are merged into the families of
 *     the mapping
 * @param recurrence how many cases with a cause are not followed by one of the same customer with the same cause, by time
 */
public record FailureDemand(
        long contacts,
        Share allContacts,
        List<Window> windows,
        List<OfChannel> byChannel,
        Known<Share> agreement,
        Known<List<Cause>> causes,
        Known<List<Origin>> origins,
        Known<List<NextIssue>> nextIssues,
        Known<List<Recurrence>> recurrence) {
    /** Copies. */
    public FailureDemand {
        windows = ImmutableList.copyOf(windows);
        byChannel = ImmutableList.copyOf(byChannel);
    }

    /** What counts as failure demand. */
    public enum Stance {
        /** What a tag or a rule says; what neither says is unclassified. */
        BY_RULE,
        /** Every contact for support: all but value demand. */
        ALL_CONTACTS
    }

    /** Failure demand of all contacts within 30 days, in a stance. */
    public Share share(Stance stance) {
        return stance == Stance.ALL_CONTACTS
                ? allContacts
                : windows.get(windows.size() - 1).share();
    }

    /** What makes a contact failure demand, in the order in which it is asked. */
    public enum Rule {
        /** It was tagged so. */
        TAGGED,
        /** A touchpoint of class CHASE. */
        CHASE,
        /** The customer tells again, unasked, what they had told. */
        EXPLAIN_AGAIN,
        /** A touchpoint of class FAILURE or REPAIR. */
        REPAIR,
        /** The customer had just tried on their own. */
        SPILL,
        /** The same customer with the same issue, or the same case after its end, within the window. */
        REPEAT,
        /** "Where is it?": it is tagged so, or a promise of the case was overdue. */
        WHERE_IS_IT,
        /** The first contact of a case whose fault is tagged as the company's. */
        OUR_FAULT
    }

    /**
     * How contacts split.
     *
     * @param within how long after the last end a contact is a repeat
     * @param failure failure demand by rule
     * @param value value demand
     * @param unclassified neither
     */
    public record Window(Duration within, Map<Rule, Long> failure, long value, long unclassified) {
        /** Copies. */
        public Window {
            failure = Maps.immutableEnumMap(failure);
        }

        /** Failure demand, of all contacts. */
        public Share share() {
            long failed = failure.values().stream().mapToLong(Long::longValue).sum();
            return new Share(failed, failed + value + unclassified);
        }
    }

    /**
     * A channel.
     *
     * @param channel the channel
     * @param failure failure demand, of the contacts on it
     * @param allContacts all but value demand, of the contacts on it
     */
    public record OfChannel(String channel, Share failure, Share allContacts) {}

    /**
     * A cause.
     *
     * @param cause the cause
     * @param cases cases with it, of those with a cause
     */
    public record Cause(String cause, Share cases) {}

    /**
     * Where causes come from.
     *
     * @param touchpoint the touchpoint
     * @param cases cases whose first cause comes from there
     * @param passes how often it was passed, those who never turned to the service included
     * @param perThousand cases per thousand passes (CPX)
     * @param inflow those cases, of all cases with a cause: the inflow that a fix there would take away at most
     */
    public record Origin(String touchpoint, long cases, long passes, double perThousand, Share inflow) {}

    /**
     * How long a cause stays away.
     *
     * @param days days since the end of a case
     * @param without cases without a later one of the same customer and cause by then (Kaplan and Meier 1958; the log's end ends the watching);
     *     high is good
     */
    public record Recurrence(int days, Estimate without) {}

    /**
     * An issue that follows another one of the same customer.
     *
     * @param issue the first issue
     * @param next the issue that follows
     * @param after how often it begins within 30 days after the end of the first one; of those that ended 30 days before the log does
     * @param otherwise how often it does after any other issue
     * @param lift the first share divided by the other, with the interval of Katz and others (1978); above 1, the one brings the other
     */
    public record NextIssue(String issue, String next, Share after, Share otherwise, Estimate lift) {}
}
