package dev.journey.model;

import java.util.regex.PatternSyntaxException;

/** Says what is known of every actor or team whose whole name equals a name, or matches a regular expression. */
public final class PartyRule {
    private final NamePattern names;
    private final Party party;

    private PartyRule(NamePattern names, Party party) {
        this.names = names;
        this.party = party;
    }

    /** For exactly this name. */
    public static PartyRule named(String name, Party party) {
        return new PartyRule(NamePattern.named(name), party);
    }

    /**
     * For every name that the regular expression matches as a whole.
     *
     * @throws IllegalArgumentException when the expression cannot be compiled
     */
    public static PartyRule matching(String expression, Party party) {
        try {
            return new PartyRule(NamePattern.matching(expression), party);
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

    /** What the rule says. */
    public Party party() {
        return party;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PartyRule that && names.equals(that.names) && party.equals(that.party);
    }

    @Override
    public int hashCode() {
        return 31 * names.hashCode() + party.hashCode();
    }

    @Override
    public String toString() {
        return names + " is " + party;
    }
}
