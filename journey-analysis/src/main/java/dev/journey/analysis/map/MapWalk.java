package dev.journey.analysis.map;

import dev.journey.analysis.measure.Control;
import dev.journey.analysis.measure.Effort;
import dev.journey.analysis.observed.HandoffRow;
import dev.journey.analysis.observed.LogVisit;
import dev.journey.model.Side;
import dev.journey.model.log.Column;
import dev.journey.model.log.EventLog;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One walk over all steps that counts places and transitions. Not thread-safe. */
final class MapWalk {
    private static final int NONE = -1;

    private final EventLog log;
    private final Optional<Column> holders;
    private final List<PlaceSums> places = new ArrayList<>();
    private final Map<Long, WaySums> ways = new HashMap<>();
    private final int[] lastCase;
    private final Effort effort = Effort.measure();
    private final LogVisit visit;

    private int touchpoint;
    private double misplaced;

    MapWalk(EventLog log, Optional<Column> holders) {
        this.log = log;
        this.holders = holders;
        visit = LogVisit.over(log);
        log.touchpoints().dictionary().names().forEach(name -> places.add(new PlaceSums(name)));
        lastCase = new int[places.size()];
        Arrays.fill(lastCase, NONE);
        for (int c = 0; c < log.caseCount(); c++) {
            walk(c);
        }
    }

    List<PlaceSums> places() {
        return places;
    }

    Collection<WaySums> ways() {
        return ways.values();
    }

    private void walk(int caseIndex) {
        int first = log.firstStep(caseIndex);
        int end = log.endStep(caseIndex);
        Effort.Memory memory = effort.start();
        Control.Memory control = Control.Memory.START;
        @Nullable WaySums handBack = null;
        for (int step = first; step < end; step++) {
            visit.moveTo(step, end);
            touchpoint = visit.touchpoint();
            misplaced = 0;
            memory = effort.step(memory, visit, this::book);
            count(caseIndex, step, first, end);
            if (step > first) {
                WaySums way = way(log.touchpoints().code(step - 1), touchpoint);
                way.count++;
                if (Control.opensHandBack(control, visit)) {
                    way.handBacks++;
                    handBack = way;
                }
            }
            if (visit.control() != Side.CUSTOMER) {
                handBack = null;
            } else if (handBack != null && misplaced > 0) {
                handBack.addStressCase(log.caseId(caseIndex));
            }
            control = Control.after(control, visit);
        }
    }

    private void book(int entry, double amount) {
        PlaceSums place = places.get(touchpoint);
        switch (entry) {
            case Effort.ACTIVE, Effort.WAIT -> place.customer += amount;
            case Effort.COMPANY -> place.company += amount;
            case Effort.MISPLACED -> {
                place.misplaced += amount;
                misplaced += amount;
            }
            default -> {
                // not shown on the map
            }
        }
    }

    private void count(int caseIndex, int step, int first, int end) {
        PlaceSums place = places.get(touchpoint);
        place.visits++;
        place.byCustomer += visit.side() == Side.CUSTOMER ? 1 : 0;
        place.seen += visit.front() ? 1 : 0;
        holders.ifPresent(column -> place.holders.merge(column.code(step), 1L, Long::sum));
        if (lastCase[touchpoint] != caseIndex) {
            lastCase[touchpoint] = caseIndex;
            place.cases++;
            place.along += end - first == 1 ? 0 : (double) (step - first) / (end - first - 1);
        }
    }

    private WaySums way(int from, int to) {
        return ways.computeIfAbsent(((long) from << Integer.SIZE) | to, key -> new WaySums(from, to));
    }

    /** Adds handoffs, which come in the order of the log's cases. */
    void addHandoffs(Iterator<HandoffRow> rows) {
        int caseIndex = 0;
        while (rows.hasNext()) {
            HandoffRow row = rows.next();
            while (!log.caseId(caseIndex).equals(row.caseId())) {
                caseIndex++;
            }
            int step = log.firstStep(caseIndex) + row.step() - 1;
            way(log.touchpoints().code(step - 1), log.touchpoints().code(step))
                    .handoffs
                    .merge(row.kind(), 1L, Long::sum);
        }
    }
}
