package dev.journey.model.calendar;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Names of weekdays: {@code MON}, {@code MON-FRI}, {@code FRI-MON} (over the weekend). */
final class Weekdays {
    private static final int SHORT = 3;

    private Weekdays() {}

    /** The days that a name means, in order; empty where it means none. */
    static Optional<List<DayOfWeek>> parse(String name) {
        String[] ends = name.strip().toUpperCase(Locale.ROOT).split("\\s*-\\s*", -1);
        Optional<DayOfWeek> first = day(ends[0]);
        Optional<DayOfWeek> last = ends.length == 1 ? first : day(ends[1]);
        if (ends.length > 2 || first.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        List<DayOfWeek> days = new ArrayList<>(List.of(first.get()));
        while (days.get(days.size() - 1) != last.get()) {
            days.add(days.get(days.size() - 1).plus(1));
        }
        return Optional.of(days);
    }

    private static Optional<DayOfWeek> day(String name) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> shortName(day).equals(name) || day.name().equals(name))
                .findFirst();
    }

    static String shortName(DayOfWeek day) {
        return day.name().substring(0, SHORT);
    }

    /** Neighbouring days with the same hours together: {@code MON-THU 09:00-17:00, FRI 09:00-15:00}. */
    static String text(WorkCalendar calendar) {
        List<String> parts = new ArrayList<>();
        DayOfWeek[] days = DayOfWeek.values();
        for (int from = 0; from < days.length; ) {
            int to = from;
            while (to + 1 < days.length && calendar.hours(days[to + 1]).equals(calendar.hours(days[from]))) {
                to++;
            }
            List<Hours> hours = calendar.hours(days[from]);
            if (!hours.isEmpty()) {
                String names = shortName(days[from]) + (to > from ? "-" + shortName(days[to]) : "");
                parts.add(names + " " + hours.stream().map(Hours::toString).collect(Collectors.joining(" and ")));
            }
            from = to + 1;
        }
        return String.join(", ", parts);
    }
}
