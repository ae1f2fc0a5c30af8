package dev.journey.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.journey.analysis.figure.Share;
import dev.journey.analysis.observed.Level;
import dev.journey.analysis.observed.LogSummary;
import dev.journey.analysis.observed.Settings;
import dev.journey.analysis.observed.TimeKind;
import dev.journey.model.Glossary;
import dev.journey.model.Outcome;
import dev.journey.model.Side;
import dev.journey.model.Traits;
import dev.journey.model.calendar.CalendarRule;
import dev.journey.model.calendar.Calendars;
import dev.journey.model.calendar.Hours;
import dev.journey.model.calendar.WorkCalendar;
import dev.journey.model.log.EventLog;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** One case, worked out by hand: Friday afternoon to Monday, with offices that close and a night desk that does not. */
class WorkingTimeTest {
    private static final double HOUR = 3_600_000;

    private static final WorkCalendar OFFICE = WorkCalendar.in(ZoneOffset.UTC)
            .on(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), Hours.parse("09:00-17:00"))
            .build();

    private static final Calendars CALENDARS =
            Calendars.of(OFFICE).withTeams(CalendarRule.named("Night", WorkCalendar.always(ZoneOffset.UTC)));

    /** 2025-03-07 was a Friday. */
    private static EventLog log() {
        Glossary glossary = new Glossary(
                Map.of(
                        "Call", Traits.builder().side(Side.CUSTOMER).build(),
                        "Work", Traits.builder().accepts(true).build(),
                        "Ask", Traits.builder().move(Side.CUSTOMER).build(),
                        "Solved", Traits.builder().outcome(Outcome.RESOLVED).build()),
                Map.of(),
                List.of(),
                List.of(),
                Map.of());
        return EventLog.builder()
                .glossary(glossary)
                .step("1", "Call")
                .start(Instant.parse("2025-03-07T15:00:00Z"))
                .add()
                .step("1", "Answer")
                .team("Front")
                .start(Instant.parse("2025-03-07T16:00:00Z"))
                .add()
                .step("1", "Work")
                .team("Night")
                .start(Instant.parse("2025-03-08T16:00:00Z"))
                .add()
                .step("1", "Ask")
                .team("Front")
                .start(Instant.parse("2025-03-10T10:00:00Z"))
                .add()
                .step("1", "Solved")
                .team("Front")
                .start(Instant.parse("2025-03-11T10:00:00Z"))
                .add()
                .build();
    }

    private static double hours(Share share, boolean part) {
        return (part ? share.part() : share.whole()) / HOUR;
    }

    @Test
    void withoutACalendarThereIsNone() {
        assertThat(JourneyAnalysis.withDefaults().of(log()).workingTime()).isEmpty();
        assertThatThrownBy(() -> LogSummary.of(log(), Settings.DEFAULT.withClock(TimeKind.WORKING)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "The log has no calendars: give it some (EventLog.withCalendars) to measure in working time.");
    }

    @Test
    void eachDurationCountsInTheHoursThatItBelongsTo() {
        JourneyReport report = JourneyAnalysis.withDefaults().of(log().withCalendars(CALENDARS));
        WorkingTime working = report.workingTime().orElseThrow();

        // the whole case in the standard hours: Fri 15-17, Mon 8 h, Tue 9-10; elapsed Fri 15:00 to Tue 10:00
        assertThat(report.source().durations().max().getAsLong() / HOUR).isEqualTo(91);
        assertThat(working.caseDurations().max().getAsLong() / HOUR).isEqualTo(11);
        assertThat(working.durationSeconds(report.paths().get(0))).isEqualTo(11 * 3600);

        // held by whoever did the step: Call 1 h, Answer 1 h (Fri 16-17), Work 42 h (Night), Ask Mon 10-17 and Tue 9-10
        // = 8 h
        assertThat(hours(report.control().court(), false)).isEqualTo(91);
        assertThat(hours(report.control().court(), true)).isEqualTo(25);
        assertThat(hours(working.control().court(), false)).isEqualTo(52);
        assertThat(hours(working.control().court(), true)).isEqualTo(9);

        // a wait in the hours of whoever is waited for: Work 24 h (Night), Ask from Sat 16:00: Mon 9-10 = 1 h
        Level team = new Level("team");
        assertThat(working.handoffs(team).toNext().count()).isEqualTo(2);
        assertThat(working.handoffs(team).toNext().sum() / HOUR).isEqualTo(24 + 1);
        assertThat(report.handoffs().get(team).toNext().sum() / HOUR).isEqualTo(24 + 42);
        assertThat(working.handoffs(team).toAcceptance().orElseThrow().sum() / HOUR)
                .isEqualTo(24);

        // the first step has no team: limbo of its one hour in the standard hours
        assertThat(hours(working.handoffs(team).limbo(), false)).isEqualTo(52);
        report.follows().stream()
                .filter(follow -> follow.from().equals("Ask"))
                .forEach(
                        follow -> assertThat(working.waits(follow).sum() / HOUR).isEqualTo(8));
        assertThat(working.calendars()).isEqualTo(CALENDARS);
    }

    @Test
    void handBacksLastInWorkingTime() {
        EventLog log = log().withCalendars(CALENDARS);
        LogSummary working = LogSummary.of(log, Settings.DEFAULT.withClock(TimeKind.WORKING));
        assertThat(working.handBacks())
                .singleElement()
                .satisfies(edge -> assertThat(edge.heldSeconds()).isEqualTo(8 * 3600));
        assertThat(LogSummary.of(log, Settings.DEFAULT).handBacks())
                .singleElement()
                .satisfies(edge -> assertThat(edge.heldSeconds()).isEqualTo(24 * 3600));
    }

    @Test
    void reportsWithoutAGroupHaveItToo() {
        EventLog log = EventLog.builder()
                .step("1", "A")
                .start(Instant.parse("2025-03-03T16:00:00Z"))
                .add()
                .step("1", "B")
                .start(Instant.parse("2025-03-04T10:00:00Z"))
                .add()
                .step("2", "A")
                .start(Instant.parse("2025-03-05T10:00:00Z"))
                .add()
                .step("2", "B")
                .start(Instant.parse("2025-03-05T13:00:00Z"))
                .add()
                .build()
                .withCalendars(CALENDARS);
        List<JourneyReport> without = JourneyAnalysis.withDefaults().withoutGroups(log, 20);
        assertThat(without)
                .extracting(report ->
                        report.workingTime().orElseThrow().caseDurations().sum() / HOUR)
                .containsExactly(3.0, 2.0);
        assertThat(without)
                .extracting(report -> report.source().durations().sum() / HOUR)
                .containsExactly(3.0, 18.0);
    }
}
