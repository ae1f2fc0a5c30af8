/**
 * When people work.
 *
 * <p><b>Takes</b> hours of weekdays, special days and a zone. <b>Gives</b> a {@link WorkCalendar}, which says how much working time
 * lies between two moments, and {@link Calendars}: whose calendar is which. <b>Knows</b> clocks that are put forward and back.
 * <b>Never</b> guesses a holiday.
 */
@NullMarked
package dev.journey.model.calendar;

import org.jspecify.annotations.NullMarked;
