package dev.journey.model.read;

import com.google.common.primitives.ImmutableIntArray;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * In which charset a text is written.
 *
 * @param charset the one named, else the one of the byte order mark, else UTF-8
 * @param markLength bytes before the text: of the byte order mark, and of a line that names the separator; 0 where there is neither
 * @param notices what a careful user wants to know of it
 */
record Encoding(Charset charset, int markLength, List<String> notices) {

    /** The longest mark first: that of UTF-16LE begins like that of UTF-32LE. */
    private enum Mark {
        UTF_32BE(Charset.forName("UTF-32BE"), 0, 0, 0xFE, 0xFF),
        UTF_32LE(Charset.forName("UTF-32LE"), 0xFF, 0xFE, 0, 0),
        UTF_8(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
        UTF_16BE(StandardCharsets.UTF_16BE, 0xFE, 0xFF),
        UTF_16LE(StandardCharsets.UTF_16LE, 0xFF, 0xFE);

        private final Charset charset;
        private final ImmutableIntArray bytes;

        Mark(Charset charset, int... bytes) {
            this.charset = charset;
            this.bytes = ImmutableIntArray.copyOf(bytes);
        }

        boolean begins(byte[] head) {
            for (int i = 0; i < bytes.length(); i++) {
                if (i >= head.length || (head[i] & 0xFF) != bytes.get(i)) {
                    return false;
                }
            }
            return true;
        }

        static Optional<Mark> of(byte[] head) {
            for (Mark mark : values()) {
                if (mark.begins(head)) {
                    return Optional.of(mark);
                }
            }
            return Optional.empty();
        }
    }

    static Encoding of(String source, byte[] head, Optional<Charset> named) {
        Optional<Mark> mark = Mark.of(head);
        if (mark.isEmpty()) {
            return new Encoding(named.orElse(StandardCharsets.UTF_8), 0, List.of());
        }
        Charset marked = mark.get().charset;
        int length = mark.get().bytes.length();
        Charset chosen = named.orElse(marked);
        if (marked.name().startsWith(chosen.name())) {
            return new Encoding(marked, length, List.of());
        }
        return new Encoding(chosen, length, List.of(Messages.markDiffers(source, marked.name(), chosen.name())));
    }

    /** The same, with a line before the text that says something else passed over: its end is left, so that lines keep their numbers. */
    Encoding after(String line, String notice) {
        int bytes = line.getBytes(charset).length;
        return new Encoding(
                charset,
                markLength + bytes,
                Stream.concat(notices.stream(), Stream.of(notice)).toList());
    }

    /** Whether a text in this charset has no zero bytes. */
    boolean isWithoutZeroBytes() {
        return !charset.name().startsWith("UTF-16") && !charset.name().startsWith("UTF-32");
    }
}
