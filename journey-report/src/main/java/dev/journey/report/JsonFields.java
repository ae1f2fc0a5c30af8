package dev.journey.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.journey.analysis.figure.Distribution;
import dev.journey.analysis.figure.Figure;
import dev.journey.analysis.figure.Share;
import dev.journey.analysis.observed.Occurrences;
import java.io.IOException;
import java.util.Collection;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/** Writes fields. A figure that there is not becomes null. */
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

    private final JsonGenerator json;

    JsonFields(JsonGenerator json) {
        this.json = json;
    }

    /** The whole. */
    void document(Body body) throws IOException {
        json.writeStartObject();
        body.write();
        json.writeEndObject();
    }

    void object(String name, Body body) throws IOException {
        json.writeObjectFieldStart(name);
        body.write();
        json.writeEndObject();
    }

    /** A list of objects. */
    <T> void list(String name, Collection<T> values, Element<T> element) throws IOException {
        json.writeArrayFieldStart(name);
        for (T value : values) {
            json.writeStartObject();
            element.write(value);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    void texts(String name, Collection<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
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

    void nothing(String name) throws IOException {
        json.writeNullField(name);
    }

    void number(String name, double value) throws IOException {
        if (value == Math.rint(value) && Math.abs(value) < 1L << 53) {
            json.writeNumberField(name, (long) value);
        } else {
            json.writeNumberField(name, value);
        }
    }

    void number(String name, OptionalDouble value) throws IOException {
        if (value.isPresent()) {
            number(name, value.getAsDouble());
        } else {
            nothing(name);
        }
    }

    void figure(String name, Figure figure) throws IOException {
        number(name, figure.value());
    }

    /** The value alone; null for 0 of 0. */
    void shareValue(String name, Share share) throws IOException {
        number(name, share.value());
    }

    /** Part, whole and value. */
    void share(String name, Share share) throws IOException {
        object(name, () -> {
            count("part", share.part());
            count("whole", share.whole());
            number("share", share.value());
        });
    }

    void occurrences(String name, Occurrences value) throws IOException {
        object(name, () -> {
            count("occurrences", value.occurrences());
            count("cases", value.cases());
        });
    }

    /** A distribution of counts. */
    void counts(String name, Distribution values) throws IOException {
        distribution(name, values, 1);
    }

    /** A distribution of milliseconds, in seconds. */
    void seconds(String name, Distribution millis) throws IOException {
        distribution(name, millis, MILLIS_PER_SECOND);
    }

    /** A distribution of milliseconds, in minutes. */
    void minutes(String name, Distribution millis) throws IOException {
        distribution(name, millis, 60 * MILLIS_PER_SECOND);
    }

    private void distribution(String name, Distribution values, double unit) throws IOException {
        object(name, () -> {
            count("count", values.count());
            number("mean", divided(values.mean(), unit));
            number("p50", divided(values.quantile(0.5), unit));
            number("p90", divided(values.quantile(0.9), unit));
            number("max", divided(toDouble(values.max()), unit));
            truth("exact", values.isExact());
        });
    }

    static OptionalDouble divided(OptionalDouble value, double unit) {
        return value.isPresent() ? OptionalDouble.of(value.getAsDouble() / unit) : value;
    }

    private static OptionalDouble toDouble(OptionalLong value) {
        return value.isPresent() ? OptionalDouble.of((double) value.getAsLong()) : OptionalDouble.empty();
    }
}
