package dev.journey.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.journey.analysis.figure.Distribution;
import dev.journey.analysis.figure.Figure;
import dev.journey.analysis.figure.Share;
import dev.journey.analysis.observed.Occurrences;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Writes fields. A figure that there is not becomes null, and cannot be written without a reason; path and reason are
 * collected for {@code absent}.
 */
final class JsonFields {
    private static final double MILLIS_PER_SECOND = 1000;

    /** Writes the inside of an object or of one element. */
    @FunctionalInterface
    interface Body {
        void write() throws IOException;
    }

    /** Writes one element of a list. */
    @FunctionalInterface
    interface Element<T> {
        void write(T value) throws IOException;
    }

    /**
     * A null and why.
     *
     * @param path names joined by dots, {@code []} for each element of a list: {@code paths[].burdenShare}
     * @param reason one sentence
     */
    record Null(String path, String reason) {}

    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator json;
    private final Deque<String> place = new ArrayDeque<>();
    private final Set<Null> nulls = new LinkedHashSet<>();

    JsonFields(JsonGenerator json) {
        this.json = json;
    }

    /** The nulls so far, in the order in which they came, each path and reason once. */
    Set<Null> nulls() {
        return new LinkedHashSet<>(nulls);
    }

    /** Writes a document and a line feed, indented by two spaces. The writer is flushed and stays open. */
    static void write(Writer out, Element<JsonFields> document) {
        DefaultIndenter indent = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentObjectsWith(indent);
        printer.indentArraysWith(indent);
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.setPrettyPrinter(printer);
            document.write(new JsonFields(json));
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A document as a text. */
    static String text(Element<JsonFields> document) {
        StringWriter text = new StringWriter();
        write(text, document);
        return text.toString();
    }

    /** The whole, where it is a list of objects. */
    <T> void elements(Collection<T> values, Element<T> element) throws IOException {
        json.writeStartArray();
        for (T value : values) {
            json.writeStartObject();
            element.write(value);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** The whole. */
    void document(Body body) throws IOException {
        json.writeStartObject();
        body.write();
        json.writeEndObject();
    }

    void object(String name, Body body) throws IOException {
        json.writeObjectFieldStart(name);
        place.addLast(name);
        body.write();
        place.removeLast();
        json.writeEndObject();
    }

    /** A list of objects. */
    <T> void list(String name, Collection<T> values, Element<T> element) throws IOException {
        json.writeArrayFieldStart(name);
        place.addLast(name + "[]");
        for (T value : values) {
            json.writeStartObject();
            element.write(value);
            json.writeEndObject();
        }
        place.removeLast();
        json.writeEndArray();
    }

    void texts(String name, Collection<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    void numbers(String name, Collection<Double> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (double value : values) {
            json.writeNumber(value);
        }
        json.writeEndArray();
    }

    void text(String name, String value) throws IOException {
        json.writeStringField(name, value);
    }

    void truth(String name, boolean value) throws IOException {
        json.writeBooleanField(name, value);
    }

    void count(String name, long value) throws IOException {
        json.writeNumberField(name, value);
    }

    /** Null, and why. */
    void nothing(String name, String reason) throws IOException {
        json.writeNullField(name);
        nulls.add(new Null(at(name), reason));
    }

    /**
     * A number; a whole one is written without a point.
     *
     * @throws IllegalArgumentException when it is not finite
     */
    void number(String name, double value) throws IOException {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(Messages.notFinite(at(name), value));
        }
        if (value == Math.rint(value) && Math.abs(value) < 1L << 53) {
            json.writeNumberField(name, (long) value);
        } else {
            json.writeNumberField(name, value);
        }
    }

    void number(String name, OptionalDouble value, String reason) throws IOException {
        if (value.isPresent()) {
            number(name, value.getAsDouble());
        } else {
            nothing(name, reason);
        }
    }

    void figure(String name, Figure figure) throws IOException {
        number(name, figure.value(), figure.absence());
    }

    /** The value alone; null for 0 of 0. */
    void shareValue(String name, Share share, String reason) throws IOException {
        number(name, share.value(), reason);
    }

    /** Part, whole and value. */
    void share(String name, Share share, String reason) throws IOException {
        object(name, () -> {
            count("part", share.part());
            count("whole", share.whole());
            number("share", share.value(), reason);
        });
    }

    void occurrences(String name, Occurrences value) throws IOException {
        object(name, () -> {
            count("occurrences", value.occurrences());
            count("cases", value.cases());
        });
    }

    /** A distribution of counts. */
    void counts(String name, Distribution values, String reason) throws IOException {
        distribution(name, values, 1, reason);
    }

    /** A distribution of milliseconds, in seconds. */
    void seconds(String name, Distribution millis, String reason) throws IOException {
        distribution(name, millis, MILLIS_PER_SECOND, reason);
    }

    /** A distribution of milliseconds, in minutes. */
    void minutes(String name, Distribution millis, String reason) throws IOException {
        distribution(name, millis, 60 * MILLIS_PER_SECOND, reason);
    }

    private void distribution(String name, Distribution values, double unit, String reason) throws IOException {
        object(name, () -> {
            count("count", values.count());
            number("mean", divided(values.mean(), unit), reason);
            number("p50", divided(values.quantile(0.5), unit), reason);
            number("p90", divided(values.quantile(0.9), unit), reason);
            number("max", divided(toDouble(values.max()), unit), reason);
            truth("exact", values.isExact());
        });
    }

    private String at(String name) {
        return place.isEmpty() ? name : String.join(".", place) + "." + name;
    }

    static OptionalDouble divided(OptionalDouble value, double unit) {
        return value.isPresent() ? OptionalDouble.of(value.getAsDouble() / unit) : value;
    }

    private static OptionalDouble toDouble(OptionalLong value) {
        return value.isPresent() ? OptionalDouble.of((double) value.getAsLong()) : OptionalDouble.empty();
    }
}
