package dev.journey.analysis.lever;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;

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

    /** Whether the number of people of any team is known, and the log has a period. */
    boolean isKnown() {
        return !capacities.isEmpty() && weeks > 0;
    }

    /**
     * What changes move.
     *
     * @param loads of the teams whose people are known and whose work changes
     * @param longerHours by how much a case takes longer, since what is left at these teams waits longer: hours of open time per case;
     *     empty where no load is known, or a queue that grows without end is among them
     */
    record Moved(List<TeamLoad> loads, OptionalDouble longerHours) {
        /** A team that can do its work today and could not do it then. */
        Optional<TeamLoad> overloaded() {
            return loads.stream()
                    .filter(load -> load.before() < 1 && load.after() >= 1)
                    .findFirst();
        }

        /** Hours from first step to last with the queues; empty where they are not known. */
        Optional<Interval> elapsedHours(Interval withoutQueues) {
            return longerHours.isEmpty()
                    ? Optional.empty()
                    : Optional.of(withoutQueues.plus(longerHours.getAsDouble()));
        }
    }

    /** Steps and minutes by holder, more or fewer. */
    @SuppressWarnings("ArrayRecordComponent")
    record Shift(double[] steps, double[] minutes) {}

    /** All of them together, as often as they succeed. */
    Moved of(List<Candidate> set) {
        return moved(List.of(shift(set, set.stream().map(Candidate::success).toList())));
    }

    /** What changes take from the holders and give to them, as often as each succeeds. */
    Shift shift(List<Candidate> set, List<Success> successes) {
        Shift shift = new Shift(new double[steps.length], new double[steps.length]);
        if (isKnown()) {
            TreeSet<Integer> touched = new TreeSet<>();
            set.forEach(one -> one.cases().forEach(touched::add));
            touched.forEach(c -> move(c, set, successes, shift));
            set.forEach(one -> consult(one, shift));
        }
        return shift;
    }

    /** What is left of the teams' work when all of this is shifted. */
    Moved moved(List<Shift> shifts) {
        if (!isKnown()) {
            return new Moved(List.of(), OptionalDouble.empty());
        }
        double[] stepsAfter = steps.clone();
        double[] minutesAfter = minutes.clone();
        for (Shift shift : shifts) {
            Arrays.setAll(stepsAfter, holder -> stepsAfter[holder] + shift.steps[holder]);
            Arrays.setAll(minutesAfter, holder -> minutesAfter[holder] + shift.minutes[holder]);
        }
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
    private void consult(Candidate candidate, Shift shift) {
        if (candidate.change().lever() != Lever.OWN_IT) {
            return;
        }
        for (int holder = 0; holder < steps.length; holder++) {
            if (facts.holderName(holder).equals(candidate.change().team()) && steps[holder] > 0) {
                shift.steps[holder] += candidate.occurrences();
                shift.minutes[holder] += candidate.occurrences() * minutes[holder] / steps[holder];
            }
        }
    }

    /** One case, for each subset of the changes that touch it, as probable as that subset is. */
    private void move(int c, List<Candidate> set, List<Success> successes, Shift shift) {
        List<Candidate> in = new ArrayList<>();
        List<Double> shares = new ArrayList<>();
        for (int i = 0; i < set.size() && in.size() < Evaluation.MOST_IN_A_CASE; i++) {
            if (set.get(i).touches(c)) {
                in.add(set.get(i));
                shares.add(set.get(i).weight(c) * successes.get(i).mean());
            }
        }
        double[] share = shares.stream().mapToDouble(Double::doubleValue).toArray();
        for (int subset = 1; subset < 1 << in.size(); subset++) {
            double probability = Evaluation.probability(subset, share);
            if (probability > 0) {
                Set<Candidate> active = new LinkedHashSet<>();
                SetSearch.members(subset).forEach(i -> active.add(in.get(i)));
                replace(c, active, probability, shift);
            }
        }
    }

    private void replace(int c, Set<Candidate> active, double share, Shift shift) {
        CasePlay play = new CasePlay(facts, c);
        active.forEach(one -> one.apply(play, c, active));
        for (int step = facts.log().firstStep(c); step < facts.log().endStep(c); step++) {
            count(step, facts.holder(step), facts.companyMinutes(step), -share, shift.steps, shift.minutes);
            if (step < play.end() && !play.isGone(step)) {
                long changed = play.companyMillis(step);
                double now = changed < 0 ? facts.companyMinutes(step) : changed / 60_000.0;
                count(step, play.holder(step), now, share, shift.steps, shift.minutes);
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
