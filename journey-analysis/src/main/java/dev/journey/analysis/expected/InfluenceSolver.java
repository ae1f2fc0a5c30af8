package dev.journey.analysis.expected;

import dev.journey.analysis.expected.DrawnInfluence.Moved;
import dev.journey.analysis.figure.Estimate;
import dev.journey.analysis.figure.Figure;
import dev.journey.analysis.measure.EffortWeights;
import dev.journey.model.Outcome;
import dev.journey.model.Side;
import dev.journey.model.Touchpoint;
import dev.journey.model.graph.Journey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Which touchpoints go with success, effort and contacts. Intervals by redrawing every row and the start from its counts
 * ({@link CountedRows}), solving again, and taking the middle 90 % of the differences.
 */
final class InfluenceSolver {
    private static final int MEASURES = 3;
    private static final double NEVER = 1e-12;

    private final Journey journey;
    private final PathChain paths;
    private final double[][] amounts;
    private final double[] contactsAtStart;
    private final String[] absences = new String[MEASURES];

    InfluenceSolver(Places places, EffortWeights weights) {
        journey = places.journey();
        paths = new PathChain(places, weights);
        SparseChain chain = paths.chain();
        boolean[] customer = new boolean[chain.states()];
        contactsAtStart = new double[chain.states()];
        for (int s = 0; s < customer.length; s++) {
            customer[s] = journey.sideOf(journey.touchpoints().get(s)) == Side.CUSTOMER;
            contactsAtStart[s] = customer[s] ? 1 : 0;
        }
        amounts = new double[][] {ending(chain, Outcome.RESOLVED), effort(chain), contacts(chain, customer)};
        absences[0] = "";
        absences[1] = paths.hasEffort() ? "" : Messages.NO_EFFORT;
        absences[2] = Arrays.stream(contactsAtStart).sum() > 0 ? "" : Messages.NO_CUSTOMER;
    }

    private static double[] ending(SparseChain chain, Outcome outcome) {
        double[] ending = new double[chain.edges()];
        for (int e = 0; e < ending.length; e++) {
            ending[e] = chain.target[e] == ~outcome.ordinal() ? 1 : 0;
        }
        return ending;
    }

    private double[] effort(SparseChain chain) {
        Rewards effort = paths.effort();
        double[] onEdges = effort.edgeMean.clone();
        for (int s = 0; s < chain.states(); s++) {
            for (int e = chain.rowStart[s]; e < chain.rowStart[s + 1]; e++) {
                onEdges[e] += effort.stateMean[s];
            }
        }
        return onEdges;
    }

    private static double[] contacts(SparseChain chain, boolean[] customer) {
        double[] contacts = new double[chain.edges()];
        for (int s = 0; s < chain.states(); s++) {
            for (int e = chain.rowStart[s]; e < chain.rowStart[s + 1]; e++) {
                contacts[e] = !chain.exits(e) && !customer[s] && customer[chain.target[e]] ? 1 : 0;
            }
        }
        return contacts;
    }

    /** P(outcome | visited) − P(outcome | not visited). */
    Figure on(int state, Outcome outcome) {
        Hits hits = new Hits(ChainSolver.of(paths.chain()), paths.start());
        Hits.Hit hit = hits.of(state);
        if (hit.share > 1 - NEVER) {
            return Figure.absent(
                    Messages.always(journey.touchpoints().get(state).id()));
        }
        double[] ending = ending(paths.chain(), outcome);
        double without = hit.without(ending);
        return Figure.of((hits.mean(ending) - without) / hit.share - without / (1 - hit.share));
    }

    /** By how much of success goes with it, either way, then by name. */
    List<DrawnInfluence> solve(int samples, long seed) {
        double[][][] drawn = table(paths.chain(), paths.start());
        List<double[][][]> redrawn = new ArrayList<>();
        if (paths.counted().isPresent()) {
            CountedRows rows = new CountedRows(paths, seed);
            for (int i = 0; i < samples; i++) {
                CountedRows.Drawn again = rows.next();
                redrawn.add(table(again.chain(), again.start()));
            }
        }
        List<DrawnInfluence> found = new ArrayList<>();
        for (Touchpoint touchpoint : journey.touchpoints()) {
            int state = journey.indexOf(touchpoint.id());
            found.add(new DrawnInfluence(
                    touchpoint.id(),
                    drawn[state][MEASURES][0],
                    moved(0, state, drawn, redrawn),
                    moved(1, state, drawn, redrawn),
                    moved(2, state, drawn, redrawn)));
        }
        found.sort(Comparator.comparingDouble((DrawnInfluence row) ->
                        -Math.abs(row.success().difference().orElse(0)))
                .thenComparing(DrawnInfluence::touchpoint));
        return List.copyOf(found);
    }

    /** By state: for each measure the mean if visited and if not (NaN where that cannot be), and last the share that visits. */
    private double[][][] table(SparseChain chain, double[] start) {
        Hits hits = new Hits(ChainSolver.of(chain), start);
        double[] all = new double[MEASURES];
        for (int m = 0; m < MEASURES; m++) {
            all[m] = hits.mean(amounts[m]);
        }
        for (int s = 0; s < start.length; s++) {
            all[2] += start[s] * contactsAtStart[s];
        }
        double[][][] table = new double[chain.states()][][];
        for (int state = 0; state < table.length; state++) {
            Hits.Hit hit = hits.of(state);
            table[state] = new double[MEASURES + 1][];
            for (int m = 0; m < MEASURES; m++) {
                double without = hit.without(amounts[m]) + (m == 2 ? hit.startWithout(contactsAtStart) : 0);
                boolean always = hit.share > 1 - NEVER;
                table[state][m] = new double[] {
                    always ? all[m] : (all[m] - without) / hit.share, always ? Double.NaN : without / (1 - hit.share)
                };
            }
            table[state][MEASURES] = new double[] {hit.share};
        }
        return table;
    }

    private Moved moved(int measure, int state, double[][][] drawn, List<double[][][]> redrawn) {
        if (!absences[measure].isEmpty()) {
            return Moved.absent(absences[measure]);
        }
        double visited = drawn[state][measure][0];
        double not = drawn[state][measure][1];
        if (Double.isNaN(not)) {
            return new Moved(OptionalDouble.of(visited), OptionalDouble.empty(), Optional.empty(), Messages.ALWAYS);
        }
        double[] differences = redrawn.stream()
                .map(table -> table[state][measure])
                .mapToDouble(means -> means[0] - means[1])
                .filter(Double::isFinite)
                .sorted()
                .toArray();
        return new Moved(OptionalDouble.of(visited), OptionalDouble.of(not), interval(visited - not, differences), "");
    }

    private Optional<Estimate> interval(double value, double[] sorted) {
        if (sorted.length == 0) {
            return Optional.empty();
        }
        int cut = (int) Math.floor(sorted.length * (1 - DrawnInfluence.CONFIDENCE) / 2);
        double low = Math.min(value, sorted[cut]);
        double high = Math.max(value, sorted[sorted.length - 1 - cut]);
        return Optional.of(new Estimate(value, low, high, paths.counted().orElseThrow()));
    }
}
