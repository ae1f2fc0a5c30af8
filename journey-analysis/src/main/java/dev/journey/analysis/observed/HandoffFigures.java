package dev.journey.analysis.observed;

import com.google.common.collect.Maps;
import dev.journey.analysis.figure.Distribution;
import dev.journey.analysis.figure.Share;
import dev.journey.analysis.measure.HandoffKind;
import dev.journey.analysis.measure.Handoffs;
import dev.journey.analysis.measure.PingPong;
import dev.journey.analysis.measure.StrictPingPong;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Handoffs at one level.
 *
 * @param level at what level
 * @param handoffs internal handoffs: how many, and in how many cases
 * @param perCase how many a case has
 * @param selfPairs neighbouring company-side steps with the same holder; never handoffs
 * @param kinds how many of each kind; they add up to the handoffs
 * @param aba a→b→a, overlapping ones included
 * @param abab a→b→a→b, overlapping ones included
 * @param returns somebody holds the case again
 * @param repeated3 alternating stretches of at least six runs
 * @param strict touchpoints and holders both alternate over four steps
 * @param visible handoffs among the steps that the customer sees, per case; empty where nothing is marked as seen
 * @param toNext milliseconds from the sender's last step to the receiver's first
 * @param toAcceptance milliseconds from the sender's last step to the receiver's first that means work was taken up; empty
 *     where nothing is marked as such
 * @param neverAccepted handoffs that were passed on, or cut off by the end, before anybody took up the work; empty likewise
 * @param limbo unresolved time after company-side steps without a holder, of all unresolved time (milliseconds)
 */
public record HandoffFigures(
        Level level,
        Occurrences handoffs,
        Distribution perCase,
        long selfPairs,
        Map<HandoffKind, Long> kinds,
        Occurrences aba,
        Occurrences abab,
        Occurrences returns,
        Occurrences repeated3,
        Occurrences strict,
        Optional<Distribution> visible,
        Distribution toNext,
        Optional<Distribution> toAcceptance,
        Optional<Share> neverAccepted,
        Share limbo) {

    /** Copies. */
    public HandoffFigures {
        kinds = Maps.immutableEnumMap(kinds);
    }

    static HandoffFigures of(Level level, LevelTally tally, long unresolvedMillis, Knowledge known) {
        long handoffs = tally.handoffs.sum(Handoffs.HANDOFFS);
        return new HandoffFigures(
                level,
                tally.handoffs.occurrences(Handoffs.HANDOFFS),
                tally.perCase.distribution(),
                tally.handoffs.sum(Handoffs.SELF_PAIRS),
                kinds(tally),
                tally.pingPong.occurrences(PingPong.ABA),
                tally.pingPong.occurrences(PingPong.ABAB),
                tally.pingPong.occurrences(PingPong.RETURN),
                tally.pingPong.occurrences(PingPong.REPEATED),
                tally.strict.occurrences(StrictPingPong.STRICT),
                known.visibility() ? Optional.of(tally.visiblePerCase.distribution()) : Optional.empty(),
                tally.latency.toNext.distribution(),
                known.acceptance() ? Optional.of(tally.latency.toAcceptance.distribution()) : Optional.empty(),
                known.acceptance() ? Optional.of(new Share(tally.latency.neverAccepted(), handoffs)) : Optional.empty(),
                new Share(tally.latency.limboMillis(), unresolvedMillis));
    }

    private static Map<HandoffKind, Long> kinds(LevelTally tally) {
        Map<HandoffKind, Long> kinds = new EnumMap<>(HandoffKind.class);
        for (HandoffKind kind : HandoffKind.values()) {
            long count = tally.handoffs.sum(Handoffs.entryOf(kind));
            if (count > 0) {
                kinds.put(kind, count);
            }
        }
        return kinds;
    }
}
