package dev.journey.analysis.lever;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.journey.model.Role;
import dev.journey.model.TouchpointClass;
import dev.journey.model.log.EventLog;
import org.junit.jupiter.api.Test;

/** What is not sure enough to recommend, and is in sets for what its evidence is worth. */
class LeadsTest {
    private static final String LOOK_UP = "ACCESS Front, \"Look up\" access:Archive";

    @Test
    void what_is_seen_too_rarely_to_recommend_is_a_lead_beside_what_is_recommended() {
        LeverReport report = Levers.withDefaults().of(log(60, 8));
        assertThat(report.recommendations())
                .extracting(one -> one.change().toString())
                .containsExactly("EMPOWER Front, \"Decide\"");
        assertThat(report.leads()).extracting(lead -> lead.change().toString()).containsExactly(LOOK_UP);
        Lead lead = report.leads().get(0);
        // eight of eight are look-ups: p = 1/256, worth 1 / (1 - e p ln p)
        double p = 1 / 256.0;
        assertThat(lead.credence()).isCloseTo(1 / (1 - Math.E * p * Math.log(p)), within(1e-9));
        assertThat(lead.argument().sentence())
                .isEqualTo(
                        "Give Front access to Archive for \"Look up\": in 8 of 8 handoffs to Back that is all that Back does, "
                                + "and Front never opens Archive.");
        // two places are looked at for leads
        assertThat(lead.argument().pAdjusted()).isCloseTo(2 * p, within(1e-9));
    }

    @Test
    void a_set_counts_a_lead_with_the_share_of_its_effect_that_its_evidence_is_worth() {
        LeverReport report = Levers.withDefaults().of(log(60, 8));
        assertThat(report.sets()).hasSize(2);
        LeverSet alone = report.sets().get(0);
        LeverSet both = report.sets().get(1);
        assertThat(alone.leads()).isEmpty();
        assertThat(both.leads()).extracting(Change::toString).containsExactly(LOOK_UP);
        assertThat(both.levers()).hasSize(2).containsAll(both.leads());
        Lead lead = report.leads().get(0);
        double handoffs = 2 * 68 / 68.0;
        double effort = report.means().get(Unit.EFFORT_MINUTES);
        double alike = 8 / 68.0 * 2 / handoffs;
        assertThat(both.value() - alone.value()).isCloseTo(lead.credence() * alike, within(1e-6));
        assertThat(effort).isPositive();
        assertThat(both.shapley().get(1)).isCloseTo(both.value() - alone.value(), within(1e-9));
    }

    @Test
    void where_nothing_is_recommended_there_are_no_leads() {
        LeverReport report = Levers.withDefaults().of(log(0, 8));
        assertThat(report.recommendations()).isEmpty();
        assertThat(report.sets()).isEmpty();
        assertThat(report.leads()).isEmpty();
    }

    @Test
    void what_must_not_be_given_is_no_lead() {
        Staff staff = Staff.parse(
                "{\"constraints\": [{\"team\": \"Front\", \"capability\": \"access:Archive\"}]}", "staff.json");
        LeverReport report = Levers.withDefaults().withStaff(staff).of(log(60, 8));
        assertThat(report.leads()).isEmpty();
        assertThat(report.sets()).hasSize(1);
    }

    @Test
    void what_is_too_rare_for_a_lead_is_left_out() {
        assertThat(Levers.withDefaults().of(log(60, 5)).leads()).isEmpty();
        assertThat(Levers.withDefaults().of(log(60, 6)).leads()).hasSize(1);
    }

    /** A grant rate of 19 in 20 that could be 85 in 100 by chance: refused as weak, and a lead. */
    @Test
    void what_is_refused_as_weak_is_a_lead() {
        Counter counter = new Counter().work("Settle", TouchpointClass.APPROVAL);
        decisions(counter, "Decide", 60, 60);
        decisions(counter, "Settle", 20, 19);
        LeverReport report = Levers.withDefaults().of(counter.log());
        assertThat(report.refused())
                .anyMatch(
                        one -> one.guard() == Guard.WEAK_EVIDENCE && one.place().equals("Front, \"Settle\""));
        assertThat(report.leads())
                .extracting(lead -> lead.change().toString())
                .containsExactly("EMPOWER Front, \"Settle\"");
        assertThat(report.leads().get(0).argument().pAdjusted()).isGreaterThan(0.05);
    }

    private static void decisions(Counter counter, String step, int cases, int granted) {
        for (int c = 0; c < cases; c++) {
            String answer = c < granted ? "granted" : "denied";
            counter.begin()
                    .asks("Call")
                    .does("Take up", "Front", "f" + c % 4)
                    .does(step, "Lead", "lea", draft -> draft.text(Role.DECISION, answer))
                    .does("Take up", "Front", "f" + c % 4, Counter::resolved);
        }
    }

    private static EventLog log(int decisions, int lookUps) {
        Counter counter = new Counter();
        decisions(counter, "Decide", decisions, decisions);
        for (int c = 0; c < lookUps; c++) {
            counter.begin()
                    .asks("Call")
                    .does("Take up", "Front", "f" + c % 4)
                    .does("Look up", "Back", "bea", draft -> draft.text(Role.SYSTEM_USED, "Archive"))
                    .does("Take up", "Front", "f" + c % 4, Counter::resolved);
        }
        return counter.log();
    }
}
