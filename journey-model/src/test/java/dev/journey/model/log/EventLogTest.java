package dev.journey.model.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.journey.model.Glossary;
import dev.journey.model.Party;
import dev.journey.model.PartyRule;
import dev.journey.model.Role;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class EventLogTest {
    private static Instant at(long second) {
        return Instant.ofEpochSecond(second);
    }

    private static EventLog sample() {
        return EventLog.builder()
                .step("b", "Call")
                .start(at(20))
                .actor("Ann")
                .team("North")
                .channel("phone")
                .number(Role.AMOUNT, 5)
                .add()
                .step("a", "Mail")
                .start(at(10))
                .end(at(15))
                .other("place", "Rome")
                .add()
                .step("b", "Close")
                .start(at(30))
                .actor("Bob")
                .text(Role.STATUS, "closed")
                .add()
                .step("b", "Open")
                .start(at(10))
                .actor("Bob")
                .add()
                .build();
    }

    @Test
    void casesAreOrderedByFirstTimeThenIdAndStepsByTime() {
        EventLog log = sample();
        assertThat(log.cases()).extracting(Case::id).containsExactly("a", "b");
        assertThat(log.cases().get(1).steps()).extracting(Step::touchpoint).containsExactly("Open", "Call", "Close");
        assertThat(log.caseCount()).isEqualTo(2);
        assertThat(log.stepCount()).isEqualTo(4);
        assertThat(log.firstStep(1)).isEqualTo(1);
        assertThat(log.endStep(1)).isEqualTo(4);
        assertThat(log.cases().get(1).index()).isEqualTo(1);
        assertThat(log).hasToString("EventLog of 2 cases, 4 steps");
        assertThat(log.cases().get(1)).hasToString("Case b of 3 steps");
    }

    @Test
    void codesAreNumberedByFirstAppearance() {
        EventLog log = sample();
        assertThat(log.touchpoints().dictionary().names()).containsExactly("Mail", "Open", "Call", "Close");
        Column actors = log.column(Role.ACTOR).orElseThrow();
        assertThat(actors.dictionary().names()).containsExactly("Bob", "Ann");
        assertThat(actors.dictionary().code("Ann")).isEqualTo(OptionalInt.of(1));
        assertThat(actors.dictionary().code("Eve")).isEmpty();
        assertThat(actors.code(0)).isEqualTo(Column.MISSING);
        assertThat(actors.value(0)).isEmpty();
        assertThat(actors.value(2)).contains("Ann");
        assertThat(actors.name()).isEqualTo("actor");
        assertThat(actors).hasToString("Column actor of 4 steps, 2 names");
    }

    @Test
    void stepsShowTheirValues() {
        Step mail = sample().cases().get(0).steps().get(0);
        assertThat(mail.end()).contains(at(15));
        assertThat(mail.value("place")).contains("Rome");
        assertThat(mail.value("nowhere")).isEmpty();
        assertThat(mail.actor()).isEmpty();
        assertThat(mail).hasToString("1970-01-01T00:00:10Z Mail");
        Step call = sample().cases().get(1).steps().get(1);
        assertThat(call.end()).isEmpty();
        assertThat(call.team()).contains("North");
        assertThat(call.channel()).contains("phone");
        assertThat(call.number(Role.AMOUNT)).hasValue(5);
        assertThat(call.number(Role.VALUE)).isEmpty();
        assertThat(call.index()).isEqualTo(2);
        assertThat(call).hasToString("1970-01-01T00:00:20Z Call by Ann");
    }

    @Test
    void columnsThatCameLateAreMissingBefore() {
        EventLog log = sample();
        assertThat(log.otherColumns()).containsExactly("place");
        assertThat(log.column("place").orElseThrow().value(1)).isEmpty();
        NumberColumn amounts = log.numbers(Role.AMOUNT).orElseThrow();
        assertThat(amounts.name()).isEqualTo("amount");
        assertThat(amounts.at(2)).isEqualTo(5);
        assertThat(amounts.value(1)).isEmpty();
        assertThat(amounts).hasToString("NumberColumn amount of 4 steps");
        assertThatThrownBy(() -> amounts.at(1))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Column \"amount\" has no number at step 1: ask has(step) first.");
        assertThat(log.hasEnds()).isTrue();
        assertThat(log.endMillis(3)).isEqualTo(EventLog.NO_TIME);
        assertThat(EventLog.builder().step("a", "b").start(at(1)).add().build().endMillis(0))
                .isEqualTo(EventLog.NO_TIME);
    }

    @Test
    void tiesKeepTheOrderOfTheSource() {
        EventLog log = EventLog.builder()
                .step("a", "1")
                .start(at(5))
                .add()
                .step("b", "x")
                .start(at(5))
                .add()
                .step("a", "2")
                .start(at(5))
                .add()
                .step("a", "0")
                .start(at(4))
                .add()
                .build();
        assertThat(log.ties()).isEqualTo(1);
        assertThat(log.cases().get(0).steps()).extracting(Step::touchpoint).containsExactly("0", "1", "2");
    }

    @Test
    void casesThatStartTogetherAreOrderedById() {
        EventLogBuilder builder = EventLog.builder();
        for (String id : List.of("c", "a", "d", "b")) {
            builder.step(id, "x").start(at(5)).add();
        }
        assertThat(builder.size()).isEqualTo(4);
        assertThat(builder.build().cases()).extracting(Case::id).containsExactly("a", "b", "c", "d");
    }

    @Test
    void equalityIsByWhatTheLogSays() {
        EventLog log = sample();
        assertThat(log).isEqualTo(sample()).hasSameHashCodeAs(sample()).isNotEqualTo("log");
        Glossary glossary =
                new Glossary(Map.of(), Map.of(), List.of(PartyRule.named("Ann", Party.UNKNOWN)), List.of(), Map.of());
        EventLog one = EventLog.builder().step("a", "b").start(at(1)).add().build();
        assertThat(one)
                .isNotEqualTo(EventLog.builder()
                        .glossary(glossary)
                        .step("a", "b")
                        .start(at(1))
                        .add()
                        .build())
                .isNotEqualTo(
                        EventLog.builder().step("x", "b").start(at(1)).add().build())
                .isNotEqualTo(
                        EventLog.builder().step("a", "x").start(at(1)).add().build())
                .isNotEqualTo(
                        EventLog.builder().step("a", "b").start(at(2)).add().build())
                .isNotEqualTo(EventLog.builder()
                        .step("a", "b")
                        .start(at(1))
                        .end(at(2))
                        .add()
                        .build())
                .isNotEqualTo(EventLog.builder()
                        .step("a", "b")
                        .start(at(1))
                        .actor("x")
                        .add()
                        .build())
                .isNotEqualTo(EventLog.builder()
                        .step("a", "b")
                        .start(at(1))
                        .number(Role.VALUE, 1)
                        .add()
                        .build())
                .isNotEqualTo(EventLog.builder()
                        .step("a", "b")
                        .start(at(1))
                        .other("x", "y")
                        .add()
                        .build())
                .isNotEqualTo(EventLog.builder()
                        .step("a", "b")
                        .start(at(1))
                        .add()
                        .step("a", "b")
                        .start(at(1))
                        .add()
                        .build());
    }

    @Test
    void partsAreEqualByWhatTheySay() {
        Column actors = sample().column(Role.ACTOR).orElseThrow();
        assertThat(actors)
                .isEqualTo(sample().column(Role.ACTOR).orElseThrow())
                .hasSameHashCodeAs(sample().column(Role.ACTOR).orElseThrow())
                .isNotEqualTo(sample().touchpoints())
                .isNotEqualTo("actor");
        assertThat(actors.dictionary())
                .hasSameHashCodeAs(sample().column(Role.ACTOR).orElseThrow().dictionary())
                .isNotEqualTo("x")
                .hasToString("[Bob, Ann]");
        NumberColumn amounts = sample().numbers(Role.AMOUNT).orElseThrow();
        assertThat(amounts)
                .isEqualTo(sample().numbers(Role.AMOUNT).orElseThrow())
                .hasSameHashCodeAs(sample().numbers(Role.AMOUNT).orElseThrow())
                .isNotEqualTo("amount");
    }

    @Test
    void viewsRefuseWhatIsOutside() {
        EventLog log = sample();
        for (int outside : new int[] {-1, 2}) {
            assertThatThrownBy(() -> log.cases().get(outside)).isInstanceOf(IndexOutOfBoundsException.class);
        }
        for (int outside : new int[] {-1, 1}) {
            assertThatThrownBy(() -> log.cases().get(0).steps().get(outside))
                    .isInstanceOf(IndexOutOfBoundsException.class);
        }
        assertThatThrownBy(() -> log.touchpoints().dictionary().names().set(0, "x"))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void stepsThatAreNoneAreRefusedAndLeaveNothing() {
        EventLogBuilder builder = EventLog.builder();
        assertThatThrownBy(() -> builder.step("a", "Call").actor("Ann").add())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A step of case \"a\" has no start: give every step the time when it began.");
        assertThatThrownBy(() -> builder.step("", "Call").start(at(1)).add())
                .hasMessage("A step has no case: give every step the id of its case.");
        assertThatThrownBy(() -> builder.step("a", "").start(at(1)).add())
                .hasMessage("A step of case \"a\" has no touchpoint: give every step one.");
        assertThatThrownBy(() -> builder.add("a", 1, EventLog.NO_TIME))
                .hasMessage("A step of case \"a\" has no touchpoint: give every step one.");
        assertThatThrownBy(() -> builder.step("a", "Call")
                        .start(at(2))
                        .end(at(1))
                        .number(Role.VALUE, 3)
                        .add())
                .hasMessage("A step of case \"a\" ends at 1000 ms, before it starts at 2000 ms:"
                        + " the end must not lie before the start.");
        assertThatThrownBy(() -> builder.number(Role.VALUE).set(Double.NaN))
                .hasMessage(
                        "Role \"value\" was given NaN: only finite numbers are allowed; leave it out where it is missing.");
        EventLog log = builder.step("a", "Mail").start(at(1)).actor("").add().build();
        assertThat(log.cases().get(0).steps().get(0).actor()).isEmpty();
        assertThat(log.cases().get(0).steps().get(0).number(Role.VALUE)).isEmpty();
        assertThat(log.touchpoints().dictionary().names()).containsExactly("Mail");
    }

    @Test
    void rolesHaveTheirKinds() {
        EventLogBuilder builder = EventLog.builder();
        assertThatThrownBy(() -> builder.text(Role.AMOUNT))
                .hasMessage("Role \"amount\" is not kept as text: give it with case, start, end or number.");
        assertThatThrownBy(() -> builder.number(Role.ACTOR))
                .hasMessage(
                        "Role \"actor\" does not hold numbers: amount, customerMinutes, waitMinutes, companyMinutes and value do.");
    }

    @Test
    void aBuilderBuildsOnce() {
        EventLogBuilder builder = EventLog.builder().step("a", "b").start(at(1)).add();
        builder.build();
        assertThatThrownBy(builder::build).hasMessage("This builder has already built its log: start a new one.");
        assertThatThrownBy(() -> builder.step("a", "b").start(at(1)).add())
                .hasMessage("This builder has already built its log: start a new one.");
    }

    @Test
    void partsThatWereBuiltApartBecomeOneLog() {
        EventLogBuilder first = EventLog.builder();
        first.step("a", "Call").start(at(1)).actor("Ann").add();
        first.step("b", "Call").start(at(2)).number(Role.AMOUNT, 5).add();
        EventLogBuilder second = EventLog.builder();
        second.step("c", "Mail").start(at(1)).end(at(3)).add();
        second.step("a", "Mail")
                .start(at(4))
                .actor("Bob")
                .number(Role.VALUE, 7)
                .other("place", "here")
                .add();
        EventLogBuilder third = EventLog.builder();
        third.step("a", "Call").start(at(4)).actor("Ann").add();
        first.addAll(second);
        first.addAll(third);

        EventLogBuilder whole = EventLog.builder();
        whole.step("a", "Call").start(at(1)).actor("Ann").add();
        whole.step("b", "Call").start(at(2)).number(Role.AMOUNT, 5).add();
        whole.step("c", "Mail").start(at(1)).end(at(3)).add();
        whole.step("a", "Mail")
                .start(at(4))
                .actor("Bob")
                .number(Role.VALUE, 7)
                .other("place", "here")
                .add();
        whole.step("a", "Call").start(at(4)).actor("Ann").add();
        assertThat(first.build()).isEqualTo(whole.build());
        assertThatThrownBy(second::build).hasMessage("This builder has already built its log: start a new one.");
    }

    @Test
    void namesAreKnownByTheirCodes() {
        EventLogBuilder builder = EventLog.builder();
        int left = builder.caseCode("left");
        int taken = builder.caseCode("taken");
        builder.text(Role.TOUCHPOINT).set("Call");
        int call = builder.text(Role.TOUCHPOINT).code();
        builder.add(taken, 1, EventLog.NO_TIME);
        assertThat(builder.text(Role.TOUCHPOINT).code()).isEqualTo(Column.MISSING);
        builder.text(Role.TOUCHPOINT).set(call);
        builder.add(taken, 2, 3);
        assertThat(left).isNotEqualTo(taken);
        assertThat(builder.build())
                .isEqualTo(EventLog.builder()
                        .step("taken", "Call")
                        .start(at(0).plusMillis(1))
                        .add()
                        .step("taken", "Call")
                        .start(at(0).plusMillis(2))
                        .end(at(0).plusMillis(3))
                        .add()
                        .build());
    }

    @Test
    void codesThatNobodyGaveAreRefused() {
        EventLogBuilder builder = EventLog.builder();
        assertThatThrownBy(() -> builder.text(Role.TOUCHPOINT).set(0)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> builder.caseCode(""))
                .hasMessage("A step has no case: give every step the id of its case.");
        int code = builder.caseCode("a");
        assertThatThrownBy(() -> builder.add(code, 1, 2))
                .hasMessage("A step of case \"a\" has no touchpoint: give every step one.");
        builder.text(Role.TOUCHPOINT).set("Call");
        assertThatThrownBy(() -> builder.add(code, 3, 2)).hasMessageStartingWith("A step of case \"a\" ends at 2 ms");
    }

    @Test
    void anEmptyLogHasNothing() {
        EventLog log = EventLog.builder().build();
        assertThat(log.cases()).isEmpty();
        assertThat(log.ties()).isZero();
        assertThat(log.hasEnds()).isFalse();
        assertThat(log.column(Role.ACTOR)).isEqualTo(Optional.empty());
    }
}
