package dev.journey.analysis.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.journey.analysis.figure.Estimate;
import dev.journey.analysis.practice.KaplanMeier.Watched;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Remission times in weeks of 21 leukaemia patients treated with 6-mercaptopurine (Freireich and others 1963; the survival function
 * and its standard errors in Kalbfleisch and Prentice 2002, section 1.4, and in Klein and Moeschberger 2003, table 4.1B).
 */
class KaplanMeierReferenceTest {
    private static final int[] RELAPSED = {6, 6, 6, 7, 10, 13, 16, 22, 23};
    private static final int[] WATCHED = {6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35};

    private static KaplanMeier remission() {
        List<Watched> all = new ArrayList<>();
        Arrays.stream(WATCHED).forEach(week -> all.add(new Watched(week, false)));
        Arrays.stream(RELAPSED).forEach(week -> all.add(new Watched(week, true)));
        return new KaplanMeier(all);
    }

    @Test
    void remissionIsThatOfTheBook() {
        assertThat(remission().without(5).value()).isEqualTo(1);
        assertAt(6, 0.857, 0.0764);
        assertAt(7, 0.807, 0.0869);
        assertAt(10, 0.753, 0.0963);
        assertAt(13, 0.690, 0.1068);
        assertAt(16, 0.627, 0.1141);
        assertAt(22, 0.538, 0.1282);
        assertAt(35, 0.448, 0.1346);
    }

    private static void assertAt(double week, double without, double error) {
        Estimate estimate = remission().without(week);
        assertThat(estimate.value()).as("week %s", week).isCloseTo(without, within(6e-4));
        assertThat(estimate.low()).as("week %s", week).isCloseTo(without - 1.6448536 * error, within(1e-3));
        assertThat(estimate.n()).isEqualTo(21);
    }

    @Test
    void whenAllHadOneNobodyIsWithout() {
        Estimate none = new KaplanMeier(List.of(new Watched(1, true), new Watched(2, true))).without(9);
        assertThat(none.value()).isZero();
        assertThat(none.high()).isZero();
    }
}
