package dev.journey.model.read;

import java.util.ArrayList;
import java.util.List;

/**
 * A way into a JSON value: RFC 6901, and {@code *} for each element of an array. A text that does not begin with a slash is
 * the name of a member.
 *
 * @param segments names of members, numbers of elements, or {@link #EACH}
 */
record JsonPointer(List<String> segments) {
    static final String EACH = "*";

    JsonPointer {
        segments = List.copyOf(segments);
    }

    static JsonPointer parse(String text) {
        List<String> segments = new ArrayList<>();
        if (text.startsWith("/")) {
            for (String segment : text.substring(1).split("/", -1)) {
                segments.add(segment.replace("~1", "/").replace("~0", "~"));
            }
        } else if (!text.isEmpty()) {
            segments.add(text);
        }
        return new JsonPointer(segments);
    }

    /** A member, as one segment of a pointer's text. */
    static String escape(String member) {
        return "/" + member.replace("~", "~0").replace("/", "~1");
    }

    int length() {
        return segments.size();
    }

    String segment(int index) {
        return segments.get(index);
    }

    boolean isEach(int index) {
        return segments.get(index).equals(EACH);
    }

    /** How many segments from the first on both have. */
    int common(JsonPointer other) {
        int most = Math.min(length(), other.length());
        int common = 0;
        while (common < most && segment(common).equals(other.segment(common))) {
            common++;
        }
        return common;
    }

    JsonPointer from(int index) {
        return new JsonPointer(segments.subList(index, length()));
    }

    JsonPointer upTo(int index) {
        return new JsonPointer(segments.subList(0, index));
    }

    /** After the first {@link #EACH}; 0 where there is none. */
    int afterFirstEach() {
        return segments.indexOf(EACH) + 1;
    }

    /** The text; empty for the whole value. */
    String text() {
        StringBuilder text = new StringBuilder();
        segments.forEach(segment -> text.append(escape(segment)));
        return text.toString();
    }
}
