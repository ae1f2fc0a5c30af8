package dev.journey.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.journey.model.json.JsonException;
import dev.journey.model.mapping.Mapping;
import java.nio.charset.StandardCharsets;

/** Mappings, with the calendars in them: one that is written as it was read, or a sentence with a place. */
class MappingFuzzTest {
    @FuzzTest(maxDuration = "10m")
    void read(byte[] bytes) {
        try {
            String written = Mapping.parse(new String(bytes, StandardCharsets.UTF_8), "m.json")
                    .toJson();
            if (!Mapping.parse(written, "again.json").toJson().equals(written)) {
                throw new AssertionError("written otherwise than read: " + written);
            }
        } catch (JsonException e) {
            if (!e.getMessage().startsWith("m.json, line ")) {
                throw new AssertionError("a fault without a place", e);
            }
        }
    }
}
