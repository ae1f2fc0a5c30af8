package dev.journey.model.read;

import dev.journey.model.mapping.TimeFormat;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** How the times of a sample are written, and what to say of it. Not thread-safe. */
final class DraftTimes {
    /** Far from UTC: a time that is the same in both names its zone. */
    private static final ZoneOffset ELSEWHERE = ZoneOffset.ofHours(5);

    private final List<String> comments = new ArrayList<>();
    private Optional<String> pattern = Optional.empty();
    private TimeParser parser = parser(TimeFormat.RECOGNISED, DayMonthOrder.DAY_FIRST, new DayMonth());
    private DayMonthOrder order = DayMonthOrder.DAY_FIRST;
    private String zone = "";

    void look(Collection<String> values) {
        String example = values.iterator().next();
        List<String> patterns = SampleTimes.patterns(values);
        if (patterns.size() == 1) {
            pattern = Optional.of(patterns.get(0));
            parser = parser(new TimeFormat(pattern, ZoneOffset.UTC), DayMonthOrder.DAY_FIRST, new DayMonth());
            comments.add(DraftMessages.pattern(example));
        } else if (!patterns.isEmpty()) {
            comments.add(DraftMessages.patterns(example, patterns));
        } else {
            recognised(values);
        }
        zone = zoneOf(values);
    }

    private String zoneOf(Collection<String> values) {
        TimeFormat format = new TimeFormat(pattern, ELSEWHERE);
        TimeParser elsewhere = TimeParser.of(format, new LocalZone(ELSEWHERE), new DayMonth(), order);
        Slice slice = new Slice();
        long named = 0;
        for (String value : values) {
            slice.copy(value);
            long time = parser.parse(slice.strip());
            named += time != TimeParser.UNREADABLE && time == elsewhere.parse(slice) ? 1 : 0;
        }
        if (named == 0) {
            return DraftMessages.zoneMissing();
        }
        return named == values.size() ? DraftMessages.zoneNamed() : DraftMessages.zoneNamedBySome(named, values.size());
    }

    private void recognised(Collection<String> values) {
        DayMonth evidence = new DayMonth();
        TimeParser dayFirst = parser(TimeFormat.RECOGNISED, DayMonthOrder.DAY_FIRST, evidence);
        Slice slice = new Slice();
        for (String value : values) {
            slice.copy(value);
            dayFirst.parse(slice.strip());
        }
        comments.add(DraftMessages.recognised());
        if (evidence.settled()) {
            order = evidence.order("");
            parser = parser(TimeFormat.RECOGNISED, order, new DayMonth());
            comments.add(DraftMessages.dayAndMonth(order.pattern('/')));
        } else if (evidence.met()) {
            comments.add(DraftMessages.dayOrMonth(values.iterator().next()));
        }
    }

    private static TimeParser parser(TimeFormat format, DayMonthOrder order, DayMonth evidence) {
        return TimeParser.of(format, new LocalZone(ZoneOffset.UTC), evidence, order);
    }

    /** The mean of those of the values that are times; the latest there is where none is. */
    double mean(Collection<String> values) {
        Slice slice = new Slice();
        double sum = 0;
        long read = 0;
        for (String value : values) {
            slice.copy(value);
            long time = parser.parse(slice.strip());
            if (time != TimeParser.UNREADABLE) {
                sum += (double) time;
                read++;
            }
        }
        return read == 0 ? Double.MAX_VALUE : sum / (double) read;
    }

    /** In how many rows one column's time is before that of another. */
    long before(Sample sample, int column, int other) {
        Slice slice = new Slice();
        long before = 0;
        for (int row = 0; row < sample.rows(); row++) {
            slice.copy(sample.value(row, column));
            long time = parser.parse(slice.strip());
            slice.copy(sample.value(row, other));
            long otherTime = parser.parse(slice.strip());
            boolean both = time != TimeParser.UNREADABLE && otherTime != TimeParser.UNREADABLE;
            before += both && time < otherTime ? 1 : 0;
        }
        return before;
    }

    Optional<String> pattern() {
        return pattern;
    }

    String comment() {
        return String.join(" ", comments);
    }

    String zoneComment() {
        return zone;
    }
}
