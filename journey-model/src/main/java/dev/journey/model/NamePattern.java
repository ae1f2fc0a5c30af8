package dev.journey.model;

import java.util.regex.Pattern;

/** Names of actors or teams: one exact name, or all that a regular expression matches as a whole. Immutable and thread-safe. */
public final class NamePattern {
    private final String text;
    private final Pattern pattern;

    private NamePattern(String text, Pattern pattern) {
        this.text = text;
        this.pattern = pattern;
    }

    /** Exactly this name. */
    public static NamePattern named(String name) {
        return new NamePattern(name, Pattern.compile(Pattern.quote(name)));
    }

    /**
     * Every name that the regular expression matches as a whole.
     *
     * @throws java.util.regex.PatternSyntaxException when the expression cannot be compiled
     */
    public static NamePattern matching(String expression) {
        return new NamePattern(expression, Pattern.compile(expression));
    }

    /** Whether it is one of these names. */
    public boolean matches(String name) {
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

    @Override
    public boolean equals(Object other) {
        return other instanceof NamePattern that
                && text.equals(that.text)
                && pattern.pattern().equals(that.pattern.pattern());
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The name or expression, as given. */
    @Override
    public String toString() {
        return text;
    }
}
