package dev.journey.model.read;

import dev.journey.model.mapping.TimeFormat;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Finds out how times are written. */
final class SampleTimes {
    /** What exports write and no reader may guess: years of two digits, names of months, digits without marks. */
    private static final List<String> PATTERNS = List.of(
            "d/M/yy H:mm:ss",
            "d/M/yy H:mm",
            "M/d/yy H:mm:ss",
            "M/d/yy H:mm",
            "M/d/yy h:mm a",
            "d.M.yy H:mm:ss",
            "d.M.yy H:mm",
            "d-M-yy H:mm",
            "d/M/yy",
            "M/d/yy",
            "d.M.yy",
            "yyyyMMddHHmmss",
            "yyyyMMdd HH:mm:ss",
            "yyyyMMdd",
            "d-MMM-yyyy H:mm:ss",
            "d-MMM-yyyy H:mm",
            "d MMM yyyy H:mm:ss",
            "d MMM yyyy H:mm",
            "d-MMM-yy h:mm:ss a",
            "MMM d, yyyy h:mm:ss a",
            "MMM d, yyyy h:mm a",
            "MMM d, yyyy, h:mm a",
            "EEE MMM d HH:mm:ss zzz yyyy",
            "EEE, d MMM yyyy HH:mm:ss Z");

    private static final double MOST_OF_THEM = 0.9;
    private static final int LOOKED_AT = 1000;

    private SampleTimes() {}

    /** The share of the values, of the first so many, that are times in a form that is recognised; 0 where there is none. */
    static double recognisedShare(Collection<String> values, int most) {
        TimeParser parser = new RecognisedTime(new LocalZone(ZoneOffset.UTC), new DayMonth(), DayMonthOrder.DAY_FIRST);
        TimeParser other = new RecognisedTime(new LocalZone(ZoneOffset.UTC), new DayMonth(), DayMonthOrder.MONTH_FIRST);
        return Math.max(share(parser, values, most), share(other, values, most));
    }

    /** The patterns that read nearly all of the values; none where they are recognised without one. */
    static List<String> patterns(Collection<String> values) {
        return PATTERNS.stream()
                .filter(pattern -> share(parser(pattern), values, LOOKED_AT) >= MOST_OF_THEM)
                .toList();
    }

    private static TimeParser parser(String pattern) {
        TimeFormat format = new TimeFormat(Optional.of(pattern), ZoneOffset.UTC);
        return TimeParser.of(format, new LocalZone(ZoneOffset.UTC), new DayMonth(), null);
    }

    private static double share(TimeParser parser, Collection<String> values, int most) {
        Slice slice = new Slice();
        int looked = 0;
        int read = 0;
        for (String value : values) {
            if (looked == most) {
                break;
            }
            slice.copy(value);
            looked++;
            read += parser.parse(slice.strip()) == TimeParser.UNREADABLE ? 0 : 1;
        }
        return looked == 0 ? 0 : read / (double) looked;
    }
}
