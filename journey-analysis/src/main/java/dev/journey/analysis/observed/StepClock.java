package dev.journey.analysis.observed;

import dev.journey.model.Role;
import dev.journey.model.calendar.Calendars;
import dev.journey.model.calendar.WorkCalendar;
import dev.journey.model.log.Column;
import dev.journey.model.log.EventLog;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Measures durations of a log. In working time what a step takes, and a wait for it, counts in the hours of its actor, else of its team,
 * else in the standard hours; what belongs to no one step (a whole case, a silence, a promise) counts in the standard hours. Names are
 * looked up once, for each code. Immutable and thread-safe. Cost of a duration: constant when elapsed, O(log n) in working time
 * ({@link WorkCalendar}).
 */
public final class StepClock {
    private static final StepClock ELAPSED = new StepClock();

    private final @Nullable WorkCalendar standard;
    private final @Nullable Column actors;
    private final @Nullable Column teams;
    private final @Nullable WorkCalendar[] ofActor;
    private final @Nullable WorkCalendar[] ofTeam;

    private StepClock() {
        standard = null;
        actors = null;
        teams = null;
        ofActor = new WorkCalendar[0];
        ofTeam = new WorkCalendar[0];
    }

    private StepClock(EventLog log, Calendars calendars) {
        standard = calendars.standard();
        actors = calendars.actors().isEmpty() ? null : log.column(Role.ACTOR).orElse(null);
        teams = calendars.teams().isEmpty() ? null : log.column(Role.TEAM).orElse(null);
        ofActor = byCode(actors, calendars::ofActor);
        ofTeam = byCode(teams, calendars::ofTeam);
    }

    /** All time counts. */
    public static StepClock elapsed() {
        return ELAPSED;
    }

    /**
     * Measures in this time.
     *
     * @throws IllegalArgumentException when working time is asked for and the log has no calendars
     */
    public static StepClock of(EventLog log, TimeKind clock) {
        return clock == TimeKind.ELAPSED
                ? ELAPSED
                : new StepClock(
                        log, log.calendars().orElseThrow(() -> new IllegalArgumentException(Messages.NO_CALENDARS)));
    }

    /** From one moment to another in the hours of a step's performer; negative where the other lies before. */
    public long millis(int step, long from, long to) {
        return standard == null ? to - from : in(calendar(step), from, to);
    }

    /** From one moment to another in the standard hours; negative where the other lies before. */
    public long millisOfCase(long from, long to) {
        return in(standard, from, to);
    }

    private static long in(@Nullable WorkCalendar calendar, long from, long to) {
        return calendar == null ? to - from : calendar.workingMillis(from, to);
    }

    private @Nullable WorkCalendar calendar(int step) {
        WorkCalendar byActor = own(actors, ofActor, step);
        WorkCalendar own = byActor != null ? byActor : own(teams, ofTeam, step);
        return own != null ? own : standard;
    }

    private static @Nullable WorkCalendar own(@Nullable Column names, @Nullable WorkCalendar[] byCode, int step) {
        int code = names == null ? Column.MISSING : names.code(step);
        return code == Column.MISSING ? null : byCode[code];
    }

    private static @Nullable WorkCalendar[] byCode(
            @Nullable Column names, Function<String, Optional<WorkCalendar>> calendars) {
        @Nullable
        WorkCalendar[] byCode =
                new WorkCalendar[names == null ? 0 : names.dictionary().size()];
        for (int code = 0; names != null && code < byCode.length; code++) {
            byCode[code] = calendars.apply(names.dictionary().name(code)).orElse(null);
        }
        return byCode;
    }
}
