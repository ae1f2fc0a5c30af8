package dev.journey.model.calendar;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * When somebody works: hours of the weekdays, special days (holidays, or days with other hours) and a zone.
 *
 * <p>A moment is <b>working time</b> when the clock on the wall in the zone shows a time within the hours of that date. So an hour that the
 * wall clock skips in spring is nobody's working time, and one that it shows twice in autumn is worked twice; with hours from midnight to
 * midnight on all days working time is elapsed time, always.
 *
 * <p>Cost of {@link #workingMillis}: O(log n), n being the special days and the changes of the zone's offset. Immutable and thread-safe.
 */
public final class WorkCalendar {
    /** Special days lie in these years. */
    private static final int FIRST_YEAR = 1800;

    private static final int LAST_YEAR = 2399;

    private final ZoneId zone;
    private final Map<DayOfWeek, List<Hours>> week;
    private final SortedMap<LocalDate, List<Hours>> days;
    private final ZoneHours hours;
    private final long ofWeek;

    private WorkCalendar(Builder builder) {
        zone = builder.zone;
        week = Maps.immutableEnumMap(builder.week);
        days = ImmutableSortedMap.copyOfSorted(builder.days);
        LocalHours local = new LocalHours(week, days);
        ofWeek = local.ofWeek();
        if (ofWeek == 0) {
            throw new IllegalArgumentException(Messages.NO_HOURS);
        }
        hours = new ZoneHours(zone, local);
    }

    /** Every hour of every day: working time is elapsed time. */
    public static WorkCalendar always(ZoneId zone) {
        return in(zone).on(Arrays.asList(DayOfWeek.values()), Hours.WHOLE_DAY).build();
    }

    /** Starts a calendar without hours. */
    public static Builder in(ZoneId zone) {
        return new Builder(zone);
    }

    /** Working time from one moment to another, in milliseconds; as much, negative, where the other lies before. */
    public long workingMillis(long fromMillis, long toMillis) {
        return hours.before(toMillis) - hours.before(fromMillis);
    }

    /** Working time of a week without special days and changes of the clock, in milliseconds; above 0. */
    public long millisOfWeek() {
        return ofWeek;
    }

    /** The zone of the clock on the wall. */
    public ZoneId zone() {
        return zone;
    }

    /** The hours of a weekday, in order; empty where nobody works. */
    public List<Hours> hours(DayOfWeek day) {
        return week.getOrDefault(day, ImmutableList.of());
    }

    /** Days that differ from their weekday, each with its hours; a holiday has none. */
    public SortedMap<LocalDate, List<Hours>> days() {
        return days;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WorkCalendar that
                && zone.equals(that.zone)
                && week.equals(that.week)
                && days.equals(that.days);
    }

    @Override
    public int hashCode() {
        return Objects.hash(zone, week, days);
    }

    /** Such as {@code MON-FRI 09:00-17:00, Europe/Berlin, 12 special days}. */
    @Override
    public String toString() {
        String special = days.size() == 1 ? ", 1 special day" : ", " + days.size() + " special days";
        return Weekdays.text(this) + ", " + zone.getId() + (days.isEmpty() ? "" : special);
    }

    /** Collects a calendar. Not thread-safe. */
    public static final class Builder {
        private final ZoneId zone;
        private final Map<DayOfWeek, List<Hours>> week = new EnumMap<>(DayOfWeek.class);
        private final SortedMap<LocalDate, List<Hours>> days = new TreeMap<>();

        private Builder(ZoneId zone) {
            this.zone = zone;
        }

        /**
         * The hours of some weekdays.
         *
         * @throws IllegalArgumentException when hours overlap
         */
        public Builder on(Collection<DayOfWeek> weekdays, Hours... hours) {
            List<Hours> checked = checked(hours);
            week.keySet().removeAll(weekdays);
            if (!checked.isEmpty()) {
                weekdays.forEach(day -> week.put(day, checked));
            }
            return this;
        }

        /**
         * The hours of one date; without any it is a holiday.
         *
         * @throws IllegalArgumentException when hours overlap, or the date lies before 1800 or after 2399
         */
        public Builder on(LocalDate date, Hours... hours) {
            if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
                throw new IllegalArgumentException(Messages.year(date, FIRST_YEAR, LAST_YEAR));
            }
            days.put(date, checked(hours));
            return this;
        }

        /**
         * The calendar.
         *
         * @throws IllegalArgumentException when no weekday has hours
         */
        public WorkCalendar build() {
            return new WorkCalendar(this);
        }

        private static List<Hours> checked(Hours... hours) {
            List<Hours> sorted = Arrays.stream(hours).sorted().toList();
            for (int i = 1; i < sorted.size(); i++) {
                if (sorted.get(i).fromMinute() < sorted.get(i - 1).toMinute()) {
                    throw new IllegalArgumentException(Messages.overlap(sorted.get(i - 1), sorted.get(i)));
                }
            }
            return ImmutableList.copyOf(sorted);
        }
    }
}
