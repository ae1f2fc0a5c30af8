package dev.journey.model.read;

import dev.journey.model.mapping.LogFormat;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A source whose beginning was looked at. The first to open it gets the stream that was opened for looking, so that a pipe can
 * be read, too. Not thread-safe.
 */
final class Sniffed implements Source, AutoCloseable {
    /** A member that a log in OCEL has at its top, and comes first in what is known of its writers. */
    private static final Pattern OCEL_KEY = Pattern.compile("\"(objectTypes|eventTypes)\"\\s*:\\s*\\[");

    private static final String PARQUET = "PAR1";
    private static final String SQLITE = "SQLite format 3\u0000";

    private final Source source;
    private final Head head;
    private @Nullable InputStream begun;

    private Sniffed(Source source, Head head, InputStream begun) {
        this.source = source;
        this.head = head;
        this.begun = begun;
    }

    static Sniffed of(Source source) throws IOException {
        InputStream in = source.open();
        try {
            Head head = Head.of(in);
            return new Sniffed(source, head, new SequenceInputStream(new ByteArrayInputStream(head.bytes()), in));
        } catch (IOException | RuntimeException e) {
            in.close();
            throw e;
        }
    }

    @Override
    public InputStream open() throws IOException {
        InputStream first = begun;
        begun = null;
        return first == null ? source.open() : first;
    }

    /** Closes what nobody took. */
    @Override
    public void close() throws IOException {
        if (begun != null) {
            begun.close();
        }
    }

    /** The format, by what the text begins with and, for JSON, by how its first line ends; else by the name. */
    LogFormat format(String name) {
        if (begins(PARQUET)) {
            return LogFormat.PARQUET;
        }
        if (begins(SQLITE)) {
            return LogFormat.SQLITE;
        }
        String start = start(name);
        String lower = name.toLowerCase(Locale.ROOT);
        if (start.startsWith("{") || start.startsWith("[")) {
            return json(start, lower);
        }
        if (start.startsWith("<")) {
            return LogFormat.XES;
        }
        return LogFormat.CSV;
    }

    private boolean begins(String magic) {
        byte[] expected = magic.getBytes(StandardCharsets.ISO_8859_1);
        return head.bytes().length >= expected.length
                && Arrays.equals(expected, 0, expected.length, head.bytes(), 0, expected.length);
    }

    /** The beginning as text, white space before it left out. */
    String start(String name) {
        return head.text(Encoding.of(name, head.bytes(), Optional.empty())).stripLeading();
    }

    private static LogFormat json(String start, String name) {
        if (name.endsWith(".jsonl") || name.endsWith(".ndjson")) {
            return LogFormat.JSONL;
        }
        if (name.endsWith(".jsonocel") || OCEL_KEY.matcher(start).find()) {
            return LogFormat.OCEL;
        }
        int lineEnd = start.indexOf('\n');
        boolean firstLineIsWhole = lineEnd > 0 && JsonArrays.isWhole(start.substring(0, lineEnd));
        boolean more = lineEnd > 0 && !start.substring(lineEnd).isBlank();
        return firstLineIsWhole && more && start.startsWith("{") ? LogFormat.JSONL : LogFormat.JSON;
    }
}
