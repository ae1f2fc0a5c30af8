package dev.journey.model.read;

import dev.journey.model.Role;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The column names that are recognised where a mapping names no column, by role; of several that a source has, the first
 * listed here is taken. Case, spaces, underscores and hyphens do not matter.
 *
 * <p>Sources: XES as CSV ({@code concept:name}, ...), ServiceNow, Jira, Zendesk and Salesforce exports, and the roles' own
 * keys. Roles whose values are restricted (side, tier, minutes) are recognised by their own key only, and class, amount and
 * value not at all: those words name too many other things, and a wrong guess would reject every row. Nor are promises,
 * refusals, causes, updates, surveys and tags: what they mean differs everywhere, so a mapping has to say it.
 */
final class KnownNames {
    private static final Map<Role, List<String>> TABLE = new EnumMap<>(Role.class);

    static {
        name(
                Role.CASE,
                "case:concept:name",
                "ocel:oid",
                "caseid",
                "case",
                "casenumber",
                "ticketid",
                "ticketnumber",
                "ticket");
        name(
                Role.CASE,
                "incidentid",
                "incidentnumber",
                "incident",
                "issuekey",
                "issueid",
                "requestid",
                "traceid",
                "number");
        name(
                Role.TOUCHPOINT,
                "touchpoint",
                "concept:name",
                "ocel:activity",
                "activity",
                "activityname",
                "step",
                "event",
                "eventname");
        name(Role.TOUCHPOINT, "eventtype", "action", "task", "incidentstate", "state", "status");
        name(
                Role.START,
                "start",
                "starttime",
                "starttimestamp",
                "startedat",
                "startdate",
                "time:timestamp",
                "ocel:timestamp",
                "timestamp");
        name(
                Role.START,
                "time",
                "datetime",
                "eventtime",
                "eventtimestamp",
                "date",
                "occurredat",
                "createdat",
                "created");
        name(Role.START, "sysupdatedat", "sysupdatedon", "updatedat", "sysupdated", "syscreatedon");
        name(Role.END, "end", "endtime", "endtimestamp", "endedat", "enddate", "complete", "completetimestamp");
        name(Role.END, "completetime", "completedat", "finishedat", "finish");
        name(
                Role.ACTOR,
                "actor",
                "org:resource",
                "resource",
                "agent",
                "agentname",
                "assignedto",
                "assignee",
                "performer");
        name(Role.ACTOR, "user", "username", "employee", "owner", "handler");
        name(
                Role.TEAM,
                "team",
                "org:group",
                "group",
                "assignmentgroup",
                "assignedgroup",
                "department",
                "queue",
                "org:role");
        name(Role.CHANNEL, "channel", "contacttype", "contactchannel", "medium", "origin", "caseorigin");
        name(
                Role.CUSTOMER,
                "customer",
                "customerid",
                "callerid",
                "caller",
                "requester",
                "requesterid",
                "client",
                "clientid");
        name(Role.ISSUE_TYPE, "issuetype", "casetype", "tickettype", "category", "contactreason");
        name(Role.STATUS, "status", "state", "incidentstate", "lifecycle:transition");
        for (Role own : List.of(Role.TIER, Role.SIDE, Role.CUSTOMER_MINUTES, Role.WAIT_MINUTES, Role.COMPANY_MINUTES)) {
            name(own, normalised(own.key()));
        }
        for (Role own : List.of(Role.SYSTEM_USED, Role.DECISION, Role.REASON, Role.DATA_ASKED, Role.DATA_GIVEN)) {
            name(own, normalised(own.key()));
        }
    }

    private KnownNames() {}

    /** The names of a role, normalised, the best first; empty for a role that is not recognised. */
    static List<String> of(Role role) {
        return TABLE.getOrDefault(role, List.of());
    }

    /** The form in which names are compared. */
    static String normalised(String name) {
        StringBuilder kept = new StringBuilder(name.length());
        name.toLowerCase(Locale.ROOT)
                .chars()
                .filter(c -> c > ' ' && c != '_' && c != '-')
                .forEach(c -> kept.append((char) c));
        return kept.toString();
    }

    private static void name(Role role, String... names) {
        List<String> before = of(role);
        TABLE.put(role, Stream.concat(before.stream(), Arrays.stream(names)).toList());
    }
}
