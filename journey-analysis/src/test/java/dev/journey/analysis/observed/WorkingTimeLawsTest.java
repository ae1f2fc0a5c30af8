package dev.journey.analysis.observed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.analysis.figure.Distribution;
import dev.journey.model.calendar.CalendarRule;
import dev.journey.model.calendar.Calendars;
import dev.journey.model.calendar.Hours;
import dev.journey.model.calendar.WorkCalendar;
import dev.journey.model.log.EventLog;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Laws of durations in working time, on logs with everything that a log can have. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
@Domain(RandomLogs.class)
@Domain(DomainContext.Global.class)
class WorkingTimeLawsTest {
    private static final List<DayOfWeek> ALL = Arrays.asList(DayOfWeek.values());
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    /** Narrow hours, so that little of a log lies within them; a team and an actor with hours of their own. */
    private static final Calendars SOME = Calendars.of(WorkCalendar.in(ZONE)
                    .on(ALL, Hours.parse("09:10-09:50"), Hours.parse("10:05-10:20"))
                    .on(LocalDate.of(2026, 3, 12))
                    .build())
            .withTeams(CalendarRule.named(
                    "X",
                    WorkCalendar.in(ZONE).on(ALL, Hours.parse("08:00-09:30")).build()))
            .withActors(CalendarRule.matching("[AB]", WorkCalendar.always(ZONE)));

    private static LogSummary summary(EventLog log, Calendars calendars, Settings settings) {
        return LogSummary.of(log.withCalendars(calendars), settings.withClock(TimeKind.WORKING));
    }

    @Property(seed = "911", tries = 100)
    void dayAndNightIsElapsedTime(@ForAll RandomLog random, @ForAll Settings settings) {
        LogSummary elapsed = LogSummary.of(random.log(), settings);
        LogSummary working = summary(random.log(), Calendars.of(WorkCalendar.always(ZONE)), settings);
        assertThat(working.source()).usingRecursiveComparison().isEqualTo(elapsed.source());
        assertThat(working.control()).isEqualTo(elapsed.control());
        assertThat(working.effort()).usingRecursiveComparison().isEqualTo(elapsed.effort());
        assertThat(working.handoffs()).usingRecursiveComparison().isEqualTo(elapsed.handoffs());
        assertThat(working.follows()).usingRecursiveComparison().isEqualTo(elapsed.follows());
        assertThat(working.stressTransfers()).usingRecursiveComparison().isEqualTo(elapsed.stressTransfers());
    }

    @Property(seed = "912", tries = 100)
    void workingTimeIsNeverLongerAndCountsTheSame(@ForAll RandomLog random, @ForAll Settings settings) {
        LogSummary elapsed = LogSummary.of(random.log(), settings);
        LogSummary working = summary(random.log(), SOME, settings);
        assertThat(working.control().unresolvedMillis())
                .isBetween(0L, elapsed.control().unresolvedMillis());
        assertThat(working.control().handBacks()).isEqualTo(elapsed.control().handBacks());
        assertThat(working.source().overlaps()).isEqualTo(elapsed.source().overlaps());
        isWithin(working.source().durations(), elapsed.source().durations());
        elapsed.handoffs().forEach((level, figures) -> {
            HandoffFigures same = working.handoffs().get(level);
            isWithin(same.toNext(), figures.toNext());
            figures.toAcceptance()
                    .ifPresent(until -> isWithin(same.toAcceptance().orElseThrow(), until));
            assertThat(same.neverAccepted()).isEqualTo(figures.neverAccepted());
            assertThat(same.limbo().part()).isBetween(0L, figures.limbo().part());
            assertThat(same.handoffs()).isEqualTo(figures.handoffs());
        });
        List<Follow> follows = elapsed.follows();
        for (int i = 0; i < follows.size(); i++) {
            assertThat(working.follows().get(i).from()).isEqualTo(follows.get(i).from());
            isWithin(working.follows().get(i).waits(), follows.get(i).waits());
        }
    }

    private static void isWithin(Distribution working, Distribution elapsed) {
        assertThat(working.count()).isEqualTo(elapsed.count());
        assertThat(working.sum()).isBetween(0L, elapsed.sum());
        assertThat(working.max().orElse(0)).isLessThanOrEqualTo(elapsed.max().orElse(0));
    }

    @Property(seed = "913", tries = 60)
    void partsMergeIntoTheWhole(
            @ForAll RandomLog random, @ForAll Settings settings, @ForAll @IntRange(min = 2, max = 4) int parts) {
        LogSummary whole = summary(random.log(), SOME, settings);
        LogSummary merged = random.split(parts, 7).stream()
                .map(part -> summary(part.log(), SOME, settings))
                .reduce(LogSummary::merge)
                .orElseThrow();
        for (Function<LogSummary, Object> figures : List.<Function<LogSummary, Object>>of(
                LogSummary::control, LogSummary::source, LogSummary::follows, LogSummary::handoffs)) {
            assertThat(figures.apply(merged)).usingRecursiveComparison().isEqualTo(figures.apply(whole));
        }
    }
}
