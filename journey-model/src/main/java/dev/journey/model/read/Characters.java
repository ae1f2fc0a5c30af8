package dev.journey.model.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;

/** The characters of a value that is known to be text in a charset, in an array that is used again. Not thread-safe. */
final class Characters {
    private final CharsetDecoder decoder;
    private char[] chars = new char[64];
    private int length;

    Characters(Charset charset) {
        decoder = charset.newDecoder();
    }

    Characters of(byte[] bytes, int from, int count) {
        if (chars.length < count) {
            chars = new char[2 * count];
        }
        int all = 0;
        for (int i = 0; i < count; i++) {
            all |= bytes[from + i];
            chars[i] = (char) bytes[from + i];
        }
        length = all >= 0 ? count : decode(bytes, from, count);
        return this;
    }

    private int decode(byte[] bytes, int from, int count) {
        CharBuffer out = CharBuffer.wrap(chars);
        decoder.reset().decode(ByteBuffer.wrap(bytes, from, count), out, true);
        decoder.flush(out);
        return out.position();
    }

    char[] array() {
        return chars;
    }

    int length() {
        return length;
    }
}
