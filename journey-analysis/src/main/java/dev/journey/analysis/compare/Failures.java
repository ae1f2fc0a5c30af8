package dev.journey.analysis.compare;

import dev.journey.analysis.compare.Alignment.Pair;
import dev.journey.analysis.compare.Classifier.Found;
import dev.journey.analysis.observed.LogFacts;
import dev.journey.model.Outcome;
import dev.journey.model.Role;
import dev.journey.model.Touchpoint;
import dev.journey.model.TouchpointClass;
import dev.journey.model.log.Column;
import dev.journey.model.log.EventLog;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Finds planned touchpoints that occurred in their place and went wrong; at most one piece of evidence for each. */
final class Failures {
    private final PlannedNet net;
    private final EventLog log;
    private final LogFacts facts;
    private final Optional<Column> statuses;
    private final BitSet failedStatuses = new BitSet();

    Failures(PlannedNet net, EventLog log, LogFacts facts, Set<String> failed) {
        this.net = net;
        this.log = log;
        this.facts = facts;
        statuses = log.column(Role.STATUS);
        Set<String> wanted = new TreeSet<>();
        failed.forEach(name -> wanted.add(name.toLowerCase(Locale.ROOT)));
        statuses.ifPresent(column -> {
            for (int code = 0; code < column.dictionary().size(); code++) {
                failedStatuses.set(
                        code, wanted.contains(column.dictionary().name(code).toLowerCase(Locale.ROOT)));
            }
        });
    }

    /** The failed touchpoints of a case, in order. */
    List<Found> of(int caseIndex, Alignment alignment) {
        List<Found> found = new ArrayList<>();
        int last = lastPair(alignment);
        for (int m = 0; m <= last; m++) {
            Pair pair = alignment.moves().get(m);
            if (pair.isBoth()) {
                Optional<Evidence> evidence = evidence(log.firstStep(caseIndex) + pair.step(), pair.touchpoint());
                if (evidence.isEmpty() && m == last && otherEnd(caseIndex, alignment)) {
                    evidence = Optional.of(Evidence.OTHER_OUTCOME);
                }
                evidence.ifPresent(told -> found.add(new Found(told, pair.touchpoint(), pair.step())));
            }
        }
        return found;
    }

    private Optional<Evidence> evidence(int step, int touchpoint) {
        Touchpoint drawn = net.journey().touchpoints().get(touchpoint);
        if (isFailure(facts.classOf(step)) && !isFailureByKind(step, drawn)) {
            return Optional.of(Evidence.CLASS_FAILURE);
        }
        if (statuses.isPresent() && isFailed(statuses.get().code(step))) {
            return Optional.of(Evidence.STATUS_FAILED);
        }
        Optional<Outcome> observed = facts.outcomeOf(step).filter(outcome -> outcome != Outcome.OPEN);
        Optional<Outcome> planned = drawn.traits().outcome();
        return observed.isPresent() && planned.isPresent() && !observed.equals(planned)
                ? Optional.of(Evidence.OTHER_OUTCOME)
                : Optional.empty();
    }

    /** A touchpoint that is always a failure, by the drawing or by what the log's names mean, says nothing of this visit. */
    private boolean isFailureByKind(int step, Touchpoint drawn) {
        Column column = log.touchpoints();
        String name = column.dictionary().name(column.code(step));
        return isFailure(drawn.traits().touchpointClass())
                || isFailure(log.glossary().touchpoint(name).touchpointClass());
    }

    private static boolean isFailure(Optional<TouchpointClass> known) {
        return known.filter(TouchpointClass.FAILURE::equals).isPresent();
    }

    private boolean isFailed(int status) {
        return status != Column.MISSING && failedStatuses.get(status);
    }

    private boolean otherEnd(int caseIndex, Alignment alignment) {
        Outcome outcome = facts.outcome(caseIndex);
        return outcome != Outcome.OPEN
                && alignment.outcome() != PlannedNet.NONE
                && alignment.outcome() != outcome.ordinal();
    }

    private static int lastPair(Alignment alignment) {
        int last = alignment.moves().size() - 1;
        while (last >= 0 && !alignment.moves().get(last).isBoth()) {
            last--;
        }
        return last;
    }
}
