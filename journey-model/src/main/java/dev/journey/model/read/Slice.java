package dev.journey.model.read;

import java.util.Arrays;

/** A window on characters that belong to somebody else, moved from field to field so that no field becomes a string. */
final class Slice implements CharSequence {
    private static final char NO_BREAK_SPACE = '\u00A0';

    private char[] chars = new char[0];
    private int from;
    private int length;

    Slice over(char[] newChars, int newFrom, int newLength) {
        chars = newChars;
        from = newFrom;
        length = newLength;
        return this;
    }

    /** Leaves out white space at both ends: Unicode's, and the no-break space that spreadsheets like. */
    Slice strip() {
        while (length > 0 && isSpace(chars[from])) {
            from++;
            length--;
        }
        while (length > 0 && isSpace(chars[from + length - 1])) {
            length--;
        }
        return this;
    }

    /** Keeps a copy of what the other one shows, in characters of its own. */
    void copy(Slice other) {
        if (chars.length < other.length) {
            chars = new char[Math.max(other.length, 2 * chars.length)];
        }
        System.arraycopy(other.chars, other.from, chars, 0, other.length);
        from = 0;
        length = other.length;
    }

    /** Keeps a copy of a text. */
    void copy(CharSequence text) {
        chars = text.toString().toCharArray();
        from = 0;
        length = chars.length;
    }

    char[] array() {
        return chars;
    }

    int from() {
        return from;
    }

    int end() {
        return from + length;
    }

    boolean is(String text) {
        if (text.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) != chars[from + i]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    public char charAt(int index) {
        return chars[from + index];
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return new Slice().over(chars, from + start, end - start);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Slice that && Arrays.equals(chars, from, end(), that.chars, that.from, that.end());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    @Override
    public String toString() {
        return new String(chars, from, length);
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || (c > '~' && (c == NO_BREAK_SPACE || Character.isWhitespace(c)));
    }
}
