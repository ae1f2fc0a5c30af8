package dev.journey.analysis.practice;

import com.google.common.primitives.Ints;
import dev.journey.analysis.figure.Estimate;
import dev.journey.analysis.figure.Share;
import dev.journey.analysis.figure.Tally;
import dev.journey.model.Role;
import dev.journey.model.log.NumberColumn;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Finds promises in cases. Not thread-safe. */
final class PromiseRegister {
    private static final int NO_LEVEL = -1;

    private final Steps steps;
    private final NumberColumn due;
    private final long logEnd;
    private final List<Promise> promises = new ArrayList<>();

    private PromiseRegister(Steps steps, NumberColumn due) {
        this.steps = steps;
        this.due = due;
        logEnd = steps.logEnd();
        for (int c = 0; c < steps.cases(); c++) {
            find(c);
        }
    }

    static Known<Promises> of(Steps steps) {
        Optional<NumberColumn> due = steps.log().numbers(Role.PROMISE_DUE);
        if (due.isEmpty() || !steps.has(Role.PROMISE)) {
            return Known.absent(Messages.NO_PROMISES);
        }
        return Known.of(new PromiseRegister(steps, due.get()).figures());
    }

    /** All promises; none where the log has no columns for them. */
    static List<Promise> promises(Steps steps) {
        return steps.log()
                .numbers(Role.PROMISE_DUE)
                .filter(due -> steps.has(Role.PROMISE))
                .map(due -> List.copyOf(new PromiseRegister(steps, due).promises))
                .orElse(List.of());
    }

    private void find(int c) {
        Map<String, Promise> open = new LinkedHashMap<>();
        for (int step = steps.first(c); step < steps.end(c); step++) {
            Optional<String> id = steps.text(Role.PROMISE, step);
            if (id.isEmpty()) {
                continue;
            }
            Promise before = open.get(id.get());
            if (before == null && due.has(step)) {
                open.put(id.get(), make(c, step));
            } else if (before != null && before.state() == Promises.State.OPEN) {
                open.put(id.get(), end(before, step));
            }
        }
        open.values().forEach(promise -> promises.add(settled(promise)));
    }

    private Promise make(int c, int step) {
        long made = steps.log()
                .numbers(Role.PROMISE_MADE)
                .filter(column -> column.has(step))
                .map(column -> (long) column.at(step))
                .orElse(steps.log().startMillis(step));
        Integer level = steps.text(Role.PROMISE_LEVEL, step).map(Ints::tryParse).orElse(NO_LEVEL);
        return new Promise(c, step, made, (long) due.at(step), logEnd, level, Promises.State.OPEN);
    }

    private Promise end(Promise promise, int step) {
        long at = steps.log().startMillis(step);
        Promises.State state = steps.service().withdraws().contains(steps.touchpoint(step))
                ? Promises.State.WITHDRAWN
                : at <= promise.due() ? Promises.State.KEPT : Promises.State.LATE;
        return with(promise, at, state);
    }

    private Promise settled(Promise promise) {
        boolean broken = promise.state() == Promises.State.OPEN && promise.due() <= logEnd;
        return broken ? with(promise, logEnd, Promises.State.BROKEN) : promise;
    }

    private static Promise with(Promise promise, long ended, Promises.State state) {
        return new Promise(
                promise.caseIndex(), promise.step(), promise.made(), promise.due(), ended, promise.level(), state);
    }

    private Promises figures() {
        SortedMap<Integer, Map<Promises.State, Long>> byLevel = new TreeMap<>();
        Map<Promises.State, Long> states = none();
        Tally late = new Tally();
        for (Promise promise : promises) {
            states.merge(promise.state(), 1L, Long::sum);
            if (promise.level() != NO_LEVEL) {
                byLevel.computeIfAbsent(promise.level(), level -> none()).merge(promise.state(), 1L, Long::sum);
            }
            if (promise.state() == Promises.State.LATE) {
                late.accept(steps.between(promise.due(), promise.ended()));
            }
        }
        return new Promises(
                states,
                byLevel,
                keepRate(),
                late.distribution(),
                doubleDeviations(byLevel),
                publicThenSilent(),
                Overpromise.of(promises),
                sameCauseAgain());
    }

    private static Map<Promises.State, Long> none() {
        Map<Promises.State, Long> none = new EnumMap<>(Promises.State.class);
        for (Promises.State state : Promises.State.values()) {
            none.put(state, 0L);
        }
        return none;
    }

    private static Share doubleDeviations(SortedMap<Integer, Map<Promises.State, Long>> byLevel) {
        Map<Promises.State, Long> recovery = byLevel.getOrDefault(2, none());
        long failed = recovery.getOrDefault(Promises.State.BROKEN, 0L) + recovery.getOrDefault(Promises.State.LATE, 0L);
        return new Share(failed, failed + recovery.getOrDefault(Promises.State.KEPT, 0L));
    }

    /** What was kept by the time it was due: one less what goes on unkept. */
    private Known<Estimate> keepRate() {
        if (promises.isEmpty()) {
            return Known.absent(Messages.NO_PROMISE_MADE);
        }
        Estimate unkept = new KaplanMeier(promises.stream()
                        .map(promise -> new KaplanMeier.Watched(promise.watched(), promise.isFulfilled()))
                        .toList())
                .without(1);
        return Known.of(new Estimate(1 - unkept.value(), 1 - unkept.high(), 1 - unkept.low(), promises.size()));
    }

    private Known<Share> sameCauseAgain() {
        if (!steps.has(Role.CUSTOMER) || !steps.has(Role.CAUSE)) {
            return Known.absent(Messages.NO_CAUSE_CUSTOMERS);
        }
        long all = 0;
        long again = 0;
        for (int[] cases : steps.byCustomer()) {
            Set<String> causes = new HashSet<>();
            for (int c : cases) {
                Optional<String> cause = steps.ofCase(Role.CAUSE, c);
                if (cause.isPresent()) {
                    all++;
                    again += causes.add(cause.get()) ? 0 : 1;
                }
            }
        }
        return Known.of(new Share(again, all));
    }

    private Known<Share> publicThenSilent() {
        if (!steps.has(Role.PROMISE_PUBLIC) && steps.service().publicChannels().isEmpty()) {
            return Known.absent(Messages.NO_PUBLIC);
        }
        long all = 0;
        long silent = 0;
        for (Promise promise : promises) {
            if (isPublic(promise.step())) {
                all++;
                silent += hasLaterAct(promise) ? 0 : 1;
            }
        }
        return Known.of(new Share(silent, all));
    }

    private boolean isPublic(int step) {
        return steps.text(Role.PROMISE_PUBLIC, step)
                        .filter(tag -> tag.equalsIgnoreCase("true") || tag.equalsIgnoreCase("yes"))
                        .isPresent()
                || steps.text(Role.CHANNEL, step)
                        .filter(steps.service().publicChannels()::contains)
                        .isPresent();
    }

    private boolean hasLaterAct(Promise promise) {
        for (int step = promise.step() + 1; step < steps.end(promise.caseIndex()); step++) {
            if (!steps.facts().byCustomer(step)) {
                return true;
            }
        }
        return false;
    }
}
