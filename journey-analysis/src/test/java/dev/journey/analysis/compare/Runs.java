package dev.journey.analysis.compare;

import dev.journey.model.Node;
import dev.journey.model.Outcome;
import dev.journey.model.Touchpoint;
import dev.journey.model.graph.Fork;
import dev.journey.model.graph.Journey;
import dev.journey.model.graph.Transition;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Runs of a journey by its own definition, written as plainly as possible and apart from the alignment: a run goes from touchpoint to
 * touchpoint; at a fork the runs of its branches are shuffled together and the join follows.
 */
final class Runs {
    private final Journey journey;

    Runs(Journey journey) {
        this.journey = journey;
    }

    /** All runs with at most this many touchpoints, as ids. */
    Set<List<String>> all(int longest) {
        Set<List<String>> runs = new HashSet<>();
        for (String start : journey.start().keySet()) {
            runs.addAll(from(journey.touchpoint(start), null, longest));
        }
        return runs;
    }

    /** One run, each way on equally likely at first and ever more forward as it gets longer; empty where it got too long. */
    List<String> one(Random random, int longest) {
        List<List<String>> runs = new ArrayList<>(all(longest));
        runs.sort((a, b) -> String.join("\n", a).compareTo(String.join("\n", b)));
        return runs.isEmpty() ? List.of() : runs.get(random.nextInt(runs.size()));
    }

    /** Runs that begin with a node and stop before {@code until}. */
    private Set<List<String>> from(Node node, Node until, int longest) {
        if (node.equals(until) || node instanceof Outcome) {
            return Set.of(List.of());
        }
        Set<List<String>> runs = new HashSet<>();
        if (longest == 0) {
            return runs;
        }
        Touchpoint touchpoint = (Touchpoint) node;
        for (Transition transition : journey.transitionsFrom(touchpoint.id())) {
            if (transition.fork().isEmpty()) {
                runs.addAll(from(transition.to(), until, longest - 1));
            }
        }
        for (Fork fork : journey.forks()) {
            if (fork.from().equals(touchpoint)) {
                runs.addAll(through(fork, until, longest - 1));
            }
        }
        return prefixed(touchpoint.id(), runs);
    }

    private Set<List<String>> through(Fork fork, Node until, int longest) {
        Set<List<String>> together = Set.of(List.of());
        for (Fork.Branch branch : fork.branches()) {
            Set<List<String>> ways = new HashSet<>();
            branch.entries().forEach(entry -> ways.addAll(from(entry.to(), fork.join(), longest)));
            together = shuffled(together, ways, longest);
        }
        Set<List<String>> runs = new HashSet<>();
        for (List<String> before : together) {
            for (List<String> after : from(fork.join(), until, longest - before.size())) {
                List<String> run = new ArrayList<>(before);
                run.addAll(after);
                runs.add(run);
            }
        }
        return runs;
    }

    private static Set<List<String>> shuffled(Set<List<String>> some, Set<List<String>> others, int longest) {
        Set<List<String>> shuffled = new HashSet<>();
        for (List<String> a : some) {
            for (List<String> b : others) {
                if (a.size() + b.size() <= longest) {
                    shuffle(new ArrayList<>(), a, b, shuffled);
                }
            }
        }
        return shuffled;
    }

    private static void shuffle(List<String> done, List<String> a, List<String> b, Set<List<String>> into) {
        if (a.isEmpty() && b.isEmpty()) {
            into.add(done);
        }
        if (!a.isEmpty()) {
            shuffle(plus(done, a.get(0)), a.subList(1, a.size()), b, into);
        }
        if (!b.isEmpty()) {
            shuffle(plus(done, b.get(0)), a, b.subList(1, b.size()), into);
        }
    }

    private static List<String> plus(List<String> list, String next) {
        List<String> longer = new ArrayList<>(list);
        longer.add(next);
        return longer;
    }

    private static Set<List<String>> prefixed(String first, Set<List<String>> runs) {
        Set<List<String>> prefixed = new HashSet<>();
        for (List<String> run : runs) {
            List<String> longer = new ArrayList<>();
            longer.add(first);
            longer.addAll(run);
            prefixed.add(longer);
        }
        return prefixed;
    }

    /** Fewest steps and touchpoints that stay alone: lengths less twice the longest common subsequence. */
    static int cost(List<String> trace, List<String> run) {
        int[][] common = new int[trace.size() + 1][run.size() + 1];
        for (int i = trace.size() - 1; i >= 0; i--) {
            for (int j = run.size() - 1; j >= 0; j--) {
                common[i][j] = trace.get(i).equals(run.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return trace.size() + run.size() - 2 * common[0][0];
    }
}
