package dev.journey.analysis.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.journey.analysis.figure.Share;
import dev.journey.model.json.JsonException;
import dev.journey.model.json.JsonTree;
import dev.journey.model.json.JsonValue;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClaimsTest {
    private static JsonValue report(double kept) {
        return JsonTree.parse(String.format(Locale.ROOT, """
                        {"practice": {"promises": {"total": 9, "keepRate": {"value": %s, "low": 0.1, "high": 0.9, "n": 9}},
                          "worth": null, "a.b": 3},
                         "absent": [{"path": "practice.worth", "reason": "Nothing says what customers are worth."}]}""", kept), "report");
    }

    private static Claims claims(String... claims) {
        return Claims.parse(
                "{\"schema\": \"journey-claims/1\", \"claims\": [" + String.join(",", claims) + "]}", "claims.json");
    }

    private static String keeps(double atLeast) {
        return "{\"claim\": \"We keep our word\", \"source\": \"website\", "
                + "\"figure\": \"practice.promises.keepRate.value\", \"atLeast\": " + atLeast + "}";
    }

    @Test
    void the_gap_is_what_is_missing_to_what_was_said() {
        Claims claims = claims(keeps(0.95));
        assertThat(claims.size()).isEqualTo(1);
        SayDo sayDo = claims.against(report(0.6), List::of);
        Said said = sayDo.claims().get(0);
        assertThat(said.claim()).isEqualTo("We keep our word");
        assertThat(said.source()).isEqualTo("website");
        assertThat(said.figure()).isEqualTo("practice.promises.keepRate.value");
        assertThat(said.said()).isEqualTo("at least 0.95");
        assertThat(said.gap().orElseThrow()).isCloseTo(0.35, within(1e-12));
        assertThat(said.verdict().state()).isEqualTo(Verdict.State.BROKEN);
        assertThat(sayDo.kept()).isEqualTo(new Share(0, 1));
    }

    @Test
    void a_claim_that_holds_has_no_gap() {
        SayDo sayDo = claims(keeps(0.5)).against(report(0.6), List::of);
        assertThat(sayDo.claims().get(0).gap().orElseThrow()).isCloseTo(-0.1, within(1e-12));
        assertThat(sayDo.kept()).isEqualTo(new Share(1, 1));
    }

    @Test
    void a_gap_that_chance_explains_is_said_to_be_one_and_the_claim_does_not_hold() {
        SayDo sayDo = claims(keeps(0.61)).against(report(0.6), () -> List.of(report(0.5), report(0.7), report(0.6)));
        assertThat(sayDo.claims().get(0).verdict().state()).isEqualTo(Verdict.State.WITHIN_NOISE);
        assertThat(sayDo.claims().get(0).verdict().interval()).isPresent();
        assertThat(sayDo.kept()).isEqualTo(new Share(0, 1));
    }

    @Test
    void a_figure_that_is_not_known_says_why() {
        SayDo sayDo = claims("{\"claim\": \"You matter\", \"figure\": \"practice.worth.valued.share\", \"atLeast\": 1}")
                .against(report(0.6), List::of);
        Said said = sayDo.claims().get(0);
        assertThat(said.verdict().state()).isEqualTo(Verdict.State.NOT_KNOWN);
        assertThat(said.gap()).isEmpty();
        assertThat(said.source()).isEmpty();
        assertThat(said.why()).isEqualTo("Nothing says what customers are worth.");
        assertThat(sayDo.kept()).isEqualTo(new Share(0, 1));
    }

    @Test
    void a_figure_that_does_not_exist_is_named_with_those_that_come_near() {
        Claims claims = claims("{\"claim\": \"We keep our word\", \"figure\": \"keepRates\", \"atLeast\": 1}");
        assertThatThrownBy(() -> claims.against(report(0.6), List::of))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There is no figure \"keepRates\": \"keepRates\" is not among practice, absent."
                        + " Did you mean practice.promises.keepRate.value?");
        Claims far = claims("{\"claim\": \"x\", \"figure\": \"zzzzzzzz\", \"atMost\": 1}");
        assertThatThrownBy(() -> far.against(report(0.6), List::of))
                .hasMessage("There is no figure \"zzzzzzzz\": \"zzzzzzzz\" is not among practice, absent.");
    }

    @Test
    void the_main_figure_is_meant_before_the_end_of_its_interval() {
        assertThat(FigureNames.near(report(0.6), "promises.keepRate")).startsWith("practice.promises.keepRate.value");
        assertThat(FigureNames.near(report(0.6), "totals")).containsExactly("practice.promises.total");
    }

    @Test
    void what_is_no_claim_is_refused_in_one_sentence() {
        assertThatThrownBy(() -> claims("{\"claim\": \"x\", \"figure\": \"a\"}"))
                .isInstanceOf(JsonException.class)
                .hasMessageContaining("This claim says nothing that can be measured: give atLeast, atMost or both.");
        assertThatThrownBy(() -> claims("{\"claim\": \"x\", \"metric\": \"a\", \"atLeast\": 1}"))
                .hasMessageContaining(
                        "There is no key \"metric\" here. Keys: claim, source, figure, atMost, atLeast, comment.");
        assertThatThrownBy(() -> Claims.parse("{\"schema\": \"journey-budget/1\", \"claims\": []}", "c.json"))
                .hasMessageContaining(
                        "The schema \"journey-budget/1\" is not known: this version reads \"journey-claims/1\".");
        assertThatThrownBy(() -> claims("{\"figure\": \"a\", \"atLeast\": 1}")).hasMessageContaining("claim");
    }

    @Test
    void a_file_that_is_not_there_or_not_text_is_named(@TempDir Path folder) throws java.io.IOException {
        Path none = folder.resolve("none.json");
        assertThatThrownBy(() -> Claims.load(none))
                .hasMessage("The claims file " + none + " does not exist: check the path.");
        Path bytes = Files.write(folder.resolve("bytes.json"), new byte[] {(byte) 0xff, (byte) 0xfe});
        assertThatThrownBy(() -> Claims.load(bytes))
                .hasMessage("The claims file " + bytes + " is not UTF-8 text: save it as UTF-8.");
    }

    @Test
    void what_rests_on_the_practice_is_known() {
        assertThat(claims(keeps(1)).needPractice()).isTrue();
        assertThat(claims("{\"claim\": \"x\", \"figure\": \"/practice/worth\", \"atLeast\": 1}")
                        .needPractice())
                .isTrue();
        assertThat(claims("{\"claim\": \"x\", \"figure\": \"effort.index\", \"atLeast\": 1}")
                        .needPractice())
                .isTrue();
        assertThat(claims("{\"claim\": \"x\", \"figure\": \"effort.mean\", \"atLeast\": 1}")
                        .needPractice())
                .isFalse();
        Budget each = Budget.parse(
                "{\"schema\": \"journey-budget/1\", \"limits\": "
                        + "[{\"each\": \"practice.worth.atRisk\", \"figure\": \"value\", \"atMost\": 1}]}",
                "b");
        assertThat(each.needsPractice()).isTrue();
    }

    @Test
    void the_example_is_read() {
        assertThat(Claims.load(Path.of("../examples/ci/contact-centre.claims.json"))
                        .size())
                .isEqualTo(6);
    }
}
