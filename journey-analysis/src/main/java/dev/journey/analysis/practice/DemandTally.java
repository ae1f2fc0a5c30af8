package dev.journey.analysis.practice;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Sets;
import dev.journey.analysis.figure.Share;
import dev.journey.analysis.practice.FailureDemand.Rule;
import dev.journey.model.Outcome;
import dev.journey.model.Role;
import dev.journey.model.TouchpointClass;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Classifies contacts. Not thread-safe. */
final class DemandTally {
    private static final List<Duration> WINDOWS = List.of(Duration.ofDays(7), Duration.ofDays(30));
    private static final Set<TouchpointClass> REPAIRS =
            Sets.immutableEnumSet(TouchpointClass.FAILURE, TouchpointClass.REPAIR);
    private static final long NEVER = Long.MAX_VALUE;

    private final Steps steps;
    private final boolean hasChannels;
    private final long[] sinceLast;
    private final List<Map<Rule, Long>> failure = new ArrayList<>();
    private final long[] value = new long[WINDOWS.size()];
    private final long[] unclassified = new long[WINDOWS.size()];
    private final Shares<String> byChannel = new Shares<>();
    private final Shares<String> support = new Shares<>();
    private final ListMultimap<Integer, Promise> promises = ArrayListMultimap.create();
    private long contacts;
    private long agreed;
    private long judgedTwice;

    private DemandTally(Steps steps) {
        this.steps = steps;
        hasChannels = steps.has(Role.CHANNEL);
        sinceLast = sinceLast(steps);
        WINDOWS.forEach(window -> failure.add(new EnumMap<>(Rule.class)));
        PromiseRegister.promises(steps).forEach(promise -> promises.put(promise.caseIndex(), promise));
    }

    static Known<FailureDemand> of(Steps steps) {
        FailureDemand found = new DemandTally(steps).count();
        return Known.when(found.contacts() > 0, () -> found, Messages.NO_CONTACTS);
    }

    /** How long before a case its customer's last one with the same issue ended. */
    private static long[] sinceLast(Steps steps) {
        long[] since = new long[steps.cases()];
        Arrays.fill(since, NEVER);
        for (List<Integer> cases : steps.byCustomer()) {
            for (int i = 1; i < cases.size(); i++) {
                for (int c : cases.subList(0, i)) {
                    long gap = steps.caseStart(cases.get(i)) - steps.caseEnd(c);
                    boolean same = steps.ofCase(Role.ISSUE_TYPE, c).equals(steps.ofCase(Role.ISSUE_TYPE, cases.get(i)));
                    if (same && gap >= 0) {
                        since[cases.get(i)] = Math.min(since[cases.get(i)], gap);
                    }
                }
            }
        }
        return since;
    }

    private FailureDemand count() {
        for (int c = 0; c < steps.cases(); c++) {
            walk(c);
        }
        List<FailureDemand.Window> windows = new ArrayList<>();
        for (int w = 0; w < WINDOWS.size(); w++) {
            windows.add(new FailureDemand.Window(WINDOWS.get(w), failure.get(w), value[w], unclassified[w]));
        }
        return new FailureDemand(
                contacts,
                new Share(contacts - value[WINDOWS.size() - 1], contacts),
                windows,
                byChannel.list((name, share) -> new FailureDemand.OfChannel(name, share, support.of(name))),
                Known.when(steps.has(Role.DEMAND), () -> new Share(agreed, judgedTwice), Messages.NO_DEMAND_TAGS),
                Causes.of(steps),
                Causes.origins(steps),
                NextIssues.of(steps),
                Causes.recurrence(steps));
    }

    private void walk(int c) {
        Set<String> told = new HashSet<>();
        int before = -1;
        boolean first = true;
        for (int step = steps.first(c); step < steps.end(c); step++) {
            boolean contact = isContact(step);
            if (contact && (before < 0 || !isContact(before))) {
                contact(c, step, before, first, told);
                first = false;
            }
            told.addAll(steps.items(Role.DATA_GIVEN, step));
            before = step;
        }
    }

    private boolean isContact(int step) {
        return steps.byCustomer(step)
                && steps.isSeen(step)
                && (!hasChannels || steps.has(Role.CHANNEL, step))
                && !steps.is(step, TouchpointClass.SURVEY)
                && !isExit(step);
    }

    /** Leaving is no contact. */
    private boolean isExit(int step) {
        Outcome outcome = steps.outcomeWith(step);
        return outcome == Outcome.LOST || outcome == Outcome.ABANDONED;
    }

    private void contact(int c, int step, int before, boolean first, Set<String> told) {
        contacts++;
        Optional<Boolean> tag = tag(step);
        for (int w = 0; w < WINDOWS.size(); w++) {
            long window = WINDOWS.get(w).toMillis();
            Optional<Rule> rule = rule(c, step, before, first, told, window);
            boolean failed = tag.orElse(rule.isPresent());
            if (failed) {
                failure.get(w).merge(tag.isPresent() ? Rule.TAGGED : rule.orElseThrow(), 1L, Long::sum);
            } else if (tag.isPresent() || steps.is(step, TouchpointClass.VALUE)) {
                value[w]++;
            } else {
                unclassified[w]++;
            }
            if (w == WINDOWS.size() - 1) {
                boolean valued = !failed && (tag.isPresent() || steps.is(step, TouchpointClass.VALUE));
                byChannel.count(steps.name(Role.CHANNEL, step), failed);
                support.count(steps.name(Role.CHANNEL, step), !valued);
                boolean judged = rule.isPresent() || steps.is(step, TouchpointClass.VALUE);
                judgedTwice += judged && tag.isPresent() ? 1 : 0;
                agreed += judged && tag.filter(said -> said == rule.isPresent()).isPresent() ? 1 : 0;
            }
        }
    }

    private Optional<Boolean> tag(int step) {
        return steps.text(Role.DEMAND, step)
                .filter(tag -> tag.equalsIgnoreCase("failure") || tag.equalsIgnoreCase("value"))
                .map("failure"::equalsIgnoreCase);
    }

    private Optional<Rule> rule(int c, int step, int before, boolean first, Set<String> told, long window) {
        if (steps.is(step, TouchpointClass.CHASE)) {
            return Optional.of(Rule.CHASE);
        }
        if (steps.items(Role.DATA_GIVEN, step).stream().anyMatch(told::contains)) {
            return Optional.of(Rule.EXPLAIN_AGAIN);
        }
        if (steps.isOneOf(step, REPAIRS)) {
            return Optional.of(Rule.REPAIR);
        }
        if (before >= 0 && steps.byCustomer(before) && !isExit(before) && !steps.is(before, TouchpointClass.SURVEY)) {
            return Optional.of(Rule.SPILL);
        }
        boolean again = first ? sinceLast[c] <= window : cameBack(step, before, window);
        if (again) {
            return Optional.of(Rule.REPEAT);
        }
        if (steps.isTagged(Role.TAGS, step, "where is it") || isOverdue(c, step)) {
            return Optional.of(Rule.WHERE_IS_IT);
        }
        boolean ours = first
                && steps.ofCase(Role.FAULT, c).filter("ours"::equalsIgnoreCase).isPresent();
        return ours ? Optional.of(Rule.OUR_FAULT) : Optional.empty();
    }

    /** Whether a promise that was made before should have been kept by now, and was not. */
    private boolean isOverdue(int c, int step) {
        long now = steps.start(step);
        return promises.get(c).stream()
                .anyMatch(promise -> promise.step() < step && promise.due() < now && promise.isUnsettledAt(now));
    }

    private boolean cameBack(int step, int before, long window) {
        return steps.isOverBefore(step) && steps.start(step) - steps.ended(before) <= window;
    }
}
