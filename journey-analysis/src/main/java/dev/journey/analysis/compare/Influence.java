package dev.journey.analysis.compare;

import com.google.common.collect.ImmutableList;
import dev.journey.analysis.figure.Share;
import dev.journey.analysis.observed.LogFacts;
import dev.journey.model.Outcome;
import dev.journey.model.log.EventLog;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * The influence of each touchpoint a on an outcome b, on a log: P(b | a visited) − P(b | a not visited), with counts and a 90 %
 * interval (Newcombe 1998, method 10). In [−1, 1]; above 0 the outcome is more frequent where a was visited.
 *
 * <p>Visited means: up to the step that brought the case to its outcome; what follows cannot have moved it. Cases that are still open
 * are left out, since their outcome is not known yet (but for the outcome {@link Outcome#OPEN} itself). Each touchpoint is one
 * comparison; adjusted probabilities say what is left of each when all are looked at. A difference is not a cause. Source:
 * DEFINITIONS section 7. Cost: O(steps). Immutable and thread-safe.
 */
public final class Influence {
    private final Outcome outcome;
    private final Share cases;
    private final List<Row> rows;

    private Influence(Outcome outcome, Share cases, List<Row> rows) {
        this.outcome = outcome;
        this.cases = cases;
        this.rows = ImmutableList.copyOf(rows);
    }

    /**
     * One touchpoint.
     *
     * @param touchpoint its name in the log
     * @param ifVisited cases with the outcome, of the cases that visited it
     * @param ifNot cases with the outcome, of the other cases
     * @param reaches whether the touchpoint itself reaches an outcome in the log, so that its influence is no news
     * @param contrast the difference
     */
    public record Row(String touchpoint, Share ifVisited, Share ifNot, boolean reaches, Contrast contrast) {}

    /**
     * On this outcome. Where the log knows no outcomes there are no cases and no rows.
     *
     * @throws IllegalArgumentException when the log has no steps
     */
    public static Influence of(EventLog log, Outcome outcome) {
        if (log.stepCount() == 0) {
            throw new IllegalArgumentException(Messages.NO_STEPS);
        }
        return new Counting(log, outcome).count();
    }

    /** The outcome that is looked at. */
    public Outcome outcome() {
        return outcome;
    }

    /** Cases that are counted (they are over), of all cases. */
    public Share cases() {
        return cases;
    }

    /** How many differences were looked at, and so what each probability is adjusted for. */
    public int comparisons() {
        return (int) rows.stream().filter(row -> row.contrast().p().isPresent()).count();
    }

    /** By what of the difference is beyond doubt, largest first, either way; then by the difference, then by name. */
    public List<Row> rows() {
        return rows;
    }

    private static final class Counting {
        private final EventLog log;
        private final Outcome outcome;
        private final LogFacts facts;
        private final long[] visited;
        private final long[] with;
        private final boolean[] reaches;
        private long cases;
        private long all;

        Counting(EventLog log, Outcome outcome) {
            this.log = log;
            this.outcome = outcome;
            facts = LogFacts.of(log);
            int names = log.touchpoints().dictionary().size();
            visited = new long[names];
            with = new long[names];
            reaches = new boolean[names];
        }

        Influence count() {
            for (int c = 0; c < log.caseCount() && facts.knowsOutcomes(); c++) {
                if (outcome == Outcome.OPEN || facts.outcome(c) != Outcome.OPEN) {
                    add(c);
                }
            }
            return new Influence(outcome, new Share(cases, log.caseCount()), rows());
        }

        private void add(int caseIndex) {
            BitSet seen = new BitSet();
            for (int step = log.firstStep(caseIndex); step <= facts.outcomeStep(caseIndex); step++) {
                int code = log.touchpoints().code(step);
                seen.set(code);
                reaches[code] |= facts.outcomeOf(step)
                        .filter(reached -> reached != Outcome.OPEN)
                        .isPresent();
            }
            int hit = facts.outcome(caseIndex) == outcome ? 1 : 0;
            cases++;
            all += hit;
            seen.stream().forEach(code -> {
                visited[code]++;
                with[code] += hit;
            });
        }

        private List<Row> rows() {
            List<Integer> codes = new ArrayList<>();
            List<Contrast> contrasts = new ArrayList<>();
            for (int code = 0; code < visited.length; code++) {
                if (visited[code] > 0) {
                    codes.add(code);
                    contrasts.add(Contrasts.ofShares(ifVisited(code), ifNot(code)));
                }
            }
            List<Contrast> adjusted = Contrasts.adjusted(contrasts);
            List<Row> rows = new ArrayList<>();
            for (int i = 0; i < codes.size(); i++) {
                int code = codes.get(i);
                String name = log.touchpoints().dictionary().name(code);
                rows.add(new Row(name, ifVisited(code), ifNot(code), reaches[code], adjusted.get(i)));
            }
            rows.sort(
                    Comparator.comparing(Row::contrast, Contrasts.LARGEST_FIRST).thenComparing(Row::touchpoint));
            return rows;
        }

        private Share ifVisited(int code) {
            return new Share(with[code], visited[code]);
        }

        private Share ifNot(int code) {
            return new Share(all - with[code], cases - visited[code]);
        }
    }
}
