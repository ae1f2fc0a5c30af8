package dev.journey.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.analysis.figure.Figure;
import dev.journey.analysis.figure.Share;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** The tests run in a Turkish locale: a format that leans on it shows commas for points. */
class NumbersTest {
    @Test
    void counts_have_commas_for_thousands() {
        assertThat(Numbers.count(1_234_567)).isEqualTo("1,234,567");
        assertThat(Numbers.count(0)).isEqualTo("0");
        assertThat(Numbers.counted(1, "case")).isEqualTo("1 case");
        assertThat(Numbers.counted(0, "case")).isEqualTo("0 cases");
        assertThat(Numbers.counted(1_000, "case")).isEqualTo("1,000 cases");
    }

    @Test
    void decimals_have_one_place_below_100_and_none_above() {
        assertThat(Numbers.decimal(1.25)).isEqualTo("1.3");
        assertThat(Numbers.decimal(99.94)).isEqualTo("99.9");
        assertThat(Numbers.decimal(1234.5)).isEqualTo("1,235");
        assertThat(Numbers.plain(2)).isEqualTo("2");
        assertThat(Numbers.plain(1.5)).isEqualTo("1.5");
    }

    @Test
    void a_cell_without_a_figure_is_a_dash() {
        assertThat(Numbers.cell(Figure.of(1))).isEqualTo("1.0");
        assertThat(Numbers.cell(Figure.absent("No minutes."))).isEqualTo("-");
        assertThat(Numbers.cell(new Share(1, 3))).isEqualTo("33.3 %");
        assertThat(Numbers.cell(new Share(0, 0))).isEqualTo("-");
    }

    @Test
    void a_share_of_nothing_is_not_known() {
        assertThat(Numbers.percent(new Share(1, 2))).isEqualTo("50.0 %");
        assertThat(Numbers.percent(new Share(0, 0))).isEqualTo("not known");
    }

    @Test
    void durations_take_the_unit_that_reads_best() {
        assertThat(Numbers.duration(0)).isEqualTo("0 s");
        assertThat(Numbers.duration(59)).isEqualTo("59 s");
        assertThat(Numbers.duration(60)).isEqualTo("1.0 min");
        assertThat(Numbers.duration(3600)).isEqualTo("1.0 h");
        assertThat(Numbers.duration(47 * 3600)).isEqualTo("47.0 h");
        assertThat(Numbers.duration(48 * 3600)).isEqualTo("2.0 days");
        assertThat(Numbers.duration(5_000 * 86_400.0)).isEqualTo("5,000.0 days");
        assertThat(Numbers.durationOfMillis(OptionalDouble.of(60_000))).isEqualTo("1.0 min");
        assertThat(Numbers.durationOfMillis(OptionalDouble.empty())).isEqualTo("not known");
    }

    @Test
    void a_duration_is_rounded_before_its_unit_is_chosen() {
        assertThat(Numbers.duration(59.6)).isEqualTo("1.0 min");
        assertThat(Numbers.duration(3599)).isEqualTo("1.0 h");
        assertThat(Numbers.decimal(99.97)).isEqualTo("100");
    }
}
