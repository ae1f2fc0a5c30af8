package dev.journey.analysis.lever;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** A change that evidence points to: where it acts, how often it works, and what speaks for it. Not thread-safe while filled. */
final class Candidate {
    private final Change change;
    private final double pValue;
    private final boolean tested;
    private final Success success;
    private final Argumentation argumentation;
    private final TreeMap<Integer, Touched> touched = new TreeMap<>();
    private final Map<Candidate, Integer> joint = new LinkedHashMap<>();
    private long occurrences;

    /** With the probability of evidence this strong by chance. */
    Candidate(Change change, double pValue, Success success, Argumentation argumentation) {
        this(change, pValue, true, success, argumentation);
    }

    private Candidate(Change change, double pValue, boolean tested, Success success, Argumentation argumentation) {
        this.change = change;
        this.pValue = pValue;
        this.tested = tested;
        this.success = success;
        this.argumentation = argumentation;
    }

    /** Without a p-value it stands on a figure that was given, and nothing is left to chance. */
    static Candidate of(Change change, OptionalDouble pValue, Success success, Argumentation argumentation) {
        return new Candidate(change, pValue.orElse(0), pValue.isPresent(), success, argumentation);
    }

    /**
     * Why, in words.
     *
     * @param sentence one sentence that a manager can check
     * @param replaces what the sender did
     * @param falsifiedBy what would prove it wrong
     * @param watched the figure to watch after the change
     */
    record Argumentation(String sentence, String replaces, String falsifiedBy, String watched) {}

    /** What happens in one case: the rewrites, and the share of them that the change reaches. */
    private static final class Touched {
        private final List<Occurrence> occurrences = new ArrayList<>();
        private double weight;
    }

    /** What changes, if these other candidates take effect too, and what speaks for it. */
    private record Occurrence(Rewrite rewrite, Set<Candidate> with, Proof proof) {}

    /** An occurrence that the change reaches with this probability. */
    Candidate add(int caseIndex, Rewrite rewrite, double weight, Proof proof) {
        return add(caseIndex, new Occurrence(rewrite, Set.of(), proof), weight);
    }

    /** An occurrence at which this and other changes are missing: it goes only when all of them take effect. */
    void addJoint(int caseIndex, Rewrite rewrite, double weight, Proof proof, Map<Candidate, Proof> others) {
        add(caseIndex, new Occurrence(rewrite, Set.copyOf(others.keySet()), proof), weight);
        others.forEach((other, othersProof) -> {
            other.add(caseIndex, new Occurrence(play -> {}, Set.of(this), othersProof), 1);
            joint.merge(other, 1, Integer::sum);
            other.joint.merge(this, 1, Integer::sum);
        });
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

    /** Whether chance was tested; else the p-value is 0 and is no member of the family of tests. */
    boolean tested() {
        return tested;
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

    /** What speaks for each occurrence that it reaches, by case, in the order in which it was found. */
    void forEachProof(BiConsumer<Integer, Proof> hears) {
        touched.forEach((c, in) -> {
            if (in.weight > 0) {
                in.occurrences.forEach(occurrence -> hears.accept(c, occurrence.proof));
            }
        });
    }
}
