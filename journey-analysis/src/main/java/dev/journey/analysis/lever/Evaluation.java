package dev.journey.analysis.lever;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What sets of candidates do, by walking the cases that they touch before and after. A case is touched by few candidates, so it is
 * rewritten once for each of their subsets. Where a change reaches only a share of its occurrences, the effect is the mean over
 * the subsets that it could reach. Not thread-safe.
 */
final class Evaluation {
    private static final int UNITS = Unit.values().length;
    /** Candidates that touch one case; with more the last ones are left out there. */
    static final int MOST_IN_A_CASE = 8;

    private final StepFacts facts;
    private final CaseTotals totals;
    private final List<Candidate> candidates;
    private final List<Success> successes;
    private final Draws draws;
    private final int cases;
    private final Map<Integer, double[]> before = new HashMap<>();
    private final Map<Key, double[]> changed = new HashMap<>();

    Evaluation(StepFacts facts, CaseTotals totals, List<Candidate> candidates, Draws draws) {
        this(
                facts,
                totals,
                candidates,
                candidates.stream().map(Candidate::success).toList(),
                draws);
    }

    /** With how often each one succeeds. */
    Evaluation(StepFacts facts, CaseTotals totals, List<Candidate> candidates, List<Success> successes, Draws draws) {
        this.successes = successes;
        this.facts = facts;
        this.totals = totals;
        this.candidates = candidates;
        this.draws = draws;
        cases = facts.log().caseCount();
    }

    /** The draws of a set of candidates, by their positions: changes per case. */
    double[][] draws(int... set) {
        TreeSet<Integer> touched = new TreeSet<>();
        for (int position : set) {
            candidates.get(position).cases().forEach(touched::add);
        }
        double[][] drawn = new double[draws.count()][UNITS];
        double[][] successes = new double[set.length][draws.count()];
        for (int i = 0; i < set.length; i++) {
            for (int draw = 0; draw < draws.count(); draw++) {
                successes[i][draw] = this.successes.get(set[i]).draw(draws, 2 * set[i], draw);
            }
        }
        double[] sums = new double[draws.count()];
        for (int c : touched) {
            add(c, set, successes, drawn, sums);
        }
        for (int draw = 0; draw < drawn.length; draw++) {
            double all = sums[draw] + rest(cases - touched.size(), draw);
            for (int unit = 0; unit < UNITS; unit++) {
                drawn[draw][unit] /= all;
            }
        }
        return drawn;
    }

    private void add(int c, int[] set, double[][] successes, double[][] drawn, double[] sums) {
        int[] in = in(c, set);
        double[] reached = new double[in.length];
        Arrays.setAll(reached, i -> candidates.get(set[in[i]]).weight(c));
        double[] share = new double[in.length];
        double[][] changes = changes(c, in, set);
        for (int draw = 0; draw < drawn.length; draw++) {
            for (int i = 0; i < in.length; i++) {
                share[i] = reached[i] * successes[in[i]][draw];
            }
            double weight = draws.weight(c, draw);
            sums[draw] += weight;
            for (int subset = 1; subset < 1 << in.length; subset++) {
                double probability = probability(subset, share);
                for (int unit = 0; unit < UNITS && probability > 0; unit++) {
                    drawn[draw][unit] += weight * probability * changes[subset][unit];
                }
            }
        }
    }

    private double[][] changes(int c, int[] in, int[] set) {
        double[][] changes = new double[1 << in.length][];
        Arrays.setAll(changes, subset -> subset == 0 ? new double[UNITS] : change(c, in, set, subset));
        return changes;
    }

    /** The expected changes per case of a set, without draws. */
    double[] mean(int... set) {
        TreeSet<Integer> touched = new TreeSet<>();
        for (int position : set) {
            candidates.get(position).cases().forEach(touched::add);
        }
        double[] mean = new double[UNITS];
        for (int c : touched) {
            int[] in = in(c, set);
            double[] share = new double[in.length];
            for (int i = 0; i < in.length; i++) {
                int position = set[in[i]];
                share[i] = candidates.get(position).weight(c)
                        * successes.get(position).mean();
            }
            for (int subset = 1; subset < 1 << in.length; subset++) {
                double probability = probability(subset, share);
                double[] change = probability > 0 ? change(c, in, set, subset) : new double[UNITS];
                for (int unit = 0; unit < UNITS; unit++) {
                    mean[unit] += probability * change[unit] / cases;
                }
            }
        }
        return mean;
    }

    /** The log's own means per case. */
    double[] means() {
        double[] means = new double[UNITS];
        for (int c = 0; c < cases; c++) {
            double[] of = totals.of(c);
            for (int unit = 0; unit < UNITS; unit++) {
                means[unit] += of[unit];
            }
        }
        return Arrays.stream(means).map(sum -> sum / cases).toArray();
    }

    private int[] in(int c, int[] set) {
        List<Integer> in = new ArrayList<>();
        for (int i = 0; i < set.length && in.size() < MOST_IN_A_CASE; i++) {
            if (candidates.get(set[i]).touches(c)) {
                in.add(i);
            }
        }
        return in.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The probability that exactly these of several take effect, each with its share. */
    static double probability(int subset, double[] share) {
        double probability = 1;
        for (int i = 0; i < share.length; i++) {
            probability *= (subset & 1 << i) != 0 ? share[i] : 1 - share[i];
        }
        return probability;
    }

    /** How a case changes when exactly these candidates take effect on it. */
    private double[] change(int c, int[] in, int[] set, int subset) {
        List<Integer> active = new ArrayList<>();
        for (int i = 0; i < in.length; i++) {
            if ((subset & 1 << i) != 0) {
                active.add(set[in[i]]);
            }
        }
        Collections.sort(active);
        return changed.computeIfAbsent(new Key(c, active), k -> rewritten(c, active));
    }

    /** A case with the candidates that take effect on it. */
    private record Key(int caseIndex, List<Integer> active) {}

    private double[] rewritten(int c, List<Integer> active) {
        CasePlay play = new CasePlay(facts, c);
        Set<Candidate> effective = new HashSet<>();
        active.forEach(position -> effective.add(candidates.get(position)));
        active.forEach(position -> candidates.get(position).apply(play, c, effective));
        double[] after = totals.of(play);
        double[] was = before.computeIfAbsent(c, totals::of);
        double[] change = new double[UNITS];
        Arrays.setAll(change, unit -> after[unit] - was[unit]);
        return change;
    }

    /** The weight of all cases that are not touched: Gamma(n), by its normal approximation where n is large. */
    private double rest(int untouched, int draw) {
        if (untouched <= 50) {
            double sum = 0;
            for (int i = 0; i < untouched; i++) {
                sum += draws.weight(-1 - i, draw);
            }
            return sum;
        }
        double radius = Math.sqrt(-2 * Math.log(1 - draws.uniform(-2, draw)));
        double normal = radius * Math.cos(2 * Math.PI * draws.uniform(-3, draw));
        return Math.max(1, untouched + Math.sqrt(untouched) * normal);
    }
}
