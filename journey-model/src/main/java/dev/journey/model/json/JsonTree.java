package dev.journey.model.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads JSON text into a tree of {@link JsonValue}s. Strict: no comments, no key twice, nothing after the end. */
public final class JsonTree {
    private static final JsonFactory FACTORY = new JsonFactory();

    /** Some editors begin a file with it. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final String source;
    private final JsonParser parser;

    private JsonTree(String source, JsonParser parser) {
        this.source = source;
        this.parser = parser;
    }

    /**
     * Reads the text.
     *
     * @param source how to name the text in messages
     * @throws JsonException when the text is not one JSON value
     */
    public static JsonValue parse(String text, String source) {
        String withoutMark = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        try (JsonParser parser = FACTORY.createParser(withoutMark)) {
            return new JsonTree(source, parser).whole();
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            Place place = new Place(source, at == null ? 1 : at.getLineNr(), at == null ? 1 : at.getColumnNr(), "");
            throw new JsonException(Messages.at(place, Messages.syntax(firstLine(e.getOriginalMessage()))), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JsonValue whole() throws IOException {
        JsonToken first = parser.nextToken();
        if (first == null) {
            throw new JsonException(Messages.at(new Place(source, 1, 1, ""), Messages.empty()));
        }
        JsonValue value = value(first, "");
        if (parser.nextToken() != null) {
            throw new JsonException(Messages.at(place(""), Messages.more()));
        }
        return value;
    }

    private JsonValue value(JsonToken token, String pointer) throws IOException {
        Place place = place(pointer);
        return switch (token) {
            case START_OBJECT -> new JsonValue(place, members(pointer));
            case START_ARRAY -> new JsonValue(place, elements(pointer));
            case VALUE_STRING -> new JsonValue(place, parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonValue(place, parser.getDecimalValue());
            case VALUE_TRUE -> new JsonValue(place, true);
            case VALUE_FALSE -> new JsonValue(place, false);
            default -> new JsonValue(place, JsonValue.Nothing.NULL);
        };
    }

    private Map<String, JsonValue> members(String pointer) throws IOException {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            Place place = place(pointer);
            JsonValue value = value(parser.nextToken(), pointer + "/" + escape(name));
            if (members.put(name, value) != null) {
                throw new JsonException(Messages.at(place, Messages.twice(name)));
            }
        }
        return members;
    }

    private List<JsonValue> elements(String pointer) throws IOException {
        List<JsonValue> elements = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            elements.add(value(token, pointer + "/" + elements.size()));
        }
        return elements;
    }

    private Place place(String pointer) {
        JsonLocation at = parser.currentTokenLocation();
        return new Place(source, at.getLineNr(), at.getColumnNr(), pointer);
    }

    private static String escape(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private static String firstLine(String message) {
        int end = message.indexOf('\n');
        return (end < 0 ? message : message.substring(0, end)).strip();
    }
}
