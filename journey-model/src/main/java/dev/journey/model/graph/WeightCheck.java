package dev.journey.model.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Adds up what leaves each touchpoint, and finds what is no probability and no count. */
final class WeightCheck {
    /** How far a sum of probabilities may be from 1. */
    static final double TOLERANCE = 1e-9;

    private final Drawing drawing;
    private final List<String> faults;
    private final double[] totals;

    WeightCheck(Drawing drawing, List<String> faults) {
        this.drawing = drawing;
        this.faults = faults;
        totals = new double[drawing.size()];
    }

    /** What the weights leaving each touchpoint are divided by: 1 for probabilities, the sum for counts. */
    double[] totals() {
        for (int touchpoint = 0; touchpoint < drawing.size(); touchpoint++) {
            totals[touchpoint] = row(touchpoint);
        }
        start();
        return totals;
    }

    private double row(int touchpoint) {
        List<TransitionBuilder> row =
                drawing.leaving(touchpoint).stream().map(drawing::transition).toList();
        if (row.isEmpty()) {
            return 1;
        }
        String id = drawing.touchpoints.get(touchpoint).id();
        Locator place = drawing.draft.touchpoints.get(touchpoint).place();
        boolean counted = row.get(0).weight.counted();
        if (row.stream().anyMatch(transition -> transition.weight.counted() != counted)) {
            faults.add(place.at(Messages.mixed(id)));
            return 1;
        }
        if (!row.stream().allMatch(this::valid)) {
            return 1;
        }
        double sum = sum(id, row);
        if (counted) {
            if (sum == 0) {
                faults.add(place.at(Messages.noCounts(id)));
            }
            return sum;
        }
        if (!(Math.abs(sum - 1) <= TOLERANCE)) {
            faults.add(place.at(Messages.rowSum(id, sum)));
        }
        return 1;
    }

    private boolean valid(TransitionBuilder transition) {
        if (transition.weight.valid()) {
            return true;
        }
        faults.add(
                transition.place.at(Messages.transition(transition.from, transition.to, invalid(transition.weight))));
        return false;
    }

    private static String invalid(Weight weight) {
        return weight.counted() ? Messages.count(weight.value()) : Messages.probability(weight.value());
    }

    private double sum(String touchpoint, List<TransitionBuilder> row) {
        double sum = row.stream()
                .filter(transition -> !transition.forks())
                .mapToDouble(transition -> transition.weight.value())
                .sum();
        for (ForkDraft fork : drawing.draft.forks) {
            if (fork.from.equals(touchpoint)) {
                sum += fork(fork, row);
            }
        }
        return sum;
    }

    private double fork(ForkDraft fork, List<TransitionBuilder> row) {
        Map<Integer, Double> branches = new TreeMap<>();
        row.stream()
                .filter(fork::holds)
                .forEach(transition -> branches.merge(transition.branch, transition.weight.value(), Double::sum));
        String name = ForkMessages.fork(fork.id, fork.from);
        if (branches.size() < 2) {
            faults.add(fork.place.at(ForkMessages.branches(name, branches.size())));
        }
        List<Integer> numbers = new ArrayList<>(branches.keySet());
        for (int i = 0; i < numbers.size(); i++) {
            if (numbers.get(i) != i) {
                faults.add(fork.place.at(ForkMessages.gap(name, i)));
                break;
            }
        }
        List<Double> sums = new ArrayList<>(branches.values());
        sums.stream()
                .filter(sum -> !(Math.abs(sum - sums.get(0)) <= TOLERANCE))
                .findFirst()
                .ifPresent(other -> faults.add(fork.place.at(ForkMessages.unequal(name, sums.get(0), other))));
        return sums.isEmpty() ? 0 : sums.get(0);
    }

    private void start() {
        List<Draft.Start> starts = drawing.draft.starts;
        for (Draft.Start start : starts) {
            if (!start.weight().valid()) {
                faults.add(start.place().at(Messages.start(start.touchpoint(), invalid(start.weight()))));
                return;
            }
        }
        double sum =
                starts.stream().mapToDouble(start -> start.weight().value()).sum();
        long counted = starts.stream().filter(start -> start.weight().counted()).count();
        if (counted > 0 && counted < starts.size()) {
            faults.add(Messages.mixedStart());
        } else if (counted > 0 && sum == 0) {
            faults.add(Messages.noStartCounts());
        } else if (counted == 0 && !starts.isEmpty() && !(Math.abs(sum - 1) <= TOLERANCE)) {
            faults.add(Messages.startSum(sum));
        }
    }
}
