package dev.journey.analysis.practice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.analysis.figure.Share;
import dev.journey.model.Role;
import org.junit.jupiter.api.Test;

/** Complaints, tags, and how far it is to zero. */
class VoiceTest {
    private final PracticeLog log = new PracticeLog();

    private void answer(String id, int answer, double hour) {
        log.step(id, "Survey", "cust", hour)
                .text(Role.SURVEY_KIND, "CSAT")
                .number(Role.SURVEY_ANSWER, answer)
                .add();
    }

    @Test
    void aComplaintIsLaidToWhatTheCustomerSawLast() {
        log.step("1", "Call", "cust", 0).add();
        log.step("1", "Answer", "Ann", 1).add();
        log.step("1", "Chase", "cust", 2).add();
        log.step("1", "Complain", "cust", 3).add();
        log.step("1", "Refuse", "Ann", 4).text(Role.SENTIMENT, "angry").add();
        answer("1", 1, 5);
        log.step("2", "Answer", "Ann", 0).add();
        log.step("2", "Leave", "cust", 1).add();
        log.step("3", "Complain", "cust", 0).add();
        Complaints complaints = log.practice().complaints().value().orElseThrow();
        assertThat(complaints.cases()).as("leaving is none").isEqualTo(new Share(2, 3));
        assertThat(complaints.spots())
                .containsExactly(
                        new Complaints.Spot("", new Share(1, 1), new Share(0, 1)),
                        new Complaints.Spot("Answer", new Share(1, 2), new Share(1, 2)),
                        new Complaints.Spot("Refuse", new Share(1, 1), new Share(1, 1)));
    }

    @Test
    void aTagIsAComplaintToo() {
        log.step("1", "Answer", "Ann", 0).text(Role.TAGS, "Complaint").add();
        assertThat(log.practice().complaints().value().orElseThrow().cases()).isEqualTo(new Share(1, 1));
    }

    @Test
    void theGapsAreWhatIsMissingToZero() {
        log.step("1", "Call", "cust", 0).text(Role.CUSTOMER, "A").add();
        log.step("1", "Solve", "Ann", 1).add();
        answer("1", 5, 2);
        log.step("2", "Complain", "cust", 0).text(Role.CUSTOMER, "B").add();
        log.step("2", "Hang up", "cust", 1).add();
        answer("2", 3, 2);
        log.step("3", "Call", "cust", 0).text(Role.CUSTOMER, "C").add();
        log.step("4", "Call", "cust", 24 * 60).text(Role.CUSTOMER, "D").add();
        Gaps gaps = log.practice().gaps().value().orElseThrow();
        assertThat(gaps.dissatisfied().value()).contains(new Share(1, 2));
        assertThat(gaps.left().value()).as("two are open").contains(new Share(1, 2));
        assertThat(gaps.complaining().value()).contains(new Share(1, 4));
        assertThat(gaps.disengaged().value())
                .as("B and C; D began too late to tell")
                .contains(new Share(2, 3));
    }

    @Test
    void whatIsMissingIsSaid() {
        log.step("1", "Answer", "Ann", 0).add();
        Practice practice = log.practice();
        assertThat(practice.gaps().absence()).startsWith("Nothing says how far it is to zero");
        assertThat(practice.complaints().absence()).startsWith("Nothing says whether customers complain");
        assertThat(practice.tags().absence()).startsWith("No tags in this log");
        assertThat(practice.solving().absence()).startsWith("Nothing says what stands in the book");
        assertThat(practice.communication().isPresent()).isTrue();
    }

    @Test
    void eachGapSaysWhatWouldGiveIt() {
        log.step("1", "Call", "cust", 0).add();
        Gaps gaps = log.practice().gaps().value().orElseThrow();
        assertThat(gaps.dissatisfied().absence()).startsWith("No surveys in this log");
        assertThat(gaps.left().absence()).startsWith("Every case is open");
        assertThat(gaps.disengaged().absence()).startsWith("No customers in this log");
    }

    @Test
    void nothingIsHeardOfCustomersWhereEveryCaseIsOpen() {
        log.step("1", "Call", "cust", 0).text(Role.CUSTOMER, "A").add();
        assertThat(log.practice().gaps().value().orElseThrow().disengaged().absence())
                .startsWith("Every case is open");
    }

    @Test
    void whatIsNotSeenIsNoSilence() {
        PracticeLog blind = new PracticeLog();
        blind.step("1", "Repair", "Ann", 0).add();
        assertThat(blind.practice().communication().absence()).startsWith("Nothing says what customers see");
    }

    @Test
    void tagsSayWhatGoesWithThem() {
        for (int i = 0; i < 20; i++) {
            boolean dismissed = i < 10;
            log.step("c" + i, "Call", "cust", 0)
                    .text(Role.LIFE_EVENT, i < 4 ? "move" : "")
                    .add();
            log.step("c" + i, "Answer", "Ann", 1)
                    .text(Role.TAGS, dismissed ? "Dismissal; blame" : i == 19 ? "context" : "")
                    .add();
            if (i == 2) {
                log.step("c2", "Answer", "Ann", 2).text(Role.TAGS, "empathy").add();
            }
            log.step("c" + i, dismissed && i > 0 ? "Refuse" : "Solve", "Ann", 3).add();
            answer("c" + i, dismissed ? 1 + i % 2 : 4 + i % 2, 4);
        }
        Tags tags = log.practice().tags().value().orElseThrow();
        assertThat(tags.cases()).isEqualTo(new Share(11, 20));
        assertThat(tags.tags()).extracting(Tags.Tag::tag).containsExactly("blame", "dismissal", "context", "empathy");
        Tags.Tag dismissal = tags.tags().get(1);
        assertThat(dismissal.cases()).isEqualTo(new Share(10, 20));
        assertThat(dismissal.resolvedMore().value().orElseThrow().value()).isEqualTo(-0.9);
        assertThat(dismissal.ratedBetter().value().orElseThrow().high()).isNegative();
        assertThat(tags.contextNotBlame().value()).contains(new Share(1, 11));
        assertThat(tags.lifeEventsMet().value()).contains(new Share(1, 4));
    }

    @Test
    void withoutThoseTagsOrLifeEventsThereIsNoShare() {
        log.step("1", "Answer", "Ann", 0).text(Role.TAGS, "kind").add();
        Tags tags = log.practice().tags().value().orElseThrow();
        assertThat(tags.contextNotBlame().absence()).isEqualTo("Nothing is tagged context or blame.");
        assertThat(tags.lifeEventsMet().absence()).startsWith("No life events");
        assertThat(tags.tags().get(0).ratedBetter().absence()).contains("surveyKind");
    }
}
