package dev.journey.analysis.lever;

import dev.journey.model.Side;
import dev.journey.model.TouchpointClass;
import dev.journey.model.log.EventLog;

/**
 * The sender does the receiver's work in place: no queue, no wait for the receiver, no chasing meanwhile; the work and its
 * minutes remain.
 */
final class Redirect implements Rewrite {
    private static final double MILLIS_PER_MINUTE = 60_000;

    private final StepFacts facts;
    private final Episode episode;
    private final boolean byMachine;

    private Redirect(StepFacts facts, Episode episode, boolean byMachine) {
        this.facts = facts;
        this.episode = episode;
        this.byMachine = byMachine;
    }

    /** The sender does it. */
    static Redirect toSender(StepFacts facts, Episode episode) {
        return new Redirect(facts, episode, false);
    }

    /** A machine does it while the sender keeps the case. */
    static Redirect toMachine(StepFacts facts, Episode episode) {
        return new Redirect(facts, episode, true);
    }

    @Override
    public void apply(CasePlay play) {
        int begin = episode.begin();
        int end = Math.min(episode.end(), play.end());
        for (int step = episode.pass(); step < Math.min(begin, end); step++) {
            if (vanishes(step)) {
                play.drop(step);
            }
        }
        for (int step = begin; step < end; step++) {
            if (facts.holder(step) != StepFacts.NONE) {
                redirect(play, step);
            }
        }
        if (begin < end) {
            play.pull(begin, waitMillis(facts, episode));
        }
    }

    private void redirect(CasePlay play, int step) {
        if (facts.is(step, TouchpointClass.WAIT)) {
            play.drop(step);
            return;
        }
        play.give(step, episode.from());
        if (byMachine && facts.touchpoint(step) == facts.touchpoint(episode.core())) {
            play.companyMillis(step, 0);
        }
    }

    /** Queues, chasing customers and the answers to them; not what the customer does of its own accord. */
    private boolean vanishes(int step) {
        return facts.holder(step) != StepFacts.NONE
                || (facts.side(step) == Side.CUSTOMER && facts.is(step, TouchpointClass.CHASE));
    }

    /** How long the case waited for the receiver: from the queue, or from the end of the sender's last work, to the first work. */
    static long waitMillis(StepFacts facts, Episode episode) {
        EventLog log = facts.log();
        int begin = episode.begin();
        if (begin > episode.pass()) {
            return facts.between(episode.pass(), begin);
        }
        if (episode.asked() == Episode.NO_STEP) {
            return 0;
        }
        long end = log.endMillis(episode.asked());
        long worked =
                end == EventLog.NO_TIME ? minutes(episode.asked(), facts) : end - log.startMillis(episode.asked());
        return Math.max(0, facts.between(episode.asked(), begin) - worked);
    }

    private static long minutes(int step, StepFacts facts) {
        return Math.round(facts.companyMinutes(step) * MILLIS_PER_MINUTE);
    }
}
