package dev.journey.analysis.measure;

import static dev.journey.analysis.measure.MinuteSource.ASSUMED;
import static dev.journey.analysis.measure.MinuteSource.GIVEN;
import static dev.journey.analysis.measure.MinuteSource.MEASURED;
import static dev.journey.analysis.measure.MinuteSource.MISSING;
import static dev.journey.analysis.measure.MinuteSource.NONE;
import static dev.journey.analysis.measure.TestVisit.by;
import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.model.DueParty;
import dev.journey.model.Outcome;
import dev.journey.model.TouchpointClass;
import java.util.List;
import org.junit.jupiter.api.Test;

class EffortTest {
    private static Walked walk(TestVisit... path) {
        return Walked.over(Effort.measure(), List.of(path));
    }

    @Test
    void timeIsBookedBySide() {
        Walked walked = walk(
                by("cust").customer(3, 4, MEASURED).lasting(10),
                by("A").customer(0, 5, GIVEN).company(7, MEASURED).lasting(20));

        assertThat(walked.amount("active")).isEqualTo(3);
        assertThat(walked.amount("wait")).isEqualTo(9);
        assertThat(walked.amount("company")).isEqualTo(7);
        assertThat(walked.amount("unattended")).isEqualTo(3 + 15);
    }

    @Test
    void unattendedTimeIsNeverBelowZero() {
        assertThat(walk(by("cust").customer(30, 0, MEASURED).lasting(10)).amount("unattended"))
                .isZero();
    }

    @Test
    void unattendedTimeStopsWithTheOutcome() {
        Walked walked = walk(
                by("A").lasting(1),
                by("A").reaching(Outcome.RESOLVED).lasting(10),
                by("A").kind(TouchpointClass.SURVEY).lasting(100),
                by("A").lasting(1000));

        assertThat(walked.amount("unattended")).isEqualTo(1001);
    }

    @Test
    void eachMinuteSaysWhereItComesFrom() {
        Walked walked = walk(
                by("cust").customer(1, 2, MEASURED).company(0, NONE),
                by("A").customer(4, 0, ASSUMED).company(8, GIVEN),
                by("A").customer(0, 16, ASSUMED).company(32, MEASURED),
                by("A"));

        assertThat(walked.count("customerSteps.MEASURED")).isEqualTo(1);
        assertThat(walked.amount("customerMillis.MEASURED")).isEqualTo(3);
        assertThat(walked.count("customerSteps.ASSUMED")).isEqualTo(2);
        assertThat(walked.amount("customerMillis.ASSUMED")).isEqualTo(20);
        assertThat(walked.count("customerSteps.MISSING")).isEqualTo(1);
        assertThat(walked.count("companySteps.NONE")).isEqualTo(1);
        assertThat(walked.count("companySteps.GIVEN")).isEqualTo(1);
        assertThat(walked.amount("companyMillis.GIVEN")).isEqualTo(8);
        assertThat(walked.amount("companyMillis.MEASURED")).isEqualTo(32);
        assertThat(walked.count("companySteps.MISSING")).isEqualTo(1);
    }

    @Test
    void theEntriesStandWhereTheirPositionsSay() {
        List<Entry> entries = Effort.measure().entries();

        assertThat(entries.get(Effort.ACTIVE)).isEqualTo(Entry.millis("active"));
        assertThat(entries.get(Effort.WAIT)).isEqualTo(Entry.millis("wait"));
        assertThat(entries.get(Effort.UNATTENDED)).isEqualTo(Entry.millis("unattended"));
        assertThat(entries.get(Effort.COMPANY)).isEqualTo(Entry.millis("company"));
        assertThat(entries.get(Effort.MISPLACED)).isEqualTo(Entry.millis("misplaced"));
        assertThat(entries.get(Effort.COMPANY_DUE)).isEqualTo(Entry.millis("companyDue"));
        assertThat(entries.get(Effort.DUE_BY_DEFAULT)).isEqualTo(Entry.count("dueByDefault"));
        for (MinuteSource source : MinuteSource.values()) {
            assertThat(entries.get(Effort.customerSteps(source))).isEqualTo(Entry.count("customerSteps." + source));
            assertThat(entries.get(Effort.customerMillis(source))).isEqualTo(Entry.millis("customerMillis." + source));
            assertThat(entries.get(Effort.companySteps(source))).isEqualTo(Entry.count("companySteps." + source));
            assertThat(entries.get(Effort.companyMillis(source))).isEqualTo(Entry.millis("companyMillis." + source));
        }
    }

    @Test
    void misplacedIsCompanyDueTimeThatTheCustomerSpends() {
        Walked walked = walk(
                by("cust").due(DueParty.COMPANY).customer(1, 2, MEASURED).company(4, MEASURED),
                by("cust").due(DueParty.CUSTOMER).customer(8, 16, MEASURED).company(32, MEASURED),
                by("cust").due(DueParty.SHARED).customer(64, 0, MEASURED),
                by("A").due(DueParty.COMPANY).customer(128, 0, MEASURED).company(256, MEASURED));

        assertThat(walked.amount("misplaced")).isEqualTo(3);
        assertThat(walked.amount("companyDue")).isEqualTo(3 + 4 + 256);
        assertThat(walked.count("dueByDefault")).isZero();
    }

    @Test
    void firstFactsAreTheCustomersAndWhatFollowsIsNot() {
        Walked walked = walk(
                by("cust").customer(1, 0, MEASURED),
                by("A").company(2, MEASURED),
                by("cust").customer(4, 0, MEASURED));

        assertThat(walked.amount("misplaced")).isEqualTo(4);
        assertThat(walked.amount("companyDue")).isEqualTo(6);
        assertThat(walked.count("dueByDefault")).isEqualTo(3);
    }

    @Test
    void dueIsRememberedOverOutcomes() {
        Walked walked = walk(
                by("cust").customer(1, 0, MEASURED),
                by("A").reaching(Outcome.RESOLVED),
                by("cust").customer(4, 0, MEASURED));

        assertThat(walked.amount("misplaced")).isEqualTo(4);
    }

    @Test
    void nothingIsBookedOfNothing() {
        assertThat(walk().all()).isEmpty();
        assertThat(walk(by("A").customer(0, 0, NONE).company(0, NONE)).all().keySet())
                .containsExactlyInAnyOrder("customerSteps.NONE", "companySteps.NONE", "dueByDefault");
        assertThat(walk(by("A")).count("customerMillis." + MISSING)).isZero();
    }
}
