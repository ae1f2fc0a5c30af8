package dev.journey.analysis.discover;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Makes leaves a chain: where the next step is the same and its leaf is not, the step before has to carry what makes the difference,
 * so it is split too, until each class and the next step's variant give the next class. This is the refinement of Moore's
 * minimisation of an automaton over the histories of k steps that occur; a history that never goes on to a variant goes with the
 * most frequent part.
 */
final class Histories {
    private final int[] historyOf;
    private final List<Integer> classes = new ArrayList<>();
    private final List<Long> visits = new ArrayList<>();
    /** By history: the next history by its variant. */
    private final List<Map<Integer, Integer>> next = new ArrayList<>();

    private int classCount;

    Histories(Sightings sightings, int memory, int[] leafOf) {
        historyOf = new int[leafOf.length];
        Map<List<Integer>, Integer> numbers = new HashMap<>();
        for (int step = 0; step < leafOf.length; step++) {
            List<Integer> history = new ArrayList<>(List.of(sightings.variantOf(step)));
            for (int back = 1; back <= memory; back++) {
                history.add(sightings.back(step, back));
            }
            int leaf = leafOf[step];
            historyOf[step] = numbers.computeIfAbsent(history, unseen -> add(leaf));
            visits.set(historyOf[step], visits.get(historyOf[step]) + 1);
        }
        link(sightings);
        boolean changed;
        do {
            changed = refine();
        } while (changed);
    }

    private int add(int leaf) {
        classes.add(leaf);
        classCount = Math.max(classCount, leaf + 1);
        visits.add(0L);
        next.add(new TreeMap<>());
        return classes.size() - 1;
    }

    private void link(Sightings sightings) {
        for (int step = 1; step < historyOf.length; step++) {
            if (sightings.back(step, 1) != Sightings.START) {
                next.get(historyOf[step - 1]).put(sightings.variantOf(step), historyOf[step]);
            }
        }
    }

    /** The class of each step. */
    int[] classOf() {
        int[] classOf = new int[historyOf.length];
        for (int step = 0; step < classOf.length; step++) {
            classOf[step] = classes.get(historyOf[step]);
        }
        return classOf;
    }

    private boolean refine() {
        Map<Integer, List<Integer>> members = new LinkedHashMap<>();
        for (int history = 0; history < classes.size(); history++) {
            members.computeIfAbsent(classes.get(history), unseen -> new ArrayList<>())
                    .add(history);
        }
        boolean changed = false;
        for (List<Integer> one : members.values()) {
            changed |= splitOnce(one);
        }
        return changed;
    }

    private boolean splitOnce(List<Integer> members) {
        Map<Integer, Map<Integer, Long>> targets = new TreeMap<>();
        for (int history : members) {
            next.get(history)
                    .forEach((variant, target) -> targets.computeIfAbsent(variant, unseen -> new TreeMap<>())
                            .merge(classes.get(target), visits.get(history), Long::sum));
        }
        for (Map.Entry<Integer, Map<Integer, Long>> target : targets.entrySet()) {
            if (target.getValue().size() > 1) {
                split(members, target.getKey(), target.getValue());
                return true;
            }
        }
        return false;
    }

    /** The most frequent part keeps the class. */
    private void split(List<Integer> members, int variant, Map<Integer, Long> targets) {
        int stays = targets.entrySet().stream()
                .reduce((a, b) -> b.getValue() > a.getValue() ? b : a)
                .map(Map.Entry::getKey)
                .orElseThrow();
        Map<Integer, Integer> renamed = new HashMap<>();
        for (int target : targets.keySet()) {
            if (target != stays) {
                renamed.put(target, classCount++);
            }
        }
        Map<Integer, Integer> moved = new HashMap<>();
        for (int history : members) {
            Integer target = next.get(history).get(variant);
            Integer newClass = target == null ? null : renamed.get(classes.get(target));
            if (newClass != null) {
                moved.put(history, newClass);
            }
        }
        moved.forEach(classes::set);
    }
}
