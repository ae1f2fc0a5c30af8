package dev.journey.model.read;

import dev.journey.model.read.ReadReport.Example;
import dev.journey.model.read.ReadReport.Rejection;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts the rows that cannot be used, by reason, and keeps the first three of each. */
final class Rejections {
    private static final int EXAMPLES = 3;
    private static final int LONGEST_VALUE = 80;

    private final Map<Reason, Tally> tallies = new EnumMap<>(Reason.class);
    private long count;

    private static final class Tally {
        private final List<Example> examples = new ArrayList<>();
        private long count;
    }

    void add(Reason reason, long line, String column, CharSequence value) {
        Tally tally = tallies.computeIfAbsent(reason, r -> new Tally());
        tally.count++;
        count++;
        if (tally.examples.size() < EXAMPLES) {
            tally.examples.add(new Example(line, column, shorten(value)));
        }
    }

    /**
     * Takes those of a later part of the source.
     *
     * @param lines lines of the source before it
     */
    void addAll(Rejections later, long lines) {
        count += later.count;
        later.tallies.forEach((reason, other) -> {
            Tally tally = tallies.computeIfAbsent(reason, r -> new Tally());
            tally.count += other.count;
            other.examples.stream()
                    .limit(EXAMPLES - (long) tally.examples.size())
                    .map(example -> new Example(example.line() + lines, example.column(), example.value()))
                    .forEach(tally.examples::add);
        });
    }

    long count() {
        return count;
    }

    /** The most frequent reason first; of equals, the one that is tested first. */
    List<Rejection> all() {
        return tallies.entrySet().stream()
                .sorted(Comparator.<Map.Entry<Reason, Tally>>comparingLong(entry -> -entry.getValue().count)
                        .thenComparing(Map.Entry::getKey))
                .map(entry -> new Rejection(entry.getKey().text(), entry.getValue().count, entry.getValue().examples))
                .toList();
    }

    private static String shorten(CharSequence value) {
        if (value.length() <= LONGEST_VALUE) {
            return value.toString();
        }
        int end = LONGEST_VALUE - 1;
        return value.subSequence(0, Character.isHighSurrogate(value.charAt(end - 1)) ? end - 1 : end) + "…";
    }
}
