package dev.journey.analysis.practice;

import com.google.common.primitives.Ints;
import dev.journey.analysis.figure.Estimate;
import dev.journey.analysis.figure.Share;
import dev.journey.model.DataItem;
import dev.journey.model.Role;
import dev.journey.model.TouchpointClass;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/** Walks cases with what the customer has given so far. Not thread-safe. */
final class ContextTally {
    private static final double MILLIS_PER_MINUTE = 60_000;
    private static final DataItem.Ask[] ASKS = DataItem.Ask.values();
    private static final String DISTRESSED = "distressed";
    /** No actor and no channel has this code. */
    private static final int NOBODY = -2;

    private final Steps steps;
    private final StepFacts facts;
    private final DataItems items;
    private final DataItems.Held held;
    private final Texts actors;
    private final Texts channels;
    private final Texts sentiments;
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

    ContextTally(Steps steps) {
        this.steps = steps;
        facts = steps.facts();
        items = steps.dataItems();
        held = items.held();
        actors = steps.texts(Role.ACTOR);
        channels = steps.texts(Role.CHANNEL);
        sentiments = steps.texts(Role.SENTIMENT);
    }

    static Known<Context> of(Steps steps) {
        return Known.when(isKnown(steps), () -> new ContextTally(steps).walk(), Messages.NO_DATA_ITEMS);
    }

    /** Whether the log says what is asked for and what is given. */
    static boolean isKnown(Steps steps) {
        return steps.has(Role.DATA_ASKED) && steps.has(Role.DATA_GIVEN);
    }

    /** Unjustified repeats of one case; it is counted among what was walked. */
    long repeatsOf(int c) {
        long before = unjustified;
        walk(c);
        return unjustified - before;
    }

    private Context walk() {
        for (int c = 0; c < steps.cases(); c++) {
            end(c, repeatsOf(c));
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
        int first = steps.first(c);
        int end = steps.end(c);
        int actor = NOBODY;
        int channel = NOBODY;
        held.begin();
        for (int step = first; step < end; step++) {
            int[] asks = items.asked(step);
            if (asks.length > 0) {
                boolean changed = actors.code(step) != actor || channels.code(step) != channel;
                ask(step, asks, changed);
                actor = actors.code(step);
                channel = channels.code(step);
            }
            if (step > first && facts.byCustomer(step - 1) && !facts.byCustomer(step)) {
                read(step, items.given(step - 1), asks);
            }
            int[] gives = items.given(step);
            held.put(gives, steps.start(step));
            given += gives.length;
        }
        known += held.size();
    }

    private void end(int c, long repeated) {
        if (repeated > 0) {
            repeatingCases++;
            repeatingLeft += steps.left(c) ? 1 : 0;
            boolean distress = steps.hasInCase(Role.LIFE_EVENT, c) || isDistressed(c);
            inDistress += distress ? repeated : 0;
        } else {
            otherLeft += steps.left(c) ? 1 : 0;
        }
    }

    private boolean isDistressed(int c) {
        for (int step = steps.first(c); step < steps.end(c); step++) {
            if (sentiments.value(step).filter(DISTRESSED::equalsIgnoreCase).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private void ask(int step, int[] asks, boolean changed) {
        asked += asks.length;
        if (changed) {
            heldBefore += held.size();
            kept += held.size() - held.count(asks);
        }
        long before = unjustified;
        for (int item : asks) {
            if (held.has(item)) {
                if (isJustified(step, item)) {
                    justified++;
                } else {
                    unjustified++;
                    repeats[items.meaning(item).ask().ordinal()]++;
                }
            }
        }
        millis += facts.customerMillis(step) * (double) (unjustified - before) / asks.length;
    }

    private boolean isJustified(int step, int item) {
        long age = steps.start(step) - held.since(item);
        return facts.is(step, TouchpointClass.VERIFICATION)
                || items.meaning(item)
                        .expires()
                        .filter(after -> age > after.toMillis())
                        .isPresent();
    }

    /** What the customer gave on their own is read by the company's next act, or it is not. */
    private void read(int step, int[] told, int[] asks) {
        if (told.length > 0) {
            written++;
            boolean again = Arrays.stream(asks).anyMatch(ask -> Ints.contains(told, ask));
            unread += again || facts.is(step, TouchpointClass.SALES) ? 1 : 0;
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
