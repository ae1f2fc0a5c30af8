package dev.journey.analysis.practice;

import dev.journey.analysis.figure.Estimate;
import dev.journey.analysis.figure.Share;
import dev.journey.model.DataItem;
import dev.journey.model.Role;
import dev.journey.model.TouchpointClass;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Walks cases with what the customer has given so far. Not thread-safe. */
final class ContextTally {
    private static final double MILLIS_PER_MINUTE = 60_000;
    private static final DataItem.Ask[] ASKS = DataItem.Ask.values();
    private static final String DISTRESSED = "distressed";

    private final Steps steps;
    private final long[] repeats = new long[ASKS.length];
    private long unjustified;
    private long asked;
    private long given;
    private long known;
    private long justified;
    private long repeatingCases;
    private long repeatingLeft;
    private long otherLeft;
    private double millis;
    private long written;
    private long unread;
    private long heldBefore;
    private long kept;
    private long inDistress;

    private ContextTally(Steps steps) {
        this.steps = steps;
    }

    static Known<Context> of(Steps steps) {
        boolean enough = steps.has(Role.DATA_ASKED) && steps.has(Role.DATA_GIVEN);
        return Known.when(enough, () -> new ContextTally(steps).walk(), Messages.NO_DATA_ITEMS);
    }

    /** Unjustified repeats of one case. */
    static long repeatsOf(Steps steps, int c) {
        ContextTally tally = new ContextTally(steps);
        tally.walk(c);
        return tally.unjustified;
    }

    private Context walk() {
        for (int c = 0; c < steps.cases(); c++) {
            walk(c);
        }
        long others = steps.cases() - repeatingCases;
        return new Context(
                asked,
                given,
                known,
                byAsk(),
                justified,
                new Share(repeatingCases, steps.cases()),
                millis / MILLIS_PER_MINUTE,
                new Share(unread, written),
                new Share(kept, heldBefore),
                inDistress,
                Known.of(
                        Estimate.ofDifference(
                                new Share(repeatingLeft, repeatingCases),
                                new Share(otherLeft, others),
                                Practice.CONFIDENCE),
                        Messages.NO_TWO_GROUPS));
    }

    private void walk(int c) {
        Map<String, Long> held = new HashMap<>();
        String holder = "";
        long before = unjustified;
        for (int step = steps.first(c); step < steps.end(c); step++) {
            List<String> asks = steps.items(Role.DATA_ASKED, step);
            if (!asks.isEmpty()) {
                String asker = steps.name(Role.ACTOR, step) + '\n' + steps.name(Role.CHANNEL, step);
                ask(step, asks, held, !asker.equals(holder));
                holder = asker;
            }
            read(c, step);
            for (String item : steps.items(Role.DATA_GIVEN, step)) {
                held.put(item, steps.log().startMillis(step));
                given++;
            }
        }
        known += held.size();
        end(c, unjustified - before);
    }

    private void end(int c, long repeated) {
        if (repeated > 0) {
            repeatingCases++;
            repeatingLeft += steps.left(c) ? 1 : 0;
            boolean distress = steps.ofCase(Role.LIFE_EVENT, c).isPresent() || isDistressed(c);
            inDistress += distress ? repeated : 0;
        } else {
            otherLeft += steps.left(c) ? 1 : 0;
        }
    }

    private boolean isDistressed(int c) {
        for (int step = steps.first(c); step < steps.end(c); step++) {
            if (steps.text(Role.SENTIMENT, step)
                    .filter(DISTRESSED::equalsIgnoreCase)
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }

    private void ask(int step, List<String> asks, Map<String, Long> held, boolean changed) {
        asked += asks.size();
        if (changed) {
            heldBefore += held.size();
            kept += held.size()
                    - asks.stream().filter(held::containsKey).distinct().count();
        }
        long before = unjustified;
        for (String item : asks) {
            if (isJustified(step, item, held)) {
                justified++;
            } else if (held.containsKey(item)) {
                unjustified++;
                repeats[steps.service().item(item).ask().ordinal()]++;
            }
        }
        millis += steps.customerMillis(step) * (double) (unjustified - before) / asks.size();
    }

    private boolean isJustified(int step, String item, Map<String, Long> held) {
        Long since = held.get(item);
        if (since == null) {
            return false;
        }
        long age = steps.log().startMillis(step) - since;
        return steps.is(step, TouchpointClass.VERIFICATION)
                || steps.service()
                        .item(item)
                        .expires()
                        .filter(after -> age > after.toMillis())
                        .isPresent();
    }

    /** What the customer gave on their own is read by the company's next act, or it is not. */
    private void read(int c, int step) {
        int before = step - 1;
        if (before < steps.first(c) || !steps.byCustomer(before) || steps.byCustomer(step)) {
            return;
        }
        List<String> told = steps.items(Role.DATA_GIVEN, before);
        if (!told.isEmpty()) {
            written++;
            boolean again = steps.items(Role.DATA_ASKED, step).stream().anyMatch(told::contains);
            unread += again || steps.is(step, TouchpointClass.SALES) ? 1 : 0;
        }
    }

    private Map<DataItem.Ask, Long> byAsk() {
        Map<DataItem.Ask, Long> byAsk = new EnumMap<>(DataItem.Ask.class);
        for (DataItem.Ask ask : ASKS) {
            byAsk.put(ask, repeats[ask.ordinal()]);
        }
        return byAsk;
    }
}
