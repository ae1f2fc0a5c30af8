package dev.journey.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.model.Role;
import dev.journey.model.mapping.Mapping;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecognisedColumnsTest {
    private static ReadReport report(String header) {
        String[] names = header.split(",", -1);
        StringBuilder row = new StringBuilder();
        for (int i = 0; i < names.length; i++) {
            row.append(i == 0 ? "" : ",").append("2024-05-06");
        }
        return Csv.read(Mapping.recognised(), header + "\n" + row + "\n").report();
    }

    @Test
    void xesNames() {
        ReadReport report =
                report("case:concept:name,concept:name,org:resource,org:group,time:timestamp,lifecycle:transition,x");
        assertThat(report.columnsRecognised()).isTrue();
        assertThat(report.columns())
                .isEqualTo(Map.of(
                        "case", "case:concept:name",
                        "touchpoint", "concept:name",
                        "actor", "org:resource",
                        "team", "org:group",
                        "start", "time:timestamp",
                        "status", "lifecycle:transition"));
        assertThat(report.columnsUnused()).containsExactly("x");
        assertThat(report.notices()).isEmpty();
    }

    @Test
    void serviceNowNames() {
        assertThat(report(
                                "number,incident_state,assignment_group,assigned_to,contact_type,sys_updated_at,caller_id,category")
                        .columns())
                .isEqualTo(Map.of(
                        "case", "number",
                        "touchpoint", "incident_state",
                        "team", "assignment_group",
                        "actor", "assigned_to",
                        "channel", "contact_type",
                        "start", "sys_updated_at",
                        "customer", "caller_id",
                        "issueType", "category"));
    }

    @ParameterizedTest
    @CsvSource({"Case ID,Activity,Start Time", "CASE-ID,ACTIVITY,START_TIME", "caseid,activity,StartTime"})
    void caseSpacesAndHyphensDoNotMatter(String caseId, String activity, String start) {
        assertThat(report(caseId + "," + activity + "," + start).columns())
                .isEqualTo(Map.of("case", caseId, "touchpoint", activity, "start", start));
    }

    @Test
    void firstInTheTableWinsAndTheOthersAreNamed() {
        ReadReport report = report("timestamp,ticket,event,case_id,step,started_at,state");
        assertThat(report.columns())
                .containsEntry("case", "case_id")
                .containsEntry("touchpoint", "step")
                .containsEntry("start", "started_at")
                .containsEntry("status", "state");
        assertThat(report.notices())
                .containsExactly(
                        "Column \"case_id\" was taken for case; \"ticket\" would have done as well.",
                        "Column \"step\" was taken for touchpoint; \"event\", \"state\" would have done as well.",
                        "Column \"started_at\" was taken for start; \"timestamp\" would have done as well.");
        assertThat(report.columnsUnused()).containsExactly("timestamp", "ticket", "event");
    }

    @Test
    void oneColumnIsNotTakenTwice() {
        assertThat(report("case,status,time").columns())
                .isEqualTo(Map.of("case", "case", "touchpoint", "status", "start", "time"));
    }

    @Test
    void furtherColumnsAreKeptBesideRecognisedOnes() {
        Mapping mapping = Mapping.recognised().withOther("priority").withOther("case");
        ReadResult read = Csv.read(mapping, "case,step,time,priority\n1,Call,2024-05-06,high\n");
        assertThat(read.log().cases().get(0).steps().get(0).value("priority")).contains("high");
        assertThat(read.report().columns())
                .containsEntry("priority", "priority")
                .containsEntry("case", "case");
        assertThat(read.report().columnsRecognised()).isTrue();
    }

    @Test
    void columnsWithoutANameAreNamedByPosition() {
        assertThat(report("case,step,,time").columnsUnused()).containsExactly("column 3");
    }

    @Test
    void tableHoldsNormalisedNamesOnceForEachRole() {
        for (Role role : Role.values()) {
            Set<String> seen = new HashSet<>();
            for (String name : KnownNames.of(role)) {
                assertThat(KnownNames.normalised(name)).isEqualTo(name);
                assertThat(seen.add(name)).as(role + " " + name).isTrue();
            }
        }
        assertThat(ColumnFinder.NEEDED)
                .allSatisfy(role -> assertThat(KnownNames.of(role)).isNotEmpty());
        assertThat(KnownNames.of(Role.AMOUNT)).isEmpty();
    }
}
