package dev.journey.cli;

import dev.journey.model.calendar.Calendars;
import dev.journey.model.mapping.Mapping;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** When people work, for every command that shows durations of a log. */
final class CalendarOption {
    @Option(
            names = "--calendar",
            paramLabel = "C.json",
            description =
                    "When people work (journey-calendar/1): every duration is then given as elapsed time and as working "
                            + "time. Without it, the calendar of the mapping, if it has one.")
    private @Nullable Path calendar;

    /** Made by picocli. */
    CalendarOption() {}

    /** The mapping with the calendar that was given. */
    Mapping in(Mapping mapping) {
        return calendar == null ? mapping : mapping.withCalendars(Calendars.load(calendar));
    }
}
