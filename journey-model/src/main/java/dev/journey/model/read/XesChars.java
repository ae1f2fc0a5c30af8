package dev.journey.model.read;

/** Characters of a text, in an array that is used again. Not thread-safe. */
final class XesChars {
    private char[] chars = new char[256];

    char[] of(String text) {
        if (chars.length < text.length()) {
            chars = new char[2 * text.length()];
        }
        text.getChars(0, text.length(), chars, 0);
        return chars;
    }
}
