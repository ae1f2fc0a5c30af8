package dev.journey.analysis.observed;

import com.google.common.collect.Maps;
import dev.journey.analysis.figure.Distribution;
import dev.journey.analysis.figure.Share;
import dev.journey.model.Outcome;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;

/**
 * What a log holds.
 *
 * @param cases how many cases
 * @param steps how many steps
 * @param touchpoints how many different touchpoints
 * @param actors how many different actors, of any side
 * @param teams how many different teams
 * @param channels how many different channels
 * @param from start of the first step
 * @param to end of the last step (where not known, its start)
 * @param ties steps that began at the same millisecond as the step before them in their case
 * @param casesWithTies cases that have any
 * @param tiesPerCase how many of them a case has
 * @param overlaps steps that began before the one before them in their case had ended; their waits count as 0
 * @param sidesByDefault steps of which nobody said whose they are, taken as the company's, of all steps
 * @param outcomes how many cases ended how
 * @param durations milliseconds from a case's first step to the end of its last
 */
public record SourceFigures(
        long cases,
        long steps,
        long touchpoints,
        long actors,
        long teams,
        long channels,
        Instant from,
        Instant to,
        long ties,
        long casesWithTies,
        Distribution tiesPerCase,
        long overlaps,
        Share sidesByDefault,
        Map<Outcome, Long> outcomes,
        Distribution durations) {

    /** Copies. */
    public SourceFigures {
        outcomes = Maps.immutableEnumMap(outcomes);
    }

    static SourceFigures of(SourceTally tally, FollowsTally follows, SummaryNames names) {
        Map<Outcome, Long> outcomes = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            if (tally.outcomes(outcome) > 0) {
                outcomes.put(outcome, tally.outcomes(outcome));
            }
        }
        return new SourceFigures(
                tally.cases(),
                tally.steps(),
                names.touchpoints().size(),
                names.actors().size(),
                names.teams().size(),
                names.channels().size(),
                Instant.ofEpochMilli(tally.from()),
                Instant.ofEpochMilli(tally.to()),
                tally.ties(),
                tally.casesWithTies(),
                tally.tiesPerCase.distribution(),
                follows.overlaps(),
                new Share(tally.sidesByDefault(), tally.steps()),
                outcomes,
                tally.durations.distribution());
    }
}
