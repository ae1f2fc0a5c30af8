package dev.journey.analysis.simulate;

import dev.journey.model.Node;
import dev.journey.model.Outcome;
import dev.journey.model.graph.Journey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One run of a simulation: a discrete-event simulation with one agenda. What begins at a time is decided then, up to when it
 * is left; so a visit is one entry. Not thread-safe.
 */
final class Play {
    private static final double MILLIS_PER_HOUR = 3_600_000;
    private static final long START = Draws.key("case", "start");
    private static final long ARRIVAL = Draws.key("case", "arrival");

    private final Simulation settings;
    private final Journey journey;
    private final List<Stop> stops = new ArrayList<>();
    private final Choice<Stop> start;
    private final Agenda agenda = new Agenda();
    private final Map<String, Desk> desks = new TreeMap<>();
    private final LogColumns log;
    private double clock;

    Play(Simulation settings) {
        this.settings = settings;
        journey = settings.journey;
        journey.touchpoints().forEach(touchpoint -> stops.add(new Stop(journey, touchpoint)));
        Choice.Builder<Stop> starts = Choice.builder();
        journey.start().forEach((id, share) -> starts.add(stops.get(journey.indexOf(id)), share));
        start = starts.build();
        settings.staff.forEach((team, count) -> desks.put(team, new Desk(team, count, agenda)));
        log = new LogColumns(journey, settings.cases);
        clock = settings.begin.toEpochMilli();
    }

    Simulated run() {
        arrive(0);
        agenda.run();
        return new Simulated(
                log.build(), desks.values().stream().map(Desk::figures).toList(), Assumed.of(journey));
    }

    /** Puts down the arrival of a case; when it comes, that of the next. */
    private void arrive(int index) {
        CaseRun run = new CaseRun(index, settings.seed, stops.size());
        double uniform = run.draws().at(ARRIVAL, 0, Draws.Purpose.ARRIVAL);
        clock -= StrictMath.log(uniform) / settings.arrivalsPerHour * MILLIS_PER_HOUR;
        agenda.put(StrictMath.round(clock), time -> {
            if (index + 1 < settings.cases) {
                arrive(index + 1);
            }
            come(run, start.at(run.draws().at(START, 0, Draws.Purpose.WAY)), null, time);
        });
    }

    private void come(CaseRun run, Stop stop, @Nullable Meeting meeting, long time) {
        if (run.begun().size() >= settings.mostSteps) {
            throw new IllegalStateException(
                    Messages.tooLong(log.caseId(run), settings.mostSteps, stop.touchpoint.id()));
        }
        Played played = run.visit(stop);
        Desk desk = played.performer == null
                ? null
                : played.performer.team().map(desks::get).orElse(null);
        if (desk == null) {
            begin(run, played, meeting, time);
        } else {
            desk.come(time, played.work(), free -> begin(run, played, meeting, free));
        }
    }

    private void begin(CaseRun run, Played played, @Nullable Meeting meeting, long time) {
        run.begin(played, time);
        double uniform = run.draws().at(played.stop.key, played.visit, Draws.Purpose.WAY);
        Stop.Way way = played.stop.ways.at(uniform);
        if (way.hop() != null) {
            go(run, way.hop(), played.stop.key, played, meeting);
        } else if (way.fork() != null) {
            Meeting ahead = new Meeting(way.fork(), meeting);
            for (Stop.Branch branch : way.branches()) {
                double which = run.draws().at(branch.key(), played.visit, Draws.Purpose.WAY);
                go(run, branch.entries().at(which), branch.key(), played, ahead);
            }
        }
    }

    private void go(CaseRun run, Stop.Hop hop, long key, Played from, @Nullable Meeting meeting) {
        long arrival = from.left() + delay(run, hop, key, from.visit);
        if (meeting == null || !hop.transition().joins()) {
            reach(run, hop.transition().to(), meeting, arrival);
        } else if (meeting.arrive(arrival)) {
            reach(run, meeting.join(), meeting.outer(), meeting.latest());
        }
    }

    private static long delay(CaseRun run, Stop.Hop hop, long key, int visit) {
        return hop.delay() == null ? 0 : hop.delay().millis(run.draws(), key, visit, Draws.Purpose.DELAY);
    }

    private void reach(CaseRun run, Node node, @Nullable Meeting meeting, long time) {
        if (node instanceof Outcome outcome) {
            log.end(run, outcome);
        } else {
            Stop next = stops.get(journey.indexOf(node.id()));
            agenda.put(time, at -> come(run, next, meeting, at));
        }
    }
}
