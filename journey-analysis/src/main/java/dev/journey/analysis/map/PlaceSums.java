package dev.journey.analysis.map;

import dev.journey.model.log.Column;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/** What the visits of one touchpoint add up to. Times in milliseconds. Not thread-safe. */
final class PlaceSums {
    final String name;
    final Map<Integer, Long> holders = new HashMap<>();
    long visits;
    long cases;
    long byCustomer;
    long seen;
    double along;
    double customer;
    double company;
    double misplaced;

    PlaceSums(String name) {
        this.name = name;
    }

    boolean isCustomers() {
        return 2 * byCustomer > visits;
    }

    boolean isSeen() {
        return 2 * seen > visits;
    }

    double meanAlong() {
        return cases == 0 ? 0 : along / cases;
    }

    /** The code of whoever does it most often, ties by the lower code; {@link Column#MISSING} where nobody is named. */
    int mainHolder() {
        return holders.entrySet().stream()
                .filter(entry -> entry.getKey() != Column.MISSING)
                .min(Comparator.<Map.Entry<Integer, Long>>comparingLong(Map.Entry::getValue)
                        .reversed()
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .orElse(Column.MISSING);
    }
}
