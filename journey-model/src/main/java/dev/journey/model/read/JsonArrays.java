package dev.journey.model.read;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;

/** Finds the arrays of objects at the beginning of a JSON document, to tell a user where records may be. */
final class JsonArrays {
    private static final int MOST = 10;

    private JsonArrays() {}

    /** Their pointers, as file.records in a mapping would name them. */
    static Set<String> in(String start) {
        return in(start, MOST);
    }

    /** The first so many of their pointers. */
    static Set<String> in(String start, int most) {
        Set<String> found = new LinkedHashSet<>();
        try (JsonParser parser = JsonText.FACTORY.createParser(start)) {
            look(parser, found, most);
        } catch (IOException e) {
            // a beginning ends somewhere; what was found before that is what there is to say
            return found;
        }
        return found;
    }

    /** Whether the text is JSON from its beginning to its end. */
    static boolean isWhole(String text) {
        try (JsonParser parser = JsonText.FACTORY.createParser(text)) {
            parser.nextToken();
            parser.skipChildren();
            return parser.nextToken() == null;
        } catch (IOException e) {
            return false;
        }
    }

    private static void look(JsonParser parser, Set<String> found, int most) throws IOException {
        JsonToken before = parser.nextToken();
        for (JsonToken token = parser.nextToken(); token != null && found.size() < most; token = parser.nextToken()) {
            if (token == JsonToken.START_OBJECT && before == JsonToken.START_ARRAY) {
                found.add(parser.getParsingContext()
                        .getParent()
                        .pathAsPointer()
                        .toString()
                        .replaceAll("/\\d+(?=/|$)", "/*"));
            }
            before = token;
        }
    }
}
