package dev.journey.model.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The characters of a XES document: in the charset of the mapping, of the byte order mark, of the XML declaration, or in UTF-8. The
 * JDK's parser would find it out, too; of a byte that the charset does not know it tells standard error.
 *
 * @param reader the characters
 * @param charset what they were written in
 */
record XesText(TextReader reader, Charset charset) {
    private static final Pattern DECLARED =
            Pattern.compile("<\\?xml\\s[^>]*?encoding\\s*=\\s*[\"']([A-Za-z][A-Za-z0-9._-]*)[\"']");
    private static final int DECLARATION = 512;

    static XesText of(String source, InputStream in, Optional<Charset> named, int longest, LongFunction<String> tooLong)
            throws IOException {
        Head head = Head.of(in);
        Encoding marked = Encoding.of(source, head.bytes(), named);
        boolean open = named.isEmpty() && marked.markLength() == 0;
        Encoding encoding = open ? new Encoding(charset(source, head.bytes()), 0, List.of()) : marked;
        TextReader reader = new TextReader(source, encoding, head.after(encoding.markLength()), in, longest, tooLong);
        return new XesText(reader, encoding.charset());
    }

    /** By the zeros beside the first character, else as the declaration says. */
    private static Charset charset(String source, byte[] head) {
        if (head.length > 1 && (head[0] == 0 || head[1] == 0)) {
            return head[0] == 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
        }
        Matcher declared =
                DECLARED.matcher(new String(head, 0, Math.min(head.length, DECLARATION), StandardCharsets.ISO_8859_1));
        if (!declared.lookingAt()) {
            return StandardCharsets.UTF_8;
        }
        try {
            return Charset.forName(declared.group(1));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new ReadException(XesMessages.charset(source, declared.group(1)), e);
        }
    }
}
