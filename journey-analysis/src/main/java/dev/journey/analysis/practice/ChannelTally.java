package dev.journey.analysis.practice;

import dev.journey.analysis.figure.Share;
import dev.journey.analysis.figure.Tally;
import dev.journey.analysis.practice.Channels.Origin;
import dev.journey.model.Outcome;
import dev.journey.model.RefusalReason;
import dev.journey.model.Role;
import dev.journey.model.Side;
import dev.journey.model.TouchpointClass;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Walks the steps that customers see. Not thread-safe. */
final class ChannelTally {
    private final Steps steps;
    private final Map<Origin, Long> switches = new EnumMap<>(Origin.class);
    private final Shares<String> ready = new Shares<>();
    private final Shares<List<String>> coverage = new Shares<>();
    private final Tally stepsToHelp = new Tally();
    private final Tally millisToHelp = new Tally();
    private long neverHelped;
    private long opened;
    private long noGain;
    private long pushed;
    private long faithful;
    private long asked;

    private ChannelTally(Steps steps) {
        this.steps = steps;
        for (Origin origin : Origin.values()) {
            switches.put(origin, 0L);
        }
    }

    static Known<Channels> of(Steps steps) {
        return Known.when(steps.has(Role.CHANNEL), () -> new ChannelTally(steps).walk(), Messages.NO_CHANNELS);
    }

    private Channels walk() {
        for (int c = 0; c < steps.cases(); c++) {
            List<Integer> seen = seen(c);
            switches(seen);
            stay(c, seen);
            cover(c, seen);
            help(seen);
        }
        return new Channels(
                switches,
                new Share(noGain, pushed),
                Known.when(
                        steps.has(Role.PREFERRED_CHANNEL),
                        () -> new Share(faithful, asked),
                        Messages.NO_PREFERRED_CHANNEL),
                ready.list(Channels.Ready::new),
                coverage.list((key, share) -> new Channels.Cover(key.get(0), key.get(1), share)),
                stepsToHelp.distribution(),
                millisToHelp.distribution(),
                new Share(neverHelped, opened));
    }

    private List<Integer> seen(int c) {
        List<Integer> seen = new ArrayList<>();
        for (int step = steps.first(c); step < steps.end(c); step++) {
            if (steps.isSeen(step) && !steps.is(step, TouchpointClass.SURVEY) && steps.has(Role.CHANNEL, step)) {
                seen.add(step);
            }
        }
        return seen;
    }

    private void switches(List<Integer> seen) {
        Optional<String> preferred = Optional.empty();
        for (int i = 0; i < seen.size(); i++) {
            int step = seen.get(i);
            String channel = steps.name(Role.CHANNEL, step);
            if (preferred.isPresent() && !steps.byCustomer(step)) {
                asked++;
                faithful += preferred.get().equals(channel) ? 1 : 0;
            }
            if (i > 0 && !channel.equals(steps.name(Role.CHANNEL, seen.get(i - 1)))) {
                Origin origin = origin(seen.get(i - 1), step, preferred);
                switches.merge(origin, 1L, Long::sum);
                if (origin == Origin.FORCED || origin == Origin.DEFLECTED) {
                    gain(seen.subList(i, seen.size()));
                }
            }
            Optional<String> named = steps.text(Role.PREFERRED_CHANNEL, step);
            preferred = named.isPresent() ? named : preferred;
        }
    }

    private Origin origin(int before, int step, Optional<String> preferred) {
        String channel = steps.name(Role.CHANNEL, step);
        if (!steps.byCustomer(step)) {
            return preferred.filter(channel::equals).isPresent() ? Origin.CHOSEN : Origin.IMPOSED;
        }
        boolean sent = steps.text(Role.REFUSAL, before)
                        .flatMap(RefusalReason::of)
                        .filter(reason -> reason == RefusalReason.CHANNEL || reason == RefusalReason.SCOPE)
                        .isPresent()
                || steps.is(before, TouchpointClass.TRANSFER)
                || steps.name(Role.ALTERNATIVE, before).equals(channel);
        if (sent && !steps.byCustomer(before)) {
            return Origin.DEFLECTED;
        }
        boolean unanswered = steps.byCustomer(before) && !steps.is(before, TouchpointClass.VALUE);
        boolean failed =
                unanswered || steps.text(Role.REFUSAL, before).isPresent() || steps.is(before, TouchpointClass.FAILURE);
        return failed ? Origin.FORCED : Origin.CHOSEN;
    }

    private void gain(List<Integer> rest) {
        rest.stream().filter(step -> !steps.byCustomer(step)).findFirst().ifPresent(step -> {
            pushed++;
            boolean again = steps.text(Role.REFUSAL, step).isPresent() || steps.is(step, TouchpointClass.TRANSFER);
            noGain += again ? 1 : 0;
        });
    }

    private void stay(int c, List<Integer> seen) {
        if (seen.isEmpty() || steps.outcome(c) == Outcome.OPEN) {
            return;
        }
        String channel = steps.name(Role.CHANNEL, seen.get(0));
        boolean stayed =
                seen.stream().allMatch(step -> steps.name(Role.CHANNEL, step).equals(channel));
        ready.count(channel, stayed && steps.outcome(c) == Outcome.RESOLVED);
    }

    private void cover(int c, List<Integer> seen) {
        Optional<Integer> first = seen.stream().filter(steps::byStaff).findFirst();
        if (first.isEmpty() || steps.outcome(c) == Outcome.OPEN || !steps.has(Role.TEAM)) {
            return;
        }
        Set<String> teams = new HashSet<>();
        for (int step = steps.first(c); step < steps.end(c); step++) {
            if (steps.byStaff(step)) {
                steps.text(Role.TEAM, step).ifPresent(teams::add);
            }
        }
        coverage.count(
                List.of(
                        steps.touchpoint(first.get()),
                        steps.ofCase(Role.ISSUE_TYPE, c).orElse("")),
                teams.size() == 1 && steps.outcome(c) == Outcome.RESOLVED);
    }

    private void help(List<Integer> seen) {
        if (seen.isEmpty() || steps.side(seen.get(0)) != Side.CUSTOMER) {
            return;
        }
        opened++;
        for (int i = 1; i < seen.size(); i++) {
            if (steps.byStaff(seen.get(i))) {
                stepsToHelp.accept(i);
                millisToHelp.accept(Math.max(0, steps.start(seen.get(i)) - steps.start(seen.get(0))));
                return;
            }
        }
        neverHelped++;
    }
}
