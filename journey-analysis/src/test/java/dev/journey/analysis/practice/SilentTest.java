package dev.journey.analysis.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.journey.analysis.figure.Estimate;
import dev.journey.analysis.figure.Share;
import dev.journey.model.Propensity;
import dev.journey.model.Role;
import dev.journey.model.ServiceFacts;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SilentTest {
    private static final ServiceFacts SERVICE = new ServiceFacts(
            Optional.empty(),
            OptionalLong.of(100),
            Map.of("Bill", 500L),
            Set.of(),
            Set.of(),
            Map.of("wrong", "Bill", "slow", "Line"),
            Map.of(),
            Map.of(),
            Map.of(),
            Optional.of(new Propensity(100, 25)),
            Map.of());

    private static void call(PracticeLog log, String id, String customer, double hour, int minutes, boolean leaves) {
        log.step(id, "Call", "cust", hour)
                .text(Role.CUSTOMER, customer)
                .text(Role.CAUSE, "wrong")
                .number(Role.CUSTOMER_MINUTES, minutes)
                .add();
        log.step(id, leaves ? "Leave" : "Solve", leaves ? "cust" : "Ann", hour + 1)
                .number(Role.CUSTOMER_MINUTES, 0)
                .add();
    }

    @Test
    void estimatesThoseWhoSaidNothingFromThoseWhoWereAsked() {
        PracticeLog log = new PracticeLog(SERVICE);
        call(log, "1", "A", 0, 5, false);
        call(log, "2", "A", 50, 9, true);
        call(log, "3", "B", 0, 9, false);
        call(log, "4", "B", 50, 5, false);
        call(log, "5", "C", 50, 5, false);
        Silent silent = log.practice().silent().value().orElseThrow();
        assertThat(silent.coverage().value()).contains(new Share(1, 2));
        assertThat(silent.elite().value()).contains(new Share(3, 100));
        Estimate affected = silent.affected().value().orElseThrow();
        assertThat(affected.value()).as("5 contacts at 25 %: 15 were silent").isCloseTo(15, within(1e-9));
        assertThat(affected.low())
                .as("Wilson's 90 % interval of 25 of 100 ends at 0.327174")
                .isCloseTo(5 / 0.327174 - 5, within(0.01));
        assertThat(affected.high()).isGreaterThan(15);
        assertThat(silent.lowBoil().value()).as("A took more each time").contains(new Share(1, 2));
        assertThat(silent.lowBoilLeaving().value().orElseThrow().value()).isEqualTo(1);
    }

    @Test
    void whoComplainsIsNotSilent() {
        PracticeLog log = new PracticeLog(SERVICE);
        call(log, "1", "A", 0, 5, false);
        call(log, "2", "A", 50, 9, true);
        log.step("2", "Call", "cust", 52).text(Role.SENTIMENT, "angry").add();
        assertThat(log.practice().silent().value().orElseThrow().lowBoil().value())
                .contains(new Share(0, 1));
    }

    @Test
    void saysWhatIsMissing() {
        PracticeLog log = new PracticeLog();
        log.step("1", "Call", "cust", 0).add();
        assertThat(log.practice().silent().absence()).contains("service.propensity");
        PracticeLog some = new PracticeLog();
        call(some, "1", "A", 0, 5, false);
        call(some, "2", "A", 50, 9, true);
        Silent silent = some.practice().silent().value().orElseThrow();
        assertThat(silent.elite().absence()).contains("service.customers");
        assertThat(silent.affected().absence()).contains("service.propensity");
        assertThat(silent.coverage().absence()).contains("service.origins");
        assertThat(silent.lowBoilLeaving().absence()).startsWith("One of the two groups has no case");
    }
}
