package dev.journey.analysis.observed;

import dev.journey.analysis.figure.Distribution;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Everything that a summary says, a line for each value, so that two can be compared and a difference can be read. */
public final class Portrait {
    private final List<String> lines = new ArrayList<>();

    private Portrait() {}

    /** All figures of a summary, in their order. */
    public static List<String> of(LogSummary summary) {
        Portrait portrait = new Portrait();
        portrait.paint("source", summary.source());
        portrait.paint("control", summary.control());
        portrait.paint("effort", summary.effort());
        portrait.paint("levels", summary.levels());
        portrait.paint("handoffs", summary.handoffs());
        portrait.paint("handover", summary.handover());
        portrait.paint("paths", summary.paths());
        portrait.paint("follows", summary.follows());
        portrait.paint("stressTransfers", summary.stressTransfers());
        portrait.paint("repeatContacts", summary.repeatContacts());
        portrait.paint("approximate", summary.hasApproximateQuantiles());
        portrait.paint("knowsOutcomes", summary.knowsOutcomes());
        portrait.paint("knowsTiers", summary.knowsTiers());
        return portrait.lines;
    }

    /** The lines that only one of two portraits has; empty when they are the same. */
    public static List<String> differences(LogSummary one, LogSummary other) {
        return differences(of(one), of(other));
    }

    static List<String> differences(List<String> one, List<String> other) {
        List<String> found = new ArrayList<>();
        Set<String> inOne = new HashSet<>(one);
        Set<String> inOther = new HashSet<>(other);
        one.stream().filter(line -> !inOther.contains(line)).forEach(line -> found.add("only the first: " + line));
        other.stream().filter(line -> !inOne.contains(line)).forEach(line -> found.add("only the second: " + line));
        return one.equals(other) || !found.isEmpty() ? found : List.of("another order: " + one + other);
    }

    private void paint(String name, Object value) {
        if (value instanceof Distribution distribution) {
            paintDistribution(name, distribution);
        } else if (value instanceof HandoverMatrix matrix) {
            paint(name, matrix.handovers());
            paint(name + ".selfPairs", matrix.selfPairs());
        } else if (value instanceof Paths paths) {
            paint(name, paths.stream().toList());
            paint(name + ".distinct", paths.distinct());
            paint(name + ".shown", paths.shown());
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresentOrElse(present -> paint(name, present), () -> lines.add(name + " is not known"));
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, item) -> paint(name + "." + key, item));
        } else if (value instanceof List<?> list) {
            IntStream.range(0, list.size()).forEach(i -> paint(name + "[" + i + "]", list.get(i)));
        } else if (value instanceof Record record) {
            paintRecord(name, record);
        } else {
            lines.add(name + " = " + value);
        }
    }

    private void paintDistribution(String name, Distribution distribution) {
        lines.add(name + " = " + distribution + ", from " + distribution.min() + " to " + distribution.max() + ", p50 "
                + distribution.quantile(0.5) + ", p90 " + distribution.quantile(0.9) + ", mean "
                + distribution.mean() + ", exact " + distribution.isExact());
    }

    private void paintRecord(String name, Record record) {
        for (RecordComponent part : record.getClass().getRecordComponents()) {
            try {
                paint(name + "." + part.getName(), part.getAccessor().invoke(record));
            } catch (ReflectiveOperationException e) {
                throw new LinkageError(e.getMessage(), e);
            }
        }
    }
}
