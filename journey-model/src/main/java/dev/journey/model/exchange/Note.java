package dev.journey.model.exchange;

/**
 * Something that the reader of a foreign notation should know.
 *
 * @param kind whether something was assumed or left out
 * @param line where, 1-based; 0 where it is about the whole
 * @param text one sentence
 */
public record Note(Kind kind, int line, String text) {
    /** What happened. */
    public enum Kind {
        /** It was not said, and this was taken instead. */
        ASSUMED,
        /** It was said, and could not be used. */
        NOT_UNDERSTOOD
    }

    /** Such as {@code line 3: ...}. */
    @Override
    public String toString() {
        return line == 0 ? text : "line " + line + ": " + text;
    }
}
