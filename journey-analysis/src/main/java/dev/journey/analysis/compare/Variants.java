package dev.journey.analysis.compare;

import dev.journey.analysis.compare.Classifier.Found;
import dev.journey.analysis.observed.LogFacts;
import dev.journey.model.Outcome;
import dev.journey.model.log.EventLog;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The cases of a log by what the alignment sees of them: the sequence of touchpoints and how it ended. Each variant is aligned once,
 * in the order of its first case.
 */
final class Variants {
    private final int[] variantOf;
    private final List<Variant> all = new ArrayList<>();

    /**
     * Cases that are alike.
     *
     * @param trace what was observed
     * @param alignment how the journey explains it
     * @param deviations in the order of the moves; failed touchpoints are not among them
     */
    record Variant(Trace trace, Alignment alignment, List<Found> deviations) {}

    Variants(EventLog log, LogFacts facts, PlannedNet net, NameMatch names, ConformanceSettings settings) {
        variantOf = new int[log.caseCount()];
        Markings markings = new Markings(net);
        Map<IntBuffer, Integer> numbers = new HashMap<>();
        for (int c = 0; c < log.caseCount(); c++) {
            int ending = ending(c, facts, settings.openCases());
            Integer known = numbers.putIfAbsent(key(c, log, ending), all.size());
            if (known == null) {
                all.add(align(trace(c, log, names, ending), markings, settings.maxStates()));
            }
            variantOf[c] = known == null ? all.size() - 1 : known;
        }
    }

    Variant of(int caseIndex) {
        return all.get(variantOf[caseIndex]);
    }

    int count() {
        return all.size();
    }

    private static Variant align(Trace trace, Markings markings, long maxStates) {
        Alignment alignment = new AlignmentSearch(markings, trace).run(maxStates);
        return new Variant(trace, alignment, Classifier.classify(markings.net(), trace, alignment));
    }

    /** Where the log does not know outcomes, nobody can tell which cases are open: all are held against the whole journey. */
    private static int ending(int caseIndex, LogFacts facts, OpenCases asked) {
        Outcome outcome = facts.outcome(caseIndex);
        if (outcome != Outcome.OPEN) {
            return outcome.ordinal();
        }
        return asked == OpenCases.PREFIX && facts.knowsOutcomes() ? Trace.OPEN : Trace.UNKNOWN;
    }

    private static IntBuffer key(int caseIndex, EventLog log, int ending) {
        int first = log.firstStep(caseIndex);
        int[] key = new int[log.endStep(caseIndex) - first + 1];
        for (int i = 0; i < key.length - 1; i++) {
            key[i] = log.touchpoints().code(first + i);
        }
        key[key.length - 1] = ending;
        return IntBuffer.wrap(key);
    }

    private static Trace trace(int caseIndex, EventLog log, NameMatch names, int ending) {
        int first = log.firstStep(caseIndex);
        int[][] candidates = new int[log.endStep(caseIndex) - first][];
        for (int i = 0; i < candidates.length; i++) {
            candidates[i] = names.candidates(log.touchpoints().code(first + i));
        }
        return new Trace(candidates, ending);
    }
}
