package dev.journey.analysis.lever;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * What changes do to the work of teams whose number of people is known: the steps and minutes of each, before and after the rewrite.
 * Cost: one pass over the steps, and one over the cases that a change touches; nothing where no number is known.
 */
final class Workload {
    private static final double MILLIS_PER_WEEK = 7 * 86_400_000.0;
    private static final double MINUTES_PER_HOUR = 60;
    private static final double NOTHING = 1e-9;

    private final StepFacts facts;
    private final List<Staff.Capacity> capacities;
    private final double[] steps;
    private final double[] minutes;
    private final double weeks;

    Workload(StepFacts facts, Staff staff) {
        this.facts = facts;
        capacities = staff.capacities();
        steps = new double[facts.holderCount()];
        minutes = new double[facts.holderCount()];
        long first = Long.MAX_VALUE;
        long last = Long.MIN_VALUE;
        int all = capacities.isEmpty() ? 0 : facts.log().stepCount();
        for (int step = 0; step < all; step++) {
            count(step, facts.holder(step), facts.companyMinutes(step), 1, steps, minutes);
            first = Math.min(first, facts.log().startMillis(step));
            last = Math.max(last, facts.log().startMillis(step));
        }
        weeks = last > first ? (last - first) / MILLIS_PER_WEEK : 0;
    }

    /**
     * What a change moves.
     *
     * @param loads of the teams whose people are known and whose work changes
     * @param longerHours by how much a case takes longer, since what is left at these teams waits longer: hours of open time per case;
     *     empty where no load is known, or a queue that grows without end is among them
     */
    record Moved(List<TeamLoad> loads, OptionalDouble longerHours) {}

    Moved of(Candidate candidate) {
        if (capacities.isEmpty() || !(weeks > 0)) {
            return new Moved(List.of(), OptionalDouble.empty());
        }
        double[] stepsAfter = steps.clone();
        double[] minutesAfter = minutes.clone();
        Set<Candidate> active = new HashSet<>(candidate.together());
        active.add(candidate);
        for (int c : candidate.cases()) {
            move(c, active, stepsAfter, minutesAfter);
        }
        consult(candidate, stepsAfter, minutesAfter);
        List<TeamLoad> loads = new ArrayList<>();
        double longer = 0;
        boolean known = true;
        for (Staff.Capacity capacity : capacities) {
            if (changes(holder(capacity), minutesAfter)) {
                TeamLoad load = load(capacity, stepsAfter, minutesAfter);
                loads.add(load);
                double left = Math.max(0, stepsAfter[holder(capacity)]);
                known &= left < NOTHING || load.longerWait().isPresent();
                longer += left * load.longerWait().orElse(0);
            }
        }
        return new Moved(
                loads,
                known && !loads.isEmpty()
                        ? OptionalDouble.of(
                                longer / MINUTES_PER_HOUR / facts.log().caseCount())
                        : OptionalDouble.empty());
    }

    /** An owner is consulted each time that a customer is no longer sent on, for as long as its steps of work take on average. */
    private void consult(Candidate candidate, double[] stepsAfter, double[] minutesAfter) {
        if (candidate.change().lever() != Lever.OWN_IT) {
            return;
        }
        for (int holder = 0; holder < steps.length; holder++) {
            if (facts.holderName(holder).equals(candidate.change().team()) && steps[holder] > 0) {
                stepsAfter[holder] += candidate.occurrences();
                minutesAfter[holder] += candidate.occurrences() * minutes[holder] / steps[holder];
            }
        }
    }

    private void move(int c, Set<Candidate> active, double[] stepsAfter, double[] minutesAfter) {
        double share = 1;
        CasePlay play = new CasePlay(facts, c);
        for (Candidate one : active) {
            share *= one.weight(c) * one.success().mean();
            one.apply(play, c, active);
        }
        for (int step = facts.log().firstStep(c); step < facts.log().endStep(c); step++) {
            count(step, facts.holder(step), facts.companyMinutes(step), -share, stepsAfter, minutesAfter);
            if (step < play.end() && !play.isGone(step)) {
                long changed = play.companyMillis(step);
                double now = changed < 0 ? facts.companyMinutes(step) : changed / 60_000.0;
                count(step, play.holder(step), now, share, stepsAfter, minutesAfter);
            }
        }
    }

    private void count(int step, int holder, double length, double weight, double[] of, double[] inMinutes) {
        if (holder != StepFacts.NONE && facts.isWork(step)) {
            of[holder] += weight;
            inMinutes[holder] += weight * length;
        }
    }

    private boolean changes(int holder, double[] minutesAfter) {
        return holder != StepFacts.NONE && Math.abs(minutesAfter[holder] - minutes[holder]) > NOTHING;
    }

    private TeamLoad load(Staff.Capacity capacity, double[] stepsAfter, double[] minutesAfter) {
        int holder = holder(capacity);
        return TeamLoad.of(
                capacity,
                weeks * capacity.hoursPerWeek() * MINUTES_PER_HOUR,
                new TeamLoad.Work(steps[holder], minutes[holder]),
                new TeamLoad.Work(stepsAfter[holder], minutesAfter[holder]));
    }

    private int holder(Staff.Capacity capacity) {
        for (int holder = 0; holder < steps.length; holder++) {
            if (facts.holderName(holder).equals(capacity.team())) {
                return holder;
            }
        }
        return StepFacts.NONE;
    }
}
