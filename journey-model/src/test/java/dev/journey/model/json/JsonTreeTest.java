package dev.journey.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.journey.model.Side;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class JsonTreeTest {
    private static JsonValue parse(String text) {
        return JsonTree.parse(text, "m.json");
    }

    private static void refuses(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(JsonException.class).hasMessage(message);
    }

    @Test
    void valuesKnowTheirPlace() {
        JsonValue tree = parse("{\n  \"a/b~c\": [1, {\"x\": \"y\"}]\n}");
        JsonValue inner = tree.required("a/b~c").list().get(1).required("x");
        assertThat(inner.place()).isEqualTo(new Place("m.json", 2, 22, "/a~1b~0c/1/x"));
        assertThat(inner.text()).isEqualTo("y");
    }

    @Test
    void valuesKnowTheirType() {
        JsonValue tree = parse(
                "{\"t\": \"x\", \"n\": 1.5, \"i\": 7, \"b\": true, \"f\": false, \"l\": [], \"o\": {}, \"z\": null}");
        assertThat(tree.isObject()).isTrue();
        assertThat(tree.required("t").isText()).isTrue();
        assertThat(tree.required("n").isNumber()).isTrue();
        assertThat(tree.required("n").number()).isEqualTo(1.5);
        assertThat(tree.required("i").wholeNumber()).isEqualTo(7);
        assertThat(tree.required("b").truth()).isTrue();
        assertThat(tree.required("f").truth()).isFalse();
        assertThat(tree.required("l").isList()).isTrue();
        assertThat(tree.members().get("z").isNull()).isTrue();
        assertThat(tree.member("z")).isEmpty();
        assertThat(tree.member("none")).isEmpty();
        assertThat(tree.members().keySet()).containsExactly("t", "n", "i", "b", "f", "l", "o", "z");
        assertThat(tree.membersOtherThan(Set.of("t", "n", "i", "b", "f", "l"))).containsExactly("o", "z");
        assertThat(tree.required("o").isList()).isFalse();
        assertThat(tree.required("o").isNumber()).isFalse();
        assertThat(tree.required("l").isObject()).isFalse();
        assertThat(tree.required("l").isText()).isFalse();
        assertThat(tree.required("l").isNull()).isFalse();
    }

    @Test
    void aByteOrderMarkDoesNoHarm() {
        assertThat(parse("\uFEFF{\"a\": 1}").required("a").number()).isEqualTo(1);
    }

    @Test
    void constantsAreReadInAnyCase() {
        assertThat(parse("\"partner\"").oneOf(Side.class)).isEqualTo(Side.PARTNER);
        refuses(
                () -> parse("\"them\"").oneOf(Side.class),
                "m.json, line 1, column 1 (the top): \"them\" is not one of CUSTOMER, COMPANY, SYSTEM, PARTNER.");
    }

    @Test
    void wrongTypesSayWhatWasGivenAndWhatIsNeeded() {
        refuses(() -> parse("[1]").list().get(0).text(), "m.json, line 1, column 2 (/0): 1 where a text is needed.");
        refuses(
                () -> parse("\"x\"").number(),
                "m.json, line 1, column 1 (the top): the text \"x\" where a number is needed.");
        refuses(
                () -> parse("{}").wholeNumber(),
                "m.json, line 1, column 1 (the top): an object where a whole number is needed.");
        refuses(
                () -> parse("[]").truth(),
                "m.json, line 1, column 1 (the top): an array where true or false is needed.");
        refuses(() -> parse("null").list(), "m.json, line 1, column 1 (the top): null where an array is needed.");
        refuses(() -> parse("true").members(), "m.json, line 1, column 1 (the top): true where an object is needed.");
        refuses(() -> parse("true").member("x"), "m.json, line 1, column 1 (the top): true where an object is needed.");
        refuses(
                () -> parse("{\"a\": null}").required("a"),
                "m.json, line 1, column 1 (the top): the key \"a\" is missing: add it.");
        refuses(() -> parse("1.5").wholeNumber(), "m.json, line 1, column 1 (the top): 1.5 is not a whole number.");
    }

    @Test
    void numbersBeyondAllMeasureCostNothing() {
        refuses(
                () -> parse("1e999999999").number(),
                "m.json, line 1, column 1 (the top): 1E+999999999 is too large for a number.");
        refuses(
                () -> parse("1e999999999").wholeNumber(),
                "m.json, line 1, column 1 (the top): 1E+999999999 is not a whole number.");
    }

    @Test
    void textThatIsNoJson() {
        refuses(() -> parse(""), "m.json, line 1, column 1 (the top): there is nothing here: a JSON object is needed.");
        refuses(
                () -> parse("{} {}"),
                "m.json, line 1, column 4 (the top): there is more after the end of the JSON value: remove it.");
        refuses(
                () -> parse("{\"a\": 1,\n \"a\": 2}"),
                "m.json, line 2, column 2 (the top): the key \"a\" stands twice: keep one.");
        assertThatThrownBy(() -> parse("{\"a\":\n  nul}"))
                .isInstanceOf(JsonException.class)
                .hasMessageStartingWith(
                        "m.json, line 2, column 3 (the top): this is not JSON: Unrecognized token 'nul'")
                .hasMessageEndingWith(".");
        assertThatThrownBy(() -> parse("[".repeat(100_000)))
                .isInstanceOf(JsonException.class)
                .hasMessageContaining("this is not JSON: Document nesting depth");
        assertThatThrownBy(() -> parse("// comment\n{}")).isInstanceOf(JsonException.class);
    }
}
