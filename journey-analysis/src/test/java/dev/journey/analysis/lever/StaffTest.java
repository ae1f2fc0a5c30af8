package dev.journey.analysis.lever;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.journey.model.Capability;
import dev.journey.model.Outcome;
import dev.journey.model.graph.Journey;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is known of people, and what is not taken for known. */
class StaffTest {
    private static final Staff STAFF = staff(
            "{\"schema\": \"journey-staff/1\", \"teams\": [{\"name\": \"Front\", \"systems\": [\"CRM\"], \"limit\": 50},"
                    + " {\"name\": \"Back\", \"can\": [\"access:Vault\", \"skill:net\"]}],"
                    + " \"people\": [{\"name\": \"Ann\", \"skills\": [\"net\"]}, {\"name\": \"Bob\", \"skills\": [], \"limit\": 80}],"
                    + " \"steps\": [{\"name\": \"Set up\", \"requires\": [\"skill:net\", \"access:Vault\"]}]}");

    @Test
    void a_kind_that_is_named_is_named_in_full() {
        assertThat(has("Ann", "Front", "access:CRM")).contains(true);
        assertThat(has("Ann", "Front", "access:Vault")).contains(false);
        assertThat(has("Ann", "Front", "skill:net")).contains(true);
        assertThat(has("Bob", "Front", "skill:net")).contains(false);
    }

    @Test
    void a_kind_that_is_not_named_is_not_known() {
        assertThat(has("Cleo", "Front", "skill:net")).isEmpty();
        assertThat(has("Cleo", "Nobody", "access:CRM")).isEmpty();
        assertThat(has("Cleo", "Back", "auth:10")).isEmpty();
    }

    @Test
    void what_is_named_nowhere_may_be_called_otherwise() {
        assertThat(has("Bob", "Front", "skill:networks")).isEmpty();
        assertThat(has("Ann", "Front", "access:Archive")).isEmpty();
    }

    @Test
    void a_limit_covers_what_lies_below_it() {
        assertThat(has("Ann", "Front", "auth:50")).contains(true);
        assertThat(has("Ann", "Front", "auth:51")).contains(false);
        assertThat(has("Bob", "Front", "auth:80")).contains(true);
        assertThat(STAFF.limit("Front")).hasValue(50);
        assertThat(STAFF.limit("Back")).isEmpty();
        assertThat(staff("{\"teams\": [{\"name\": \"Front\", \"limit\": 0}]}").limit("Front"))
                .hasValue(0);
        assertThat(new Staff.Abilities(Set.of(), Set.of(Capability.Kind.AUTHORITY)).can())
                .isEmpty();
    }

    @Test
    void steps_say_what_they_take() {
        assertThat(STAFF.required("Set up"))
                .containsExactlyInAnyOrder(Capability.parse("skill:net"), Capability.parse("access:Vault"));
        assertThat(STAFF.required("Decide")).isEmpty();
    }

    @Test
    void two_lists_hold_together() {
        Staff both = STAFF.and(
                staff("{\"teams\": [{\"name\": \"Front\", \"systems\": [\"Vault\"], \"people\": 3}], \"constraints\": "
                        + "[{\"team\": \"Front\", \"capability\": \"auth:1\"}]}"));
        assertThat(both.has("Ann", "Front", Capability.parse("access:Vault"))).contains(true);
        assertThat(both.has("Ann", "Front", Capability.parse("access:CRM"))).contains(true);
        assertThat(both.capacities())
                .containsExactly(new Staff.Capacity("Front", 3, 40, OptionalDouble.empty(), OptionalDouble.empty()));
        assertThat(both.constraints()).hasSize(1);
        assertThat(both.steps()).isEqualTo(STAFF.steps());
    }

    @Test
    void a_drawn_journey_is_a_staff_list() {
        Journey journey = Journey.named("Drawn")
                .customer("customer")
                .company("Ann", ann -> ann.team("front").authority(50).skill("net"))
                .company("Bob", bob -> bob.team("front").authority(20))
                .company("billing", billing -> billing.access("Vault"))
                .touchpoint(
                        "set up",
                        step -> step.label("Set it up")
                                .by("billing")
                                .requires(Set.of(Capability.parse("access:Vault"))))
                .start("set up")
                .from("set up")
                .to(Outcome.RESOLVED)
                .build();
        Staff staff = Staff.of(journey);
        assertThat(staff.limit("front")).as("what both may").hasValue(20);
        assertThat(staff.has("Ann", "front", Capability.parse("auth:50"))).contains(true);
        assertThat(staff.has("Bob", "front", Capability.parse("auth:50"))).contains(false);
        assertThat(staff.has("Bob", "front", Capability.parse("skill:net")))
                .as("of Bob's skills nothing is drawn")
                .isEmpty();
        assertThat(staff.has("", "billing", Capability.parse("access:Vault"))).contains(true);
        assertThat(staff.required("Set it up")).isEqualTo(staff.required("set up"));
        assertThat(staff.required("Set it up")).containsExactly(Capability.parse("access:Vault"));
    }

    @Test
    void a_fault_is_said_with_its_place() {
        assertThatThrownBy(() -> staff("{\"team\": []}"))
                .hasMessage(
                        "staff.json, line 1, column 1 (the top): \"team\" is not known here: use one of constraints, people, "
                                + "schema, steps, teams.");
        assertThatThrownBy(() -> staff("{\"teams\": [{\"can\": [\"auth:much\"], \"name\": \"Front\"}]}"))
                .hasMessageStartingWith("staff.json, line 1, column 21 (/teams/0/can/0): ");
        assertThatThrownBy(() -> staff("{\"teams\": [{\"skills\": []}]}"))
                .hasMessage("staff.json, line 1, column 12 (/teams/0): the key \"name\" is missing: add it.");
        assertThatThrownBy(() -> staff("{\"teams\": [{\"name\": \"Front\", \"people\": 1, \"patienceMinutes\": 0}]}"))
                .hasMessage(
                        "staff.json, line 1, column 12 (/teams/0): Team \"Front\" with patienceMinutes 0.0: it must be finite "
                                + "and above 0.");
    }

    @Test
    void so_is_a_fault_of_the_costs() {
        assertThatThrownBy(() -> LeverCosts.parse("{\"rate\": {\"companyHour\": 60}}", "costs.json"))
                .hasMessage(
                        "costs.json, line 1, column 1 (the top): \"rate\" is not known here: use one of arguments, costs, rates, "
                                + "schema.");
        assertThatThrownBy(() -> LeverCosts.parse(
                        "{\"arguments\": [{\"lever\": \"TRAIN\", \"touchpoint\": \"Fix\", \"parameter\": \"inPlace\"}]}",
                        "costs.json"))
                .hasMessage("costs.json, line 1, column 16 (/arguments/0): the key \"value\" is missing: add it.");
        assertThatThrownBy(() -> LeverCosts.parse("{\"rates\": {\"hour\": 60}}", "costs.json"))
                .hasMessageContaining("use one of companyHour, customerHour.");
        assertThatThrownBy(() -> LeverCosts.parse("{\"costs\": {\"PUSH\": 1}}", "costs.json"))
                .hasMessageContaining("\"PUSH\" is no lever. Levers: PREVENT, ");
    }

    private static Optional<Boolean> has(String person, String team, String capability) {
        return STAFF.has(person, team, Capability.parse(capability));
    }

    private static Staff staff(String json) {
        return Staff.parse(json, "staff.json");
    }
}
