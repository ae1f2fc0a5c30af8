package dev.journey.model.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Working time in a zone. Time is cut where the zone's offset changes; within a piece the wall clock runs evenly, so that working time
 * is a difference of {@link LocalHours}. The sums before each piece are kept, and a moment's piece is found by binary search.
 *
 * <p>The Gregorian calendar and the rules of all zones repeat after 400 years (146,097 days, a whole number of weeks), and special days
 * lie before 2400: pieces are kept until 2800, and later moments are those of a period before, plus a period's working time. Immutable.
 */
final class ZoneHours {
    private static final long PERIOD = 146_097 * LocalHours.DAY;
    private static final long LAST = LocalDate.of(2800, 1, 1).toEpochDay() * LocalHours.DAY;

    private final LocalHours local;
    private final long[] from;
    private final long[] offsets;
    private final long[] sums;
    private final long ofPeriod;

    ZoneHours(ZoneId zone, LocalHours local) {
        this.local = local;
        ZoneRules rules = zone.getRules();
        List<ZoneOffsetTransition> changes = changes(rules);
        from = new long[changes.size() + 1];
        offsets = new long[changes.size() + 1];
        sums = new long[changes.size() + 1];
        from[0] = Long.MIN_VALUE;
        offsets[0] = millis(
                changes.isEmpty()
                        ? rules.getOffset(Instant.EPOCH)
                        : changes.get(0).getOffsetBefore());
        for (int i = 0; i < changes.size(); i++) {
            long at = changes.get(i).toEpochSecond() * 1000;
            from[i + 1] = at;
            sums[i + 1] = within(i, at);
            offsets[i + 1] = millis(changes.get(i).getOffsetAfter());
        }
        ofPeriod = upTo(LAST) - upTo(LAST - PERIOD);
    }

    /** Working time before a moment; a difference of two of these is that between them. Milliseconds. */
    long before(long millis) {
        if (millis < LAST) {
            return upTo(millis);
        }
        long periods = (millis - LAST) / PERIOD + 1;
        return upTo(millis - periods * PERIOD) + periods * ofPeriod;
    }

    private long upTo(long millis) {
        int found = Arrays.binarySearch(from, millis);
        return within(found >= 0 ? found : -found - 2, millis);
    }

    /** The first piece has no beginning: its working time is counted as local hours are. */
    private long within(int piece, long millis) {
        long sum = local.before(millis + offsets[piece]);
        return piece == 0 ? sum : sums[piece] + sum - local.before(from[piece] + offsets[piece]);
    }

    private static List<ZoneOffsetTransition> changes(ZoneRules rules) {
        List<ZoneOffsetTransition> changes = new ArrayList<>(rules.getTransitions());
        Instant last = changes.isEmpty()
                ? Instant.EPOCH
                : changes.get(changes.size() - 1).getInstant();
        ZoneOffsetTransition next = rules.nextTransition(last);
        while (next != null && next.toEpochSecond() * 1000 < LAST) {
            changes.add(next);
            next = rules.nextTransition(next.getInstant());
        }
        return changes;
    }

    private static long millis(ZoneOffset offset) {
        return offset.getTotalSeconds() * 1000L;
    }
}
