package dev.journey.report;

/** How many columns of a terminal a text takes, and what may stand in one. */
final class TextWidth {
    private static final char REPLACEMENT = '\uFFFD';

    private TextWidth() {}

    /**
     * White space that is not a blank becomes one; other control characters, and those that turn the direction of writing,
     * become U+FFFD, so that a name in a log can neither break a line nor steer the terminal.
     */
    static String harmless(String text) {
        StringBuilder harmless = new StringBuilder(text.length());
        text.codePoints().map(TextWidth::harmless).forEach(harmless::appendCodePoint);
        return harmless.toString();
    }

    private static int harmless(int character) {
        if (Character.isWhitespace(character)) {
            return ' ';
        }
        int type = Character.getType(character);
        boolean steers = type == Character.CONTROL
                || type == Character.SURROGATE
                || (character >= 0x202A && character <= 0x202E)
                || (character >= 0x2066 && character <= 0x2069);
        return steers ? REPLACEMENT : character;
    }

    /** Columns of a text. */
    static int of(String text) {
        return text.codePoints().map(TextWidth::of).sum();
    }

    /** Marks that join the character before them take none, East Asian wide characters and emoji two, all others one. */
    static int of(int character) {
        int type = Character.getType(character);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return isWide(character) ? 2 : 1;
    }

    private static boolean isWide(int character) {
        return (character >= 0x1100 && character <= 0x115F)
                || (character >= 0x2E80 && character <= 0xA4CF)
                || (character >= 0xAC00 && character <= 0xD7A3)
                || (character >= 0xF900 && character <= 0xFAFF)
                || (character >= 0xFE30 && character <= 0xFE6F)
                || (character >= 0xFF00 && character <= 0xFF60)
                || (character >= 0xFFE0 && character <= 0xFFE6)
                || (character >= 0x1F300 && character <= 0x1FAFF)
                || (character >= 0x20000 && character <= 0x3FFFD);
    }

    /** The first characters that fit into so many columns. */
    static String head(String text, int columns) {
        int end = 0;
        int taken = 0;
        while (end < text.length()) {
            int character = text.codePointAt(end);
            taken += of(character);
            if (taken > columns) {
                break;
            }
            end += Character.charCount(character);
        }
        return text.substring(0, end);
    }

    /** The last characters that fit into so many columns. */
    static String tail(String text, int columns) {
        int start = text.length();
        int taken = 0;
        while (start > 0) {
            int character = text.codePointBefore(start);
            taken += of(character);
            if (taken > columns) {
                break;
            }
            start -= Character.charCount(character);
        }
        return text.substring(start);
    }
}
