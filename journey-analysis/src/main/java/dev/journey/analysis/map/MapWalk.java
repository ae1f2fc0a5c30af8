package dev.journey.analysis.map;

import dev.journey.analysis.measure.Control;
import dev.journey.analysis.measure.DueParties;
import dev.journey.analysis.measure.Effort;
import dev.journey.analysis.measure.IssueState;
import dev.journey.analysis.observed.Level;
import dev.journey.analysis.observed.LogVisit;
import dev.journey.analysis.observed.PairIndex;
import dev.journey.analysis.observed.Settings;
import dev.journey.model.Outcome;
import dev.journey.model.log.Column;
import dev.journey.model.log.EventLog;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One walk over all steps that counts places and transitions with their handoffs, and finds out how cases end. Everything is counted by
 * code: no object for a step. Not thread-safe.
 */
final class MapWalk {
    private static final int NONE = -1;

    private final EventLog log;
    private final LogVisit visit;
    private final List<PlaceSums> places = new ArrayList<>();
    private final PairIndex pairs = new PairIndex();
    private final List<WaySums> ways = new ArrayList<>();
    private final HolderSums holders;
    private final Outcome[] outcomes;
    private final int[] lastCase;
    private final @Nullable Legs legs;

    /** What is known of the case that is being walked. */
    private DueParties.Memory done = DueParties.Memory.FRESH;

    private boolean over;
    private Control.Memory control = Control.Memory.START;
    private Outcome reached = Outcome.OPEN;
    private @Nullable WaySums handBack;

    MapWalk(EventLog log, Settings settings, Optional<Level> level, Optional<Column> column) {
        this.log = log;
        visit = LogVisit.over(log, settings.levels());
        holders = new HolderSums(column.orElse(null));
        legs = level.flatMap(settings::scope).map(Legs::new).orElse(null);
        log.touchpoints().dictionary().names().forEach(name -> places.add(new PlaceSums(name)));
        outcomes = new Outcome[log.caseCount()];
        lastCase = new int[places.size()];
        Arrays.fill(lastCase, NONE);
        for (int c = 0; c < log.caseCount(); c++) {
            walk(c);
        }
        holders.tell(places);
    }

    /** By the code of the touchpoint. */
    List<PlaceSums> places() {
        return places;
    }

    List<WaySums> ways() {
        return ways;
    }

    /** How a case ended. */
    Outcome outcome(int caseIndex) {
        return outcomes[caseIndex];
    }

    private void walk(int caseIndex) {
        int first = log.firstStep(caseIndex);
        int end = log.endStep(caseIndex);
        begin();
        for (int step = first; step < end; step++) {
            visit.moveTo(step, end);
            PlaceSums place = places.get(visit.touchpoint());
            double misplaced = Effort.misplacedMillis(done, visit);
            place.add(visit, misplaced);
            holders.add(visit.touchpoint(), step);
            if (lastCase[visit.touchpoint()] != caseIndex) {
                lastCase[visit.touchpoint()] = caseIndex;
                place.cases++;
                place.along += end - first == 1 ? 0 : (double) (step - first) / (end - first - 1);
            }
            pass(step == first ? null : way(log.touchpoints().code(step - 1), visit.touchpoint()));
            if (handBack != null && misplaced > 0) {
                handBack.addStressCase(log.caseId(caseIndex));
            }
            control = Control.after(control, visit);
            over = IssueState.isOver(over, visit);
            reached = IssueState.reached(reached, over, visit);
            done = DueParties.after(done, visit);
        }
        outcomes[caseIndex] = reached;
        if (legs != null) {
            legs.end();
        }
    }

    private void begin() {
        done = DueParties.Memory.FRESH;
        over = false;
        control = Control.Memory.START;
        reached = Outcome.OPEN;
        handBack = null;
        if (legs != null) {
            legs.begin();
        }
    }

    /** Counts the transition by which the step was reached; null at the first of a case. */
    private void pass(@Nullable WaySums way) {
        if (way != null) {
            way.count++;
            if (Control.opensHandBack(control, visit)) {
                way.handBacks++;
                handBack = way;
            }
        }
        if (!visit.customerHeld()) {
            handBack = null;
        }
        if (legs != null) {
            legs.step(visit, way);
        }
    }

    private WaySums way(int from, int to) {
        int pair = pairs.of(from, to);
        if (pair == ways.size()) {
            ways.add(new WaySums(from, to));
        }
        return ways.get(pair);
    }
}
