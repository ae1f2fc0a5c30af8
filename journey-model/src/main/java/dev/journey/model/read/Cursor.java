package dev.journey.model.read;

/** Goes through the characters of a value. Not thread-safe. */
final class Cursor {
    /** Stands for no number here. */
    static final int NONE = -1;

    private char[] chars = new char[0];
    private int at;
    private int end;

    void on(Slice text) {
        chars = text.array();
        at = text.from();
        end = text.end();
    }

    boolean atEnd() {
        return at == end;
    }

    int left() {
        return end - at;
    }

    /** The character here, or NUL at the end. */
    char peek() {
        return at < end ? chars[at] : 0;
    }

    char next() {
        return chars[at++];
    }

    /** Goes on if this character is here. */
    boolean eat(char c) {
        if (at < end && chars[at] == c) {
            at++;
            return true;
        }
        return false;
    }

    /** Goes on if this text is here, in any case of ASCII letters; it must be given in lower case. */
    boolean eatWord(String word) {
        if (left() < word.length()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            char c = chars[at + i];
            if ((c >= 'A' && c <= 'Z' ? c + 32 : c) != word.charAt(i)) {
                return false;
            }
        }
        at += word.length();
        return true;
    }

    /** How many digits stand here in a row. */
    int digitsAhead() {
        int i = at;
        while (i < end && isDigit(chars[i])) {
            i++;
        }
        return i - at;
    }

    /** The number that stands here, as long as it goes up to {@code most} digits; {@link #NONE} with fewer than {@code least}. */
    int number(int least, int most) {
        int value = 0;
        int count = 0;
        while (count < most && at < end && isDigit(chars[at])) {
            value = value * 10 + (chars[at++] - '0');
            count++;
        }
        return count < least ? NONE : value;
    }

    /** The nanoseconds of a fraction of a second that stands here: 1 to 9 digits; {@link #NONE} without one. */
    int nanosOfFraction() {
        int digits = digitsAhead();
        if (digits == 0 || digits > 9) {
            return NONE;
        }
        int nanos = number(digits, digits);
        for (int i = digits; i < 9; i++) {
            nanos *= 10;
        }
        return nanos;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
