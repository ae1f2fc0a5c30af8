package dev.journey.analysis.practice;

import dev.journey.model.Capability;
import dev.journey.model.Glossary;
import dev.journey.model.Outcome;
import dev.journey.model.Party;
import dev.journey.model.PartyRule;
import dev.journey.model.ServiceFacts;
import dev.journey.model.Side;
import dev.journey.model.TouchpointClass;
import dev.journey.model.Traits;
import dev.journey.model.Visibility;
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
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Builds small logs: "cust" is the customer, hours count from a Monday morning, and some touchpoints have a meaning. */
final class PracticeLog {
    static final Instant ZERO = Instant.parse("2026-03-02T08:00:00Z");

    private final EventLogBuilder log;
    private @Nullable Practice practice;

    PracticeLog() {
        this(ServiceFacts.UNKNOWN);
    }

    PracticeLog(ServiceFacts service) {
        log = EventLog.builder()
                .glossary(new Glossary(
                                words(),
                                Map.of(),
                                List.of(PartyRule.named(
                                        "cust", new Party(Optional.of(Side.CUSTOMER), OptionalInt.empty()))),
                                List.of(),
                                Map.of())
                        .withService(service));
    }

    private static Map<String, Traits> words() {
        return Map.ofEntries(
                Map.entry("Call", seen().build()),
                Map.entry("Answer", seen().build()),
                Map.entry("Order", seen().touchpointClass(TouchpointClass.VALUE).build()),
                Map.entry("Chase", seen().touchpointClass(TouchpointClass.CHASE).build()),
                Map.entry(
                        "Complain",
                        seen().touchpointClass(TouchpointClass.FAILURE).build()),
                Map.entry(
                        "Send on",
                        seen().touchpointClass(TouchpointClass.TRANSFER)
                                .move(Side.CUSTOMER)
                                .build()),
                Map.entry(
                        "Survey", seen().touchpointClass(TouchpointClass.SURVEY).build()),
                Map.entry(
                        "Test",
                        Traits.builder()
                                .requires(Set.of(Capability.parse("access:Lab")))
                                .build()),
                Map.entry(
                        "Repair",
                        Traits.builder()
                                .touchpointClass(TouchpointClass.REPAIR)
                                .visibility(Visibility.BACK)
                                .build()),
                Map.entry("Solve", seen().outcome(Outcome.RESOLVED).build()),
                Map.entry("Refuse", seen().outcome(Outcome.REFUSED).build()),
                Map.entry("Hang up", seen().outcome(Outcome.ABANDONED).build()),
                Map.entry("Leave", seen().outcome(Outcome.LOST).build()));
    }

    private static Traits.Builder seen() {
        return Traits.builder().visibility(Visibility.FRONT);
    }

    StepDraft step(String id, String what, String who, double hour) {
        return log.step(id, what).actor(who).start(at(hour));
    }

    static Instant at(double hour) {
        return ZERO.plusSeconds(Math.round(3600 * hour));
    }

    /** Of the steps so far; no step can follow. */
    Practice practice() {
        if (practice == null) {
            practice = Practice.of(log.build());
        }
        return practice;
    }

    /** Of the steps so far; no step can follow. */
    EventLog log() {
        return log.build();
    }

    /** The sample contact centre. */
    static EventLog sample() {
        Path sample = Path.of("../examples/logs/contact-centre.csv");
        return CsvReader.with(Mapping.load(Mapping.placeBeside(sample)))
                .read(sample)
                .log();
    }
}
