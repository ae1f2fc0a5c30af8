package dev.journey.analysis.lever;

import dev.journey.model.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sets of recommended changes, with credit for each. */
final class LeverSets {
    private final Evaluation evaluation;
    private final List<Candidate> candidates;
    private final Objective objective;
    private final double budget;
    private final Optional<Rates> rates;
    private final Progress progress;
    private final long all;
    private long looked;
    private final SetSearch search;
    private final List<SetSearch.Chosen> chosen;

    LeverSets(Evaluation evaluation, List<Candidate> candidates, Levers levers, Objective objective) {
        this.evaluation = evaluation;
        this.candidates = candidates;
        this.objective = objective;
        budget = levers.budget;
        rates = levers.costs.rates();
        progress = levers.progress;
        all = candidates.size() <= Shapley.MOST ? (1L << candidates.size()) - 1 : Progress.UNKNOWN;
        double[] costs = candidates.stream()
                .mapToDouble(candidate -> levers.costs.of(candidate.change()))
                .toArray();
        SetValues values = new SetValues(evaluation, candidates, objective);
        int[][] companions = candidates.stream()
                .map(candidate -> candidate.together().stream()
                        .mapToInt(candidates::indexOf)
                        .filter(other -> other >= 0)
                        .toArray())
                .toArray(int[][]::new);
        search = new SetSearch(costs, companions, set -> value(values, set));
        chosen = search.pareto(budget);
    }

    private double value(SetValues values, int[] set) {
        looked++;
        progress.at(Progress.Work.COMBINING, looked, all);
        return values.of(set);
    }

    List<LeverSet> pareto() {
        List<LeverSet> sets = new ArrayList<>();
        for (SetSearch.Chosen one : chosen) {
            int[] members = one.members().stream().mapToInt(Integer::intValue).toArray();
            Prediction prediction = Prediction.of(evaluation.draws(members), objective, rates);
            sets.add(new LeverSet(
                    one.members().stream().map(i -> candidates.get(i).change()).toList(),
                    prediction.of(Unit.HANDOFFS),
                    prediction.of(Unit.EFFORT_MINUTES),
                    prediction.money(),
                    one.value(),
                    one.cost(),
                    credits(members)));
        }
        return sets;
    }

    /** How far the last set can be from the best one. */
    double bound() {
        return chosen.isEmpty() ? 0 : search.bound(chosen.get(chosen.size() - 1), budget);
    }

    private List<Double> credits(int[] members) {
        if (members.length > Shapley.MOST) {
            return List.of();
        }
        SetValues values = new SetValues(evaluation, candidates, objective);
        double[] credits = Shapley.credits(
                members.length,
                set -> values.of(SetSearch.members(set).stream()
                        .mapToInt(i -> members[i])
                        .toArray()));
        List<Double> list = new ArrayList<>();
        for (double credit : credits) {
            list.add(credit);
        }
        return list;
    }
}
