package dev.journey.analysis.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.journey.analysis.figure.Estimate;
import dev.journey.analysis.figure.Share;
import dev.journey.model.Role;
import dev.journey.model.log.EventLog;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorthTest {
    private static final String INPUTS = """
            {"schema": "journey-value/1", "lifetime": {"margin": 100, "retention": 0.8, "discount": 0.1},
             "acquisition": 50, "network": {"tellsLow": 1, "tellsHigh": 3, "leavesLow": 0.1, "leavesHigh": 0.2},
             "fire": {"hostileCases": 2, "valueBelow": 300}}
            """;

    private static EventLog log(boolean valued) {
        PracticeLog log = new PracticeLog();
        for (int i = 0; i < 10; i++) {
            var complaint = log.step("f" + i, "Complain", "cust", i)
                    .text(Role.CUSTOMER, "K" + i % 5)
                    .text(Role.SENTIMENT, i % 5 == 0 ? "hostile" : "");
            (valued ? complaint.number(Role.VALUE, 100) : complaint).add();
            log.step("f" + i, i < 5 ? "Leave" : "Solve", i < 5 ? "cust" : "Ann", 20)
                    .add();
            var order = log.step("n" + i, "Order", "cust", i).text(Role.CUSTOMER, "N" + i);
            (valued ? order.number(Role.VALUE, 100) : order).add();
            log.step("n" + i, "Solve", "Ann", 20).add();
        }
        return log.log();
    }

    @Test
    void valueAtRiskIsTheShareThatLeftBeyondTheOthersTimesTheValue() {
        Worth worth = Practice.of(log(true)).worth().value().orElseThrow();
        Worth.AtRisk failed = worth.atRisk().get(0);
        assertThat(failed.group()).isEqualTo("failed");
        assertThat(failed.left()).isEqualTo(new Share(5, 10));
        assertThat(failed.money().value().orElseThrow().value())
                .as("(0.5 - 0) of 1000")
                .isCloseTo(500, within(1e-9));
        assertThat(worth.writeOffs().value()).as("one left, one was solved").contains(new Share(1, 2));
        assertThat(worth.writtenOff().value()).contains(100.0);
        assertThat(worth.valued()).isEqualTo(new Share(20, 20));
    }

    @Test
    void withoutTheUsersInputsThereIsNoNumber() {
        assertThat(Practice.of(log(false)).worth().absence()).startsWith("Nothing says what customers are worth");
        Worth worth = Practice.of(log(true)).worth().value().orElseThrow();
        assertThat(worth.replacing().absence()).contains("acquisition");
        assertThat(worth.network().absence()).contains("network");
        assertThat(worth.fired().absence()).contains("fire");
    }

    @Test
    void theUsersInputsAreUsed() {
        Worth worth = Practice.of(log(false), ValueInputs.parse(INPUTS, "value.json"))
                .worth()
                .value()
                .orElseThrow();
        double lifetime = ValueInputs.lifetime(100, 0.8, 0.1);
        assertThat(lifetime).isCloseTo(100 * 0.8 / 0.3, within(1e-9));
        assertThat(worth.atRisk().get(0).value()).isCloseTo(10 * lifetime, within(1e-9));
        assertThat(worth.replacing().value().orElseThrow().value())
                .as("0.5 of 10 cases at 50")
                .isCloseTo(250, within(1e-9));
        Estimate network = worth.network().value().orElseThrow();
        assertThat(network.low()).isCloseTo(5 * lifetime * 0.1, within(1e-9));
        assertThat(network.high()).isCloseTo(5 * lifetime * 0.6, within(1e-9));
        assertThat(worth.fired().value()).contains(List.of(new Worth.Fired("K0", 2, lifetime)));
    }

    @Test
    void badInputsAreNamed() {
        assertThatThrownBy(() -> new ValueInputs.Network(3, 1, 0, 1)).hasMessageContaining("from low to high");
        assertThatThrownBy(() -> new ValueInputs.Fire(0, 1)).hasMessageContaining("at least 1 case");
        assertThatThrownBy(() -> ValueInputs.lifetime(1, 1.2, 0.1)).hasMessageContaining("retention from 0 to 1");
        assertThat(ValueInputs.parse("{\"customerValue\": 7}", "v").customerValue())
                .hasValue(7);
    }
}
