package dev.journey.model.calendar;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Gives every actor or team whose whole name equals a name, or matches a regular expression, a calendar. Immutable. */
public final class CalendarRule {
    private final String text;
    private final Pattern pattern;
    private final WorkCalendar calendar;

    private CalendarRule(String text, Pattern pattern, WorkCalendar calendar) {
        this.text = text;
        this.pattern = pattern;
        this.calendar = calendar;
    }

    /** For exactly this name. */
    public static CalendarRule named(String name, WorkCalendar calendar) {
        return new CalendarRule(name, Pattern.compile(Pattern.quote(name)), calendar);
    }

    /**
     * For every name that the regular expression matches as a whole.
     *
     * @throws IllegalArgumentException when the expression cannot be compiled
     */
    public static CalendarRule matching(String expression, WorkCalendar calendar) {
        try {
            return new CalendarRule(expression, Pattern.compile(expression), calendar);
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException(Messages.expression(expression, e.getDescription()), e);
        }
    }

    /** Whether the rule speaks of this name. */
    public boolean applies(String name) {
        return pattern.matcher(name).matches();
    }

    /** The name or expression, as given. */
    public String text() {
        return text;
    }

    /** Whether {@link #text()} is a name; else it is an expression. */
    public boolean isName() {
        return !pattern.pattern().equals(text);
    }

    /** The calendar. */
    public WorkCalendar calendar() {
        return calendar;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CalendarRule that
                && text.equals(that.text)
                && pattern.pattern().equals(that.pattern.pattern())
                && calendar.equals(that.calendar);
    }

    @Override
    public int hashCode() {
        return 31 * text.hashCode() + calendar.hashCode();
    }

    @Override
    public String toString() {
        return text + ": " + calendar;
    }
}
