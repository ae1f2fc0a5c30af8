package dev.journey.analysis.lever;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What changes do to the work of teams whose number of people is known: the steps and minutes of each, before and after the rewrite.
 * Cost: one pass over the steps, and one over the cases that a change touches; nothing where no number is known.
 */
final class Workload {
    private static final double MILLIS_PER_WEEK = 7 * 86_400_000.0;
    private static final double MINUTES_PER_HOUR = 60;

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

    /** The loads of the teams whose people are known and whose work changes. */
    List<TeamLoad> of(Candidate candidate) {
        if (capacities.isEmpty() || !(weeks > 0)) {
            return List.of();
        }
        double[] stepsAfter = steps.clone();
        double[] minutesAfter = minutes.clone();
        Set<Candidate> active = new HashSet<>(candidate.together());
        active.add(candidate);
        for (int c : candidate.cases()) {
            move(c, active, stepsAfter, minutesAfter);
        }
        return capacities.stream()
                .filter(capacity -> changes(holder(capacity), minutesAfter))
                .map(capacity -> load(capacity, stepsAfter, minutesAfter))
                .toList();
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
        return holder != StepFacts.NONE && Math.abs(minutesAfter[holder] - minutes[holder]) > 1e-9;
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
