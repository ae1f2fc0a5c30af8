package dev.journey.analysis.discover;

import dev.journey.analysis.measure.IssueState;
import dev.journey.analysis.observed.LogVisit;
import dev.journey.model.Outcome;
import dev.journey.model.Role;
import dev.journey.model.Traits;
import dev.journey.model.log.Column;
import dev.journey.model.log.EventLog;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A log as codes: what each step means, where its case begins, and with which outcome each case ends. */
final class Sightings {
    /** Stands for what lies before the first step. */
    static final int START = -1;

    private final EventLog log;
    private final List<Variant> variants = new ArrayList<>();
    private final Map<Variant, Integer> codes = new HashMap<>();
    private final int[] variantOf;
    private final int[] firstOf;
    private final Outcome[] outcomeOf;
    private long sidesByDefault;

    Sightings(EventLog log) {
        this.log = log;
        variantOf = new int[log.stepCount()];
        firstOf = new int[log.stepCount()];
        outcomeOf = new Outcome[log.caseCount()];
        LogVisit visit = LogVisit.over(log);
        Set<Variant> amid = amid(visit);
        for (int c = 0; c < log.caseCount(); c++) {
            look(c, visit, amid);
        }
    }

    /** What steps mean that are not the last ones of their cases. */
    private Set<Variant> amid(LogVisit visit) {
        Set<Variant> amid = new HashSet<>();
        for (int c = 0; c < log.caseCount(); c++) {
            int end = log.endStep(c);
            for (int step = log.firstStep(c); step < end - 1; step++) {
                visit.moveTo(step, end);
                amid.add(variant(step, visit, true));
            }
        }
        return amid;
    }

    private void look(int caseIndex, LogVisit visit, Set<Variant> amid) {
        int end = log.endStep(caseIndex);
        boolean over = false;
        Outcome reached = Outcome.OPEN;
        for (int step = log.firstStep(caseIndex); step < end; step++) {
            visit.moveTo(step, end);
            over = IssueState.isOver(over, visit);
            reached = IssueState.reached(reached, over, visit);
            sidesByDefault += visit.sideByDefault() ? 1 : 0;
            firstOf[step] = log.firstStep(caseIndex);
            Variant variant = variant(step, visit, true);
            boolean ends = step + 1 == end && !amid.contains(variant);
            variantOf[step] = codes.computeIfAbsent(ends ? variant(step, visit, false) : variant, this::add);
        }
        outcomeOf[caseIndex] = reached;
    }

    private int add(Variant variant) {
        variants.add(variant);
        return variants.size() - 1;
    }

    /**
     * That the status of a last step ends the case is said by the way to the outcome, not by the touchpoint; but for a meaning that
     * steps amid a case have too.
     */
    private Variant variant(int step, LogVisit visit, boolean withOutcome) {
        Column touchpoints = log.touchpoints();
        String name = touchpoints.dictionary().name(touchpoints.code(step));
        Traits own = log.glossary().touchpoint(name);
        Traits status = log.column(Role.STATUS)
                .flatMap(column -> column.value(step))
                .map(log.glossary()::status)
                .orElse(Traits.UNKNOWN);
        return new Variant(
                name,
                !visit.side().onCompanyAccount(),
                visit.statedDue(),
                visit.touchpointClass(),
                status.visibility().or(own::visibility).orElse(null),
                status.move().or(own::move).orElse(null),
                (withOutcome ? status.outcome().or(own::outcome) : own.outcome()).orElse(null),
                visit.accepts());
    }

    EventLog log() {
        return log;
    }

    List<Variant> variants() {
        return variants;
    }

    int variantOf(int step) {
        return variantOf[step];
    }

    Outcome outcomeOf(int caseIndex) {
        return outcomeOf[caseIndex];
    }

    /** The variant so many steps before a step, or {@link #START}. */
    int back(int step, int steps) {
        int before = step - steps;
        return before < firstOf[step] ? START : variantOf[before];
    }

    /** How many steps nobody said whose they are. */
    long sidesByDefault() {
        return sidesByDefault;
    }
}
