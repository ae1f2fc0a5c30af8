package dev.journey.model.graph;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.journey.model.Touchpoint;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Makes the journey from a drawing that is sound. */
final class JourneyMaker {
    final Draft draft;
    final ImmutableList<Touchpoint> touchpoints;
    final ImmutableList<Transition> transitions;
    final ImmutableList<ImmutableList<Transition>> leaving;
    final ImmutableList<Fork> forks;
    final ImmutableMap<String, Double> start;
    final ImmutableMap<String, Long> startCounts;

    private final Drawing drawing;

    JourneyMaker(Drawing drawing, double[] totals, List<ForkCheck.Region> regions) {
        this.drawing = drawing;
        draft = drawing.draft;
        touchpoints = drawing.touchpoints;
        List<Transition> made = new ArrayList<>();
        for (int t = 0; t < drawing.transitions(); t++) {
            TransitionBuilder transition = drawing.transition(t);
            Touchpoint from = touchpoints.get(drawing.from(t));
            double probability = transition.weight.value() / totals[drawing.from(t)];
            boolean joins = ForkCheck.joins(regions, drawing, t);
            made.add(new Transition(t, transition, from, drawing.node(drawing.to(t)), probability, joins));
        }
        transitions = ImmutableList.copyOf(made);
        ImmutableList.Builder<ImmutableList<Transition>> rows = ImmutableList.builder();
        for (int i = 0; i < touchpoints.size(); i++) {
            rows.add(drawing.leaving(i).stream().map(made::get).collect(ImmutableList.toImmutableList()));
        }
        leaving = rows.build();
        forks = regions.stream().map(this::fork).collect(ImmutableList.toImmutableList());
        startCounts = startCounts();
        start = start();
    }

    Journey make() {
        return new Journey(this);
    }

    private Fork fork(ForkCheck.Region region) {
        Map<Integer, List<Transition>> entries = new TreeMap<>();
        for (int t : drawing.leaving(region.from())) {
            TransitionBuilder transition = drawing.transition(t);
            if (region.fork().holds(transition)) {
                entries.computeIfAbsent(transition.branch, branch -> new ArrayList<>())
                        .add(transitions.get(t));
            }
        }
        List<Fork.Branch> branches = new ArrayList<>();
        for (List<Transition> opening : entries.values()) {
            branches.add(new Fork.Branch(opening, inside(region.branches().get(branches.size()))));
        }
        double probability = branches.get(0).entries().stream()
                .mapToDouble(Transition::probability)
                .sum();
        return new Fork(
                region.fork().id, touchpoints.get(region.from()), drawing.node(region.join()), probability, branches);
    }

    private ImmutableSet<Touchpoint> inside(BitSet branch) {
        return branch.stream().mapToObj(touchpoints::get).collect(ImmutableSet.toImmutableSet());
    }

    private ImmutableMap<String, Long> startCounts() {
        Map<String, Long> counts = new LinkedHashMap<>();
        draft.starts.stream()
                .filter(begin -> begin.weight().counted())
                .forEach(begin ->
                        counts.merge(begin.touchpoint(), (long) begin.weight().value(), Long::sum));
        return ImmutableMap.copyOf(counts);
    }

    private ImmutableMap<String, Double> start() {
        double total = startCounts.isEmpty()
                ? 1
                : startCounts.values().stream().mapToDouble(Long::doubleValue).sum();
        Map<String, Double> shares = new LinkedHashMap<>();
        draft.starts.forEach(
                begin -> shares.merge(begin.touchpoint(), begin.weight().value() / total, Double::sum));
        return ImmutableMap.copyOf(shares);
    }
}
