package dev.journey.analysis.lever;

import dev.journey.model.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Sets of changes within a budget that no team is too few for, with credit for each member. */
final class LeverSets {
    private final Evaluation evaluation;
    private final SetMembers members;
    private final Objective objective;
    private final double budget;
    private final Optional<Rates> rates;
    private final Progress progress;
    private final long all;
    private final SetValues values;
    private final SetLoads loads;
    private final SetSearch search;
    private final List<SetSearch.Chosen> chosen;
    private long looked;

    LeverSets(
            SetMembers members,
            StepFacts facts,
            CaseTotals totals,
            Workload workload,
            Levers levers,
            Objective objective) {
        this.members = members;
        this.objective = objective;
        evaluation = new Evaluation(facts, totals, members.candidates(), members.successes(), levers.draws);
        budget = levers.budget;
        rates = levers.costs.rates();
        progress = levers.progress;
        List<Candidate> candidates = members.candidates();
        all = candidates.size() <= Shapley.MOST ? (1L << candidates.size()) - 1 : Progress.UNKNOWN;
        double[] costs = candidates.stream()
                .mapToDouble(candidate -> levers.costs.of(candidate.change()))
                .toArray();
        SetParts parts = new SetParts(candidates);
        values = new SetValues(evaluation, parts, objective);
        loads = new SetLoads(workload, members, parts);
        int[][] companions = candidates.stream()
                .map(candidate -> candidate.together().stream()
                        .mapToInt(candidates::indexOf)
                        .filter(other -> other >= 0)
                        .toArray())
                .toArray(int[][]::new);
        search = new SetSearch(costs, companions, this::value, loads::bears);
        chosen = search.pareto(budget);
    }

    private double value(int[] set) {
        looked++;
        progress.at(Progress.Work.COMBINING, looked, all);
        return values.of(set);
    }

    List<LeverSet> pareto() {
        return chosen.stream().map(this::set).toList();
    }

    private LeverSet set(SetSearch.Chosen one) {
        int[] set = one.members().stream().mapToInt(Integer::intValue).toArray();
        Prediction prediction = Prediction.of(evaluation.draws(set), objective, rates);
        Workload.Moved moved = loads.of(set);
        return new LeverSet(
                changes(IntStream.of(set)),
                changes(IntStream.of(set).filter(members::isLead)),
                prediction.of(Unit.HANDOFFS),
                prediction.of(Unit.EFFORT_MINUTES),
                prediction.money(),
                one.value(),
                one.cost(),
                credits(set),
                moved.loads(),
                moved.elapsedHours(prediction.of(Unit.ELAPSED_HOURS)));
    }

    private List<Change> changes(IntStream positions) {
        return positions.mapToObj(i -> members.candidates().get(i).change()).toList();
    }

    /** The least sets that a team is too few for. */
    List<RefusedSet> refused() {
        List<RefusedSet> refused = new ArrayList<>();
        loads.over()
                .forEach((set, load) -> refused.add(
                        new RefusedSet(changes(set.stream()), Guard.OWNER_OVERLOAD, Messages.overloadTogether(load))));
        return refused;
    }

    /** How far the last set can be from the best one. */
    double bound() {
        return chosen.isEmpty() ? 0 : search.bound(chosen.get(chosen.size() - 1), budget);
    }

    private List<Double> credits(int[] set) {
        if (set.length > Shapley.MOST) {
            return List.of();
        }
        double[] credits = Shapley.credits(
                set.length,
                some -> values.of(
                        SetSearch.members(some).stream().mapToInt(i -> set[i]).toArray()));
        List<Double> list = new ArrayList<>();
        for (double credit : credits) {
            list.add(credit);
        }
        return list;
    }
}
