package dev.journey.model.calendar;

import dev.journey.model.NamePattern;
import java.util.regex.PatternSyntaxException;

/** Gives every actor or team whose whole name equals a name, or matches a regular expression, a calendar. Immutable. */
public final class CalendarRule {
    private final NamePattern names;
    private final WorkCalendar calendar;

    private CalendarRule(NamePattern names, WorkCalendar calendar) {
        this.names = names;
        this.calendar = calendar;
    }

    /** For exactly this name. */
    public static CalendarRule named(String name, WorkCalendar calendar) {
        return new CalendarRule(NamePattern.named(name), calendar);
    }

    /**
     * For every name that the regular expression matches as a whole.
     *
     * @throws IllegalArgumentException when the expression cannot be compiled
     */
    public static CalendarRule matching(String expression, WorkCalendar calendar) {
        try {
            return new CalendarRule(NamePattern.matching(expression), calendar);
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException(Messages.expression(expression, e.getDescription()), e);
        }
    }

    /** Whether the rule speaks of this name. */
    public boolean applies(String name) {
        return names.matches(name);
    }

    /** The name or expression, as given. */
    public String text() {
        return names.text();
    }

    /** Whether {@link #text()} is a name; else it is an expression. */
    public boolean isName() {
        return names.isName();
    }

    /** The calendar. */
    public WorkCalendar calendar() {
        return calendar;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CalendarRule that && names.equals(that.names) && calendar.equals(that.calendar);
    }

    @Override
    public int hashCode() {
        return 31 * names.hashCode() + calendar.hashCode();
    }

    @Override
    public String toString() {
        return names + ": " + calendar;
    }
}
