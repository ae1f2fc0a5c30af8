package dev.journey.analysis.lever;

import dev.journey.model.TouchpointClass;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * One handoff with what the receiver then did. A receiver who only passes it on is a detour on the way to the next one. Immutable
 * once found.
 *
 * @param caseIndex in which case
 * @param from who handed over
 * @param to who received
 * @param asked the sender's last step of work
 * @param pass the receiver's first step, a queue's included
 * @param end the step after the receiver's last one: the next holder's first, or the end of the case
 * @param work the receiver's steps of work
 * @param core the step of work for which it was handed over: the first that is no check and no passing on
 * @param returns whether the sender has it back next
 */
record Episode(
        int caseIndex, int from, int to, int asked, int pass, int end, List<Integer> work, int core, boolean returns) {

    /** The receiver has not worked on it. */
    static final int NO_STEP = -1;

    /** The handoffs of a case, in order. */
    static List<Episode> of(StepFacts facts, int caseIndex) {
        int first = facts.log().firstStep(caseIndex);
        int end = facts.log().endStep(caseIndex);
        NavigableSet<Integer> passes = passes(facts, first, end);
        List<Episode> episodes = new ArrayList<>();
        for (int pass : passes) {
            int holder = facts.holder(pass);
            Integer next = passes.higher(pass);
            int until = next == null ? end : next;
            int asked = lastWork(facts, first, pass);
            List<Integer> work = work(facts, pass, until, holder);
            boolean returns = next != null && facts.holder(next) == before(facts, first, pass);
            episodes.add(new Episode(
                    caseIndex,
                    before(facts, first, pass),
                    holder,
                    asked,
                    pass,
                    until,
                    work,
                    core(facts, work),
                    returns));
        }
        return joined(facts, withoutDetours(facts, episodes));
    }

    /** Whoever received it has no part in the case but to pass it on, and not back: the sender meant the next one. */
    private static List<Episode> withoutDetours(StepFacts facts, List<Episode> episodes) {
        List<Episode> direct = new ArrayList<>();
        for (int i = 0; i < episodes.size(); i++) {
            Episode episode = episodes.get(i);
            while (i + 1 < episodes.size() && isDetour(facts, episode)) {
                i++;
                episode = episode.onTo(episodes.get(i), i + 1 < episodes.size() ? episodes.get(i + 1).to : NO_STEP);
            }
            direct.add(episode);
        }
        return direct;
    }

    private static boolean isDetour(StepFacts facts, Episode episode) {
        return !episode.work.isEmpty()
                && !episode.returns
                && episode.work.stream().allMatch(step -> facts.is(step, TouchpointClass.TRANSFER))
                && !hadIt(facts, episode);
    }

    private static boolean hadIt(StepFacts facts, Episode episode) {
        for (int step = facts.log().firstStep(episode.caseIndex); step < episode.pass; step++) {
            if (facts.holder(step) == episode.to) {
                return true;
            }
        }
        return false;
    }

    /** From this sender, over this receiver, to the later one. */
    private Episode onTo(Episode later, int next) {
        return new Episode(
                caseIndex,
                from,
                later.to,
                asked,
                pass,
                later.end,
                later.work,
                later.core,
                next != NO_STEP && next == from);
    }

    /** The receiver has not begun, the sender answers a customer who chases, and the receiver has it again: that is one wait. */
    private static List<Episode> joined(StepFacts facts, List<Episode> episodes) {
        List<Episode> joined = new ArrayList<>();
        for (int i = 0; i < episodes.size(); i++) {
            Episode episode = episodes.get(i);
            while (i + 2 < episodes.size() && goesOn(facts, episode, episodes.get(i + 2))) {
                Episode later = episodes.get(i + 2);
                episode = new Episode(
                        episode.caseIndex,
                        episode.from,
                        episode.to,
                        episode.asked,
                        episode.pass,
                        later.end,
                        later.work,
                        later.core,
                        later.returns);
                i += 2;
            }
            joined.add(episode);
        }
        return Collections.unmodifiableList(joined);
    }

    private static boolean goesOn(StepFacts facts, Episode waiting, Episode later) {
        if (!waiting.work.isEmpty() || !waiting.returns || later.to != waiting.to) {
            return false;
        }
        for (int step = waiting.pass; step < later.pass; step++) {
            if (facts.is(step, TouchpointClass.CHASE)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it goes the way back of the one before it in the same case. */
    boolean reverses(Episode before) {
        return caseIndex == before.caseIndex && from == before.to && to == before.from;
    }

    /** The receiver's first step of work. */
    int begin() {
        return work.get(0);
    }

    /** Whether the receiver has worked on it. */
    boolean isWorked() {
        return core != NO_STEP;
    }

    private static NavigableSet<Integer> passes(StepFacts facts, int first, int end) {
        NavigableSet<Integer> passes = new TreeSet<>();
        int current = StepFacts.NONE;
        for (int step = first; step < end; step++) {
            int holder = facts.holder(step);
            if (holder != StepFacts.NONE) {
                if (current != StepFacts.NONE && holder != current) {
                    passes.add(step);
                }
                current = holder;
            }
        }
        return passes;
    }

    private static int before(StepFacts facts, int first, int pass) {
        int step = pass - 1;
        while (step >= first && facts.holder(step) == StepFacts.NONE) {
            step--;
        }
        return facts.holder(step);
    }

    private static int lastWork(StepFacts facts, int first, int pass) {
        int holder = before(facts, first, pass);
        for (int step = pass - 1; step >= first; step--) {
            int other = facts.holder(step);
            if (other == holder && facts.isWork(step)) {
                return step;
            }
            if (other != holder && other != StepFacts.NONE) {
                return NO_STEP;
            }
        }
        return NO_STEP;
    }

    private static List<Integer> work(StepFacts facts, int from, int until, int holder) {
        List<Integer> work = new ArrayList<>();
        for (int step = from; step < until; step++) {
            if (facts.holder(step) == holder && facts.isWork(step)) {
                work.add(step);
            }
        }
        return Collections.unmodifiableList(work);
    }

    private static int core(StepFacts facts, List<Integer> work) {
        for (int step : work) {
            if (!facts.is(step, TouchpointClass.VERIFICATION) && !facts.is(step, TouchpointClass.TRANSFER)) {
                return step;
            }
        }
        return work.isEmpty() ? NO_STEP : work.get(0);
    }
}
