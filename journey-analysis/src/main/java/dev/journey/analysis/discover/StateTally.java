package dev.journey.analysis.discover;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import dev.journey.analysis.measure.MinuteSource;
import dev.journey.model.Side;
import dev.journey.model.StepMinutes;
import java.util.EnumMap;
import java.util.Map;

/** What the visits of one touchpoint add up to. Not thread-safe. */
final class StateTally {
    final Multiset<String> performers = HashMultiset.create();
    final Multiset<Side> sides = HashMultiset.create();
    final Multiset<String> channels = HashMultiset.create();
    final Multiset<String> stages = HashMultiset.create();
    final Multiset<String> asked = HashMultiset.create();
    final Multiset<String> given = HashMultiset.create();
    final Map<MinuteSource, Long> customer = new EnumMap<>(MinuteSource.class);
    final Map<MinuteSource, Long> company = new EnumMap<>(MinuteSource.class);
    final Moments active = new Moments();
    final Moments waiting = new Moments();
    final Moments unattended = new Moments();
    final Moments work = new Moments();
    long visits;
    long cases;

    private int lastCase = -1;

    void visit(int caseIndex) {
        visits++;
        if (caseIndex != lastCase) {
            cases++;
            lastCase = caseIndex;
        }
    }

    static boolean isKnown(MinuteSource source) {
        return source != MinuteSource.MISSING && source != MinuteSource.NONE;
    }

    /** The minutes of the visits that have any. */
    StepMinutes minutes() {
        StepMinutes minutes = StepMinutes.UNKNOWN;
        if (active.count() > 0) {
            minutes = minutes.withActive(active.minutes()).withWait(waiting.minutes());
        }
        if (unattended.count() > 0) {
            minutes = minutes.withUnattended(unattended.minutes());
        }
        return work.count() > 0 ? minutes.withCompany(work.minutes()) : minutes;
    }

    MinuteOrigin origin() {
        return new MinuteOrigin(customer, company);
    }
}
