package dev.journey.fuzz;

import dev.journey.model.graph.Journey;
import dev.journey.model.graph.JourneyException;
import dev.journey.model.json.JsonException;
import dev.journey.model.mapping.Mapping;
import dev.journey.model.read.Draft;
import dev.journey.model.read.ReadException;
import dev.journey.model.read.WordList;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

/** Whatever the text: what was read is written so that it is read again as the same, or there is a sentence. */
final class TextLaw {
    private static final WordList WORDS = WordList.builtIn();

    private TextLaw() {}

    /** Mappings, with the calendars in them. */
    static void mapping(byte[] bytes) {
        try {
            String written = Mapping.parse(text(bytes), "m.json").toJson();
            same(written, Mapping.parse(written, "again.json").toJson());
        } catch (JsonException e) {
            Sentence.checkPlace(e, "m.json");
        }
    }

    /** Drawn journeys. */
    static void journey(byte[] bytes) {
        try {
            String written = Journey.parse(text(bytes), "j.json").toJson();
            same(written, Journey.parse(written, "again.json").toJson());
        } catch (JsonException | JourneyException e) {
            Sentence.check(e);
        }
    }

    /** Lists of words. */
    static void words(byte[] bytes) {
        try {
            WordList.parse(text(bytes), "w.json");
        } catch (JsonException e) {
            Sentence.checkPlace(e, "w.json");
        }
    }

    /** A draft is a mapping that can be read, and of which nothing is passed over. */
    static void draft(byte[] bytes) {
        try {
            String draft = Draft.of("log", () -> new ByteArrayInputStream(bytes), WORDS)
                    .toJson();
            Mapping mapping = Mapping.parse(draft, "draft");
            if (!mapping.notices().isEmpty()) {
                throw new AssertionError(mapping.notices() + " of " + draft);
            }
        } catch (ReadException e) {
            Sentence.check(e);
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static void same(String written, String again) {
        if (!again.equals(written)) {
            throw new AssertionError("written otherwise than read: " + written);
        }
    }
}
