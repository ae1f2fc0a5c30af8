package dev.journey.analysis.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FigureTest {
    @Test
    void aKnownFigureHasAValueAndNoReason() {
        Figure known = Figure.of(2.5);

        assertThat(known.isPresent()).isTrue();
        assertThat(known.value()).hasValue(2.5);
        assertThat(known.absence()).isEmpty();
        assertThat(known.orElse(7)).isEqualTo(2.5);
        assertThat(known).hasToString("2.5");
    }

    @Test
    void anAbsentFigureSaysWhy() {
        Figure absent = Figure.absent("Nobody counted.");

        assertThat(absent.isPresent()).isFalse();
        assertThat(absent.value()).isEmpty();
        assertThat(absent.orElse(7)).isEqualTo(7);
        assertThat(absent).hasToString("absent (Nobody counted.)");
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void aFigureIsFinite(double value) {
        assertThatThrownBy(() -> Figure.of(value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "Figure " + value + ": it must be finite; a figure that is not known is absent with a reason.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void anAbsentFigureNeedsAReason(String reason) {
        assertThatThrownBy(() -> Figure.absent(reason))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A figure cannot be absent without a reason: say what is missing.");
    }

    @Test
    void aMeanOfNothingIsAbsent() {
        assertThat(Figure.mean(5, 2, "None.")).isEqualTo(Figure.of(2.5));
        assertThat(Figure.mean(5, 0, "None.")).isEqualTo(Figure.absent("None."));
    }

    @Test
    void aShareIsAPartOfAWhole() {
        Share share = new Share(1, 4);

        assertThat(share.value()).hasValue(0.25);
        assertThat(share.orAbsent("None.")).isEqualTo(Figure.of(0.25));
        assertThat(new Share(0, 4).value()).hasValue(0);
        assertThat(new Share(4, 4).value()).hasValue(1);
    }

    @Test
    void aShareOfNothingHasNoValue() {
        assertThat(new Share(0, 0).value()).isEqualTo(OptionalDouble.empty());
        assertThat(new Share(0, 0).orAbsent("None.")).isEqualTo(Figure.absent("None."));
    }

    @Test
    void aPartLiesInItsWhole() {
        assertThatThrownBy(() -> new Share(3, 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Share 3 of 2: the part must lie in [0, whole].");
        assertThatThrownBy(() -> new Share(-1, 2)).hasMessage("Share -1 of 2: the part must lie in [0, whole].");
    }
}
