package dev.journey.report.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes HTML or SVG. Text and the values of attributes are escaped, without exception; characters that no document may hold become
 * U+FFFD, and those that turn the direction of text, which could make a name look like another one, too. Not thread-safe.
 */
final class Markup {
    private static final char REPLACEMENT = '\uFFFD';

    private final StringBuilder out = new StringBuilder(1 << 16);
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element; attributes are name, value, name, value. */
    Markup open(String tag, String... attributes) {
        start(tag, attributes);
        out.append('>');
        open.push(tag);
        return this;
    }

    /** Closes the element that was opened last. */
    Markup close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** Closes so many elements. */
    Markup close(int elements) {
        for (int i = 0; i < elements; i++) {
            close();
        }
        return this;
    }

    /** An element that holds text only. */
    Markup element(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close();
    }

    /** An element that holds nothing; in SVG it closes itself. */
    Markup empty(String tag, String... attributes) {
        start(tag, attributes);
        out.append("/>");
        return this;
    }

    /** Text. */
    Markup text(String text) {
        escape(text);
        return this;
    }

    /** A line end, where it keeps the file readable. */
    Markup line() {
        out.append('\n');
        return this;
    }

    /** Markup of our own, which holds no text from data. */
    Markup trusted(String markup) {
        out.append(markup);
        return this;
    }

    private void start(String tag, String... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            out.append('"');
        }
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(harmless(text, i));
            }
        }
    }

    /** A text without the characters that stand for something else; for text that a script will show. */
    static String harmless(String text) {
        StringBuilder harmless = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            harmless.append(harmless(text, i));
        }
        return harmless.toString();
    }

    /** The character at a position, or what stands in its place. */
    static char harmless(String text, int i) {
        char c = text.charAt(i);
        boolean control = Character.isISOControl(c) && c != '\n' && c != '\t';
        boolean turnsText = (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
        boolean noCharacter = c == '\uFFFE' || c == '\uFFFF' || isLoneSurrogate(text, i);
        return control || turnsText || noCharacter ? REPLACEMENT : c;
    }

    private static boolean isLoneSurrogate(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }

    /** Writes what was written to a writer, which is flushed and stays open. */
    void writeTo(Writer writer) {
        try {
            writer.append(out);
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Opens an element that scrolls by itself, for what may be wider than the page; it can be reached with the keyboard. */
    Markup scroll(String label) {
        return open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", label);
    }

    /** What was written. */
    @Override
    public String toString() {
        return out.toString();
    }
}
