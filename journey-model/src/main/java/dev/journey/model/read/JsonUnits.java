package dev.journey.model.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The values of a JSON source that are looked at one by one. Not thread-safe. */
interface JsonUnits {
    /** The next one; {@code null} at the end. */
    @Nullable
    Unit next() throws IOException;

    /** Characters that were read so far, about. */
    long chars();

    /**
     * One value.
     *
     * @param node the value; missing where the text is none
     * @param line where it begins, from 1
     * @param text how it was written, where it cannot be read
     */
    record Unit(JsonNode node, long line, CharSequence text) {}
}
