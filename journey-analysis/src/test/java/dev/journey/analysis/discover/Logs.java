package dev.journey.analysis.discover;

import com.google.common.base.Splitter;
import dev.journey.model.Glossary;
import dev.journey.model.Outcome;
import dev.journey.model.Party;
import dev.journey.model.PartyRule;
import dev.journey.model.Role;
import dev.journey.model.Side;
import dev.journey.model.Traits;
import dev.journey.model.graph.Journey;
import dev.journey.model.log.EventLog;
import dev.journey.model.log.EventLogBuilder;
import dev.journey.model.log.StepDraft;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;

/** Logs that several tests discover journeys in. */
final class Logs {
    static final Instant START = Instant.parse("2026-03-02T09:00:00Z");

    /** The customer is the customer's side; Bot is software; Closed resolves. */
    static final Glossary GLOSSARY = new Glossary(
            Map.of("Closed", Traits.builder().outcome(Outcome.RESOLVED).build()),
            Map.of("Waiting", Traits.builder().move(Side.CUSTOMER).build()),
            List.of(
                    PartyRule.named("customer", new Party(Optional.of(Side.CUSTOMER), OptionalInt.empty())),
                    PartyRule.named("bot", new Party(Optional.of(Side.SYSTEM), OptionalInt.of(0)))),
            List.of(),
            Map.of());

    private final EventLogBuilder log = EventLog.builder().glossary(GLOSSARY);
    private int cases;

    /** So many cases with these touchpoints, separated by spaces, a minute apart. */
    Logs add(int times, String path) {
        for (int i = 0; i < times; i++) {
            cases++;
            int minute = 0;
            for (String touchpoint : Splitter.on(' ').split(path)) {
                log.step("c" + cases, touchpoint)
                        .start(START.plusSeconds(86_400L * cases + 60L * minute++))
                        .add();
            }
        }
        return this;
    }

    EventLog log() {
        return log.build();
    }

    static EventLog of(String... paths) {
        Logs logs = new Logs();
        for (String path : paths) {
            logs.add(1, path);
        }
        return logs.log();
    }

    /** The journey of a log, by the defaults. */
    static Discovered discover(EventLog log) {
        return Discovery.withDefaults().of(log);
    }

    /** Each way with its count, in the order of the drawing. */
    static List<String> ways(Journey journey) {
        return journey.transitions().stream()
                .map(way -> way.from().id() + " > " + way.to().id() + " "
                        + way.count().orElseThrow())
                .toList();
    }

    /** Anything that can be in a log. */
    static EventLog random(Random random) {
        EventLogBuilder log = EventLog.builder().glossary(GLOSSARY);
        int cases = 1 + random.nextInt(40);
        String[] touchpoints = {"Ask", "Call", "Mail", "Closed", "RESOLVED", "Check"};
        String[] actors = {"customer", "bot", "Ann", "Bob", "Eva"};
        for (int c = 0; c < cases; c++) {
            long at = START.toEpochMilli() + random.nextInt(1_000_000_000);
            int length = 1 + random.nextInt(8);
            for (int i = 0; i < length; i++) {
                StepDraft step = log.step("c" + c, pick(touchpoints, random)).start(Instant.ofEpochMilli(at));
                if (random.nextInt(8) > 0) {
                    step.actor(pick(actors, random));
                }
                if (random.nextInt(3) == 0) {
                    step.end(Instant.ofEpochMilli(at + random.nextInt(900_000)));
                }
                if (random.nextInt(6) == 0) {
                    step.text(Role.STATUS, "Waiting");
                }
                if (random.nextInt(4) == 0) {
                    step.number(Role.WAIT_MINUTES, random.nextInt(30));
                }
                if (random.nextInt(4) == 0) {
                    step.team(random.nextBoolean() ? "front" : "back").channel("phone");
                }
                step.add();
                at += random.nextInt(2_000_000);
            }
        }
        return log.build();
    }

    private static String pick(String[] values, Random random) {
        return values[random.nextInt(values.length)];
    }
}
