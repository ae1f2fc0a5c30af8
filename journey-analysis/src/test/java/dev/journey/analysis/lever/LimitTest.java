package dev.journey.analysis.lever;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Up to which amount requests are granted: where the limit lies, how round it is, and who is counted. */
class LimitTest {

    private static Limit.Decision decision(double amount, boolean granted) {
        return new Limit.Decision(OptionalDouble.of(amount), granted);
    }

    private static List<Limit.Decision> unnamed(int granted, int denied) {
        List<Limit.Decision> decisions = new ArrayList<>();
        for (int i = 0; i < granted + denied; i++) {
            decisions.add(new Limit.Decision(OptionalDouble.empty(), i < granted));
        }
        return decisions;
    }

    /** So many granted at one amount, and so many denied at another. */
    private static List<Limit.Decision> split(int granted, double below, int denied, double above) {
        List<Limit.Decision> decisions = new ArrayList<>();
        for (int i = 0; i < denied; i++) {
            decisions.add(decision(above, false));
        }
        for (int i = 0; i < granted; i++) {
            decisions.add(decision(below, true));
        }
        return decisions;
    }

    /** The roundest amount that is not below the last granted and below the first denied. */
    @ParameterizedTest
    @CsvSource({
        "57, 63, 60",
        "110, 111, 110",
        "61, 62, 61",
        "61, 75, 70",
        "61, 68, 65",
        "100, 250, 100",
        "130, 260, 200",
        "110, 155, 150",
        "0.501, 0.509, 0.501",
        "0.3, 0.9, 0.5",
        "55, 60, 55",
        "61.2, 61.8, 61.5",
        "61.22, 61.38, 61.3"
    })
    void the_limit_is_the_roundest_amount_between(double last, double first, double limit) {
        Limit found = Limit.of(split(20, last, 20, first));
        assertThat(found.amount().orElseThrow()).isCloseTo(limit, within(1e-9));
        assertThat(found.granted()).isEqualTo(20);
        assertThat(found.decided()).isEqualTo(20);
    }

    @Test
    void fewer_than_twenty_amounts_have_no_limit() {
        assertThat(Limit.of(split(10, 5, 9, 50)).amount()).isEmpty();
        assertThat(Limit.of(split(10, 5, 9, 50)).decided()).isEqualTo(19);
        assertThat(Limit.of(split(10, 5, 10, 50)).amount()).isPresent();
        List<Limit.Decision> mixed = new ArrayList<>(unnamed(30, 3));
        mixed.addAll(split(10, 5, 9, 50));
        assertThat(Limit.of(mixed)).isEqualTo(new Limit(OptionalDouble.empty(), 40, 52));
    }

    @Test
    void fewer_than_ten_below_are_no_limit() {
        assertThat(Limit.of(split(9, 5, 40, 50)).amount()).isEmpty();
        assertThat(Limit.of(split(10, 5, 40, 50)).amount()).isPresent();
    }

    @Test
    void where_larger_amounts_are_granted_more_often_there_is_no_limit() {
        assertThat(Limit.of(split(20, 500, 20, 5)).amount()).isEmpty();
    }

    @Test
    void equal_amounts_are_on_one_side() {
        List<Limit.Decision> decisions = new ArrayList<>(split(20, 5, 20, 50));
        for (int i = 0; i < 6; i++) {
            decisions.add(decision(5, false));
        }
        Limit limit = Limit.of(decisions);
        assertThat(limit.amount().orElseThrow()).isEqualTo(10);
        assertThat(limit.granted()).isEqualTo(20);
        assertThat(limit.decided()).isEqualTo(26);
    }

    @Test
    void the_split_is_seen_from_all_and_counted_at_the_place() {
        List<Limit.Decision> alike = split(60, 40, 60, 80);
        List<Limit.Decision> here = new ArrayList<>(split(12, 30, 4, 90));
        here.add(decision(40, false));
        here.addAll(unnamed(3, 0));
        Limit limit = Limit.of(here, alike);
        assertThat(limit).isEqualTo(new Limit(OptionalDouble.of(40), 12, 13));
        assertThat(Limit.of(split(9, 30, 4, 90), alike))
                .as("too few within: what the place itself shows")
                .isEqualTo(new Limit(OptionalDouble.empty(), 9, 13));
        assertThat(Limit.of(here, unnamed(20, 0)).amount())
                .as("no split anywhere")
                .isEmpty();
    }

    @Test
    void those_who_decide_alike_are_counted_together() {
        Limit here = new Limit(OptionalDouble.of(50), 20, 20);
        List<Limit.Decision> alike = split(100, 50, 100, 60);
        alike.add(decision(45, false));
        assertThat(here.amongAlike(alike)).isEqualTo(new Limit(OptionalDouble.of(50), 100, 101));
        assertThat(here.amongAlike(split(20, 50, 10, 60)))
                .as("there are no others")
                .isSameAs(here);
        assertThat(here.amongAlike(split(10, 50, 30, 50)))
                .as("fewer granted than here")
                .isSameAs(here);
    }

    @Test
    void those_who_decide_otherwise_are_not() {
        Limit often = new Limit(OptionalDouble.empty(), 20, 20);
        List<Limit.Decision> seldom = new ArrayList<>(unnamed(20, 0));
        seldom.addAll(unnamed(5, 15));
        assertThat(often.amongAlike(seldom)).isSameAs(often);
        Limit rarely = new Limit(OptionalDouble.empty(), 10, 20);
        List<Limit.Decision> always = new ArrayList<>(unnamed(10, 10));
        always.addAll(unnamed(40, 0));
        assertThat(rarely.amongAlike(always)).isSameAs(rarely);
    }
}
