package dev.journey.analysis.observed;

import dev.journey.analysis.measure.Control;
import dev.journey.analysis.measure.DueParties;
import dev.journey.analysis.measure.Effort;
import dev.journey.analysis.measure.IssueState;
import dev.journey.analysis.measure.MissingPolicy;
import dev.journey.model.Outcome;
import dev.journey.model.Role;
import dev.journey.model.log.Column;
import dev.journey.model.log.EventLog;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Walks a range of cases with every machine at once, so that a step is looked up once. Not thread-safe. */
final class Walk {
    private final EventLog log;
    private final LogVisit visit;
    private final StepClock clock;
    private final @Nullable Column customers;
    private final @Nullable Column issues;
    private final Parts parts;
    private final LevelTally[] levels;
    /** The levels at which a step can have a value: those that the log has, or all where missing is one. */
    private final boolean[] walked;

    Walk(LogNames names, Settings settings) {
        log = names.log();
        clock = StepClock.of(log, settings.clock());
        visit = new LogVisit(names, clock);
        customers = log.column(Role.CUSTOMER).orElse(null);
        issues = log.column(Role.ISSUE_TYPE).orElse(null);
        parts = Parts.empty(settings);
        levels = parts.levels.toArray(new LevelTally[0]);
        walked = new boolean[names.wanted().size()];
        for (int level = 0; level < walked.length; level++) {
            walked[level] = settings.missing() == MissingPolicy.AS_VALUE
                    || names.present().contains(names.wanted().get(level));
        }
    }

    Parts over(int firstCase, int endCase) {
        for (int c = firstCase; c < endCase; c++) {
            walk(c);
        }
        parts.follows.settle();
        parts.levels.forEach(level -> level.pairs.settle());
        return parts;
    }

    private void walk(int caseIndex) {
        int first = log.firstStep(caseIndex);
        int end = log.endStep(caseIndex);
        begin();
        Outcome reached = Outcome.OPEN;
        for (int step = first; step < end; step++) {
            visit.moveTo(step, end);
            boolean over = step();
            reached = IssueState.reached(reached, over, visit);
        }
        end(caseIndex, first, end, reached);
    }

    private void begin() {
        parts.control.begin();
        parts.effort.begin();
        parts.follows.begin();
        parts.paths.begin();
        parts.stress.begin();
        for (LevelTally level : levels) {
            level.begin();
        }
    }

    /** Whether the issue is over after the step. */
    private boolean step() {
        Control.Memory before = parts.control.memory();
        DueParties.Memory due = parts.effort.memory().due();
        parts.control.step(visit);
        boolean over = parts.control.memory() == Control.Memory.OVER;
        parts.stress.step(visit, before, due, over);
        parts.effort.step(visit);
        parts.follows.step(visit);
        parts.paths.step(visit.touchpoint());
        for (int level = 0; level < walked.length; level++) {
            if (walked[level]) {
                levels[level].step(visit, over);
            } else {
                levels[level].stepWithoutLevel(visit, over);
            }
        }
        parts.source.step(visit);
        return over;
    }

    private void end(int caseIndex, int first, int end, Outcome reached) {
        parts.stress.end(parts.control.memory() == Control.Memory.OVER);
        parts.control.end();
        parts.effort.end();
        for (LevelTally level : levels) {
            level.end();
        }
        long start = log.startMillis(first);
        long last = lastEnd(first, end);
        long lasted = clock.millisOfCase(start, last);
        parts.source.endCase(start, last, lasted, reached);
        endPath(caseIndex, start, lasted, reached);
        endContact(first, end, start, last);
        parts.effortPerCase.accept(parts.effort, parts.levels);
    }

    private void endPath(int caseIndex, long start, long lasted, Outcome reached) {
        PathSums path = parts.paths.end();
        path.count++;
        path.add(parts.effort);
        for (int level = 0; level < walked.length; level++) {
            path.handoffs[level] += levels[level].handoffsOfCase();
            path.visibleHandoffs[level] += levels[level].visibleHandoffs();
        }
        path.durationMillis += lasted;
        path.resolved += reached == Outcome.RESOLVED ? 1 : 0;
        if (path.mayTakeExample(start)) {
            path.offerExample(start, log.caseId(caseIndex));
        }
    }

    private void endContact(int first, int end, long start, long last) {
        int customer = firstKnown(customers, first, end);
        if (customer != Column.MISSING) {
            parts.repeats.add(customer, firstKnown(issues, first, end), start, last);
        }
    }

    private static int firstKnown(@Nullable Column column, int first, int end) {
        int code = Column.MISSING;
        for (int step = first; column != null && step < end && code == Column.MISSING; step++) {
            code = column.code(step);
        }
        return code;
    }

    private long lastEnd(int first, int end) {
        long last = log.startMillis(end - 1);
        for (int step = first; step < end && log.hasEnds(); step++) {
            last = Math.max(last, log.endMillis(step));
        }
        return last;
    }

    /** What the machines have added up so far. */
    static final class Parts {
        final MachineWalk<Control.Memory> control = new MachineWalk<>(Control.measure());
        final MachineWalk<Effort.Memory> effort = new MachineWalk<>(Effort.measure());
        final List<LevelTally> levels;
        final FollowsTally follows = new FollowsTally();
        final PathTally paths;
        final StressTally stress = new StressTally();
        final RepeatTally repeats = new RepeatTally();
        final SourceTally source = new SourceTally();
        final CaseEffort effortPerCase;

        private Parts(List<LevelTally> levels, CaseEffort effortPerCase) {
            this.levels = levels;
            this.effortPerCase = effortPerCase;
            paths = new PathTally(levels.size());
        }

        static Parts empty(Settings settings) {
            List<LevelTally> levels = new ArrayList<>();
            for (int level = 0; level < settings.levels().size(); level++) {
                levels.add(new LevelTally(settings.scope(level)));
            }
            return new Parts(levels, new CaseEffort(settings.weights(), levels.size()));
        }

        void absorb(Parts other, Recoding recoding) {
            control.absorb(other.control);
            effort.absorb(other.effort);
            for (int level = 0; level < levels.size(); level++) {
                levels.get(level)
                        .absorb(other.levels.get(level), recoding.levels().get(level));
            }
            follows.absorb(other.follows, recoding.touchpoints());
            paths.absorb(other.paths, recoding.touchpoints());
            stress.absorb(other.stress, recoding.touchpoints());
            repeats.absorb(other.repeats, recoding);
            source.absorb(other.source);
            effortPerCase.absorb(other.effortPerCase);
        }
    }
}
