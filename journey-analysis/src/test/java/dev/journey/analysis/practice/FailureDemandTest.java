package dev.journey.analysis.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.journey.analysis.figure.Share;
import dev.journey.analysis.practice.FailureDemand.Rule;
import dev.journey.model.Role;
import dev.journey.model.ServiceFacts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FailureDemandTest {
    private static final ServiceFacts SERVICE = new ServiceFacts(
            Optional.empty(),
            OptionalLong.empty(),
            Map.of("Bill", 2000L),
            Set.of(),
            Set.of(),
            Map.of("wrong bill", "Bill", "storm", "Nowhere"),
            Map.of(),
            Map.of(),
            Map.of(),
            Optional.empty(),
            Map.of());

    private final PracticeLog log = new PracticeLog(SERVICE);

    private FailureDemand demand() {
        return log.practice().failureDemand().value().orElseThrow();
    }

    @Test
    void takesTheFirstRuleThatHolds() {
        log.step("1", "Order", "cust", 0).channel("web").add();
        log.step("2", "Call", "cust", 0)
                .channel("web")
                .text(Role.DATA_GIVEN, "name")
                .add();
        log.step("2", "Answer", "Ann", 1).channel("web").add();
        log.step("2", "Chase", "cust", 2).channel("web").add();
        log.step("2", "Answer", "Ann", 3).channel("web").add();
        log.step("2", "Call", "cust", 4)
                .channel("web")
                .text(Role.DATA_GIVEN, "name")
                .add();
        log.step("3", "Complain", "cust", 0).channel("web").add();
        log.step("4", "Try", "cust", 0).add();
        log.step("4", "Call", "cust", 1).channel("phone").add();
        log.step("4", "Survey", "cust", 2).channel("web").add();
        log.step("4", "Leave", "cust", 3).channel("web").add();
        log.step("5", "Call", "cust", 0).channel("web").text(Role.FAULT, "ours").add();
        FailureDemand demand = demand();
        FailureDemand.Window week = demand.windows().get(0);
        assertThat(demand.contacts()).as("a survey and leaving are none").isEqualTo(7);
        assertThat(week.failure())
                .isEqualTo(Map.of(
                        Rule.CHASE, 1L, Rule.EXPLAIN_AGAIN, 1L, Rule.REPAIR, 1L, Rule.SPILL, 1L, Rule.OUR_FAULT, 1L));
        assertThat(week.value()).isEqualTo(1);
        assertThat(week.unclassified()).isEqualTo(1);
        assertThat(week.share()).isEqualTo(new Share(5, 7));
        assertThat(demand.byChannel())
                .containsExactly(
                        new FailureDemand.OfChannel("web", new Share(4, 6), new Share(5, 6)),
                        new FailureDemand.OfChannel("phone", new Share(1, 1), new Share(1, 1)));
        assertThat(demand.allContacts()).as("all but the order").isEqualTo(new Share(6, 7));
        assertThat(demand.share(FailureDemand.Stance.ALL_CONTACTS)).isEqualTo(new Share(6, 7));
        assertThat(demand.share(FailureDemand.Stance.BY_RULE)).isEqualTo(new Share(5, 7));
    }

    @Test
    void whereIsItIsAskedByTagOrWhileAPromiseIsOverdue() {
        log.step("tag", "Call", "cust", 0)
                .channel("web")
                .text(Role.TAGS, "kind;Where is it")
                .add();
        promised("late", 30, 50);
        promised("kept", 30, 20);
        promised("early", 5, 50);
        assertThat(demand().windows().get(0).failure())
                .as("the tag, and the call at 30 about what was due at 10 and came at 50")
                .isEqualTo(Map.of(Rule.WHERE_IS_IT, 2L));
    }

    /** Promised for hour 10; the customer calls, and it is kept. */
    private void promised(String id, double call, double kept) {
        log.step(id, "Answer", "Ann", 0)
                .channel("web")
                .text(Role.PROMISE, id)
                .moment(Role.PROMISE_DUE, PracticeLog.at(10))
                .add();
        log.step(id, "Call", "cust", call).channel("web").add();
        log.step(id, "Answer", "Ann", kept)
                .channel("web")
                .text(Role.PROMISE, id)
                .add();
    }

    @Test
    void aCauseStaysAwayUntilItComesAgainOrTheLogEnds() {
        caused("1", "K", 0);
        caused("2", "K", 24 * 10);
        caused("3", "L", 0);
        caused("4", "M", 24 * 60);
        List<FailureDemand.Recurrence> recurrence =
                demand().recurrence().value().orElseThrow();
        assertThat(recurrence).extracting(FailureDemand.Recurrence::days).containsExactly(7, 30, 90);
        assertThat(recurrence.get(0).without().value()).isEqualTo(1);
        assertThat(recurrence.get(1).without().value())
                .as("after 10 days one of three that are still watched comes again")
                .isCloseTo(2 / 3.0, within(1e-9));
        assertThat(recurrence.get(1).without().n()).isEqualTo(4);
    }

    private void caused(String id, String customer, double hour) {
        log.step(id, "Call", "cust", hour)
                .channel("web")
                .text(Role.CUSTOMER, customer)
                .text(Role.CAUSE, "wrong bill")
                .add();
    }

    @Test
    void issuesAreMergedIntoTheirFamilies() {
        PracticeLog merged = new PracticeLog(new ServiceFacts(
                Optional.empty(),
                OptionalLong.empty(),
                Map.of(),
                Set.of(),
                Set.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Optional.empty(),
                Map.of("refund", "billing", "bill question", "billing")));
        for (int i = 0; i < 10; i++) {
            issue(merged, "a" + i, "K" + i, "move", 0);
            issue(merged, "b" + i, "K" + i, i % 2 == 0 ? "refund" : "bill question", 48);
            issue(merged, "c" + i, "L" + i, "line", 0);
        }
        issue(merged, "d", "L0", "refund", 72);
        issue(merged, "end", "Z", "line", 24 * 99);
        assertThat(merged.practice()
                        .failureDemand()
                        .value()
                        .orElseThrow()
                        .nextIssues()
                        .value()
                        .orElseThrow())
                .filteredOn(pair -> pair.issue().equals("move"))
                .singleElement()
                .satisfies(pair -> {
                    assertThat(pair.next()).isEqualTo("billing");
                    assertThat(pair.after()).isEqualTo(new Share(10, 10));
                });
    }

    private static void issue(PracticeLog log, String id, String customer, String issue, double hour) {
        log.step(id, "Call", "cust", hour)
                .channel("web")
                .text(Role.CUSTOMER, customer)
                .text(Role.ISSUE_TYPE, issue)
                .add();
    }

    @Test
    void aRepeatDependsOnTheWindow() {
        call("1", 0);
        call("2", 24 * 20);
        log.step("3", "Call", "cust", 24 * 100)
                .channel("web")
                .text(Role.CUSTOMER, "other")
                .add();
        assertThat(demand().windows().get(0).failure()).isEmpty();
        assertThat(demand().windows().get(1).failure()).isEqualTo(Map.of(Rule.REPEAT, 1L));
    }

    private void call(String id, double hour) {
        log.step(id, "Call", "cust", hour)
                .channel("web")
                .text(Role.CUSTOMER, "K")
                .text(Role.ISSUE_TYPE, "bill")
                .add();
        log.step(id, "Solve", "Ann", hour + 1).channel("web").add();
    }

    @Test
    void aTagGoesBeforeTheRules() {
        log.step("1", "Chase", "cust", 0)
                .channel("web")
                .text(Role.DEMAND, "value")
                .add();
        log.step("2", "Call", "cust", 0)
                .channel("web")
                .text(Role.DEMAND, "Failure")
                .add();
        log.step("3", "Order", "cust", 0)
                .channel("web")
                .text(Role.DEMAND, "value")
                .add();
        log.step("4", "Order", "cust", 0)
                .channel("web")
                .text(Role.DEMAND, "whim")
                .add();
        FailureDemand demand = demand();
        assertThat(demand.windows().get(0).failure()).isEqualTo(Map.of(Rule.TAGGED, 1L));
        assertThat(demand.windows().get(0).value()).isEqualTo(3);
        assertThat(demand.agreement().value())
                .as("the chase was tagged as value, the order too")
                .contains(new Share(1, 2));
    }

    @Test
    void countsContactsPerThousandPassesOfTheirOrigin() {
        log.step("1", "Call", "cust", 0).text(Role.CAUSE, "wrong bill").add();
        log.step("2", "Call", "cust", 0).text(Role.CAUSE, "wrong bill").add();
        log.step("3", "Call", "cust", 0).text(Role.CAUSE, "storm").add();
        assertThat(demand().origins().value().orElseThrow())
                .containsExactly(new FailureDemand.Origin("Bill", 2, 2000, 1.0, new Share(2, 3)));
        assertThat(demand().causes().value().orElseThrow())
                .containsExactly(
                        new FailureDemand.Cause("wrong bill", new Share(2, 3)),
                        new FailureDemand.Cause("storm", new Share(1, 3)));
    }

    @Test
    void findsWhichIssueFollowsWhich() {
        for (int i = 0; i < 20; i++) {
            pair("a" + i, "move", i < 10 ? "bill" : "router", i);
            pair("b" + i, "line", i < 2 ? "bill" : "router", i);
        }
        log.step("last", "Call", "cust", 24 * 200).channel("web").add();
        FailureDemand.NextIssue first = demand().nextIssues().value().orElseThrow().stream()
                .filter(pair -> pair.issue().equals("move") && pair.next().equals("bill"))
                .findFirst()
                .orElseThrow();
        assertThat(first.after()).isEqualTo(new Share(10, 20));
        assertThat(first.otherwise())
                .as("2 of 20 lines, and none of the 40 that follow")
                .isEqualTo(new Share(2, 60));
        assertThat(first.lift().value()).isCloseTo(15, within(1e-9));
        assertThat(first.lift().low())
                .as("15 exp(-1.6449 sqrt(1/10 - 1/20 + 1/2 - 1/60))")
                .isCloseTo(15 / Math.exp(1.6448536 * Math.sqrt(0.05 + 0.5 - 1 / 60.0)), within(1e-5));
    }

    private void pair(String customer, String issue, String next, int day) {
        for (String each : List.of(issue, next)) {
            double hour = 24 * (day + (each.equals(issue) ? 0 : 5));
            log.step(customer + each, "Call", "cust", hour)
                    .channel("web")
                    .text(Role.CUSTOMER, customer)
                    .text(Role.ISSUE_TYPE, each)
                    .add();
        }
    }

    @Test
    void saysWhatIsMissing() {
        PracticeLog other = new PracticeLog();
        other.step("1", "Answer", "Ann", 0).add();
        assertThat(other.practice().failureDemand().absence())
                .startsWith("No step of this log is a customer's: map side");
        log.step("1", "Call", "cust", 1).add();
        assertThat(demand().agreement().absence()).startsWith("No demand was tagged");
        assertThat(demand().causes().absence()).isEqualTo("No causes in this log: map a column to cause.");
        assertThat(demand().origins().absence()).contains("service.origins");
        assertThat(demand().nextIssues().absence()).contains("issueType");
    }
}
