package dev.journey.model;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Says what is known of every actor or team whose whole name equals a name, or matches a regular expression. */
public final class PartyRule {
    private final String text;
    private final Pattern pattern;
    private final Party party;

    private PartyRule(String text, Pattern pattern, Party party) {
        this.text = text;
        this.pattern = pattern;
        this.party = party;
    }

    /** For exactly this name. */
    public static PartyRule named(String name, Party party) {
        return new PartyRule(name, Pattern.compile(Pattern.quote(name)), party);
    }

    /**
     * For every name that the regular expression matches as a whole.
     *
     * @throws IllegalArgumentException when the expression cannot be compiled
     */
    public static PartyRule matching(String expression, Party party) {
        try {
            return new PartyRule(expression, Pattern.compile(expression), party);
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

    /** What the rule says. */
    public Party party() {
        return party;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PartyRule that
                && text.equals(that.text)
                && pattern.pattern().equals(that.pattern.pattern())
                && party.equals(that.party);
    }

    @Override
    public int hashCode() {
        return 31 * text.hashCode() + party.hashCode();
    }

    @Override
    public String toString() {
        return text + " is " + party;
    }
}
