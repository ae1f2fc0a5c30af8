package dev.journey.model;

import java.util.Locale;

/**
 * Something an actor must be able to do for a step: a skill, access to a system, authority over an amount, or a plain
 * ability. Written {@code skill:net}, {@code access:billing}, {@code auth:50}, {@code basic}.
 *
 * @param kind what sort of ability
 * @param name its name; for {@link Kind#AUTHORITY} the amount, a number not below 0
 */
public record Capability(Kind kind, String name) implements Comparable<Capability> {

    /** What sort of ability. */
    public enum Kind {
        /** No further sort. */
        PLAIN(""),
        /** Knowing how; a lever {@code TRAIN} adds it. */
        SKILL("skill:"),
        /** Use of a system; a lever {@code ACCESS} adds it. */
        ACCESS("access:"),
        /** Deciding up to an amount; a lever {@code EMPOWER} raises it. */
        AUTHORITY("auth:");

        private final String prefix;

        Kind(String prefix) {
            this.prefix = prefix;
        }
    }

    /** Validates. */
    public Capability {
        if (name.isBlank() || (kind == Kind.AUTHORITY && !isAmount(name))) {
            throw new IllegalArgumentException(Messages.capability(kind.prefix + name));
        }
    }

    /** Reads the written form. */
    public static Capability parse(String text) {
        String stripped = text.strip();
        for (Kind kind : Kind.values()) {
            if (kind != Kind.PLAIN && stripped.toLowerCase(Locale.ROOT).startsWith(kind.prefix)) {
                return new Capability(
                        kind, stripped.substring(kind.prefix.length()).strip());
            }
        }
        return new Capability(Kind.PLAIN, stripped);
    }

    /** The amount of an {@link Kind#AUTHORITY}. */
    public double amount() {
        if (kind != Kind.AUTHORITY) {
            throw new IllegalStateException(Messages.noAmount(toString()));
        }
        return Double.parseDouble(name);
    }

    /** Whether somebody who has this can do what {@code required} asks: the same, or authority over at least as much. */
    public boolean covers(Capability required) {
        return (kind == Kind.AUTHORITY && required.kind == Kind.AUTHORITY)
                ? amount() >= required.amount()
                : equals(required);
    }

    @Override
    public int compareTo(Capability other) {
        int byKind = kind.compareTo(other.kind);
        return byKind != 0 ? byKind : name.compareTo(other.name);
    }

    /** The written form. */
    @Override
    public String toString() {
        return kind.prefix + name;
    }

    private static boolean isAmount(String text) {
        try {
            double amount = Double.parseDouble(text);
            return amount >= 0 && amount < Double.POSITIVE_INFINITY;
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
