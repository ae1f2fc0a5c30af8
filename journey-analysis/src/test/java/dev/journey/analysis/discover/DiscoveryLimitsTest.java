package dev.journey.analysis.discover;

import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.model.Glossary;
import dev.journey.model.Minutes;
import dev.journey.model.Role;
import dev.journey.model.StepMinutes;
import dev.journey.model.Touchpoint;
import dev.journey.model.log.EventLog;
import dev.journey.model.log.EventLogBuilder;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is kept at the limits of the filter, and what is said of a log. */
class DiscoveryLimitsTest {
    @Test
    void whatIsAsFrequentAsAskedIsKept() {
        EventLog log =
                new Logs().add(90, "Ask Call Closed").add(10, "Ask Mail Closed").log();
        assertThat(Discovery.withDefaults()
                        .withLeastCaseShare(0.1)
                        .of(log)
                        .journey()
                        .touchpoints())
                .extracting(Touchpoint::id)
                .contains("Mail");
        assertThat(Logs.ways(Discovery.withDefaults()
                        .withLeastTransitionShare(0.1)
                        .of(log)
                        .journey()))
                .contains("Ask > Mail 10");
    }

    @Test
    void ofTheWaysOutOfATrapTheMostFrequentIsKept() {
        EventLog log = new Logs()
                .add(1, "Call Call Call Call Call Mail Closed")
                .add(2, "Call Call Call Call Call Closed")
                .log();
        Discovered found =
                Discovery.withDefaults().withLeastTransitionShare(0.5).of(log);
        assertThat(found.kept().rescued()).containsExactly(new Kept.Way("Call", "Closed", 2));
        assertThat(found.journey().touchpoints()).extracting(Touchpoint::id).containsExactly("Call", "Closed");
        Discovered first = Discovery.withDefaults()
                .withLeastTransitionShare(0.5)
                .of(Logs.of("Call Call Call Call Mail", "Call Call Call Call Ask"));
        assertThat(first.kept().rescued()).containsExactly(new Kept.Way("Call", "Mail", 1));
    }

    @Test
    void stepsThatOverlapAndMinutesThatAreAssumedAreSaid() {
        EventLogBuilder log = EventLog.builder()
                .glossary(new Glossary(
                        Map.of(),
                        Map.of(),
                        Logs.GLOSSARY.actors(),
                        List.of(),
                        Map.of("phone", StepMinutes.UNKNOWN.withActive(Minutes.of(3)))));
        log.step("1", "Ask")
                .start(Logs.START)
                .end(Logs.START.plusSeconds(60))
                .actor("Ann")
                .add();
        log.step("1", "Call")
                .start(Logs.START.plusSeconds(60))
                .end(Logs.START.plusSeconds(200))
                .actor("customer")
                .channel("phone")
                .number(Role.CUSTOMER_MINUTES, 1)
                .add();
        log.step("1", "Mail")
                .start(Logs.START.plusSeconds(100))
                .actor("customer")
                .channel("phone")
                .add();
        List<String> said = Logs.discover(log.build()).assumptions();
        assertThat(said)
                .contains(
                        "Steps that begin before the one before them has ended: 1. They are taken one after the other, without a"
                                + " fork.",
                        "The customer's minutes of 1 of 3 steps are assumed by channel.")
                .noneMatch(sentence -> sentence.startsWith("Who performs a visit")
                        || sentence.startsWith("The company's minutes of")
                        || sentence.contains("name nobody"));
    }

    @Test
    void fromFourNamesOnThoseOfSeveralMeaningsAreListedInOneSentence() {
        EventLogBuilder log = EventLog.builder().glossary(Logs.GLOSSARY);
        int second = 0;
        for (String name : List.of("Ask", "Call", "Mail", "Note")) {
            for (String actor : List.of("customer", "Ann")) {
                log.step("1", name)
                        .start(Logs.START.plusSeconds(second++))
                        .actor(actor)
                        .add();
            }
        }
        assertThat(Logs.discover(log.build()).assumptions().get(0))
                .isEqualTo("Steps of 4 names mean different things and are touchpoints of their own, told apart in"
                        + " brackets: Ask, Call, Mail, Note.");
    }
}
