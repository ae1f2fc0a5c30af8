package dev.journey.analysis.practice;

import dev.journey.analysis.figure.Share;
import dev.journey.analysis.figure.Tally;
import dev.journey.model.Role;
import dev.journey.model.TouchpointClass;
import java.util.List;

/** Finds waits and silences. Not thread-safe. */
final class CommunicationTally {
    private static final List<String> PARTS = List.of("status", "reason", "next");
    private static final int ALL = (1 << PARTS.size()) - 1;
    private static final long WAIT = Steps.days(1);

    private final Steps steps;
    private final StepFacts facts;
    private final Texts updates;
    /** By the code of an update, a bit for each of the parts that it tells. */
    private final int[] parts;

    private final long[] told = new long[PARTS.size()];
    private final Tally silences = new Tally();
    private long waits;
    private long all;
    private long chases;
    private long chased;

    private CommunicationTally(Steps steps) {
        this.steps = steps;
        facts = steps.facts();
        updates = steps.texts(Role.UPDATE);
        parts = updates.items().stream().mapToInt(CommunicationTally::parts).toArray();
    }

    private static int parts(List<String> items) {
        int parts = 0;
        for (int i = 0; i < PARTS.size(); i++) {
            parts |= items.contains(PARTS.get(i)) ? 1 << i : 0;
        }
        return parts;
    }

    static Known<Communication> of(Steps steps) {
        boolean canSee = steps.facts().knowsSeen() || steps.has(Role.CHANNEL);
        return Known.when(canSee, () -> new CommunicationTally(steps).walk(), Messages.NOTHING_SEEN);
    }

    private Communication walk() {
        for (int c = 0; c < steps.cases(); c++) {
            waits(c);
            silence(c);
            chases(c);
        }
        return new Communication(
                waits,
                share(told[0]),
                share(told[1]),
                share(told[2]),
                share(all),
                silences.distribution(),
                Known.when(facts.hasCustomers(), () -> chases, Messages.NO_CONTACTS),
                Known.when(facts.hasCustomers(), () -> new Share(chased, steps.cases()), Messages.NO_CONTACTS));
    }

    private Known<Share> share(long part) {
        return Known.when(steps.has(Role.UPDATE), () -> new Share(part, waits), Messages.NO_UPDATES);
    }

    private void waits(int c) {
        int before = -1;
        int heard = 0;
        for (int step = steps.first(c); step < steps.end(c); step++) {
            if (facts.isSeen(step)) {
                if (before >= 0 && isWait(before, step)) {
                    waited(heard);
                }
                heard = 0;
                before = step;
            }
            heard |= updates.has(step) ? parts[updates.code(step)] : 0;
        }
    }

    private void waited(int heard) {
        waits++;
        for (int i = 0; i < told.length; i++) {
            told[i] += (heard & (1 << i)) != 0 ? 1 : 0;
        }
        all += heard == ALL ? 1 : 0;
    }

    private boolean isWait(int before, int step) {
        return !facts.isOverBefore(step)
                && !facts.isHeldByCustomer(before)
                && steps.start(step) - steps.ended(before) > WAIT;
    }

    /** From the first step on; a case that is open at the end of the log is silent until then. */
    private void silence(int c) {
        long last = steps.caseStart(c);
        long longest = 0;
        boolean over = false;
        for (int step = steps.first(c); step < steps.end(c) && !over; step++) {
            if (facts.isSeen(step) && !facts.byCustomer(step)) {
                longest = Math.max(longest, steps.between(last, steps.start(step)));
                last = Math.max(last, steps.ended(step));
            }
            over = step == steps.outcomeStep(c);
        }
        silences.accept(Math.max(longest, over ? 0 : Math.max(0, steps.between(last, steps.logEnd()))));
    }

    private void chases(int c) {
        long before = chases;
        for (int step = steps.first(c); step < steps.end(c); step++) {
            chases += facts.byCustomer(step) && facts.is(step, TouchpointClass.CHASE) ? 1 : 0;
        }
        chased += chases > before ? 1 : 0;
    }
}
