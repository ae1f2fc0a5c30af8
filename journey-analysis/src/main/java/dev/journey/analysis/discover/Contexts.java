package dev.journey.analysis.discover;

import dev.journey.model.log.EventLog;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/** Grows, for each variant, a tree of what the next step depends on; its leaves are what has to be remembered. */
final class Contexts {
    private final Sightings sightings;
    private final Discovery settings;
    private final List<String> names;
    private final List<Split> splits = new ArrayList<>();
    private final int[] next;
    private final int[] leafOf;
    private final double level;
    private int leaves;

    Contexts(Sightings sightings, Discovery settings, List<String> names) {
        this.sightings = sightings;
        this.settings = settings;
        this.names = names;
        next = next(sightings);
        leafOf = new int[next.length];
        level = settings.significance / Math.max(1, sightings.variants().size() * (long) settings.memory);
        for (int[] visits : visits(sightings)) {
            grow(visits, 0, "");
        }
    }

    /** The leaf of each step. */
    int[] leafOf() {
        return leafOf;
    }

    List<Split> splits() {
        return splits;
    }

    /** The variant of the step after each step; after the last one, the outcome, numbered on from the variants. */
    private static int[] next(Sightings sightings) {
        EventLog log = sightings.log();
        int[] next = new int[log.stepCount()];
        for (int c = 0; c < log.caseCount(); c++) {
            for (int step = log.firstStep(c); step < log.endStep(c); step++) {
                next[step] = step + 1 < log.endStep(c)
                        ? sightings.variantOf(step + 1)
                        : sightings.variants().size() + sightings.outcomeOf(c).ordinal();
            }
        }
        return next;
    }

    private static int[][] visits(Sightings sightings) {
        int[] sizes = new int[sightings.variants().size()];
        int steps = sightings.log().stepCount();
        for (int step = 0; step < steps; step++) {
            sizes[sightings.variantOf(step)]++;
        }
        int[][] visits = Arrays.stream(sizes).mapToObj(int[]::new).toArray(int[][]::new);
        int[] filled = new int[sizes.length];
        for (int step = 0; step < steps; step++) {
            int variant = sightings.variantOf(step);
            visits[variant][filled[variant]++] = step;
        }
        return visits;
    }

    private void grow(int[] visits, int depth, String within) {
        for (int back = depth + 1; back <= settings.memory; back++) {
            if (split(visits, back, within)) {
                return;
            }
        }
        for (int step : visits) {
            leafOf[step] = leaves;
        }
        leaves++;
    }

    private boolean split(int[] visits, int back, String within) {
        int[] before =
                Arrays.stream(visits).map(step -> sightings.back(step, back)).toArray();
        Table table =
                new Table(before, Arrays.stream(visits).map(step -> next[step]).toArray(), settings.leastVisits);
        if (!table.isTestable() || table.pValue() >= level) {
            return false;
        }
        List<List<Integer>> groups = table.groups();
        if (groups.size() < 2) {
            return false;
        }
        List<List<String>> named = named(groups, before, table);
        splits.add(new Split(
                names.get(sightings.variantOf(visits[0])),
                back,
                within,
                named,
                table.visits(),
                table.entropy(),
                table.entropy(groups),
                table.g(),
                table.degreesOfFreedom(),
                table.pValue()));
        for (int group = 0; group < groups.size(); group++) {
            List<Integer> rows = groups.get(group);
            int[] part = Arrays.stream(visits)
                    .filter(step -> rows.contains(table.rowOf(sightings.back(step, back))))
                    .toArray();
            grow(part, back, Messages.within(within, back, named.get(group)));
        }
        return true;
    }

    private List<List<String>> named(List<List<Integer>> groups, int[] before, Table table) {
        List<TreeSet<Integer>> codes = new ArrayList<>();
        groups.forEach(group -> codes.add(new TreeSet<>()));
        for (int code : before) {
            for (int group = 0; group < groups.size(); group++) {
                if (groups.get(group).contains(table.rowOf(code))) {
                    codes.get(group).add(code);
                }
            }
        }
        return codes.stream()
                .map(group -> group.stream().map(this::name).toList())
                .toList();
    }

    private String name(int code) {
        return code == Sightings.START ? Messages.START : names.get(code);
    }
}
