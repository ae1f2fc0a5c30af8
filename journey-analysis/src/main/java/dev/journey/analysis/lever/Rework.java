package dev.journey.analysis.lever;

import dev.journey.model.Role;
import dev.journey.model.Side;
import dev.journey.model.TouchpointClass;
import dev.journey.model.log.Column;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/**
 * Which work is done again, and who had done it: reopened, where the case was over or the customer turned to the company again before
 * it was done once more; repeated, where the customer comes with the same issue within {@link #DAYS} days and it is done in that case.
 * Cost: one pass over the steps, and a second look at the next case of customers who have one. Not thread-safe.
 */
final class Rework {
    /** Who comes back later has another issue (definition 8 shows 7 and 30 days). */
    static final int DAYS = 30;

    private static final long MILLIS = DAYS * 86_400_000L;
    private static final int NO_CASE = -1;
    private static final int FEWEST_ISSUES = 3;
    /** Passing on, deciding, waiting, checking and looking up leave nothing behind that could come back. */
    private static final Set<TouchpointClass> LEAVES_NOTHING = EnumSet.of(
            TouchpointClass.TRANSFER,
            TouchpointClass.APPROVAL,
            TouchpointClass.WAIT,
            TouchpointClass.VERIFICATION,
            TouchpointClass.CONSULT,
            TouchpointClass.LOOKUP);

    private final StepFacts facts;
    private final int[] nextCase;
    private final Map<Kind, Map<Integer, Done>> byKind =
            new TreeMap<>(Comparator.comparingInt(Kind::touchpoint).thenComparing(Kind::issue));
    private final Map<String, Integer> casesByIssue = new HashMap<>();

    /** Work in cases of one issue: what teams do of it is compared within the issue, since other issues come back more or less often. */
    record Kind(int touchpoint, String issue) {}

    /** How often a holder did a piece of work, a step of it, and what of it came back. */
    static final class Done {
        private final List<Back> backs = new ArrayList<>();
        private final int example;
        private long times;
        private int cases;

        private Done(int example) {
            this.example = example;
        }

        long times() {
            return times;
        }

        List<Back> backs() {
            return backs;
        }

        /** One of the steps. */
        int example() {
            return example;
        }
    }

    /**
     * What came back.
     *
     * @param caseIndex the case in which it was done again
     * @param from the step with which it came back
     * @param redo the step at which it was done again
     * @param reopened whether that is the same case
     */
    record Back(int caseIndex, int from, int redo, boolean reopened) {}

    Rework(StepFacts facts) {
        this.facts = facts;
        nextCase = nextCases();
        for (int c = 0; c < facts.log().caseCount(); c++) {
            count(c);
        }
    }

    /** Every kind of work with who did it, by holder. */
    void forEach(BiConsumer<Kind, Map<Integer, Done>> hears) {
        byKind.forEach(hears);
    }

    /**
     * Whether most cases of most issues have it, such as taking a call: it is done again because the customer comes again, and not the
     * other way round. With fewer than three issues nobody can tell.
     */
    boolean isRoutine(int touchpoint) {
        List<String> issues = casesByIssue.keySet().stream()
                .filter(issue -> casesByIssue.getOrDefault(issue, 0) >= Findings.FEWEST)
                .toList();
        long most = issues.stream()
                .filter(issue -> 2L * casesWith(new Kind(touchpoint, issue)) > casesByIssue.getOrDefault(issue, 0))
                .count();
        return issues.size() >= FEWEST_ISSUES && 2 * most > issues.size();
    }

    private long casesWith(Kind kind) {
        return byKind.getOrDefault(kind, Map.of()).values().stream()
                .mapToLong(done -> done.cases)
                .sum();
    }

    /** By case: the same customer's next one with the same issue that begins within the days; or none. */
    private int[] nextCases() {
        int cases = facts.log().caseCount();
        int[] next = new int[cases];
        Arrays.fill(next, NO_CASE);
        Optional<Column> customers = facts.log().column(Role.CUSTOMER);
        if (customers.isEmpty() || customers.get().dictionary().size() == cases) {
            return next;
        }
        Map<Integer, List<Integer>> byCustomer = new HashMap<>();
        for (int c = 0; c < cases; c++) {
            int customer = customers.get().code(facts.log().firstStep(c));
            if (customer != StepFacts.NONE) {
                byCustomer.computeIfAbsent(customer, k -> new ArrayList<>(1)).add(c);
            }
        }
        byCustomer.values().forEach(own -> link(own, next));
        return next;
    }

    private void link(List<Integer> own, int[] next) {
        own.sort(Comparator.comparingLong((Integer c) -> start(c)).thenComparing(Comparator.naturalOrder()));
        for (int i = 0; i < own.size(); i++) {
            String issue = facts.issue(own.get(i));
            for (int j = i + 1; j < own.size() && next[own.get(i)] == NO_CASE; j++) {
                if (facts.issue(own.get(j)).equals(issue)) {
                    next[own.get(i)] = own.get(j);
                }
            }
        }
    }

    private long start(int caseIndex) {
        return facts.log().startMillis(facts.log().firstStep(caseIndex));
    }

    private void count(int caseIndex) {
        String issue = facts.issue(caseIndex);
        casesByIssue.merge(issue, 1, Integer::sum);
        Map<Integer, Integer> open = new TreeMap<>();
        int end = facts.log().endStep(caseIndex);
        for (int step = facts.log().firstStep(caseIndex); step < end; step++) {
            if (leavesSomething(step)) {
                Integer before = open.put(facts.touchpoint(step), step);
                int from = before == null ? Episode.NO_STEP : cameBack(before, step);
                if (from != Episode.NO_STEP) {
                    done(issue, facts.holder(before), step).backs.add(new Back(caseIndex, from, step, true));
                }
                if (before == null || from != Episode.NO_STEP) {
                    done(issue, facts.holder(step), step).times++;
                } else if (facts.holder(before) != facts.holder(step)) {
                    done(issue, facts.holder(before), step).times--;
                    done(issue, facts.holder(step), step).times++;
                }
                done(issue, facts.holder(step), step).cases += before == null ? 1 : 0;
            }
        }
        if (nextCase[caseIndex] != NO_CASE) {
            open.values().forEach(step -> repeated(step, nextCase[caseIndex]));
        }
    }

    private Done done(String issue, int holder, int step) {
        return byKind.computeIfAbsent(new Kind(facts.touchpoint(step), issue), kind -> new TreeMap<>())
                .computeIfAbsent(holder, h -> new Done(step));
    }

    private boolean leavesSomething(int step) {
        TouchpointClass kind = facts.kind(step);
        return facts.side(step) == Side.COMPANY
                && facts.holder(step) != StepFacts.NONE
                && (kind == null || !LEAVES_NOTHING.contains(kind))
                && facts.text(Role.DECISION, step).isEmpty();
    }

    /**
     * The step with which work comes back that was done before: the case was over, or the customer's next step is a call for help. Who
     * was sent away or given something to do comes back on account of that.
     */
    private int cameBack(int done, int again) {
        for (int step = done; step < again; step++) {
            if (facts.outcome(step) != null) {
                return step + 1;
            }
            if (facts.side(step) == Side.CUSTOMER) {
                return facts.isContact(step) && !facts.is(step, TouchpointClass.CHASE) ? step : Episode.NO_STEP;
            }
            if (facts.control(step) == Side.CUSTOMER) {
                return Episode.NO_STEP;
            }
        }
        return Episode.NO_STEP;
    }

    private void repeated(int step, int next) {
        int first = facts.log().firstStep(next);
        if (facts.between(step, first) < 0 || facts.between(step, first) > MILLIS) {
            return;
        }
        for (int again = first; again < facts.log().endStep(next); again++) {
            if (facts.touchpoint(again) == facts.touchpoint(step) && leavesSomething(again)) {
                done(facts.issue(next), facts.holder(step), step).backs.add(new Back(next, first, again, false));
                return;
            }
        }
    }
}
