package dev.journey.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextWidthTest {
    @Test
    void counts_columns_and_not_characters() {
        assertThat(TextWidth.of("abc")).isEqualTo(3);
        assertThat(TextWidth.of("é")).isEqualTo(1);
        assertThat(TextWidth.of("e\u0301")).isEqualTo(1);
        assertThat(TextWidth.of("東京")).isEqualTo(4);
        assertThat(TextWidth.of("한국")).isEqualTo(4);
        assertThat(TextWidth.of("ＡＢ")).isEqualTo(4);
        assertThat(TextWidth.of("📞")).isEqualTo(2);
    }

    @Test
    void never_cuts_a_character_in_two() {
        assertThat(TextWidth.head("📞📞📞", 5)).isEqualTo("📞📞");
        assertThat(TextWidth.tail("📞📞📞", 5)).isEqualTo("📞📞");
        assertThat(TextWidth.head("abc", 9)).isEqualTo("abc");
        assertThat(TextWidth.tail("abc", 9)).isEqualTo("abc");
    }

    @Test
    void a_name_can_neither_break_a_line_nor_steer_the_terminal() {
        assertThat(TextWidth.harmless("a\nb\tc")).isEqualTo("a b c");
        assertThat(TextWidth.harmless("\u001B[31mred")).isEqualTo("\uFFFD[31mred");
        assertThat(TextWidth.harmless("a\u202Eb\u2066c")).isEqualTo("a\uFFFDb\uFFFDc");
        assertThat(TextWidth.harmless("📞")).isEqualTo("📞");
        assertThat(TextWidth.harmless("x\uD83D")).isEqualTo("x\uFFFD");
    }
}
