package dev.journey.analysis.observed;

import dev.journey.model.Glossary;
import dev.journey.model.log.EventLog;
import dev.journey.model.log.EventLogBuilder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Rows in the order of their source, and what their words mean.
 */
record RandomLog(List<Row> rows, Glossary glossary) {

    EventLog log() {
        EventLogBuilder log = EventLog.builder().glossary(glossary);
        rows.forEach(row -> row.addTo(log));
        return log.build();
    }

    RandomLog map(UnaryOperator<Row> change) {
        return new RandomLog(rows.stream().map(change).toList(), glossary);
    }

    RandomLog with(Glossary other) {
        return new RandomLog(rows, other);
    }

    /** The same log once more, as other cases of the same customers. */
    RandomLog twice() {
        List<Row> both = new ArrayList<>(rows);
        rows.forEach(row -> both.add(row.inCase("again " + row.caseId())));
        return new RandomLog(both, glossary);
    }

    /** The rows in another order, but for those of one case and minute among themselves. */
    RandomLog shuffled(long seed) {
        List<Row> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, new Random(seed));
        Map<String, List<Integer>> places = new TreeMap<>();
        for (int i = 0; i < shuffled.size(); i++) {
            places.computeIfAbsent(tie(shuffled.get(i)), key -> new ArrayList<>())
                    .add(i);
        }
        for (Row row : rows) {
            shuffled.set(places.get(tie(row)).remove(0), row);
        }
        return new RandomLog(shuffled, glossary);
    }

    @Override
    public String toString() {
        return rows.stream()
                .map(row -> row.caseId() + " " + row.touchpoint() + " @" + row.minute() + row.duration() + " "
                        + row.texts() + " " + row.numbers())
                .collect(Collectors.joining("\n  ", "\n  ", "\n  " + glossary));
    }

    private static String tie(Row row) {
        return row.caseId() + "@" + row.minute();
    }

    /** The rows of the cases, dealt out to so many logs; some may have none. */
    List<RandomLog> split(int parts, long seed) {
        Random random = new Random(seed);
        Map<String, Integer> partOf = new TreeMap<>();
        rows.forEach(row -> partOf.computeIfAbsent(row.caseId(), id -> random.nextInt(parts)));
        Map<Integer, List<Row>> byPart = rows.stream().collect(Collectors.groupingBy(row -> partOf.get(row.caseId())));
        return byPart.values().stream()
                .map(part -> new RandomLog(part, glossary))
                .toList();
    }
}
