package dev.journey.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class JsonWriterTest {
    @Test
    void writesTheSameTextEverywhere() {
        assertThat(JsonWriter.text(json -> json.put("text", "a \"b\"\n\u00e4")
                        .put("truth", true)
                        .put("count", 9_007_199_254_740_993L)
                        .put("whole", 60.0)
                        .put("part", 2.0E-3)
                        .put("tiny", 1.0E-10)
                        .putAll("none", List.of())
                        .putTexts("empty", List.of())
                        .object("inner", inner -> inner.putAll("texts", List.of("x", "y")))
                        .objects("nothing", List.of(), (out, item) -> {})
                        .objects("things", List.of(1L, 2L), (out, item) -> out.put("n", item))))
                .isEqualTo("""
                        {
                          "text": "a \\"b\\"\\n\u00e4",
                          "truth": true,
                          "count": 9007199254740993,
                          "whole": 60,
                          "part": 0.002,
                          "tiny": 1.0E-10,
                          "empty": [ ],
                          "inner": {
                            "texts": [ "x", "y" ]
                          },
                          "things": [ {
                            "n": 1
                          }, {
                            "n": 2
                          } ]
                        }
                        """);
    }

    @Property(seed = "20261121", tries = 500)
    void numbersComeBackAsTheyWere(@ForAll @DoubleRange(min = -1e300, max = 1e300) double number) {
        JsonValue back = JsonTree.parse(JsonWriter.text(json -> json.put("n", number)), "law");
        assertThat(back.required("n").number()).isEqualTo(number + 0.0);
    }

    @Test
    void refusesWhatIsNoNumber() {
        assertThatThrownBy(() -> JsonWriter.text(json -> json.put("share", Double.NaN)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"share\" was given NaN: only finite numbers can be written; leave it out and say why.");
    }

    @Test
    void readsLargeWholeNumbers() {
        assertThat(JsonTree.parse("9007199254740993", "x").wholeLong()).isEqualTo(9_007_199_254_740_993L);
        assertThatThrownBy(() -> JsonTree.parse("0.5", "x").wholeLong())
                .hasMessage("x, line 1, column 1 (the top): 0.5 is not a whole number.");
        assertThatThrownBy(() -> JsonTree.parse("true", "x").wholeLong())
                .hasMessage("x, line 1, column 1 (the top): true where a whole number is needed.");
    }

    @Test
    void tellsOfUnknownKeysOnce() {
        StringBuilder told = new StringBuilder();
        KeyCheck keys = new KeyCheck((object, key, nearest, known) ->
                told.append(key).append(nearest).append(known));
        keys.check(JsonTree.parse("{\"sid\": 1, \"comment\": 2, \"side\": 3}", "x"), Set.of("side", "due"));
        assertThat(told).hasToString("sidOptional[side][due, side]");
    }
}
