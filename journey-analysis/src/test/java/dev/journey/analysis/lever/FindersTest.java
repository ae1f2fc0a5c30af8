package dev.journey.analysis.lever;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.journey.model.DueParty;
import dev.journey.model.Role;
import dev.journey.model.TouchpointClass;
import dev.journey.model.log.EventLog;
import dev.journey.model.log.StepDraft;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What each finder takes for evidence, what speaks against it, and what it asks for. */
class FindersTest {

    @Test
    void decisions_that_are_often_denied_are_decisions() {
        Counter counter = new Counter();
        for (int c = 0; c < 60; c++) {
            String answer = c % 2 == 0 ? "granted" : "denied";
            taken(counter, c).does("Decide", "Lead", "lea", draft -> draft.text(Role.DECISION, answer));
            closed(counter, c);
        }
        assertThat(refused(counter))
                .containsExactly(
                        "EMPOWER LOW_GRANT_RATE: 30 of 60 requests were granted (50.0 %): below 90 % the decision is one.");
    }

    @Test
    void without_decisions_a_grant_rate_is_asked_for_and_taken() {
        Counter counter = new Counter();
        for (int c = 0; c < 60; c++) {
            closed(taken(counter, c).does("Decide", "Lead", "lea"), c);
        }
        EventLog log = counter.log();
        LeverReport report = Levers.withDefaults().of(log);
        assertThat(report.recommendations()).isEmpty();
        assertThat(report.needs()).hasSize(1);
        assertThat(report.needs().get(0).parameter()).isEqualTo("grantRate");
        assertThat(report.needs().get(0).place()).isEqualTo("Front, \"Decide\"");
        assertThat(sentences(log, new Argument(Lever.EMPOWER, "Front", "Decide", "grantRate", 0.95)))
                .containsExactly(
                        "Let Front decide \"Decide\" itself: 60 of 60 requests that it passes to Lead need nothing else, and come "
                                + "back after a median wait of 55 min; by your figure 95.0 % are granted.");
        assertThat(sentences(log, new Argument(Lever.EMPOWER, "Front", "Decide", "grantRate", 0.8)))
                .isEmpty();
    }

    @Test
    void a_machine_above_its_break_even_gets_all_of_the_work() {
        Counter counter = new Counter();
        for (int c = 0; c < 100; c++) {
            if (c % 2 == 0) {
                counter.begin().asks("Call").does("Set up", "", "robot", draft -> minutes(draft, 1));
                counter.does("Take up", "Front", "f1", Counter::resolved);
            } else {
                closed(taken(counter, c).does("Set up", "Back", "bea", draft -> minutes(draft, 20)), c);
            }
        }
        LeverReport report = Levers.withDefaults().of(counter.log());
        assertThat(report.recommendations()).extracting(Recommendation::lever).containsExactly(Lever.AUTOMATE);
        Recommendation automate = report.recommendations().get(0);
        // 50 of 100 cases have two handoffs for it; 50 of 50 attempts were completed, Jeffreys' mean 50.5 / 51
        assertThat(automate.handoffs().median()).isBetween(-1.0, -0.9);
        assertThat(automate.companyMinutes().median()).isBetween(-10.0, -9.0);
        assertThat(automate.reach()).isCloseTo(50.5 / 51, within(1e-12));
    }

    @Test
    void a_machine_below_its_break_even_is_refused_with_it() {
        Counter counter = new Counter();
        for (int c = 0; c < 100; c++) {
            taken(counter, c).does("Set up", "", "robot", draft -> minutes(draft, 10));
            if (c % 5 != 0) {
                counter.does("Set up", "Back", "bea", draft -> minutes(draft, 20));
            }
            closed(counter, c);
        }
        for (int c = 0; c < 30; c++) {
            closed(taken(counter, c).does("Set up", "Back", "bea", draft -> minutes(draft, 20)), c);
        }
        assertThat(refused(counter))
                .contains("AUTOMATE BELOW_BREAK_EVEN: Software completes 20 of 100 (20.0 %); it pays from 50.0 % on.");
    }

    @Test
    void a_containment_that_is_given_takes_the_place_of_a_measured_one() {
        Counter counter = new Counter();
        for (int c = 0; c < 60; c++) {
            closed(taken(counter, c).does("Set up", "Back", "bea"), c);
        }
        EventLog log = counter.log();
        LeverReport without = Levers.withDefaults().of(log);
        assertThat(without.needs()).extracting(Need::parameter).containsExactly("containment");
        LeverReport with = Levers.withDefaults()
                .withArgument(new Argument(Lever.AUTOMATE, "", "Set up", "containment", 0.5))
                .of(log);
        assertThat(with.recommendations()).extracting(Recommendation::lever).containsExactly(Lever.AUTOMATE);
        assertThat(with.recommendations().get(0).handoffs().median()).isCloseTo(-1, within(0.05));
        assertThat(Levers.withDefaults()
                        .withArgument(new Argument(Lever.AUTOMATE, "", "Set up", "containment", 0))
                        .of(log)
                        .recommendations())
                .as("law 8: a share of nothing changes nothing")
                .isEmpty();
    }

    /** A third of the customers who try at home succeed; the others call again, a third of all twice. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void repair_that_fails_with_the_customers_is_taken_back(boolean classes) {
        Counter counter = new Counter(classes)
                .customer("Try at home", TouchpointClass.REPAIR, DueParty.COMPANY)
                .work("Explain", TouchpointClass.VALUE);
        for (int c = 0; c < 90; c++) {
            taken(counter, c).does("Explain", "Front", "f1", draft -> draft.text(Role.STATUS, "yours"));
            counter.asks("Try at home");
            for (int more = 0; more < c % 3; more++) {
                counter.asks("Call again").does("Take up", "Front", "f1");
                if (more == 0 && c % 3 == 2) {
                    counter.does("Explain", "Front", "f1", draft -> draft.text(Role.STATUS, "yours"));
                    counter.asks("Try at home");
                }
            }
            if (c % 3 > 0) {
                counter.does("Set up", "Front", "f1", draft -> minutes(draft, 12))
                        .does("Close", "Front", "f1", Counter::resolved);
            }
        }
        LeverReport report = Levers.withDefaults().of(counter.log());
        assertThat(report.recommendations())
                .extracting(one -> one.change().toString())
                .containsExactly("TAKE_BACK \"Try at home\"");
        Recommendation back = report.recommendations().get(0);
        assertThat(back.sentence())
                .isEqualTo("Do \"Try at home\" for the customers: they do it 120 times in 90 cases, in 60 of them "
                        + "it fails, and \"Set up\" takes the company 12 min.");
        // of 30 cases each, one, two and three tries and calls of five minutes go
        assertThat(back.effortMinutes().median()).isCloseTo(-5 * (30 * 1 + 30 * 2 + 30 * 4) / 90.0, within(0.6));
    }

    @Test
    void without_a_remedy_the_companys_minutes_are_asked_for() {
        Counter counter = new Counter().customer("Try at home", TouchpointClass.REPAIR, DueParty.COMPANY);
        for (int c = 0; c < 40; c++) {
            taken(counter, c).asks("Try at home").asks("Call again");
        }
        EventLog log = counter.log();
        assertThat(Levers.withDefaults().of(log).needs())
                .extracting(Need::parameter)
                .contains("companyMinutes");
        assertThat(sentences(log, new Argument(Lever.TAKE_BACK, "", "Try at home", "companyMinutes", 12)))
                .contains(
                        "Do \"Try at home\" for the customers: they do it 40 times in 40 cases, in 40 of them it fails, and by "
                                + "your figure it takes the company 12 min.");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void an_origin_with_far_more_trouble_than_its_sibling_is_mended(boolean classes) {
        Counter counter = new Counter(classes)
                .customer("Order A", TouchpointClass.VALUE, DueParty.CUSTOMER)
                .customer("Order B", TouchpointClass.VALUE, DueParty.CUSTOMER);
        for (int c = 0; c < 200; c++) {
            counter.begin().asks(c % 2 == 0 ? "Order A" : "Order B");
            if (c % 4 == 0 || c % 20 == 1) {
                counter.asks("Call").does("Take up", "Front", "f1", Counter::resolved);
            }
        }
        LeverReport report = Levers.withDefaults().of(counter.log());
        assertThat(report.recommendations())
                .extracting(Recommendation::sentence)
                .containsExactly(
                        "Fix what goes wrong with \"Order A\": 50 of 100 customers need help after it, and 10 of 100 after \"Order B\".");
    }

    @Test
    void an_origin_without_a_sibling_cannot_be_judged() {
        Counter counter = new Counter().customer("Order A", TouchpointClass.VALUE, DueParty.CUSTOMER);
        for (int c = 0; c < 60; c++) {
            counter.begin().asks("Order A").asks("Call").does("Take up", "Front", "f1", Counter::resolved);
        }
        EventLog log = counter.log();
        assertThat(Levers.withDefaults().of(log).needs())
                .extracting(Need::parameter)
                .containsExactly("preventable");
        assertThat(sentences(log, new Argument(Lever.PREVENT, "", "Order A", "preventable", 0.4)))
                .contains(
                        "Fix what goes wrong with \"Order A\": 60 of 60 customers need help after it, and by your figure 40.0 % of "
                                + "that can be prevented.");
    }

    @Test
    void who_waits_for_the_same_work_chases_less_when_told() {
        Counter counter = new Counter();
        for (int c = 0; c < 120; c++) {
            boolean told = c % 3 == 0;
            int length = 5 + c % 40;
            taken(counter, c);
            if (told) {
                counter.does(
                        "Take up", "Front", "f" + c % 4, draft -> draft.text(Role.UPDATE, "status;reason;next step"));
            }
            if (!told && c % 2 == 0) {
                counter.asks("Ask for news").does("Take up", "Front", "f" + c % 4);
            }
            closed(counter.does("Set up", "Back", "bea", draft -> minutes(draft, length)), c);
        }
        for (int c = 0; c < 100; c++) {
            counter.begin().asks("Call").does("Take up", "Front", "f1", Counter::resolved);
        }
        LeverReport report = Levers.withDefaults().of(counter.log());
        assertThat(report.recommendations())
                .extracting(Recommendation::sentence)
                .containsExactly(
                        "Tell customers status, reason and next step while they wait for \"Set up\" (help): 40 of 80 who were "
                                + "not told chase (\"Ask for news\"), and 0 of 40 who were.");
    }

    @Test
    void chases_of_people_who_were_never_told_ask_for_a_figure() {
        Counter counter = new Counter();
        for (int c = 0; c < 40; c++) {
            closed(taken(counter, c).asks("Ask for news").does("Set up", "Back", "bea"), c);
        }
        EventLog log = counter.log();
        assertThat(Levers.withDefaults().of(log).needs())
                .extracting(Need::parameter)
                .contains("chasedThough");
        assertThat(sentences(log, new Argument(Lever.COMMUNICATE, "", "Set up", "chasedThough", 0.1)))
                .contains(
                        "Tell customers status, reason and next step while they wait for \"Set up\" (help): 40 of 40 who were not "
                                + "told chase (\"Ask for news\"), and by your figure 10.0 % would though told.");
    }

    @Test
    void money_is_minutes_times_rates() {
        Counter counter = new Counter().customer("Order A", TouchpointClass.VALUE, DueParty.CUSTOMER);
        for (int c = 0; c < 60; c++) {
            counter.begin().asks("Order A").asks("Call").does("Take up", "Front", "f1", Counter::resolved);
        }
        LeverCosts costs = LeverCosts.parse(
                "{\"rates\": {\"companyHour\": 60, \"customerHour\": 12}, \"arguments\": [{\"lever\": \"PREVENT\", \"touchpoint\": "
                        + "\"Order A\", \"parameter\": \"preventable\", \"value\": 1}]}",
                "costs.json");
        Recommendation one = Levers.withDefaults()
                .withCosts(costs)
                .of(counter.log())
                .recommendations()
                .get(0);
        // five minutes of work at 60 an hour, five minutes of a call at 12 an hour
        assertThat(one.companyMinutes().median()).isCloseTo(-5, within(1e-9));
        assertThat(one.effortMinutes().median()).isCloseTo(-5, within(1e-9));
        assertThat(one.money().orElseThrow().median()).isCloseTo(-6, within(1e-9));
        assertThat(Levers.withDefaults()
                        .of(new Counter().begin().asks("Call").log())
                        .means())
                .isNotEmpty();
        assertThatThrownBy(() -> new Rates(-1, 0)).hasMessage("Rate -1.0 an hour: it must be finite and 0 or more.");
    }

    private static List<String> sentences(EventLog log, Argument argument) {
        return Levers.withDefaults().withArgument(argument).of(log).recommendations().stream()
                .map(Recommendation::sentence)
                .toList();
    }

    private static List<String> refused(Counter counter) {
        return Levers.withDefaults().of(counter.log()).refused().stream()
                .map(one -> one.lever() + " " + one.guard() + ": " + one.reason())
                .toList();
    }

    private static void minutes(StepDraft draft, double minutes) {
        draft.number(Role.COMPANY_MINUTES, minutes);
    }

    private static Counter taken(Counter counter, int c) {
        return counter.begin().asks("Call").does("Take up", "Front", "f" + c % 4);
    }

    private static void closed(Counter counter, int c) {
        counter.does("Take up", "Front", "f" + c % 4, Counter::resolved);
    }
}
