package dev.journey.analysis.lever;

import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.model.Role;
import dev.journey.model.log.EventLog;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class StepsByTouchpointTest {

    @Test
    void every_step_is_at_its_touchpoint_in_order() {
        EventLog log = new Counter()
                .begin()
                .asks("Call")
                .does("Take up", "Front", "f1")
                .asks("Call again")
                .begin()
                .asks("Call")
                .does("Take up", "Front", "f2")
                .does("Take up", "Front", "f2")
                .log();
        StepFacts facts = new StepFacts(log);
        StepsByTouchpoint places = new StepsByTouchpoint(facts);
        List<Integer> all = new ArrayList<>();
        for (int touchpoint = 0; touchpoint < facts.touchpointCount(); touchpoint++) {
            List<Integer> here = new ArrayList<>();
            places.forEach(touchpoint, here::add);
            assertThat(here).isSorted().isNotEmpty();
            int expected = touchpoint;
            assertThat(here).allMatch(step -> facts.touchpoint(step) == expected);
            all.addAll(here);
        }
        assertThat(all).containsExactlyInAnyOrder(0, 1, 2, 3, 4, 5);
    }

    /** A machine tries once in each of three cases: one is completed, one is done by people after it, one is done by people alone. */
    @Test
    void a_machine_is_counted_case_by_case() {
        Counter counter = new Counter();
        counter.begin().asks("Call").does("Set up", "", "robot", draft -> draft.number(Role.COMPANY_MINUTES, 2));
        counter.begin()
                .asks("Call")
                .does("Set up", "", "robot", draft -> draft.number(Role.COMPANY_MINUTES, 2))
                .does("Set up", "", "robot", draft -> draft.number(Role.COMPANY_MINUTES, 4))
                .does("Set up", "Back", "bea", draft -> draft.number(Role.COMPANY_MINUTES, 28));
        counter.begin().asks("Call").does("Take up", "Front", "f1");
        counter.begin().asks("Call").does("Set up", "Back", "bea", draft -> draft.number(Role.COMPANY_MINUTES, 20));
        StepFacts facts = new StepFacts(counter.log());
        int setUp = facts.touchpointNames().indexOf("Set up");
        MachineTally tally = new MachineTally(facts);
        new StepsByTouchpoint(facts).forEach(setUp, tally::step);
        AutomateFinder.Machine machine = tally.machine();
        assertThat(machine.attempts()).isEqualTo(2);
        assertThat(machine.contained()).isEqualTo(1);
        assertThat(machine.auto()).hasValue(8.0 / 3);
        assertThat(machine.manual()).hasValue(20);
        assertThat(machine.fallback()).hasValue(28);
        // the penalty is 28 - 20
        assertThat(machine.breakEven()).isEqualTo(OptionalDouble.of((8.0 / 3 + 8) / (20 + 8)));
    }
}
