package dev.journey.analysis.compare;

import dev.journey.analysis.figure.Share;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Adds up cases, in the log's order. Not thread-safe. */
final class ConformanceTally {
    private static final int EXAMPLES = 3;

    private final Map<DeviationType, long[]> byType = new EnumMap<>(DeviationType.class);
    private final Map<Key, Row> rows = new LinkedHashMap<>();
    long aligned;
    long decided;
    long fitting;
    long undeviating;
    long open;
    long cost;
    long worst;
    final List<String> cutOff = new ArrayList<>();

    private record Key(Evidence evidence, String touchpoint) {}

    private static final class Row {
        long occurrences;
        long cases;
        final List<String> examples = new ArrayList<>();
    }

    ConformanceTally() {
        for (DeviationType type : DeviationType.values()) {
            byType.put(type, new long[2]);
        }
    }

    void add(String caseId, boolean isOpen, Alignment alignment, List<Deviation> deviations) {
        open += isOpen ? 1 : 0;
        decided += alignment.isDecided() ? 1 : 0;
        if (!alignment.complete()) {
            cutOff.add(caseId);
            return;
        }
        aligned++;
        fitting += alignment.fits() ? 1 : 0;
        undeviating += deviations.isEmpty() ? 1 : 0;
        cost += alignment.cost();
        worst += alignment.worst();
        addDeviations(caseId, deviations);
    }

    private void addDeviations(String caseId, List<Deviation> deviations) {
        Set<DeviationType> types = EnumSet.noneOf(DeviationType.class);
        Set<Key> keys = new HashSet<>();
        for (Deviation deviation : deviations) {
            long[] total = byType.computeIfAbsent(deviation.type(), type -> new long[2]);
            total[0]++;
            total[1] += types.add(deviation.type()) ? 1 : 0;
            Key key = new Key(deviation.evidence(), deviation.touchpoint());
            Row row = rows.computeIfAbsent(key, ignored -> new Row());
            row.occurrences++;
            if (keys.add(key)) {
                row.cases++;
                if (row.examples.size() < EXAMPLES) {
                    row.examples.add(caseId);
                }
            }
        }
    }

    Map<DeviationType, DeviationTotal> totals() {
        Map<DeviationType, DeviationTotal> totals = new EnumMap<>(DeviationType.class);
        byType.forEach((type, sums) ->
                totals.put(type, new DeviationTotal(type, sums[0], new Share(sums[1], aligned))));
        return totals;
    }

    /** Most cases first, then most occurrences, then by evidence and name. */
    List<DeviationRow> rows() {
        return rows.entrySet().stream()
                .map(entry -> new DeviationRow(
                        entry.getKey().evidence,
                        entry.getKey().touchpoint,
                        entry.getValue().occurrences,
                        new Share(entry.getValue().cases, aligned),
                        entry.getValue().examples))
                .sorted(Comparator.<DeviationRow>comparingLong(
                                row -> -row.cases().part())
                        .thenComparingLong(row -> -row.occurrences())
                        .thenComparing(DeviationRow::evidence)
                        .thenComparing(DeviationRow::touchpoint))
                .toList();
    }
}
