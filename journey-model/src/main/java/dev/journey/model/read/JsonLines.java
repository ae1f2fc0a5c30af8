package dev.journey.model.read;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** One JSON value a line. A line that is none is a unit without a value, and the next line is read. Not thread-safe. */
final class JsonLines implements JsonUnits {
    private static final int BUFFER = 1 << 15;
    private static final int SHOWN = 100;

    private final TextReader text;
    private final char[] buffer = new char[BUFFER];
    private int at;
    private int end;
    private char[] chars = new char[BUFFER];
    private int length;
    private long line;
    private long read;

    JsonLines(TextReader text) {
        this.text = text;
    }

    @Override
    public @Nullable Unit next() throws IOException {
        while (nextLine()) {
            if (!isBlank()) {
                return parse();
            }
        }
        return null;
    }

    @Override
    public long chars() {
        return read;
    }

    private Unit parse() throws IOException {
        try (JsonParser parser = JsonText.FACTORY.createParser(chars, 0, length)) {
            JsonNode node = JsonText.READER.readTree(parser);
            boolean one = node != null && parser.nextToken() == null;
            return one ? new Unit(node, line, "") : unreadable();
        } catch (JsonProcessingException | NumberFormatException e) {
            // a number whose exponent no decimal can hold is thrown as it is
            return unreadable();
        }
    }

    private Unit unreadable() {
        return new Unit(MissingNode.getInstance(), line, new String(chars, 0, Math.min(length, SHOWN)));
    }

    private boolean isBlank() {
        for (int i = 0; i < length; i++) {
            if (chars[i] > ' ') {
                return false;
            }
        }
        return true;
    }

    /** Takes the next line, without its end; whether there was one. */
    private boolean nextLine() throws IOException {
        length = 0;
        line++;
        text.fieldStarts(line);
        boolean any = false;
        while (fill()) {
            any = true;
            int from = at;
            while (at < end && buffer[at] != '\n') {
                at++;
            }
            keep(from, at - from);
            if (at < end) {
                at++;
                return true;
            }
        }
        return any;
    }

    private boolean fill() throws IOException {
        if (at == end) {
            at = 0;
            end = Math.max(0, text.read(buffer, 0, buffer.length));
            read += end;
        }
        return end > 0;
    }

    private void keep(int from, int count) {
        if (length + count > chars.length) {
            chars = Arrays.copyOf(chars, Math.max(length + count, 2 * chars.length));
        }
        System.arraycopy(buffer, from, chars, length, count);
        length += count;
    }
}
