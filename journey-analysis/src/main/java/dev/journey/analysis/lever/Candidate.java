package dev.journey.analysis.lever;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** A change that evidence points to: where it acts, how often it works, and what speaks for it. Not thread-safe while filled. */
final class Candidate {
    private static final int EXAMPLES = 3;

    private final Change change;
    private final double pValue;
    private final Success success;
    private final Argumentation argumentation;
    private final TreeMap<Integer, Touched> touched = new TreeMap<>();
    private final Map<Candidate, Integer> joint = new LinkedHashMap<>();
    private long occurrences;

    Candidate(Change change, double pValue, Success success, Argumentation argumentation) {
        this.change = change;
        this.pValue = pValue;
        this.success = success;
        this.argumentation = argumentation;
    }

    /**
     * Why, in words.
     *
     * @param sentence one sentence that a manager can check
     * @param replaces what the sender did
     * @param falsifiedBy what would prove it wrong
     * @param watched the figure to watch after the change
     * @param inferred share of the evidence that was inferred, in [0, 1]
     */
    record Argumentation(String sentence, String replaces, String falsifiedBy, String watched, double inferred) {}

    /** What happens in one case: the rewrites, and the share of them that the change reaches. */
    private static final class Touched {
        private final List<Occurrence> occurrences = new ArrayList<>();
        private double weight;
    }

    /** What changes, if these other candidates take effect too. */
    private record Occurrence(Rewrite rewrite, Set<Candidate> with) {}

    /** An occurrence that the change reaches with this probability. */
    Candidate add(int caseIndex, Rewrite rewrite, double weight) {
        return add(caseIndex, new Occurrence(rewrite, Set.of()), weight);
    }

    /** An occurrence at which this and another change are missing: it goes only when both take effect. */
    void addJoint(int caseIndex, Rewrite rewrite, double weight, Candidate other) {
        add(caseIndex, new Occurrence(rewrite, Set.of(other)), weight);
        other.add(caseIndex, new Occurrence(play -> {}, Set.of(this)), 1);
        joint.merge(other, 1, Integer::sum);
        other.joint.merge(this, 1, Integer::sum);
    }

    private Candidate add(int caseIndex, Occurrence occurrence, double weight) {
        Touched in = touched.computeIfAbsent(caseIndex, c -> new Touched());
        in.occurrences.add(occurrence);
        in.weight += weight;
        occurrences++;
        return this;
    }

    /** The changes without which this one does little: most of its occurrences miss them too. */
    List<Candidate> together() {
        return joint.entrySet().stream()
                .filter(other -> 2L * other.getValue() > occurrences)
                .map(Map.Entry::getKey)
                .toList();
    }

    Change change() {
        return change;
    }

    double pValue() {
        return pValue;
    }

    Success success() {
        return success;
    }

    Argumentation argumentation() {
        return argumentation;
    }

    long occurrences() {
        return occurrences;
    }

    /** The cases that it touches, in order. */
    Iterable<Integer> cases() {
        return touched.keySet();
    }

    int caseCount() {
        return touched.size();
    }

    boolean touches(int caseIndex) {
        return touched.containsKey(caseIndex);
    }

    /** The share of its occurrences in a case that the change reaches at all. */
    double weight(int caseIndex) {
        Touched in = touched.get(caseIndex);
        return in == null ? 0 : in.weight / in.occurrences.size();
    }

    /** Applies what happens in a case when these candidates, this one among them, take effect. */
    void apply(CasePlay play, int caseIndex, Set<Candidate> active) {
        Touched in = touched.get(caseIndex);
        if (in != null) {
            in.occurrences.stream()
                    .filter(occurrence -> active.containsAll(occurrence.with))
                    .forEach(occurrence -> occurrence.rewrite.apply(play));
        }
    }

    List<Integer> examples() {
        return touched.entrySet().stream()
                .filter(entry -> entry.getValue().weight > 0)
                .limit(EXAMPLES)
                .map(Map.Entry::getKey)
                .toList();
    }
}
