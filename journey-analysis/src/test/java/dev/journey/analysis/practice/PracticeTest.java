package dev.journey.analysis.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.journey.analysis.figure.Share;
import dev.journey.model.DataItem;
import dev.journey.model.Glossary;
import dev.journey.model.Outcome;
import dev.journey.model.Party;
import dev.journey.model.PartyRule;
import dev.journey.model.RefusalReason;
import dev.journey.model.Role;
import dev.journey.model.Side;
import dev.journey.model.TouchpointClass;
import dev.journey.model.Traits;
import dev.journey.model.log.EventLog;
import dev.journey.model.log.EventLogBuilder;
import dev.journey.model.log.StepDraft;
import dev.journey.model.mapping.Mapping;
import dev.journey.model.read.CsvReader;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class PracticeTest {
    private static final Instant ZERO = Instant.parse("2026-03-02T08:00:00Z");
    private static final Glossary WORDS = new Glossary(
            Map.of(
                    "Check",
                            Traits.builder()
                                    .touchpointClass(TouchpointClass.VERIFICATION)
                                    .build(),
                    "Solve", Traits.builder().outcome(Outcome.RESOLVED).build(),
                    "Leave", Traits.builder().outcome(Outcome.LOST).build()),
            Map.of(),
            List.of(PartyRule.named("cust", new Party(Optional.of(Side.CUSTOMER), OptionalInt.empty()))),
            List.of(),
            Map.of());

    private final EventLogBuilder log = EventLog.builder().glossary(WORDS);

    private StepDraft step(String id, String what, String who, long hour) {
        return log.step(id, what).actor(who).start(at(hour));
    }

    private static Instant at(long hour) {
        return ZERO.plusSeconds(3600 * hour);
    }

    private Practice practice() {
        return Practice.of(log.build());
    }

    @Test
    void saysWhichColumnsWouldGiveWhatIsMissing() {
        step("1", "Call", "cust", 0).add();
        Practice practice = practice();
        assertThat(practice.context().absence())
                .isEqualTo("No data items in this log: map columns to dataAsked and dataGiven to see what customers"
                        + " have to say again.");
        assertThat(practice.refusals().absence()).isEqualTo("No refusals in this log: map a column to refusal.");
        assertThat(practice.promises().absence())
                .isEqualTo("No promises in this log: map columns to promise and promiseDue.");
    }

    @Test
    void asksAgainForWhatWasGivenUnlessItIsACheck() {
        step("1", "Write", "cust", 0).text(Role.DATA_GIVEN, "name;date").add();
        step("1", "Answer", "Ann", 1)
                .text(Role.DATA_ASKED, "name; phone")
                .number(Role.CUSTOMER_MINUTES, 4)
                .add();
        step("1", "Check", "Ben", 2).text(Role.DATA_ASKED, "name").add();
        step("1", "Leave", "cust", 3).add();
        step("2", "Solve", "Ann", 4).add();
        Context context = practice().context().value().orElseThrow();
        assertThat(context.asked()).isEqualTo(3);
        assertThat(context.given()).isEqualTo(2);
        assertThat(context.known()).isEqualTo(2);
        assertThat(context.repeats()).containsEntry(DataItem.Ask.OTHER, 1L).containsEntry(DataItem.Ask.IDENTIFY, 0L);
        assertThat(context.justified()).isEqualTo(1);
        assertThat(context.minutes()).isEqualTo(2);
        assertThat(context.cases()).isEqualTo(new Share(1, 2));
        assertThat(context.unread()).isEqualTo(new Share(1, 1));
        assertThat(context.retained()).as("of two items at two askers").isEqualTo(new Share(2, 4));
        assertThat(context.leaving().value().orElseThrow().value()).isEqualTo(1);
    }

    @Test
    void tellsBareAndFalseRefusals() {
        step("1", "Refuse", "Ann", 0)
                .text(Role.REFUSAL, "policy")
                .number(Role.AMOUNT, 20)
                .add();
        step("1", "Decide", "Bea", 1)
                .text(Role.DECISION, "granted")
                .number(Role.AMOUNT, 20)
                .add();
        step("2", "Refuse", "Ann", 0)
                .team("Net")
                .text(Role.REFUSAL, "SCOPE")
                .text(Role.ALTERNATIVE, "shop")
                .add();
        step("2", "Refuse", "Ann", 1).text(Role.REFUSAL, "whim").add();
        Refusals refusals = practice().refusals().value().orElseThrow();
        assertThat(refusals.total()).isEqualTo(3);
        assertThat(refusals.cases()).isEqualTo(new Share(2, 2));
        assertThat(refusals.reasons()).isEqualTo(Map.of(RefusalReason.POLICY, 1L, RefusalReason.SCOPE, 1L));
        assertThat(refusals.otherReasons()).isEqualTo(1);
        assertThat(refusals.bare().value()).contains(new Share(2, 3));
        assertThat(refusals.reversed().value()).contains(new Share(1, 3));
        assertThat(refusals.silos()).containsExactly(new Refusals.Silo("Net", "", RefusalReason.SCOPE, 1));
        assertThat(refusals.considered().absence())
                .isEqualTo("No proposals of customers in this log: map a column to proposal.");
        assertThat(refusals.faultNeutrality().absence())
                .isEqualTo("No faults in this log: map a column to fault (ours, customer, none).");
    }

    @Test
    void opensKeepsAndBreaksPromises() {
        step("1", "Promise", "Ann", 0)
                .text(Role.PROMISE, "p")
                .moment(Role.PROMISE_DUE, at(10))
                .text(Role.PROMISE_LEVEL, "2")
                .add();
        step("1", "Call back", "Ann", 5).text(Role.PROMISE, "p").add();
        step("2", "Promise", "Ann", 0)
                .text(Role.PROMISE, "p")
                .moment(Role.PROMISE_DUE, at(10))
                .text(Role.PROMISE_LEVEL, "2")
                .add();
        step("2", "Call back", "Ann", 12).text(Role.PROMISE, "p").add();
        step("3", "Promise", "Ann", 0)
                .text(Role.PROMISE, "p")
                .moment(Role.PROMISE_DUE, at(10))
                .text(Role.PROMISE_PUBLIC, "yes")
                .add();
        step("4", "Promise", "Ann", 8)
                .text(Role.PROMISE, "p")
                .moment(Role.PROMISE_DUE, at(40))
                .add();
        step("5", "End", "Ann", 20).add();
        Promises promises = practice().promises().value().orElseThrow();
        assertThat(promises.total()).isEqualTo(4);
        assertThat(promises.states())
                .containsEntry(Promises.State.KEPT, 1L)
                .containsEntry(Promises.State.LATE, 1L)
                .containsEntry(Promises.State.BROKEN, 1L)
                .containsEntry(Promises.State.OPEN, 1L);
        assertThat(promises.doubleDeviations()).isEqualTo(new Share(1, 2));
        assertThat(promises.lateMillis().sum()).isEqualTo(2 * 3_600_000);
        assertThat(promises.publicThenSilent().value()).contains(new Share(1, 1));
        assertThat(promises.keepRate().value().orElseThrow().value())
                .as("the open one was watched until 0.375 of its time and leaves three at 0.5: 1 - 2/3")
                .isCloseTo(1 / 3.0, within(1e-12));
    }

    @Test
    void findsInTheSampleWhatWasPlantedThere() {
        Path sample = Path.of("../examples/logs/contact-centre.csv");
        Mapping mapping = Mapping.load(Mapping.placeBeside(sample));
        Practice practice = Practice.of(CsvReader.with(mapping).read(sample).log());
        Promises promises = practice.promises().value().orElseThrow();
        assertThat(promises.byLevel().get(2))
                .isEqualTo(Map.of(
                        Promises.State.BROKEN, 53L,
                        Promises.State.KEPT, 6L,
                        Promises.State.LATE, 18L,
                        Promises.State.OPEN, 0L,
                        Promises.State.WITHDRAWN, 0L));
        assertThat(promises.byLevel().get(0))
                .containsEntry(Promises.State.BROKEN, 36L)
                .containsEntry(Promises.State.OPEN, 19L);
        assertThat(promises.publicThenSilent().value()).contains(new Share(19, 24));
        Refusals refusals = practice.refusals().value().orElseThrow();
        assertThat(refusals.bare().value()).contains(new Share(285, 435));
        assertThat(practice.context().value().orElseThrow().repeats().get(DataItem.Ask.IDENTIFY))
                .isPositive();
    }
}
