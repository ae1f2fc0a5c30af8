package dev.journey.model.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.io.NumberOutput;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Writes the members of one JSON object, in the order in which they are put. The same members give the same text on every
 * machine: two spaces of indentation, line feeds, the shortest decimal of a number, and no fraction on whole numbers. Not
 * thread-safe.
 */
public final class JsonWriter {
    private static final double EXACT = 1L << 53;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
            .build();

    private final JsonGenerator out;

    private JsonWriter(JsonGenerator out) {
        this.out = out;
    }

    /** The text of an object, with a line feed at its end. */
    public static String text(Consumer<JsonWriter> members) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = FACTORY.createGenerator(text)) {
            DefaultIndenter lines = new DefaultIndenter("  ", "\n");
            Separators separators =
                    Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER);
            out.setPrettyPrinter(new DefaultPrettyPrinter(separators).withObjectIndenter(lines));
            new JsonWriter(out).nest(members);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text + "\n";
    }

    /** The shortest decimal that is read as this number, without an exponent and the same on every machine. */
    public static String decimal(double value) {
        String shortest = NumberOutput.toString(value, true);
        return value == 0
                ? (1 / value < 0 ? "-0" : "0")
                : new BigDecimal(shortest).stripTrailingZeros().toPlainString();
    }

    /** A text. */
    public JsonWriter put(String name, String value) {
        return write(() -> out.writeStringField(name, value));
    }

    /** A truth value. */
    public JsonWriter put(String name, boolean value) {
        return write(() -> out.writeBooleanField(name, value));
    }

    /** A whole number. */
    public JsonWriter put(String name, long value) {
        return write(() -> out.writeNumberField(name, value));
    }

    /**
     * A number.
     *
     * @throws IllegalArgumentException when it is not finite
     */
    public JsonWriter put(String name, double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(Messages.notFinite(name, value));
        }
        return value == Math.rint(value) && Math.abs(value) <= EXACT
                ? put(name, (long) value)
                : write(() -> out.writeNumberField(name, value));
    }

    /** An array of texts; left out when there are none. */
    public JsonWriter putAll(String name, Collection<String> texts) {
        return texts.isEmpty() ? this : putTexts(name, texts);
    }

    /** An array of texts, also when there are none. */
    public JsonWriter putTexts(String name, Collection<String> texts) {
        return write(() -> {
            out.writeArrayFieldStart(name);
            for (String text : texts) {
                out.writeString(text);
            }
            out.writeEndArray();
        });
    }

    /** An object. */
    public JsonWriter object(String name, Consumer<JsonWriter> members) {
        return write(() -> {
            out.writeFieldName(name);
            nest(members);
        });
    }

    /** An array with an object for each item; left out when there are none. */
    public <T> JsonWriter objects(String name, Collection<T> items, BiConsumer<JsonWriter, T> members) {
        if (items.isEmpty()) {
            return this;
        }
        return write(() -> {
            out.writeArrayFieldStart(name);
            for (T item : items) {
                nest(json -> members.accept(json, item));
            }
            out.writeEndArray();
        });
    }

    private void nest(Consumer<JsonWriter> members) throws IOException {
        out.writeStartObject();
        members.accept(this);
        out.writeEndObject();
    }

    private JsonWriter write(Action action) {
        try {
            action.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    private interface Action {
        void run() throws IOException;
    }
}
