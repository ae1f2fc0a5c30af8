package dev.journey.analysis.compare;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import dev.journey.analysis.figure.Share;
import dev.journey.analysis.measure.EffortWeights;
import dev.journey.model.log.EventLog;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Which early touchpoint goes with success, effort and contacts later on: cases that visited it within their first steps against cases
 * that did not.
 *
 * <p>Effort and contacts are those <em>after</em> the first steps, so that a touchpoint is not held against its own cost. Where the log
 * knows outcomes only cases that are over count. For success the difference of shares with Newcombe's interval, for effort and
 * contacts the difference of means with Welch's, 90 % each; effort only over cases whose later customer minutes are all known. All
 * touchpoints and all measures are one family of comparisons, and the adjusted probabilities (Holm) are for all of them. A
 * difference is not a cause. Cost: O(steps + touchpoints · cases). Immutable and thread-safe.
 */
public final class Upstream {
    private final int firstSteps;
    private final Share cases;
    private final Map<Measure, List<Row>> rows;
    private final Map<Measure, String> absences;

    /** What an early touchpoint may move. */
    public enum Measure {
        /** The share of cases that end RESOLVED. High is good. */
        SUCCESS,
        /** The mean of the customer's effort-minutes after the first steps. High is bad. */
        EFFORT,
        /** The mean of how often the customer turned to the company after the first steps. High is bad. */
        CONTACTS
    }

    /**
     * One touchpoint.
     *
     * @param touchpoint its name in the log
     * @param cases cases that visited it within their first steps, of the cases that count
     * @param contrast what goes with that
     */
    public record Row(String touchpoint, Share cases, Contrast contrast) {}

    private Upstream(UpstreamCounts counts, int firstSteps) {
        this.firstSteps = firstSteps;
        cases = counts.cases();
        absences = Maps.immutableEnumMap(counts.absences());
        rows = Maps.immutableEnumMap(rows(counts));
    }

    /** Of the first three steps, with default weights of effort. */
    public static Upstream of(EventLog log) {
        return of(log, 3, EffortWeights.DEFAULT);
    }

    /**
     * Of the first steps.
     *
     * @param firstSteps how many steps of a case are early, at least 1
     * @param weights how minutes become effort; visible handoffs are not weighed
     * @throws IllegalArgumentException when the log has no steps
     */
    public static Upstream of(EventLog log, int firstSteps, EffortWeights weights) {
        if (firstSteps < 1) {
            throw new IllegalArgumentException(Messages.firstSteps(firstSteps));
        }
        if (log.stepCount() == 0) {
            throw new IllegalArgumentException(Messages.NO_STEPS);
        }
        return new Upstream(new UpstreamCounts(log, firstSteps, weights), firstSteps);
    }

    /** How many steps of a case are early. */
    public int firstSteps() {
        return firstSteps;
    }

    /** Cases that count, of all cases. */
    public Share cases() {
        return cases;
    }

    /** How many differences were looked at, over all measures, and so what each probability is adjusted for. */
    public int comparisons() {
        return (int) rows.values().stream()
                .flatMap(List::stream)
                .filter(row -> row.contrast().p().isPresent())
                .count();
    }

    /** By what of the difference is beyond doubt, largest first, either way; none where {@link #absence} says why. */
    public List<Row> rows(Measure measure) {
        return rows.getOrDefault(measure, List.of());
    }

    /** Why there is nothing on a measure; empty where there is. */
    public String absence(Measure measure) {
        return absences.getOrDefault(measure, "");
    }

    private Map<Measure, List<Row>> rows(UpstreamCounts counts) {
        List<Contrast> family = new ArrayList<>();
        for (Measure measure : Measure.values()) {
            if (absence(measure).isEmpty()) {
                family.addAll(counts.contrasts(measure));
            }
        }
        List<Contrast> adjusted = Contrasts.adjusted(family);
        Map<Measure, List<Row>> found = new EnumMap<>(Measure.class);
        int at = 0;
        for (Measure measure : Measure.values()) {
            if (absence(measure).isEmpty()) {
                found.put(
                        measure,
                        rows(counts, adjusted.subList(at, at + counts.names().size())));
                at += counts.names().size();
            }
        }
        return found;
    }

    private static List<Row> rows(UpstreamCounts counts, List<Contrast> contrasts) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < contrasts.size(); i++) {
            rows.add(new Row(counts.names().get(i), counts.visits(i), contrasts.get(i)));
        }
        rows.sort(Comparator.comparing(Row::contrast, Contrasts.LARGEST_FIRST).thenComparing(Row::touchpoint));
        return ImmutableList.copyOf(rows);
    }
}
