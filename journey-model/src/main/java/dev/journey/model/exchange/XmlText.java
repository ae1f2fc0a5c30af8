package dev.journey.model.exchange;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes XML 1.0 with two spaces of indentation. Characters that XML cannot hold become U+FFFD. */
final class XmlText {
    private final StringBuilder text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    private final Deque<String> open = new ArrayDeque<>();
    private boolean inTag;

    XmlText element(String name) {
        closeTag("\n");
        text.append("  ".repeat(open.size())).append('<').append(name);
        open.push(name);
        inTag = true;
        return this;
    }

    XmlText with(String attribute, String value) {
        text.append(' ').append(attribute).append("=\"").append(escape(value)).append('"');
        return this;
    }

    /** An element that holds nothing but text. */
    XmlText leaf(String name, String attribute, String value, String content) {
        element(name);
        if (!attribute.isEmpty()) {
            with(attribute, value);
        }
        text.append('>').append(escape(content)).append("</").append(open.pop()).append(">\n");
        inTag = false;
        return this;
    }

    XmlText end() {
        String name = open.pop();
        if (inTag) {
            text.append("/>\n");
            inTag = false;
        } else {
            text.append("  ".repeat(open.size())).append("</").append(name).append(">\n");
        }
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private void closeTag(String after) {
        if (inTag) {
            text.append('>').append(after);
            inTag = false;
        }
    }

    static String escape(String value) {
        StringBuilder escaped = new StringBuilder();
        value.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\t', '\n', '\r' -> escaped.append("&#").append(c).append(';');
                default -> escaped.appendCodePoint(holds(c) ? c : 0xFFFD);
            }
        });
        return escaped.toString();
    }

    private static boolean holds(int c) {
        return (c >= 0x20 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD) || c >= 0x10000;
    }
}
