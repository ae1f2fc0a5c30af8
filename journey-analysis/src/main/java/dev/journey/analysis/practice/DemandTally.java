package dev.journey.analysis.practice;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Sets;
import dev.journey.analysis.figure.Share;
import dev.journey.analysis.practice.FailureDemand.Rule;
import dev.journey.model.Role;
import dev.journey.model.TouchpointClass;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Classifies contacts. Not thread-safe. */
final class DemandTally {
    private static final List<Duration> WINDOWS = List.of(Duration.ofDays(7), Duration.ofDays(30));
    private static final Set<TouchpointClass> REPAIRS =
            Sets.immutableEnumSet(TouchpointClass.FAILURE, TouchpointClass.REPAIR);
    private static final long NEVER = Long.MAX_VALUE;
    private static final int NONE = -1;

    private final Steps steps;
    private final StepFacts facts;
    private final Texts channels;
    private final DataItems items;
    private final DataItems.Held told;
    private final Said[] said;
    private final long[] sinceLast;
    private final long[][] failure = new long[WINDOWS.size()][Rule.values().length];
    private final long[] value = new long[WINDOWS.size()];
    private final long[] unclassified = new long[WINDOWS.size()];
    private final CodeShares byChannel = new CodeShares();
    private final CodeShares support = new CodeShares();
    private final ListMultimap<Integer, Promise> promises = ArrayListMultimap.create();
    private long contacts;
    private long agreed;
    private long judgedTwice;

    /** What a tag says of a contact. */
    private enum Said {
        NOTHING,
        FAILURE,
        VALUE
    }

    private DemandTally(Steps steps) {
        this.steps = steps;
        facts = steps.facts();
        channels = steps.texts(Role.CHANNEL);
        items = steps.dataItems();
        told = items.held();
        said = steps.texts(Role.DEMAND).names().stream().map(DemandTally::said).toArray(Said[]::new);
        sinceLast = sinceLast(steps);
        steps.promises().forEach(promise -> promises.put(promise.caseIndex(), promise));
    }

    static Known<FailureDemand> of(Steps steps) {
        FailureDemand found = new DemandTally(steps).count();
        return Known.when(found.contacts() > 0, () -> found, Messages.NO_CONTACTS);
    }

    private static Said said(String tag) {
        return tag.equalsIgnoreCase("failure")
                ? Said.FAILURE
                : tag.equalsIgnoreCase("value") ? Said.VALUE : Said.NOTHING;
    }

    /** How long before a case its customer's last one with the same issue ended. */
    private static long[] sinceLast(Steps steps) {
        long[] since = new long[steps.cases()];
        Arrays.fill(since, NEVER);
        for (int[] cases : steps.byCustomer()) {
            for (int i = 1; i < cases.length; i++) {
                int issue = steps.codeOfCase(Role.ISSUE_TYPE, cases[i]);
                long start = steps.caseStart(cases[i]);
                for (int j = 0; j < i; j++) {
                    long gap = start - steps.caseEnd(cases[j]);
                    if (gap >= 0 && issue == steps.codeOfCase(Role.ISSUE_TYPE, cases[j])) {
                        since[cases[i]] = Math.min(since[cases[i]], gap);
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
            windows.add(new FailureDemand.Window(WINDOWS.get(w), byRule(failure[w]), value[w], unclassified[w]));
        }
        Shares<String> supported = support.by(channels::name);
        return new FailureDemand(
                contacts,
                new Share(contacts - value[WINDOWS.size() - 1], contacts),
                windows,
                byChannel
                        .by(channels::name)
                        .list((name, share) -> new FailureDemand.OfChannel(name, share, supported.of(name))),
                Known.when(steps.has(Role.DEMAND), () -> new Share(agreed, judgedTwice), Messages.NO_DEMAND_TAGS),
                Causes.of(steps),
                Causes.origins(steps),
                NextIssues.of(steps),
                Causes.recurrence(steps));
    }

    private static Map<Rule, Long> byRule(long[] counts) {
        Map<Rule, Long> byRule = new EnumMap<>(Rule.class);
        for (Rule rule : Rule.values()) {
            if (counts[rule.ordinal()] > 0) {
                byRule.put(rule, counts[rule.ordinal()]);
            }
        }
        return byRule;
    }

    private void walk(int c) {
        told.begin();
        int before = NONE;
        boolean wasContact = false;
        boolean first = true;
        for (int step = steps.first(c); step < steps.end(c); step++) {
            boolean contact = isContact(step);
            if (contact && !wasContact) {
                contact(c, step, before, first);
                first = false;
            }
            told.put(items.given(step), steps.start(step));
            before = step;
            wasContact = contact;
        }
    }

    /** Leaving is no contact. */
    private boolean isContact(int step) {
        return facts.byCustomer(step)
                && facts.isSeen(step)
                && (!channels.isKnown() || channels.has(step))
                && !facts.is(step, TouchpointClass.SURVEY)
                && !facts.isExit(step);
    }

    private void contact(int c, int step, int before, boolean first) {
        contacts++;
        int tag = steps.texts(Role.DEMAND).code(step);
        Said byTag = tag < 0 ? Said.NOTHING : said[tag];
        boolean ofValue = facts.is(step, TouchpointClass.VALUE);
        for (int w = 0; w < WINDOWS.size(); w++) {
            Rule rule = rule(c, step, before, first, WINDOWS.get(w).toMillis());
            boolean tagged = byTag != Said.NOTHING;
            boolean failed = tagged ? byTag == Said.FAILURE : rule != null;
            boolean valued = !failed && (tagged || ofValue);
            if (failed) {
                failure[w][(tagged || rule == null ? Rule.TAGGED : rule).ordinal()]++;
            } else if (valued) {
                value[w]++;
            } else {
                unclassified[w]++;
            }
            if (w == WINDOWS.size() - 1) {
                byChannel.count(channels.code(step), failed);
                support.count(channels.code(step), !valued);
                boolean both = tagged && (rule != null || ofValue);
                judgedTwice += both ? 1 : 0;
                agreed += both && failed == (rule != null) ? 1 : 0;
            }
        }
    }

    /** The first rule by which a contact is failure demand; null where there is none. */
    private @Nullable Rule rule(int c, int step, int before, boolean first, long window) {
        if (facts.is(step, TouchpointClass.CHASE)) {
            return Rule.CHASE;
        }
        if (told.hasAny(items.given(step))) {
            return Rule.EXPLAIN_AGAIN;
        }
        if (facts.isOneOf(step, REPAIRS)) {
            return Rule.REPAIR;
        }
        if (before >= 0
                && facts.byCustomer(before)
                && !facts.isExit(before)
                && !facts.is(before, TouchpointClass.SURVEY)) {
            return Rule.SPILL;
        }
        boolean again = first ? sinceLast[c] <= window : cameBack(step, before, window);
        if (again) {
            return Rule.REPEAT;
        }
        if (steps.isTagged(Role.TAGS, step, "where is it") || isOverdue(c, step)) {
            return Rule.WHERE_IS_IT;
        }
        boolean ours = first
                && steps.ofCase(Role.FAULT, c).filter("ours"::equalsIgnoreCase).isPresent();
        return ours ? Rule.OUR_FAULT : null;
    }

    /** Whether a promise that was made before should have been kept by now, and was not. */
    private boolean isOverdue(int c, int step) {
        if (promises.isEmpty()) {
            return false;
        }
        long now = steps.start(step);
        return promises.get(c).stream()
                .anyMatch(promise -> promise.step() < step && promise.due() < now && promise.isUnsettledAt(now));
    }

    private boolean cameBack(int step, int before, long window) {
        return facts.isOverBefore(step) && steps.start(step) - steps.ended(before) <= window;
    }
}
