package dev.journey.model.read;

import dev.journey.model.mapping.Mapping;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the first rows show of one column.
 *
 * @param name its name
 * @param position from 0
 * @param rows how many rows were looked at
 * @param counts how often each value stands there, missing ones not counted
 * @param timeShare share of the values that are times in a form that is recognised, either order of day and month taken
 */
record SampleColumn(String name, int position, int rows, Map<String, Integer> counts, double timeShare) {
    /** Texts that stand for a missing value in exports, beside those that every mapping takes for it. */
    static final Set<String> FURTHER_MISSING =
            Set.of("None", "nan", "NaN", "#N/A", "(blank)", "(empty)", "(null)", "undefined", "nil", "\\N");

    private static final Pattern ID = Pattern.compile("(?=.*\\d)\\S+");
    private static final int TIMES_LOOKED_AT = 1000;

    static SampleColumn of(Sample sample, int position) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (int row = 0; row < sample.rows(); row++) {
            String value = sample.value(row, position);
            if (!isMissing(value)) {
                counts.merge(value, 1, Integer::sum);
            }
        }
        return new SampleColumn(
                sample.header().get(position),
                position,
                sample.rows(),
                counts,
                SampleTimes.recognisedShare(counts.keySet(), TIMES_LOOKED_AT));
    }

    static boolean isMissing(String value) {
        return value.isEmpty() || Mapping.DEFAULT_MISSING.contains(value) || FURTHER_MISSING.contains(value);
    }

    /** Rows that have a value. */
    int filled() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    int distinct() {
        return counts.size();
    }

    boolean isTime() {
        return timeShare >= 0.9;
    }

    /** Whether nearly all values have a digit and no space inside, as ids have. */
    boolean isLikeIds() {
        return counts.keySet().stream().filter(ID.asMatchPredicate()).count() >= 0.9 * distinct();
    }

    /** As many different values as a person would read through. */
    boolean isVocabulary() {
        return distinct() > 0 && (distinct() <= 20 || (distinct() <= 2000 && distinct() * 2 <= filled()));
    }
}
