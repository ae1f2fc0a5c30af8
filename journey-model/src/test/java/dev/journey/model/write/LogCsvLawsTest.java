package dev.journey.model.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.model.Capability;
import dev.journey.model.DataItem;
import dev.journey.model.Glossary;
import dev.journey.model.Outcome;
import dev.journey.model.Party;
import dev.journey.model.PartyRule;
import dev.journey.model.Propensity;
import dev.journey.model.Role;
import dev.journey.model.ServiceFacts;
import dev.journey.model.Side;
import dev.journey.model.StaffMember;
import dev.journey.model.StepMinutes;
import dev.journey.model.SurveyScale;
import dev.journey.model.TouchpointClass;
import dev.journey.model.Traits;
import dev.journey.model.log.EventLog;
import dev.journey.model.log.EventLogBuilder;
import dev.journey.model.log.StepDraft;
import dev.journey.model.mapping.Mapping;
import dev.journey.model.read.CsvReader;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class LogCsvLawsTest {
    private static final List<String> HARD = List.of(
            "plain",
            "a,b",
            "\"",
            "\"\"",
            "a\nb",
            "a\r\nb",
            "\u00e4\u4e2d\ud83d\ude00",
            "NULL",
            "?",
            "-",
            "N/A",
            "#x",
            "=1",
            "'",
            "a  b",
            ";");

    /** What a reader makes of what is written. */
    static EventLog back(EventLog log) {
        LogCsv csv = LogCsv.of(log);
        Mapping mapping = Mapping.parse(csv.mapping().toJson(), "law");
        byte[] bytes = csv.text().getBytes(StandardCharsets.UTF_8);
        return CsvReader.with(mapping)
                .read("law", () -> new ByteArrayInputStream(bytes))
                .log();
    }

    @Property(seed = "20261131", tries = 300)
    void readingWhatWasWrittenGivesAnEqualLog(@ForAll long seed) {
        EventLog log = log(new Random(seed));
        assertThat(back(log)).isEqualTo(log);
    }

    @Property(seed = "20261132", tries = 50)
    void equalLogsGiveTheSameText(@ForAll long seed) {
        assertThat(LogCsv.of(log(new Random(seed))).text())
                .isEqualTo(LogCsv.of(log(new Random(seed))).text());
    }

    private static EventLog log(Random random) {
        EventLogBuilder log = EventLog.builder().glossary(glossary(random));
        int steps = 1 + random.nextInt(20);
        for (int i = 0; i < steps; i++) {
            StepDraft step = log.step(hard(random), hard(random))
                    .start(Instant.ofEpochMilli(random.nextLong() % 50_000_000_000_000L));
            texts(step, random);
            numbers(step, random);
            if (random.nextInt(4) == 0) {
                long start = random.nextInt(1_000_000);
                step.start(Instant.ofEpochMilli(start)).end(Instant.ofEpochMilli(start + random.nextInt(9_999_999)));
            }
            step.add();
        }
        return log.build();
    }

    private static void texts(StepDraft step, Random random) {
        for (Role role : List.of(Role.ACTOR, Role.TEAM, Role.STATUS, Role.DATA_ASKED)) {
            if (random.nextBoolean()) {
                step.text(role, hard(random));
            }
        }
        if (random.nextInt(3) == 0) {
            step.text(Role.TIER, Integer.toString(random.nextInt(1000)))
                    .text(Role.SIDE, pick(Side.values(), random).name())
                    .text(Role.CLASS, pick(TouchpointClass.values(), random).name())
                    .other("touchpoint", hard(random))
                    .other(hard(random).strip(), hard(random));
        }
    }

    private static void numbers(StepDraft step, Random random) {
        step.number(Role.CUSTOMER_MINUTES, Math.rint(random.nextDouble() * 1e6) / 60_000);
        if (random.nextBoolean()) {
            step.number(Role.WAIT_MINUTES, Double.longBitsToDouble(random.nextLong() & 0x7FE_FFFFF_FFFFFFFFL));
            step.number(Role.VALUE, random.nextInt(4) == 0 ? -0.0 : random.nextGaussian() * 1e9);
            step.number(Role.SURVEY_ANSWER, random.nextInt(11) - 5);
            step.moment(Role.PROMISE_DUE, Instant.ofEpochMilli(random.nextInt()));
        }
    }

    private static Glossary glossary(Random random) {
        Traits traits = Traits.builder()
                .side(pick(Side.values(), random))
                .outcome(pick(Outcome.values(), random))
                .accepts(random.nextBoolean())
                .minutes(StepMinutes.of(random.nextDouble(), random.nextInt(9)))
                .build();
        Party party = new Party(
                Optional.of(pick(Side.values(), random)),
                OptionalInt.of(random.nextInt(4)),
                OptionalDouble.of(random.nextDouble()));
        return new Glossary(
                        Map.of(hard(random), traits, "Call", traits),
                        Map.of(hard(random), traits),
                        List.of(PartyRule.named("a.b", party), PartyRule.matching("a.*", Party.UNKNOWN)),
                        List.of(PartyRule.named(hard(random), party)),
                        Map.of(
                                hard(random),
                                StepMinutes.UNKNOWN.withActive(
                                        traits.minutes().active().orElseThrow())))
                .withService(service(random));
    }

    private static ServiceFacts service(Random random) {
        StaffMember ann = new StaffMember(
                new TreeSet<>(List.of(Capability.parse("auth:10"), Capability.parse("skill:x"))),
                Optional.of(LocalDate.of(2025, 2, 3)),
                OptionalDouble.of(random.nextInt(5)));
        return new ServiceFacts(
                Optional.of("EUR"),
                OptionalLong.of(random.nextInt(99)),
                Map.of(hard(random), (long) random.nextInt(99)),
                Set.of(hard(random)),
                Set.of(),
                Map.of("cause", hard(random)),
                Map.of("CES", random.nextBoolean() ? SurveyScale.CES_1 : SurveyScale.CES_2),
                Map.of("Ann", ann),
                Map.of("id", new DataItem(DataItem.Ask.IDENTIFY, Optional.of(Duration.ofDays(random.nextInt(9))))),
                Optional.of(new Propensity(9, 1 + random.nextInt(9))),
                Map.of("refund", hard(random)));
    }

    private static String hard(Random random) {
        return HARD.get(random.nextInt(HARD.size()));
    }

    private static <T> T pick(T[] values, Random random) {
        return values[random.nextInt(values.length)];
    }
}
