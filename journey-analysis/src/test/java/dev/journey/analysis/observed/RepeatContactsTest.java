package dev.journey.analysis.observed;

import static dev.journey.analysis.observed.TestLog.log;
import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.analysis.figure.Share;
import dev.journey.model.log.EventLog;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class RepeatContactsTest {
    private static final long DAY = 24 * 60;
    private static final Duration WEEK = Duration.ofDays(7);
    private static final Duration MONTH = Duration.ofDays(30);

    private static Share within(Duration window, EventLog log) {
        return LogSummary.of(log, Settings.DEFAULT)
                .repeatContacts()
                .orElseThrow()
                .within()
                .get(window);
    }

    private static String contact(String customer, long minute) {
        return "A@" + minute + "{customer=" + customer + "}";
    }

    @Test
    void aWindowIsCountedFromTheEndOfTheEarlierCaseAndIncludesItsLastMoment() {
        EventLog week = log(contact("k", 0) + " A@10", contact("k", 10 + 7 * DAY));
        EventLog later = log(contact("k", 0) + " A@10", contact("k", 11 + 7 * DAY));
        EventLog month = log(contact("k", 0) + " A@10-20", contact("k", 20 + 30 * DAY));

        assertThat(within(WEEK, week)).isEqualTo(new Share(1, 2));
        assertThat(within(WEEK, later)).isEqualTo(new Share(0, 2));
        assertThat(within(MONTH, later)).isEqualTo(new Share(1, 2));
        assertThat(within(MONTH, month)).isEqualTo(new Share(1, 2));
    }

    @Test
    void aCaseThatBeginsBeforeTheEarlierOneHasEndedIsARepeat() {
        assertThat(within(WEEK, log(contact("k", 0) + " A@999999", contact("k", 5))))
                .isEqualTo(new Share(1, 2));
    }

    @Test
    void theLatestEndCountsNotTheLastCase() {
        EventLog log =
                log(contact("k", 0) + " A@" + 40 * DAY, contact("k", DAY) + " A@" + 2 * DAY, contact("k", 45 * DAY));

        assertThat(within(WEEK, log)).isEqualTo(new Share(2, 3));
    }

    @Test
    void otherCustomersAndOtherIssuesDoNotRepeat() {
        assertThat(within(MONTH, log(contact("k", 0), contact("l", 5)))).isEqualTo(new Share(0, 2));
        assertThat(within(MONTH, log("A@0{customer=k,issueType=bill}", "A@5{customer=k,issueType=line}")))
                .isEqualTo(new Share(0, 2));
        assertThat(within(MONTH, log("A@0{customer=k,issueType=bill}", "A@5{customer=k,issueType=bill}")))
                .isEqualTo(new Share(1, 2));
    }

    @Test
    void casesOfUnknownCustomersAreLeftOutOfTheWhole() {
        assertThat(within(WEEK, log(contact("k", 0), "A@3", contact("k", 5)))).isEqualTo(new Share(1, 2));
    }

    @Test
    void theFirstKnownCustomerOfACaseIsTaken() {
        assertThat(within(WEEK, log("A@0 A@1{customer=k}", "A@5{customer=k} A@6{customer=l}", contact("l", 9))))
                .isEqualTo(new Share(1, 3));
    }

    @Test
    void withoutCustomersThereAreNone() {
        assertThat(LogSummary.of(log("A B"), Settings.DEFAULT).repeatContacts()).isEmpty();
    }

    @Test
    void otherWindowsCanBeTaken() {
        Settings hour = Settings.DEFAULT.withRepeatWindows(List.of(Duration.ofHours(1)));

        assertThat(LogSummary.of(log(contact("k", 0), contact("k", 60)), hour)
                        .repeatContacts()
                        .orElseThrow()
                        .within())
                .containsExactly(java.util.Map.entry(Duration.ofHours(1), new Share(1, 2)));
    }
}
