package dev.journey.analysis.lever;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.journey.model.DueParty;
import dev.journey.model.Role;
import dev.journey.model.TouchpointClass;
import dev.journey.model.log.EventLog;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Laws 8 and 9 of the definitions, for levers on logs. */
class LeverLawsTest {

    /** Law 8: a parameter that says that nothing is reached leaves every case as it was. */
    @Property(seed = "4731", tries = 12)
    void a_share_of_nothing_changes_nothing(
            @ForAll("nothing") Argument nothing, @ForAll @IntRange(min = 40, max = 90) int cases) {
        EventLog log = log(nothing.lever(), cases);
        Levers levers = Levers.withDefaults()
                .withStaff(Staff.parse(
                        "{\"teams\": [{\"name\": \"Front\", \"skills\": []}, {\"name\": \"Back\", \"skills\": [\"net\"]}], \"steps\": "
                                + "[{\"name\": \"Fix\", \"requires\": [\"skill:net\"]}]}",
                        "staff.json"));
        assertThat(levers.of(log).needs())
                .as("the figure is asked for")
                .anyMatch(need ->
                        need.lever() == nothing.lever() && need.parameter().equals(nothing.parameter()));
        LeverReport report = levers.withArgument(nothing).of(log);
        assertThat(report.recommendations()).noneMatch(one -> one.lever() == nothing.lever());
        assertThat(report.refused())
                .anyMatch(one -> one.lever() == nothing.lever() && one.guard() == Guard.LIKELY_HARM);
    }

    @Provide
    Arbitrary<Argument> nothing() {
        return Arbitraries.of(
                new Argument(Lever.AUTOMATE, "", "Set up", "containment", 0),
                new Argument(Lever.PREVENT, "", "Order A", "preventable", 0),
                new Argument(Lever.COMMUNICATE, "", "Set up", "chasedThough", 1),
                new Argument(Lever.TRAIN, "Front", "Fix", "inPlace", 0));
    }

    private static EventLog log(Lever lever, int cases) {
        Counter counter = new Counter().customer("Order A", TouchpointClass.VALUE, DueParty.CUSTOMER);
        counter.work("Fix", TouchpointClass.REPAIR);
        for (int c = 0; c < cases; c++) {
            counter.begin();
            switch (lever) {
                case PREVENT -> counter.asks("Order A").asks("Call").does("Take up", "Front", "f1");
                case COMMUNICATE ->
                    counter.asks("Call")
                            .does("Take up", "Front", "f1")
                            .asks("Ask for news")
                            .does("Set up", "Back", "bea");
                case TRAIN ->
                    counter.asks("Call").does("Take up", "Front", "f1").does("Fix", "Back", "bea");
                default -> counter.asks("Call").does("Take up", "Front", "f1").does("Set up", "Back", "bea");
            }
            counter.does("Take up", "Front", "f1", Counter::resolved);
        }
        return counter.log();
    }

    /** Law 9: a place with evidence is recommended or refused by a guard that is named, whatever the counts. */
    @Property(seed = "4732", tries = 30)
    void a_guard_that_fires_is_named(
            @ForAll @IntRange(min = 12, max = 80) int requests,
            @ForAll @IntRange(min = 0, max = 100) int granted,
            @ForAll boolean forbidden) {
        Staff staff = forbidden
                ? Staff.parse("{\"constraints\": [{\"team\": \"Front\", \"capability\": \"auth:1\"}]}", "staff.json")
                : Staff.UNKNOWN;
        LeverReport report = Levers.withDefaults().withStaff(staff).of(requests(requests, granted));
        boolean recommended = report.recommendations().stream().anyMatch(one -> one.lever() == Lever.EMPOWER);
        List<Guard> guards = report.refused().stream()
                .filter(one -> one.lever() == Lever.EMPOWER)
                .map(Refusal::guard)
                .toList();
        assertThat(guards).hasSize(recommended || granted(requests, granted) == 0 ? 0 : 1);
        if (forbidden) {
            assertThat(recommended).isFalse();
        }
    }

    /** Law 9: the credits of every set sum to what it is worth. */
    @Property(seed = "4733", tries = 15)
    void credits_sum_to_what_a_set_is_worth(@ForAll @IntRange(min = 100, max = 160) int cases, @ForAll boolean vault) {
        Counter counter = new Counter();
        for (int c = 0; c < cases; c++) {
            counter.begin().asks("Call").does("Take up", "Front", "f" + c % 4);
            counter.does("Decide", "Lead", "lea", draft -> {
                draft.text(Role.DECISION, "granted");
                if (vault) {
                    draft.text(Role.SYSTEM_USED, "Vault");
                }
            });
            counter.does("Look up", "Back", "bea", draft -> draft.text(Role.SYSTEM_USED, "Archive"));
            counter.does("Take up", "Front", "f" + c % 4, Counter::resolved);
        }
        LeverReport report = Levers.withDefaults().of(counter.log());
        assertThat(report.sets()).isNotEmpty();
        for (LeverSet set : report.sets()) {
            assertThat(set.shapley()).hasSameSizeAs(set.levers());
            assertThat(set.shapley().stream().mapToDouble(Double::doubleValue).sum())
                    .isCloseTo(set.value(), within(1e-9));
        }
    }

    private static long granted(int requests, int percent) {
        return Math.floorDiv(requests * percent, 100);
    }

    private static EventLog requests(int requests, int percent) {
        Counter counter = new Counter();
        for (int c = 0; c < requests; c++) {
            String answer = c < granted(requests, percent) ? "granted" : "denied";
            counter.begin()
                    .asks("Call")
                    .does("Take up", "Front", "f" + c % 4)
                    .does("Decide", "Lead", "lea", draft -> draft.text(Role.DECISION, answer))
                    .does("Take up", "Front", "f" + c % 4, Counter::resolved);
        }
        return counter.log();
    }
}
