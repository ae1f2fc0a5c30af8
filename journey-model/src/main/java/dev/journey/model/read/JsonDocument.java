package dev.journey.model.read;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The elements of one array in a JSON document, one by one: what lies before and behind it is passed over, never held. Where
 * no array is named, each value at the top is a unit. Not thread-safe.
 */
final class JsonDocument implements JsonUnits {
    private final String name;
    private final TextReader text;
    private final JsonParser parser;
    private final JsonPointer array;
    private final String noArray;
    private boolean inside;
    private boolean done;

    /**
     * A document.
     *
     * @param array the way to the array, without {@link JsonPointer#EACH}
     * @param each whether the units are elements of that array; else they are the values at the top
     * @param noArray what to say where it is not there
     */
    JsonDocument(String name, TextReader text, JsonPointer array, boolean each, String noArray) throws IOException {
        this.noArray = noArray;
        this.name = name;
        this.text = text;
        this.array = array;
        parser = JsonText.FACTORY.createParser(text);
        inside = !each;
    }

    @Override
    public long chars() {
        return parser.currentLocation().getCharOffset();
    }

    @Override
    public @Nullable Unit next() throws IOException {
        try {
            if (!inside && !done) {
                seek();
            }
            return done ? null : element();
        } catch (JsonProcessingException e) {
            throw fault(e.getLocation(), String.valueOf(e.getOriginalMessage()), e);
        } catch (NumberFormatException e) {
            throw fault(null, JsonMessages.NUMBER, e);
        }
    }

    private @Nullable Unit element() throws IOException {
        JsonToken token = parser.nextToken();
        if (token == null || token == JsonToken.END_ARRAY) {
            done = true;
            drain();
            return null;
        }
        long line = parser.currentTokenLocation().getLineNr();
        text.fieldStarts(line);
        JsonNode node = JsonText.READER.readTree(parser);
        return new Unit(node, line, "");
    }

    /** What stands behind the array must be JSON, too: a file that is cut off there is no whole one. */
    private void drain() throws IOException {
        while (parser.nextToken() != null) {
            text.fieldStarts(parser.currentTokenLocation().getLineNr());
        }
    }

    private void seek() throws IOException {
        JsonToken token = parser.nextToken();
        for (int depth = 0; depth < array.length(); depth++) {
            if (token != JsonToken.START_OBJECT || !member(array.segment(depth))) {
                throw new ReadException(noArray);
            }
            token = parser.nextToken();
        }
        if (token == null) {
            done = true;
        } else if (token != JsonToken.START_ARRAY) {
            throw new ReadException(noArray);
        }
        inside = true;
    }

    private boolean member(String wanted) throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            if (parser.currentName().equals(wanted)) {
                return true;
            }
            pass();
        }
        return false;
    }

    private void pass() throws IOException {
        int depth = 0;
        do {
            JsonToken token = parser.nextToken();
            text.fieldStarts(parser.currentTokenLocation().getLineNr());
            depth += token == null ? 0 : token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        } while (depth > 0);
    }

    private ReadException fault(@Nullable JsonLocation place, String words, Exception cause) {
        JsonLocation at = place == null ? parser.currentLocation() : place;
        return new ReadException(JsonMessages.syntax(name, at.getLineNr(), at.getColumnNr(), words), cause);
    }
}
