package dev.journey.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTextLawsTest {
    private static double parse(String text) {
        return NumberText.parse(new Slice().over(text.toCharArray(), 0, text.length()));
    }

    @Property(seed = "51", tries = 2000)
    void everyDoubleIsReadBackBitForBit(@ForAll double value) {
        assertThat(parse(Double.toString(value))).isEqualTo(value);
    }

    @Property(seed = "52", tries = 5000)
    void decimalsAreRoundedAsJavaDoes(@ForAll @Scale(6) BigDecimal value) {
        assertThat(parse(value.toPlainString())).isEqualTo(value.doubleValue());
    }

    @Property(seed = "53", tries = 5000)
    void whatIsReadIsWhatJavaReads(
            @ForAll @StringLength(max = 20) @CharRange(from = '0', to = '9') String digits,
            @ForAll("marks") String mark) {
        String text = digits.substring(0, digits.length() / 2) + mark + digits.substring(digits.length() / 2);
        double expected;
        try {
            expected = Double.parseDouble(text);
        } catch (NumberFormatException e) {
            expected = Double.NaN;
        }
        assertThat(parse(text)).as(text).isEqualTo(Double.valueOf(Double.isFinite(expected) ? expected : Double.NaN));
    }

    @Provide
    Arbitrary<String> marks() {
        return Arbitraries.of("", ".", "-", "+", "e", "E-", "e+2", "..", "-.", "5.-");
    }

    @ParameterizedTest
    @CsvSource({
        "5,5",
        "-5,-5",
        "+5,5",
        "1.50,1.5",
        ".5,0.5",
        "5.,5",
        "1e3,1000",
        "0.1,0.1",
        "123456789012345678,123456789012345680"
    })
    void readable(String text, double expected) {
        assertThat(parse(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                ".",
                "1,5",
                "1.234,5",
                "1 000",
                "NaN",
                "Infinity",
                "0x10",
                "5d",
                "5f",
                "1e999",
                "--1",
                "1.2.3",
                "٣"
            })
    void unreadable(String text) {
        assertThat(parse(text)).isNaN();
    }
}
