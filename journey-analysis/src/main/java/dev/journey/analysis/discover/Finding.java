package dev.journey.analysis.discover;

import com.google.common.collect.ImmutableMap;
import dev.journey.analysis.figure.Share;
import dev.journey.model.Outcome;
import dev.journey.model.log.EventLog;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** One discovery: from the log to the journey and what there is to say of it. */
final class Finding {
    private final EventLog log;
    private final Sightings sightings;
    private final States states;
    private final Counting counting;
    private final Filter filter;

    Finding(Discovery settings, EventLog log) {
        this.log = log;
        sightings = new Sightings(log);
        states = States.of(sightings, settings);
        counting = new Counting(sightings, states, settings.performers);
        filter = new Filter(settings, counting.tallies(), counting.ways(), log.caseCount());
    }

    Discovered find() {
        Kept kept = kept();
        Drawing drawing = new Drawing(log, states, counting, filter);
        ImmutableMap.Builder<String, MinuteOrigin> origins = ImmutableMap.builder();
        for (int state = 0; state < states.size(); state++) {
            if (filter.keeps(state)) {
                origins.put(
                        states.ids().get(state), counting.tallies().get(state).origin());
            }
        }
        return new Discovered(
                drawing.journey(),
                kept,
                states.splits(),
                origins.buildOrThrow(),
                new Assumptions(sightings, counting, kept).sentences());
    }

    private Kept kept() {
        long all = 0;
        long inside = 0;
        for (WayTally way : counting.ways()) {
            if (way.from != WayTally.START) {
                all += way.count;
                inside += filter.keeps(way) ? way.count : 0;
            }
        }
        List<WayTally> dropped =
                counting.ways().stream().filter(way -> !filter.keeps(way)).toList();
        return new Kept(
                new Share(wholeCases(dropped), log.caseCount()),
                new Share(inside, all),
                named(dropped),
                named(filter.rescued()));
    }

    /** Cases that take none of the dropped ways. */
    private long wholeCases(List<WayTally> dropped) {
        Set<List<Integer>> missing = new HashSet<>();
        dropped.forEach(way -> missing.add(List.of(way.from, way.to)));
        if (missing.isEmpty()) {
            return log.caseCount();
        }
        long whole = 0;
        for (int c = 0; c < log.caseCount(); c++) {
            int from = WayTally.START;
            boolean complete = true;
            for (int step = log.firstStep(c); step < log.endStep(c); step++) {
                complete &= !missing.contains(List.of(from, states.of().get(step)));
                from = states.of().get(step);
            }
            int outcome = states.size() + sightings.outcomeOf(c).ordinal();
            whole += complete && !missing.contains(List.of(from, outcome)) ? 1 : 0;
        }
        return whole;
    }

    private List<Kept.Way> named(List<WayTally> ways) {
        return ways.stream()
                .map(way -> new Kept.Way(
                        way.from == WayTally.START
                                ? Messages.START
                                : states.ids().get(way.from),
                        to(way),
                        way.count))
                .sorted(Comparator.comparingLong(Kept.Way::count)
                        .reversed()
                        .thenComparing(Kept.Way::from)
                        .thenComparing(Kept.Way::to))
                .toList();
    }

    private String to(WayTally way) {
        return way.to < states.size() ? states.ids().get(way.to) : Outcome.values()[way.to - states.size()].name();
    }
}
