package dev.journey.analysis.lever;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.journey.model.Role;
import dev.journey.model.TouchpointClass;
import dev.journey.model.log.EventLog;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Reopened and repeated work as evidence of a missing skill. */
class ReworkTest {

    /** Of 80 that the front sets up 40 are done again by the back after a call; of 80 that the store sets up none. */
    @Test
    void work_that_comes_back_more_often_than_that_of_others_asks_for_training() {
        LeverReport report =
                Levers.withDefaults().of(reopened(new Counter(), 80, 2).log());
        assertThat(report.recommendations()).hasSize(1);
        Recommendation train = report.recommendations().get(0);
        assertThat(train.change()).hasToString("TRAIN Front, \"Set up\" (help) skill:Set up");
        assertThat(train.sentence())
                .isEqualTo(
                        "Train Front in Set up for \"Set up\" (help): of 80 that it does, 40 come back and are done again (40 "
                                + "reopened, 0 in a new case within 30 days), and 0 of 120 that others do.");
        assertThat(train.falsifiedBy())
                .isEqualTo(
                        "If more than 0.8 % of what Front does at \"Set up\" still comes back, it was not the skill.");
        assertThat(train.watch()).startsWith("Watch how often \"Set up\" is done again after Front; ");
        // a call and a handoff go in 40 of 160 cases, but for what comes back of the others' work, none in 120
        assertThat(train.handoffs().median()).isCloseTo(-40 / 160.0, within(0.01));
        assertThat(train.effect(Unit.CONTACTS).median()).isCloseTo(-40 / 160.0, within(0.01));
        assertThat(train.effect(Unit.RESOLVED).median()).isZero();
        assertThat(train.inferred()).isEqualTo(1);
        // Jeffreys: 1 - (0.5 / 121) / (40.5 / 81)
        assertThat(train.probability().orElseThrow().median()).isCloseTo(1 - 0.5 / 121 / 0.5, within(1e-9));
    }

    @Test
    void what_follows_after_it_was_done_again_stays_and_comes_earlier() {
        Counter counter = new Counter();
        for (int c = 0; c < 80; c++) {
            counter.begin().asks("Call").does("Set up", "Front", "f1");
            if (c % 2 == 0) {
                counter.asks("Call again").does("Set up", "Back", "bea");
            }
            counter.does("Take up", "Front", "f1", Counter::resolved);
        }
        others(counter, 80, 80);
        Recommendation train =
                Levers.withDefaults().of(counter.log()).recommendations().get(0);
        assertThat(train.lever()).isEqualTo(Lever.TRAIN);
        // from four hours to two in 40 of 160 cases
        assertThat(train.effect(Unit.ELAPSED_HOURS).median()).isCloseTo(-2 * 40 / 160.0, within(0.02));
        assertThat(train.handoffs().median()).isCloseTo(-2 * 40 / 160.0, within(0.02));
        assertThat(train.effect(Unit.RESOLVED).median()).isZero();
    }

    @Test
    void work_that_comes_back_as_often_from_everybody_says_nothing_of_a_skill() {
        Counter counter = reopened(new Counter(), 80, 4);
        for (int c = 0; c < 160; c++) {
            counter.begin().asks("Call").does("Set up", "Store", "s1", Counter::resolved);
            if (c % 2 == 0) {
                counter.asks("Call again").does("Set up", "Store", "s1", Counter::resolved);
            }
        }
        assertThat(Levers.withDefaults().of(counter.log()).recommendations()).isEmpty();
    }

    @Test
    void chases_and_own_further_steps_are_no_coming_back() {
        Counter counter = new Counter();
        for (int c = 0; c < 80; c++) {
            counter.begin()
                    .asks("Call")
                    .does("Set up", "Front", "f1")
                    .asks("Ask for news")
                    .does("Set up", "Front", "f1", Counter::resolved);
        }
        others(counter, 80, 80);
        assertThat(Levers.withDefaults().of(counter.log()).recommendations()).isEmpty();
    }

    /** That is the business of OWN_IT and TAKE_BACK. */
    @Test
    void who_is_sent_away_by_the_company_does_not_come_back_on_account_of_the_work() {
        Counter counter = new Counter();
        for (int c = 0; c < 80; c++) {
            counter.begin()
                    .asks("Call")
                    .does("Set up", "Front", "f1", draft -> draft.text(Role.STATUS, "yours"))
                    .asks("Call again")
                    .does("Set up", "Front", "f1", Counter::resolved);
        }
        others(counter, 80, 80);
        assertThat(Levers.withDefaults().of(counter.log()).recommendations()).isEmpty();
    }

    @Test
    void a_case_that_was_over_and_goes_on_was_reopened() {
        Counter counter = new Counter();
        for (int c = 0; c < 60; c++) {
            counter.begin()
                    .asks("Call")
                    .does("Set up", "Front", "f1", Counter::resolved)
                    .does("Set up", "Back", "bea", Counter::resolved);
        }
        others(counter, 60, 100);
        Recommendation train =
                Levers.withDefaults().of(counter.log()).recommendations().get(0);
        assertThat(train.sentence()).contains("of 60 that it does, 60 come back and are done again (60 reopened");
    }

    /** The same customer with the same issue a week later; the others' customers come back with nothing, or too late. */
    @Test
    void a_new_case_of_the_same_customer_and_issue_is_a_repeat() {
        Recommendation train =
                Levers.withDefaults().of(repeated(7)).recommendations().get(0);
        assertThat(train.sentence())
                .contains(
                        "of 40 that it does, 40 come back and are done again (0 reopened, 40 in a new case within 30 days), "
                                + "and 0 of 80 that others do.");
        // the second case goes with its contact and its handoff
        assertThat(train.effect(Unit.CONTACTS).median()).isCloseTo(-40 / 120.0, within(0.02));
        assertThat(train.occurrences()).isEqualTo(40);
        assertThat(Levers.withDefaults().of(repeated(31)).recommendations()).isEmpty();
    }

    private static EventLog repeated(int days) {
        Counter counter = new Counter();
        for (int c = 0; c < 40; c++) {
            String customer = "k" + c;
            counter.begin().asks("Call", customer).does("Set up", "Front", "f1", draft -> {
                draft.text(Role.CUSTOMER, customer);
                Counter.resolved(draft);
            });
        }
        counter.later(days - 40);
        for (int c = 0; c < 40; c++) {
            String customer = "k" + c;
            counter.begin()
                    .asks("Call again", customer)
                    .does("Take up", "Front", "f1")
                    .does("Set up", "Back", "bea", draft -> {
                        draft.text(Role.CUSTOMER, customer);
                        Counter.resolved(draft);
                    });
        }
        others(counter, 40, 100);
        return counter.log();
    }

    @Test
    void who_is_skilled_by_the_staff_list_lacks_something_else() {
        Staff staff = Staff.parse(
                "{\"teams\": [{\"name\": \"Front\", \"skills\": [\"Set up\"]}, {\"name\": \"Back\", \"skills\": []}]}",
                "staff.json");
        LeverReport report = Levers.withDefaults()
                .withStaff(staff)
                .of(reopened(new Counter(), 80, 2).log());
        assertThat(report.recommendations()).isEmpty();
        assertThat(report.refused())
                .contains(new Refusal(
                        Lever.TRAIN,
                        "Front, \"Set up\" (help)",
                        Guard.ALREADY_GIVEN,
                        "By the staff list Front has skill:Set up, and still 40 of its tries come back: it lacks something else, or "
                                + "the list is out of date."));
        Staff lacking = Staff.parse(
                "{\"teams\": [{\"name\": \"Front\", \"skills\": []}, {\"name\": \"Back\", \"skills\": [\"Set up\"]}]}",
                "staff.json");
        assertThat(Levers.withDefaults()
                        .withStaff(lacking)
                        .of(reopened(new Counter(), 80, 2).log())
                        .recommendations()
                        .get(0)
                        .inferred())
                .isZero();
    }

    @Test
    void fewer_than_twelve_that_come_back_are_no_evidence() {
        assertThat(Levers.withDefaults()
                        .of(reopened(new Counter(), 11, 1).log())
                        .recommendations())
                .isEmpty();
        assertThat(Levers.withDefaults()
                        .of(reopened(new Counter(), 12, 1).log())
                        .recommendations())
                .hasSize(1);
    }

    /** Every contact is taken up: that it is taken up again says nothing of how it was. */
    @Test
    void what_most_cases_of_most_issues_have_is_no_work_that_comes_back() {
        Counter counter = new Counter();
        for (String issue : new String[] {"a", "b", "c"}) {
            counter.about(issue);
            reopened(counter, 40, 2);
        }
        assertThat(Levers.withDefaults().of(counter.log()).recommendations()).isEmpty();
    }

    @Test
    void deciding_again_is_no_work_that_came_back() {
        Counter counter = new Counter().work("Set up", TouchpointClass.CONSULT);
        assertThat(Levers.withDefaults().of(reopened(counter, 80, 2).log()).recommendations())
                .isEmpty();
    }

    /** Half of what the front sets up for issue "a" comes back, and nothing of what the store does for issue "b". */
    @Test
    void teams_are_compared_within_an_issue() {
        Counter counter = new Counter().about("a");
        for (int c = 0; c < 80; c++) {
            counter.begin().asks("Call").does("Set up", "Front", "f1", Counter::resolved);
            if (c % 2 == 0) {
                counter.asks("Call again").does("Set up", "Front", "f1", Counter::resolved);
            }
        }
        others(counter.about("b"), 80, 80);
        assertThat(Levers.withDefaults().of(counter.log()).recommendations()).isEmpty();
    }

    /** Half of the decisions are taken again; without classes only the decision tells what they are. */
    @Test
    void decisions_are_no_work_that_comes_back_where_no_class_says_so() {
        Counter counter = new Counter(false);
        for (int c = 0; c < 160; c++) {
            String team = c < 80 ? "Back" : "Store";
            counter.begin().asks("Call").does("Take up", "Front", "f1").does("Set up", team, team, draft -> {
                draft.text(Role.DECISION, "denied");
                Counter.resolved(draft);
            });
            if (c < 40) {
                counter.asks("Call again").does("Set up", team, team, draft -> draft.text(Role.DECISION, "denied"));
            }
        }
        assertThat(Levers.withDefaults().of(counter.log()).recommendations()).isEmpty();
    }

    /** Peers who differ ask for the same training: the first evidence stands, and there is one recommendation. */
    @Test
    void what_peers_show_already_is_not_proposed_again() {
        Counter counter = new Counter();
        for (int c = 0; c < 240; c++) {
            String agent = "f" + c % 6;
            counter.begin().asks("Call").does("Take up", "Front", agent);
            counter.does("Set up", c % 6 < 3 ? "Front" : "Back", c % 6 < 3 ? agent : "bea", Counter::resolved);
            if (c % 6 == 0) {
                counter.asks("Call again").does("Set up", "Back", "bea", Counter::resolved);
            }
        }
        List<Recommendation> found =
                Levers.withDefaults().of(others(counter, 80, 240).log()).recommendations();
        assertThat(found).extracting(Recommendation::lever).containsExactly(Lever.TRAIN);
        assertThat(found.get(0).sentence()).contains("2 of 6 colleagues pass on");
    }

    /** A try that fails at once and is finished by others is theirs: nothing of it was done and came back. */
    @Test
    void work_that_others_finish_in_one_go_is_theirs() {
        StepFacts facts = new StepFacts(new Counter()
                .begin()
                .asks("Call")
                .does("Set up", "Front", "f1")
                .does("Set up", "Back", "bea", Counter::resolved)
                .log());
        Map<String, Rework.Done> done = setUps(facts);
        assertThat(done.get("Front").times()).isZero();
        assertThat(done.get("Front").backs()).isEmpty();
        assertThat(done.get("Back").times()).isEqualTo(1);
        assertThat(done.get("Back").backs()).isEmpty();
    }

    @Test
    void it_comes_back_with_the_call_for_help_or_with_what_follows_the_end() {
        StepFacts called = new StepFacts(new Counter()
                .begin()
                .asks("Call")
                .does("Set up", "Front", "f1")
                .does("Take up", "Front", "f1")
                .asks("Call again")
                .does("Set up", "Back", "bea")
                .log());
        assertThat(setUps(called).get("Front").backs()).containsExactly(new Rework.Back(0, 3, 4, true));
        StepFacts over = new StepFacts(new Counter()
                .begin()
                .asks("Call")
                .does("Set up", "Front", "f1")
                .does("Take up", "Front", "f1", Counter::resolved)
                .does("Take up", "Back", "bea")
                .does("Set up", "Back", "bea")
                .log());
        assertThat(setUps(over).get("Front").backs()).containsExactly(new Rework.Back(0, 3, 4, true));
        assertThat(setUps(over).get("Front").times()).isEqualTo(1);
        assertThat(setUps(over).get("Back").times()).isEqualTo(1);
    }

    /** The case that was recorded second came first. */
    @Test
    void repeats_follow_the_clock_and_not_the_records() {
        StepFacts facts = new StepFacts(new Counter()
                .later(20)
                .begin()
                .asks("Call again", "k1")
                .does("Set up", "Back", "bea", draft -> draft.text(Role.CUSTOMER, "k1"))
                .later(-10)
                .begin()
                .asks("Call", "k1")
                .does("Set up", "Front", "f1", draft -> draft.text(Role.CUSTOMER, "k1"))
                .later(5)
                .begin()
                .asks("Call", "k2")
                .log());
        assertThat(setUps(facts).get("Back").backs()).isEmpty();
        assertThat(setUps(facts).get("Front").backs()).hasSize(1).allMatch(back -> !back.reopened());
    }

    private static Map<String, Rework.Done> setUps(StepFacts facts) {
        Map<String, Rework.Done> found = new TreeMap<>();
        new Rework(facts).forEach((kind, byHolder) -> {
            if (facts.touchpointName(kind.touchpoint()).equals("Set up")) {
                byHolder.forEach((holder, done) -> found.put(facts.holderName(holder), done));
            }
        });
        return found;
    }

    private static Counter reopened(Counter counter, int cases, int every) {
        for (int c = 0; c < cases; c++) {
            counter.begin().asks("Call").does("Set up", "Front", "f1", Counter::resolved);
            if (c % every == 0) {
                counter.asks("Call again").does("Set up", "Back", "bea", Counter::resolved);
            }
        }
        return others(counter, 80, 1000);
    }

    private static Counter others(Counter counter, int cases, int days) {
        counter.later(days);
        for (int c = 0; c < cases; c++) {
            counter.begin().asks("Call").does("Set up", "Store", "s1", Counter::resolved);
        }
        return counter;
    }
}
