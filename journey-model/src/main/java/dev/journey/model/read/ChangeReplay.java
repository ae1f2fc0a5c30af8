package dev.journey.model.read;

import dev.journey.model.Role;
import dev.journey.model.Side;
import dev.journey.model.log.EventLog;
import dev.journey.model.mapping.ChangeRule;
import dev.journey.model.mapping.Changes;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes steps of rows that each say what changed: goes through the rows of each case in their order, keeps what is known of the
 * case, and gives a step for each change that a rule calls one. Not thread-safe.
 */
final class ChangeReplay {
    private final Changes changes;
    private final EventLog rows;
    private final ChangeColumns columns;
    private final ChangeRules rules;
    private final ChangeState.Naming naming;
    private final ChangeState state;
    private final ChangeLog steps;
    private final TimeParser times;
    private final ChangeCounts counts = new ChangeCounts();
    private final Slice slice = new Slice();

    /**
     * A replay.
     *
     * @param steps takes the steps
     * @param naming how ids are called
     * @param times reads when cases began
     */
    ChangeReplay(Changes changes, EventLog rows, ChangeLog steps, ChangeState.Naming naming, TimeParser times) {
        this.changes = changes;
        this.rows = rows;
        this.naming = naming;
        this.times = times;
        columns = new ChangeColumns(rows, changes);
        rules = new ChangeRules(changes.rules());
        state = new ChangeState(rules, columns, naming);
        this.steps = steps;
    }

    /**
     * The steps.
     *
     * @throws ReadException when no change is one
     */
    EventLog log(String source) {
        for (int c = 0; c < rows.caseCount(); c++) {
            replay(rows.caseId(c), rows.firstStep(c), rows.endStep(c));
        }
        if (steps.size() == 0) {
            throw new ReadException(StepMessages.noChange(source, rows.stepCount(), counts.unknownFields()));
        }
        return steps.build(rows.glossary());
    }

    List<String> notices() {
        return counts.notices();
    }

    private void replay(String caseId, int first, int end) {
        state.begin(first, end);
        changes.begin().ifPresent(begin -> begin(caseId, begin, first, end));
        for (int from = first; from < end; ) {
            int to = from + 1;
            while (to < end && rows.startMillis(to) == rows.startMillis(from) && columns.sameAuthor(from, to)) {
                to++;
            }
            change(caseId, from, to);
            from = to;
        }
    }

    private void begin(String caseId, Changes.Begin begin, int first, int end) {
        String text = null;
        for (int row = first; row < end && text == null; row++) {
            text = columns.begin(row);
        }
        long time = TimeParser.UNREADABLE;
        if (text != null) {
            slice.copy(text);
            time = times.parse(slice.strip());
        }
        if (time == TimeParser.UNREADABLE) {
            counts.noBegin();
            return;
        }
        steps.setAll(state.values());
        steps.inRows(Role.CUSTOMER, first, end).ifPresent(customer -> steps.set(Role.CUSTOMER, customer));
        steps.addFirst(caseId, begin.step(), time);
    }

    private void change(String caseId, int from, int to) {
        ChangeRules.@Nullable Ranked best = null;
        String touchpoint = "";
        for (int row = from; row < to; row++) {
            ChangeRules.Ranked found = take(row);
            if (found != null && found.rule().step().isPresent() && (best == null || found.rank() < best.rank())) {
                best = found;
                touchpoint = touchpoint(found.rule(), row);
            }
        }
        counts.change(best != null);
        if (best != null) {
            step(caseId, best.rule(), touchpoint, from, to);
        }
    }

    private ChangeRules.@Nullable Ranked take(int row) {
        counts.row();
        String field = columns.field(row);
        ChangeRules.Ranked found = rules.find(field, columns.after(row));
        if (found == null) {
            if (rules.knows(field)) {
                counts.unmatched(field);
            } else {
                counts.unknown(field);
            }
        } else if (!state.take(found.rule(), row)) {
            counts.gap();
        }
        return found;
    }

    private String touchpoint(ChangeRule rule, int row) {
        String named = rule.step()
                .orElse("")
                .replace("{field}", rule.field())
                .replace("{old}", state.name(rule, columns.before(row)))
                .replace("{new}", state.name(rule, columns.after(row)))
                .strip();
        return named.isEmpty() ? rule.field() : named;
    }

    private void step(String caseId, ChangeRule rule, String touchpoint, int from, int to) {
        steps.setAll(state.values());
        steps.setRows(from, to);
        Optional<String> customer = steps.inRows(Role.CUSTOMER, from, to)
                .or(() -> Optional.ofNullable(state.values().get(Role.CUSTOMER)));
        String by = columns.by(from);
        rule.side().ifPresent(steps::side);
        if (by != null && customer.isPresent() && customer.get().equals(naming.of(Role.CUSTOMER, by))) {
            steps.side(Side.CUSTOMER);
            steps.set(Role.ACTOR, naming.of(Role.ACTOR, by));
        }
        steps.add(caseId, touchpoint, from, to);
    }
}
