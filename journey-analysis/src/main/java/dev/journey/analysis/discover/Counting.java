package dev.journey.analysis.discover;

import com.google.common.base.Splitter;
import com.google.common.collect.Multiset;
import dev.journey.analysis.measure.MinuteSource;
import dev.journey.analysis.observed.Level;
import dev.journey.analysis.observed.LogVisit;
import dev.journey.model.Role;
import dev.journey.model.log.Column;
import dev.journey.model.log.EventLog;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One walk over the log: what each state's visits add up to, and how often each way was taken. */
final class Counting {
    /** The further column that names the part of the journey that a step belongs to. */
    private static final String STAGE = "stage";

    private static final Splitter ITEMS = Splitter.on(';').trimResults().omitEmptyStrings();

    private final EventLog log;
    private final Sightings sightings;
    private final States states;
    private final Optional<Column> performers;
    private final People people;
    private final List<StateTally> tallies = new ArrayList<>();
    private final Map<List<Integer>, WayTally> ways = new LinkedHashMap<>();
    private long overlaps;

    Counting(Sightings sightings, States states, Level level) {
        this.sightings = sightings;
        this.states = states;
        log = sightings.log();
        performers = log.column(level.equals(Level.TEAM) ? Role.TEAM : Role.ACTOR);
        people = new People(log, level);
        for (int state = 0; state < states.size(); state++) {
            tallies.add(new StateTally());
        }
        LogVisit visit = LogVisit.over(log);
        for (int c = 0; c < log.caseCount(); c++) {
            count(c, visit);
        }
    }

    List<StateTally> tallies() {
        return tallies;
    }

    /** Starts, ways between states, and ends, in the order in which they were first taken. */
    List<WayTally> ways() {
        return List.copyOf(ways.values());
    }

    People people() {
        return people;
    }

    /** Steps that begin before the one before them has ended. */
    long overlaps() {
        return overlaps;
    }

    private void count(int caseIndex, LogVisit visit) {
        int first = log.firstStep(caseIndex);
        int end = log.endStep(caseIndex);
        way(WayTally.START, states.of().get(first)).count++;
        for (int step = first; step < end; step++) {
            visit.moveTo(step, end);
            StateTally tally = tallies.get(states.of().get(step));
            tally.visit(caseIndex);
            boolean last = step + 1 == end;
            int to = last
                    ? states.size() + sightings.outcomeOf(caseIndex).ordinal()
                    : states.of().get(step + 1);
            WayTally way = way(states.of().get(step), to);
            way.count++;
            words(step, tally, visit);
            minutes(visit, tally);
            if (!last) {
                elapsed(step, visit, tally, way);
            }
        }
    }

    private WayTally way(int from, int to) {
        return ways.computeIfAbsent(List.of(from, to), unseen -> new WayTally(from, to));
    }

    private void words(int step, StateTally tally, LogVisit visit) {
        performers.flatMap(column -> column.value(step)).ifPresent(name -> {
            tally.performers.add(name);
            people.note(name, step, visit.side(), visit.tier());
        });
        if (!visit.sideByDefault()) {
            tally.sides.add(visit.side());
        }
        log.column(Role.CHANNEL).flatMap(column -> column.value(step)).ifPresent(tally.channels::add);
        log.column(STAGE).flatMap(column -> column.value(step)).ifPresent(tally.stages::add);
        items(Role.DATA_ASKED, step, tally.asked);
        items(Role.DATA_GIVEN, step, tally.given);
    }

    private void items(Role role, int step, Multiset<String> items) {
        log.column(role)
                .flatMap(column -> column.value(step))
                .ifPresent(text -> ITEMS.splitToStream(text).distinct().forEach(items::add));
    }

    private static void minutes(LogVisit visit, StateTally tally) {
        MinuteSource customer = visit.customerSource();
        tally.customer.merge(customer, 1L, Long::sum);
        if (StateTally.isKnown(customer)) {
            tally.active.accept((long) visit.activeMillis());
            tally.waiting.accept((long) visit.waitMillis());
        }
        MinuteSource company = visit.companySource();
        tally.company.merge(company, 1L, Long::sum);
        if (StateTally.isKnown(company)) {
            tally.work.accept((long) visit.companyMillis());
        }
    }

    /** Own doing and attended wait come first, then what is left until the end is unattended, then the rest is the way. */
    private void elapsed(int step, LogVisit visit, StateTally tally, WayTally way) {
        long elapsed = (long) visit.elapsedMillis();
        long attended = Math.min(elapsed, (long) (visit.activeMillis() + visit.waitMillis()));
        long end = log.endMillis(step);
        long inside = attended;
        if (end != EventLog.NO_TIME) {
            long lasted = end - log.startMillis(step);
            overlaps += lasted > elapsed ? 1 : 0;
            inside = Math.max(attended, Math.min(elapsed, lasted));
            tally.unattended.accept(inside - attended);
        }
        way.delay.accept(elapsed - inside);
    }
}
