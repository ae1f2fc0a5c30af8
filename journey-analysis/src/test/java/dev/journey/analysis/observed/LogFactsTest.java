package dev.journey.analysis.observed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.analysis.measure.EffortWeights;
import dev.journey.model.Glossary;
import dev.journey.model.Minutes;
import dev.journey.model.Outcome;
import dev.journey.model.Role;
import dev.journey.model.Side;
import dev.journey.model.StepMinutes;
import dev.journey.model.TouchpointClass;
import dev.journey.model.Traits;
import dev.journey.model.Visibility;
import dev.journey.model.log.EventLog;
import dev.journey.model.log.EventLogBuilder;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LogFactsTest {
    private static final Instant BEGIN = Instant.parse("2024-01-01T00:00:00Z");
    private static final Glossary MEANT = new Glossary(
            Map.of(
                    "call",
                    Traits.builder()
                            .side(Side.CUSTOMER)
                            .minutes(StepMinutes.UNKNOWN
                                    .withActive(Minutes.of(6))
                                    .withWait(Minutes.of(2)))
                            .build(),
                    "work",
                    Traits.builder().visibility(Visibility.BACK).build(),
                    "fixed",
                    Traits.builder()
                            .visibility(Visibility.BACK)
                            .outcome(Outcome.RESOLVED)
                            .build(),
                    "closed",
                    Traits.builder().outcome(Outcome.RESOLVED).build(),
                    "survey",
                    Traits.builder().touchpointClass(TouchpointClass.SURVEY).build()),
            Map.of(
                    "lost",
                    Traits.builder()
                            .outcome(Outcome.LOST)
                            .touchpointClass(TouchpointClass.FAILURE)
                            .build()),
            List.of(),
            List.of(),
            Map.of());

    @Test
    void theOutcomeIsTheOneWithWhichTheIssueWasLastOver() {
        LogFacts facts =
                LogFacts.of(log("call fixed survey closed", "call fixed call closed", "call fixed call", "survey"));
        assertThat(facts.knowsOutcomes()).isTrue();
        assertThat(List.of(facts.outcome(0), facts.outcome(1), facts.outcome(2), facts.outcome(3)))
                .containsExactly(Outcome.RESOLVED, Outcome.RESOLVED, Outcome.OPEN, Outcome.OPEN);
        assertThat(facts.outcomeStep(0)).isEqualTo(1);
        assertThat(facts.outcomeStep(1)).isEqualTo(7);
        assertThat(facts.outcomeStep(2)).isEqualTo(10);
        assertThat(facts.outcomeStep(3)).isEqualTo(11);
        assertThat(facts.outcomeOf(1)).contains(Outcome.RESOLVED);
        assertThat(facts.outcomeOf(0)).isEmpty();
    }

    @Test
    void theRowsClassComesBeforeTheStatusAndTheTouchpoint() {
        EventLog log = EventLog.builder()
                .glossary(MEANT)
                .step("c", "survey")
                .start(BEGIN)
                .text(Role.CLASS, "CHASE")
                .text(Role.STATUS, "lost")
                .add()
                .step("c", "survey")
                .start(BEGIN.plusSeconds(60))
                .text(Role.STATUS, "lost")
                .add()
                .step("c", "survey")
                .start(BEGIN.plusSeconds(120))
                .add()
                .step("c", "other")
                .start(BEGIN.plusSeconds(180))
                .add()
                .build();
        LogFacts facts = LogFacts.of(log);
        assertThat(facts.classOf(0)).contains(TouchpointClass.CHASE);
        assertThat(facts.classOf(1)).contains(TouchpointClass.FAILURE);
        assertThat(facts.classOf(2)).contains(TouchpointClass.SURVEY);
        assertThat(facts.classOf(3)).isEmpty();
    }

    @Test
    void tailsLeaveOutTheFirstSteps() {
        LogFacts facts = LogFacts.of(log("call call work call fixed", "call"));
        assertThat(facts.knowsCustomerSteps()).isTrue();
        List<LogFacts.Tail> all = facts.tails(0, EffortWeights.DEFAULT);
        assertThat(all.get(0).effortMinutes()).hasValue(3 * (6 + 2 * 2));
        assertThat(all.get(0).contacts()).hasValue(2);
        assertThat(all.get(1).effortMinutes()).hasValue(6 + 2 * 2);
        List<LogFacts.Tail> late = facts.tails(1, EffortWeights.DEFAULT);
        assertThat(late.get(0).effortMinutes()).hasValue(2 * (6 + 2 * 2));
        assertThat(late.get(0).contacts()).hasValue(1);
        assertThat(late.get(1).effortMinutes()).hasValue(0);
        assertThat(late.get(1).contacts()).hasValue(0);
    }

    @Test
    void timeThatNobodyAttendsIsLeftOutWithItsStep() {
        EventLogBuilder hourly = EventLog.builder().glossary(MEANT);
        for (int hour = 0; hour < 3; hour++) {
            hourly.step("c", hour < 2 ? "call" : "fixed")
                    .start(BEGIN.plusSeconds(3600L * hour))
                    .add();
        }
        LogFacts facts = LogFacts.of(hourly.build());
        EffortWeights idleOnly = new EffortWeights(0, 0, 1, 0);

        assertThat(facts.tails(0, idleOnly).get(0).effortMinutes()).hasValue(2 * (60 - 8));
        assertThat(facts.tails(1, idleOnly).get(0).effortMinutes()).hasValue(60 - 8);
        assertThat(facts.tails(2, idleOnly).get(0).effortMinutes()).hasValue(0);
    }

    @Test
    void whatTheLogDoesNotSayIsEmpty() {
        EventLog log = EventLog.builder().step("c", "work").start(BEGIN).add().build();
        LogFacts facts = LogFacts.of(log);
        assertThat(facts.knowsOutcomes()).isFalse();
        assertThat(facts.knowsCustomerSteps()).isFalse();
        assertThat(facts.tails(0, EffortWeights.DEFAULT).get(0).contacts()).isEmpty();
        EventLog unknown = EventLog.builder()
                .step("c", "call")
                .start(BEGIN)
                .text(Role.SIDE, "CUSTOMER")
                .add()
                .build();
        assertThat(LogFacts.of(unknown).tails(0, EffortWeights.DEFAULT).get(0).effortMinutes())
                .isEmpty();
    }

    private static EventLog log(String... cases) {
        EventLogBuilder log = EventLog.builder().glossary(MEANT);
        for (int c = 0; c < cases.length; c++) {
            String[] steps = cases[c].split(" ", -1);
            for (int i = 0; i < steps.length; i++) {
                log.step("c" + c, steps[i])
                        .start(BEGIN.plusSeconds(86_400L * c + 60L * i))
                        .add();
            }
        }
        return log.build();
    }
}
