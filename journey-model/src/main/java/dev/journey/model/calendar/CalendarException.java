package dev.journey.model.calendar;

/** A calendar file that cannot be opened. */
public final class CalendarException extends RuntimeException {
    private static final long serialVersionUID = 1;

    CalendarException(String message, Throwable cause) {
        super(message, cause);
    }
}
