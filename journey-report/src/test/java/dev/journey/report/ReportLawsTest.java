package dev.journey.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.journey.analysis.JourneyAnalysis;
import dev.journey.analysis.JourneyReport;
import dev.journey.analysis.measure.MissingPolicy;
import dev.journey.model.Glossary;
import dev.journey.model.Minutes;
import dev.journey.model.Outcome;
import dev.journey.model.Party;
import dev.journey.model.PartyRule;
import dev.journey.model.Role;
import dev.journey.model.Side;
import dev.journey.model.StepMinutes;
import dev.journey.model.Traits;
import dev.journey.model.Visibility;
import dev.journey.model.log.EventLog;
import dev.journey.model.log.EventLogBuilder;
import dev.journey.model.log.StepDraft;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Law 10 of DEFINITIONS, section 13, as a reader of the report meets it, on logs that lack now this and now that. */
class ReportLawsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> WHO = List.of("Ann", "Bob", "bot", "customer", "FieldCo");
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(ReportJson.class.getResourceAsStream("journey-report-1.schema.json"));

    @Property(seed = "1101", tries = 300)
    void law10WhateverALogLacksEachFigureIsFiniteOrAbsentWithItsReason(
            @ForAll @IntRange(min = 1, max = 40) int steps, @ForAll long seed) throws IOException {
        JourneyReport report = report(steps, new SplittableRandom(seed));
        JsonNode json = JSON.readTree(ReportJson.of(report).toString());

        assertThat(SCHEMA.validate(json)).isEmpty();
        assertThat(json.toString()).doesNotContain("NaN").doesNotContain("Infinity");
        List<String> nulls = new ArrayList<>();
        collectNulls(json, "", nulls);
        assertThat(json.at("/absent").findValuesAsText("path")).containsAll(nulls);
        assertThat(json.at("/absent").findValuesAsText("reason")).noneMatch(Messages.NOTHING_COUNTED::equals);
        assertThat(ReportText.of(report).lines())
                .hasSizeLessThanOrEqualTo(60)
                .allMatch(line -> TextWidth.of(line) <= 100)
                .noneMatch(line -> line.contains("NaN") || line.contains("Infinity"));
    }

    private static void collectNulls(JsonNode json, String path, List<String> nulls) {
        if (json.isNull()) {
            nulls.add(path);
        }
        json.properties()
                .forEach(field -> collectNulls(
                        field.getValue(), path.isEmpty() ? field.getKey() : path + "." + field.getKey(), nulls));
        json.forEach(element -> {
            if (json.isArray()) {
                collectNulls(element, path + "[]", nulls);
            }
        });
    }

    private static JourneyReport report(int steps, SplittableRandom random) {
        MissingPolicy[] policies = MissingPolicy.values();
        return JourneyAnalysis.withDefaults()
                .withMissing(policies[random.nextInt(policies.length)])
                .withSystems(random.nextBoolean())
                .withUntilOutcome(random.nextBoolean())
                .of(log(steps, random));
    }

    private static EventLog log(int steps, SplittableRandom random) {
        EventLogBuilder log = EventLog.builder().glossary(glossary(random));
        boolean actors = random.nextBoolean();
        boolean teams = random.nextBoolean();
        boolean customers = random.nextBoolean();
        boolean minutes = random.nextBoolean();
        for (int i = 0; i < steps; i++) {
            StepDraft step = log.step("case " + random.nextInt(5), "step " + random.nextInt(4))
                    .start(Instant.ofEpochSecond(random.nextInt(3) * 3600L));
            if (actors && random.nextInt(5) > 0) {
                step.actor(WHO.get(random.nextInt(WHO.size())));
            }
            if (teams && random.nextInt(3) > 0) {
                step.team("team " + random.nextInt(3));
            }
            if (customers) {
                step.text(Role.CUSTOMER, "customer " + random.nextInt(2));
            }
            if (minutes && random.nextBoolean()) {
                step.number(random.nextBoolean() ? Role.CUSTOMER_MINUTES : Role.COMPANY_MINUTES, random.nextInt(3));
            }
            step.add();
        }
        return log.build();
    }

    private static Glossary glossary(SplittableRandom random) {
        Map<String, Traits> touchpoints = new LinkedHashMap<>();
        for (int i = 0; i < 4; i++) {
            touchpoints.put("step " + i, traits(random));
        }
        List<PartyRule> actors = random.nextBoolean()
                ? List.of()
                : List.of(
                        PartyRule.named("customer", party(Side.CUSTOMER)),
                        PartyRule.named("bot", party(Side.SYSTEM)),
                        PartyRule.named("FieldCo", party(Side.PARTNER)));
        return new Glossary(touchpoints, Map.of(), actors, List.of(), Map.of());
    }

    private static Party party(Side side) {
        return new Party(Optional.of(side), OptionalInt.of(side.ordinal()));
    }

    private static Traits traits(SplittableRandom random) {
        Traits.Builder traits = Traits.builder().accepts(random.nextInt(5) == 0);
        if (random.nextInt(3) == 0) {
            traits.move(Side.values()[random.nextInt(Side.values().length)]);
        }
        if (random.nextInt(3) == 0) {
            traits.visibility(random.nextBoolean() ? Visibility.FRONT : Visibility.BACK);
        }
        if (random.nextInt(4) == 0) {
            traits.outcome(Outcome.values()[random.nextInt(Outcome.values().length)]);
        }
        if (random.nextInt(3) == 0) {
            traits.minutes(StepMinutes.UNKNOWN.withActive(Minutes.of(random.nextInt(3))));
        }
        if (random.nextInt(3) == 0) {
            traits.minutes(StepMinutes.UNKNOWN.withCompany(Minutes.of(random.nextInt(3))));
        }
        return traits.build();
    }
}
