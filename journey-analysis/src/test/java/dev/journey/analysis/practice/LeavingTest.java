package dev.journey.analysis.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import dev.journey.analysis.figure.Share;
import dev.journey.model.Role;
import org.junit.jupiter.api.Test;

class LeavingTest {
    private final PracticeLog log = new PracticeLog();

    private Leaving leaving() {
        return log.practice().leaving().value().orElseThrow();
    }

    @Test
    void competingEventsShareWhatIsLeft() {
        AalenJohansen ends = new AalenJohansen(
                new long[] {1, 2, 2, 3, 4}, new int[] {0, 1, AalenJohansen.NOTHING, 0, AalenJohansen.NOTHING});
        assertThat(ends.incidence(0, 1)).isCloseTo(1 / 5.0, within(1e-12));
        assertThat(ends.incidence(1, 2)).as("4/5 free, 1 of 4").isCloseTo(1 / 5.0, within(1e-12));
        assertThat(ends.incidence(0, 3)).as("1/5 + 3/5 free, 1 of 2").isCloseTo(0.5, within(1e-12));
        assertThat(ends.incidence(0, 0)).isZero();
    }

    @Test
    void withoutCensoringTheIncidencesAreShares() {
        AalenJohansen ends = new AalenJohansen(new long[] {1, 2, 3}, new int[] {0, 1, 1});
        assertThat(ends.incidence(0, 9)).isCloseTo(1 / 3.0, within(1e-12));
        assertThat(ends.incidence(1, 9)).isCloseTo(2 / 3.0, within(1e-12));
    }

    @Test
    void tellsNeedFromPain() {
        log.step("need", "Call", "cust", 0).add();
        log.step("need", "Answer", "Ann", 1).add();
        log.step("need", "Leave", "cust", 90).add();
        log.step("pain", "Call", "cust", 0).add();
        log.step("pain", "Send on", "Ann", 1).add();
        log.step("pain", "Leave", "cust", 90).add();
        log.step("done", "Solve", "Ann", 2).add();
        log.step("last", "Call", "cust", 24 * 40).add();
        Leaving.At week = leaving().incidence().get(1);
        assertThat(week.days()).isEqualTo(7);
        assertThat(week.need())
                .as("3 of 4 are free, and of the 2 still watched each leaves: 3/4 · 1/2")
                .isCloseTo(0.375, within(1e-12));
        assertThat(week.pain()).isCloseTo(week.need(), within(1e-12));
        assertThat(week.ended()).isCloseTo(0.25, within(1e-12));
    }

    @Test
    void effortAndAngerGoTogetherWithLeaving() {
        for (int i = 0; i < 40; i++) {
            boolean leaves = i % 4 == 0 || i > 30;
            log.step("c" + i, "Call", "cust", 0)
                    .number(Role.CUSTOMER_MINUTES, i)
                    .number(Role.VALUE, i)
                    .text(Role.SENTIMENT, i > 30 ? "Angry" : "calm")
                    .add();
            log.step("c" + i, leaves ? "Hang up" : "Solve", leaves ? "cust" : "Ann", 1)
                    .add();
        }
        Leaving leaving = leaving();
        assertThat(leaving.perTenMinutes().value().orElseThrow().low()).isPositive();
        assertThat(leaving.byValue().value().orElseThrow())
                .extracting(Leaving.Stratum::customers, Leaving.Stratum::left)
                .containsExactly(
                        tuple("value not below the median", new Share(12, 20)),
                        tuple("value below the median", new Share(5, 20)));
        assertThat(leaving.hostile().value().orElseThrow().low()).isPositive();
        assertThat(leaving.abandonedShare()).isEqualTo(new Share(17, 40));
        assertThat(leaving.lostValued().value())
                .as("of 20 to 39: 20, 24, 28 and 31 to 39")
                .contains(new Share(12, 20));
    }

    @Test
    void saysWhatIsMissing() {
        log.step("1", "Call", "cust", 0).add();
        assertThat(log.practice().leaving().absence()).startsWith("Every case is open");
        PracticeLog other = new PracticeLog();
        other.step("1", "Solve", "Ann", 0).add();
        Leaving leaving = other.practice().leaving().value().orElseThrow();
        assertThat(leaving.perTenMinutes().absence()).startsWith("All cases took the same minutes");
        assertThat(leaving.hostile().absence()).contains("map a column to sentiment");
        assertThat(leaving.lostValued().absence()).contains("map a column to value");
    }
}
