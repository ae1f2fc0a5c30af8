package dev.journey.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.model.Role;
import dev.journey.model.log.Step;
import dev.journey.model.mapping.KnownExport;
import dev.journey.model.mapping.Mapping;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Each known export gives the steps that a person reads in its example. The examples are written by hand after the vendors'
 * documentation, which docs/reading.md names.
 */
class KnownExportsTest {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d HH:mm").withZone(ZoneOffset.UTC);

    static Path example(KnownExport known) {
        return Path.of("../examples/exports", known.key() + "." + known.format().key());
    }

    private static ReadResult read(KnownExport known) {
        return LogReader.with(known.mapping()).read(example(known));
    }

    /** Day and time, touchpoint, side, actor, team, status; what is missing is a dash. */
    private static List<String> steps(ReadResult read) {
        return read.log().cases().stream()
                .flatMap(found -> found.steps().stream())
                .map(KnownExportsTest::line)
                .toList();
    }

    private static String line(Step step) {
        return String.join(
                " | ",
                TIME.format(step.start()),
                step.touchpoint(),
                part(step.value(Role.SIDE)),
                part(step.actor()),
                part(step.team()),
                part(step.value(Role.STATUS)));
    }

    private static String part(Optional<String> value) {
        return value.map(text -> text.length() == 32 ? text.substring(0, 4) : text)
                .orElse("-");
    }

    @ParameterizedTest
    @EnumSource(KnownExport.class)
    void everyMappingIsWhole(KnownExport known) {
        Mapping mapping = known.mapping();
        assertThat(mapping.notices()).isEmpty();
        assertThat(mapping.known()).contains(known);
        assertThat(Mapping.parse(mapping.toJson(), "m").toJson()).isEqualTo(mapping.toJson());
        assertThat(KnownExport.of(known.key())).contains(known);
        assertThat(KnownExport.keys()).contains(known.key());
        assertThat(known.title()).isNotBlank();
    }

    @Test
    void serviceNowIncidents() {
        ReadResult read = read(KnownExport.SERVICENOW_INCIDENTS);
        assertThat(steps(read))
                .containsExactly(
                        "3 08:12 | New | - | - | Service Desk | -",
                        "3 08:31 | In Progress | - | Beth Anglin | Service Desk | -",
                        "3 09:02 | In Progress | - | - | Network | -",
                        "3 10:45 | On Hold | - | David Loo | Network | Awaiting Caller",
                        "4 07:50 | In Progress | - | David Loo | Network | -",
                        "4 08:20 | Resolved | - | David Loo | Network | -",
                        "3 11:00 | New | - | - | Service Desk | -",
                        "3 11:20 | Resolved | - | Beth Anglin | Service Desk | -");
        assertThat(read.report().notices()).isEmpty();
    }

    @Test
    void serviceNowIncidentList() {
        ReadResult read = read(KnownExport.SERVICENOW_INCIDENT_LIST);
        assertThat(steps(read))
                .containsExactly(
                        "3 08:12 | Opened | - | - | - | -",
                        "4 08:20 | Resolved | - | David Loo | Network | -",
                        "11 09:00 | Closed | - | David Loo | Network | Closed",
                        "3 11:00 | Opened | - | - | - | -",
                        "3 11:20 | Resolved | - | Beth Anglin | Service Desk | -",
                        "4 09:30 | Opened | - | - | - | -",
                        "4 10:05 | Opened | - | - | - | -",
                        "4 10:12 | Closed | - | Beth Anglin | Service Desk | Canceled");
        assertThat(read.report().rows()).isEqualTo(4);
        assertThat(read.report().accepted()).isEqualTo(4);
        assertThat(read.report().notices())
                .containsExactly(
                        "4 rows were made steps, one for each of their times that is there: 4 by opened_at, 2 by resolved_at, 2"
                                + " by closed_at.");
    }

    @Test
    void serviceNowAudit() {
        ReadResult read = read(KnownExport.SERVICENOW_AUDIT);
        assertThat(steps(read))
                .containsExactly(
                        "3 08:31 | In Progress | - | 46d4 | 287e | In Progress",
                        "3 09:02 | Assign to a group | - | - | d625 | In Progress",
                        "3 10:45 | On Hold: Awaiting Caller | - | 5137 | d625 | On Hold",
                        "4 07:50 | In Progress | - | 5137 | d625 | In Progress",
                        "4 08:20 | Resolved | - | 5137 | d625 | Resolved");
        assertThat(read.report().rows()).isEqualTo(14);
        assertThat(read.report().accepted()).isEqualTo(14);
        assertThat(read.report().notices())
                .containsExactly(
                        "14 rows are 6 changes (same case, time and author), of which 5 are steps and 1 is no step.",
                        "Rows about fields that no rule names: urgency (1). Nothing was made of them.");
    }

    @Test
    void zendeskAudits() {
        ReadResult read = read(KnownExport.ZENDESK_AUDITS);
        assertThat(steps(read))
                .containsExactly(
                        "3 08:12 | Ticket created | CUSTOMER | 701 | 21 | new",
                        "3 08:40 | Public reply | - | 1101 | 21 | pending",
                        "3 10:05 | Public reply | CUSTOMER | 701 | 21 | open",
                        "3 10:20 | Internal note | - | 1102 | 22 | open",
                        "4 09:30 | Status: solved | - | 1102 | 22 | solved");
        assertThat(read.log().cases().get(0).steps().get(2).channel()).contains("email");
        assertThat(read.log().cases().get(0).steps().get(4).value(Role.CUSTOMER))
                .contains("701");
        assertThat(read.report().notices())
                .containsExactly(
                        "17 rows are 6 changes (same case, time and author), of which 5 are steps and 1 is no step.",
                        "Rows about fields that no rule names: Notification (1), priority (1), subject (1), tags (1)."
                                + " Nothing was made of them.");
    }

    @Test
    void jiraChangelog() {
        ReadResult read = read(KnownExport.JIRA_CHANGELOG);
        assertThat(steps(read))
                .containsExactly(
                        "3 08:00 | Create | - | Eddie Ost | - | To Do",
                        "3 08:30 | In Progress | - | Eddie Ost | - | In Progress",
                        "3 10:00 | Waiting for customer | - | Emma Richards | - | Waiting for customer",
                        "4 09:00 | In Progress | CUSTOMER | Mia Krystof | - | In Progress",
                        "4 15:30 | Done | - | Emma Richards | - | Done");
        assertThat(read.report().notices())
                .containsExactly(
                        "1 of 2 elements have no records inside, and so no steps: their cases are not in the log.",
                        "6 rows are 4 changes (same case, time and author), of which 4 are steps and 0 are no step.",
                        "Rows about fields that no rule names: labels (1). Nothing was made of them.");
    }

    @Test
    void salesforceCaseHistory() {
        ReadResult read = read(KnownExport.SALESFORCE_CASE_HISTORY);
        assertThat(steps(read))
                .containsExactly(
                        "3 08:12 | Create | - | - | 00G5e000000QQQ1AAA | New",
                        "3 08:12 | Assign | - | - | 00G5e000000QQQ1AAA | New",
                        "3 09:00 | To a person | - | 0055e000001UUU2AAA | 00G5e000000QQQ1AAA | New",
                        "3 09:05 | Status: Working | - | 0055e000001UUU2AAA | 00G5e000000QQQ1AAA | Working",
                        "3 10:00 | To a queue | - | - | 00G5e000000QQQ2AAA | Working",
                        "3 13:00 | To a person | - | 0055e000001UUU3AAA | 00G5e000000QQQ2AAA | Working",
                        "4 08:20 | Status: Closed | - | 0055e000001UUU3AAA | 00G5e000000QQQ2AAA | Closed");
        assertThat(read.report().notices())
                .containsExactly(
                        "12 rows are 8 changes (same case, time and author), of which 7 are steps and 1 is no step.",
                        "Rows about fields that no rule names: Priority (1). Nothing was made of them.");
    }

    @Test
    void genesysConversations() {
        ReadResult read = read(KnownExport.GENESYS_CONVERSATIONS);
        assertThat(steps(read))
                .containsExactly(
                        "3 08:12 | Contact | - | - | - | -",
                        "3 08:12 | IVR: ivr | SYSTEM | Main menu | - | -",
                        "3 08:13 | Queue: interact | SYSTEM | First Line | queue-1 | -",
                        "3 08:16 | Agent: alert | COMPANY | Beth Anglin | queue-1 | -",
                        "3 08:16 | Agent: interact | COMPANY | Beth Anglin | queue-1 | -",
                        "3 08:21 | Agent: wrapup | COMPANY | Beth Anglin | queue-1 | -",
                        "3 08:21 | Queue: interact | SYSTEM | Network | queue-2 | -",
                        "3 08:25 | Agent: interact | COMPANY | David Loo | queue-2 | -",
                        "3 08:28 | Agent: hold | COMPANY | David Loo | queue-2 | -",
                        "3 08:30 | Agent: interact | COMPANY | David Loo | queue-2 | -");
        Step hold = read.log().cases().get(0).steps().get(8);
        assertThat(hold.end()).contains(hold.start().plusSeconds(120));
        assertThat(hold.channel()).contains("voice");
        assertThat(read.report().notices())
                .containsExactly(
                        "11 rows are 11 changes (same case, time and author), of which 9 are steps and 2 are no step.");
    }
}
