package dev.journey.analysis.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.journey.analysis.figure.Share;
import dev.journey.model.Role;
import dev.journey.model.log.EventLog;
import dev.journey.model.log.EventLogBuilder;
import dev.journey.model.log.StepDraft;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.constraints.IntRange;

/** What must hold of every log: nothing is lost between states, and no part exceeds its whole. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE, tries = 100)
class PracticeLawsTest {
    private static final List<String> WHAT =
            List.of("Call", "Answer", "Chase", "Complain", "Send on", "Solve", "Refuse", "Leave", "Survey");
    private static final List<String> ITEMS = List.of("name", "name;date", "phone", "date;phone");

    private static PracticeLog log(int seed, int cases) {
        Random chance = new Random(seed);
        PracticeLog log = new PracticeLog();
        for (int c = 0; c < cases; c++) {
            double hour = chance.nextInt(400);
            int steps = 1 + chance.nextInt(7);
            for (int i = 0; i < steps; i++) {
                hour += chance.nextInt(60);
                String what = WHAT.get(chance.nextInt(WHAT.size()));
                var step = log.step("c" + c, what, chance.nextBoolean() ? "cust" : "P" + chance.nextInt(3), hour)
                        .channel(chance.nextBoolean() ? "phone" : "mail")
                        .text(Role.CUSTOMER, "K" + chance.nextInt(4))
                        .text(Role.ISSUE_TYPE, chance.nextBoolean() ? "bill" : "line")
                        .text(Role.DATA_ASKED, chance.nextBoolean() ? ITEMS.get(chance.nextInt(4)) : "")
                        .text(Role.DATA_GIVEN, chance.nextBoolean() ? ITEMS.get(chance.nextInt(4)) : "")
                        .text(Role.UPDATE, chance.nextBoolean() ? "status;reason;next" : "status")
                        .text(Role.PROMISE, chance.nextInt(3) == 0 ? "p" + chance.nextInt(2) : "");
                (chance.nextBoolean() ? step.moment(Role.PROMISE_DUE, PracticeLog.at(hour + chance.nextInt(90))) : step)
                        .add();
            }
        }
        return log;
    }

    @Property(seed = "5001")
    void promisesOpenedAreKeptLateBrokenWithdrawnOrOpen(@ForAll @IntRange(max = 100_000) int seed) {
        PracticeLog log = log(seed, 12);
        log.practice().promises().value().ifPresent(promises -> {
            long sum = promises.states().values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
            assertThat(promises.total()).isEqualTo(sum);
            promises.keepRate().value().ifPresent(rate -> assertThat(rate.low()).isBetween(0.0, rate.value()));
        });
    }

    @Property(seed = "5002")
    void itemsGivenAreAtLeastThoseKnown(@ForAll @IntRange(max = 100_000) int seed) {
        log(seed, 12).practice().context().value().ifPresent(context -> {
            assertThat(context.given()).isGreaterThanOrEqualTo(context.known());
            long repeats = context.repeats().values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
            assertThat(repeats + context.justified()).isLessThanOrEqualTo(context.asked());
        });
    }

    @Property(seed = "5003")
    void everyContactIsFailureValueOrUnclassifiedAndAWiderWindowOnlyAddsFailure(
            @ForAll @IntRange(max = 100_000) int seed) {
        log(seed, 12).practice().failureDemand().value().ifPresent(demand -> {
            List<Share> shares =
                    demand.windows().stream().map(FailureDemand.Window::share).toList();
            assertThat(shares).allMatch(share -> share.whole() == demand.contacts());
            assertThat(shares.get(1).part())
                    .isGreaterThanOrEqualTo(shares.get(0).part());
            assertThat(demand.byChannel().stream()
                            .mapToLong(one -> one.failure().whole())
                            .sum())
                    .isEqualTo(demand.contacts());
        });
    }

    @Property(seed = "5004")
    void aWaitToldInFullIsToldEachPart(@ForAll @IntRange(max = 100_000) int seed) {
        Communication said = log(seed, 12).practice().communication().value().orElseThrow();
        said.withAll().value().ifPresent(all -> {
            assertThat(all.part())
                    .isLessThanOrEqualTo(said.withReason().value().orElseThrow().part());
            assertThat(said.withReason().value().orElseThrow().part())
                    .isLessThanOrEqualTo(said.withStatus().value().orElseThrow().part());
        });
    }

    @Property(seed = "5005")
    void aCaseIsAnExceptionOrWithoutOne(@ForAll @IntRange(max = 100_000) int seed) {
        log(seed, 12).practice().recovery().value().ifPresent(recovery -> {
            assertThat(recovery.without().part() + recovery.exceptions().size())
                    .isEqualTo(recovery.cohort().part());
            long failed = recovery.exceptions().stream()
                    .mapToLong(one -> one.failed().size())
                    .sum();
            assertThat(recovery.score().whole() - recovery.score().part()).isEqualTo(failed);
        });
    }

    @Property(seed = "5007", tries = 40)
    void withoutSomeCasesIsTheLogWithoutThem(
            @ForAll @IntRange(max = 100_000) int seed, @ForAll @IntRange(max = 8) int from) {
        EventLog all = log(seed, 12).log();
        Practice without = Practice.of(all).without(from, from + 4);
        Practice part = Practice.of(rest(all, from, from + 4));
        assertThat(without.context()).isEqualTo(part.context());
        assertThat(without.failureDemand()).isEqualTo(part.failureDemand());
        assertThat(without.channels()).isEqualTo(part.channels());
        assertThat(without.refusals()).isEqualTo(part.refusals());
        assertThat(without.promises().value().map(Promises::total))
                .isEqualTo(part.promises().value().map(Promises::total));
    }

    private static void copy(EventLog log, int step, StepDraft draft) {
        for (Role role : Role.values()) {
            if (role != Role.TOUCHPOINT) {
                log.column(role).flatMap(column -> column.value(step)).ifPresent(value -> draft.text(role, value));
            }
            log.numbers(role).filter(column -> column.has(step)).ifPresent(column -> {
                if (role.kind() == Role.Kind.MOMENT) {
                    draft.moment(role, Instant.ofEpochMilli((long) column.at(step)));
                } else {
                    draft.number(role, column.at(step));
                }
            });
        }
        draft.add();
    }

    /** A log of the other cases alone. */
    private static EventLog rest(EventLog log, int from, int to) {
        EventLogBuilder rest = EventLog.builder().glossary(log.glossary());
        for (int c = 0; c < log.caseCount(); c++) {
            for (int step = log.firstStep(c); (c < from || c >= to) && step < log.endStep(c); step++) {
                StepDraft draft = rest.step(
                                log.caseId(c), log.touchpoints().value(step).orElseThrow())
                        .start(Instant.ofEpochMilli(log.startMillis(step)));
                copy(log, step, draft);
            }
        }
        return rest.build();
    }

    @Example
    void onlyAPartOfTheCasesCanBeLeftOut() {
        Practice practice = log(1, 3).practice();
        assertThatThrownBy(() -> practice.without(1, 4))
                .hasMessage("Cases from 1 to 4 of 3: leave out a part of them, its end not before its begin.");
        assertThatThrownBy(() -> practice.without(2, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> practice.without(-1, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property(seed = "5006")
    void incidencesNeverExceedOneAndNeverFall(@ForAll @IntRange(max = 100_000) int seed) {
        Random chance = new Random(seed);
        long[] until = new long[30];
        int[] kinds = new int[until.length];
        for (int i = 0; i < until.length; i++) {
            until[i] = chance.nextInt(10);
            kinds[i] = chance.nextInt(4);
        }
        AalenJohansen ends = new AalenJohansen(until, kinds);
        double before = 0;
        for (int t = 0; t < 12; t++) {
            double sum = ends.incidence(0, t) + ends.incidence(1, t) + ends.incidence(2, t);
            assertThat(sum).isBetween(before - 1e-12, 1 + 1e-12);
            before = sum;
        }
    }

    @Property(seed = "5007", tries = 30)
    void theModelDoesNotDependOnTheUnitOfACovariate(@ForAll @IntRange(max = 100_000) int seed) {
        Random chance = new Random(seed);
        int[] answers = new int[60];
        double[][] minutes = new double[60][];
        double[][] seconds = new double[60][];
        for (int i = 0; i < answers.length; i++) {
            answers[i] = i < 3 ? i : chance.nextInt(3);
            double value = chance.nextInt(50);
            minutes[i] = new double[] {value, chance.nextInt(3)};
            seconds[i] = new double[] {60 * value, minutes[i][1]};
        }
        ProportionalOdds one = new ProportionalOdds(answers, minutes, 3, 0);
        ProportionalOdds other = new ProportionalOdds(answers, seconds, 3, 0);
        assertThat(one.logLikelihood()).isCloseTo(other.logLikelihood(), within(1e-6));
        assertThat(one.coefficient(0)).isCloseTo(60 * other.coefficient(0), within(1e-5));
    }
}
