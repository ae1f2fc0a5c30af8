package dev.journey.analysis.practice;

import dev.journey.analysis.figure.Share;
import dev.journey.analysis.figure.Tally;
import dev.journey.analysis.observed.PairIndex;
import dev.journey.analysis.practice.Channels.Origin;
import dev.journey.model.Outcome;
import dev.journey.model.Role;
import dev.journey.model.TouchpointClass;
import dev.journey.model.log.Column;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Walks the steps that customers see. Not thread-safe. */
final class ChannelTally {
    private final Steps steps;
    private final StepFacts facts;
    private final Texts channels;
    private final Texts teams;
    private final Column touchpoints;
    private final ChannelWishes wishes;
    private final long[] switches = new long[Origin.values().length];
    private final CodeShares ready = new CodeShares();
    private final PairIndex touchpointsAndIssues = new PairIndex();
    private final CodeShares coverage = new CodeShares();
    private final Tally stepsToHelp = new Tally();
    private final Tally millisToHelp = new Tally();
    private long neverHelped;
    private long opened;
    private long noGain;
    private long pushed;
    private long faithful;
    private long asked;

    /** The steps of the case that is being walked which the customer sees on a channel. */
    private int[] seen = new int[16];

    private int size;

    private ChannelTally(Steps steps) {
        this.steps = steps;
        facts = steps.facts();
        channels = steps.texts(Role.CHANNEL);
        teams = steps.texts(Role.TEAM);
        touchpoints = steps.log().touchpoints();
        wishes = new ChannelWishes(steps);
    }

    static Known<Channels> of(Steps steps) {
        return Known.when(steps.has(Role.CHANNEL), () -> new ChannelTally(steps).walk(), Messages.NO_CHANNELS);
    }

    private Channels walk() {
        for (int c = 0; c < steps.cases(); c++) {
            see(c);
            if (size > 0) {
                switches();
                help();
                if (steps.outcome(c) != Outcome.OPEN) {
                    boolean resolved = steps.outcome(c) == Outcome.RESOLVED;
                    ready.count(channels.code(seen[0]), resolved && staysOnOne());
                    cover(c, resolved);
                }
            }
        }
        return new Channels(
                byOrigin(),
                new Share(noGain, pushed),
                Known.when(
                        steps.has(Role.PREFERRED_CHANNEL),
                        () -> new Share(faithful, asked),
                        Messages.NO_PREFERRED_CHANNEL),
                ready.by(channels::name).list(Channels.Ready::new),
                coverage.by(this::touchpointAndIssue)
                        .list((key, share) -> new Channels.Cover(key.get(0), key.get(1), share)),
                stepsToHelp.distribution(),
                millisToHelp.distribution(),
                new Share(neverHelped, opened));
    }

    private Map<Origin, Long> byOrigin() {
        Map<Origin, Long> byOrigin = new EnumMap<>(Origin.class);
        for (Origin origin : Origin.values()) {
            byOrigin.put(origin, switches[origin.ordinal()]);
        }
        return byOrigin;
    }

    private List<String> touchpointAndIssue(int pair) {
        return List.of(
                touchpoints.dictionary().name(touchpointsAndIssues.from(pair)),
                steps.texts(Role.ISSUE_TYPE).name(touchpointsAndIssues.to(pair)));
    }

    private void see(int c) {
        size = 0;
        for (int step = steps.first(c); step < steps.end(c); step++) {
            if (facts.isSeen(step) && !facts.is(step, TouchpointClass.SURVEY) && channels.has(step)) {
                if (size == seen.length) {
                    seen = Arrays.copyOf(seen, 2 * size);
                }
                seen[size++] = step;
            }
        }
    }

    private void switches() {
        int wish = Column.MISSING;
        for (int i = 0; i < size; i++) {
            int step = seen[i];
            int channel = channels.code(step);
            if (wish != Column.MISSING && !facts.byCustomer(step)) {
                asked++;
                faithful += wish == channel ? 1 : 0;
            }
            if (i > 0 && channel != channels.code(seen[i - 1])) {
                Origin origin = origin(seen[i - 1], step, wish);
                switches[origin.ordinal()]++;
                if (origin == Origin.FORCED || origin == Origin.DEFLECTED) {
                    gain(i);
                }
            }
            wish = wishes.after(wish, step);
        }
    }

    private Origin origin(int before, int step, int wish) {
        int channel = channels.code(step);
        if (!facts.byCustomer(step)) {
            return wish == channel ? Origin.CHOSEN : Origin.IMPOSED;
        }
        boolean byCustomer = facts.byCustomer(before);
        boolean sent = wishes.isSentOn(before)
                || facts.is(before, TouchpointClass.TRANSFER)
                || wishes.alternative(before) == channel;
        if (sent && !byCustomer) {
            return Origin.DEFLECTED;
        }
        boolean unanswered = byCustomer && !facts.is(before, TouchpointClass.VALUE);
        boolean failed = unanswered || steps.has(Role.REFUSAL, before) || facts.is(before, TouchpointClass.FAILURE);
        return failed ? Origin.FORCED : Origin.CHOSEN;
    }

    /** Whether the company's next act on the new channel, from this one of the seen steps on, refuses or sends on again. */
    private void gain(int from) {
        for (int i = from; i < size; i++) {
            if (!facts.byCustomer(seen[i])) {
                pushed++;
                boolean again = steps.has(Role.REFUSAL, seen[i]) || facts.is(seen[i], TouchpointClass.TRANSFER);
                noGain += again ? 1 : 0;
                return;
            }
        }
    }

    private boolean staysOnOne() {
        int channel = channels.code(seen[0]);
        for (int i = 1; i < size; i++) {
            if (channels.code(seen[i]) != channel) {
                return false;
            }
        }
        return true;
    }

    private void cover(int c, boolean resolved) {
        int first = firstOfStaff(0);
        if (first < size && teams.isKnown()) {
            int pair = touchpointsAndIssues.of(touchpoints.code(seen[first]), steps.codeOfCase(Role.ISSUE_TYPE, c));
            coverage.count(pair, resolved && hasOneTeam(c));
        }
    }

    private boolean hasOneTeam(int c) {
        int team = Column.MISSING;
        for (int step = steps.first(c); step < steps.end(c); step++) {
            if (facts.byStaff(step) && teams.has(step)) {
                if (team != Column.MISSING && team != teams.code(step)) {
                    return false;
                }
                team = teams.code(step);
            }
        }
        return team != Column.MISSING;
    }

    /** The first of the seen steps from there on which staff do; {@code size} where they do none. */
    private int firstOfStaff(int from) {
        int i = from;
        while (i < size && !facts.byStaff(seen[i])) {
            i++;
        }
        return i;
    }

    private void help() {
        if (!facts.byCustomer(seen[0])) {
            return;
        }
        opened++;
        int helped = firstOfStaff(1);
        if (helped < size) {
            stepsToHelp.accept(helped);
            millisToHelp.accept(Math.max(0, steps.start(seen[helped]) - steps.start(seen[0])));
        } else {
            neverHelped++;
        }
    }
}
