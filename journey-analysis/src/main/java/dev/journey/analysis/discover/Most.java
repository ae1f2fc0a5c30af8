package dev.journey.analysis.discover;

import com.google.common.collect.Multiset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What occurs most often; the least of several that occur alike, so that the order of a log does not matter. */
final class Most {
    private Most() {}

    static <T extends Comparable<? super T>> Optional<T> frequent(Multiset<T> values) {
        return byFrequency(values).stream().findFirst();
    }

    static <T extends Comparable<? super T>> List<T> byFrequency(Multiset<T> values) {
        return values.elementSet().stream()
                .sorted(Comparator.<T>comparingInt(value -> -values.count(value))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }
}
