package dev.journey.analysis.lever;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.journey.model.Role;
import dev.journey.model.TouchpointClass;
import dev.journey.model.log.EventLog;
import org.junit.jupiter.api.Test;

/** What changes do to the work and the queue of teams whose people are counted. */
class CapacityTest {

    @Test
    void work_that_moves_lengthens_one_queue_and_shortens_the_other() {
        Recommendation empower = Levers.withDefaults()
                .withStaff(staff(2))
                .of(requests())
                .recommendations()
                .get(0);
        assertThat(empower.loads()).extracting(TeamLoad::team).containsExactly("Front", "Lead");
        TeamLoad front = empower.loads().get(0);
        TeamLoad lead = empower.loads().get(1);
        // 60 cases over 59 days and 3 hours; the front works 10 minutes on each, and 15 when it decides, too
        double open = (59 * 24 + 3) / 168.0 * 2 * 60;
        assertThat(front.before()).isCloseTo(600 / open, within(1e-9));
        assertThat(front.after()).isCloseTo(900 / open, within(1e-9));
        assertThat(lead.before()).isCloseTo(300 / open, within(1e-9));
        assertThat(lead.after()).isCloseTo(0, within(1e-9));
        assertThat(front.waitAfter().orElseThrow())
                .isGreaterThan(front.waitBefore().orElseThrow());
    }

    @Test
    void a_team_is_not_given_more_than_it_can_do() {
        LeverReport report = Levers.withDefaults().withStaff(staff(1.5)).of(requests());
        assertThat(report.recommendations()).isEmpty();
        assertThat(report.refused())
                .contains(
                        new Refusal(
                                Lever.EMPOWER,
                                "Front, \"Decide\"",
                                Guard.OWNER_OVERLOAD,
                                "Front would be busy for 118 % of its open hours (79 % today): its queue would grow without end."));
    }

    @Test
    void people_that_cannot_be_are_refused() {
        assertThatThrownBy(() -> new Staff.Capacity("Front", 0, 40))
                .hasMessage(
                        "Team \"Front\" with 0 people open 40.0 hours a week: give at least 1 person, and hours above 0 and at "
                                + "most 168.");
        assertThatThrownBy(() -> new Staff.Capacity("Front", 1, 200)).hasMessageContaining("at most 168");
    }

    /** What the log does not count, such as what other services bring: the same work, as often as the list says. */
    @Test
    void arrivals_that_are_given_take_the_place_of_those_of_the_log() {
        TeamLoad lead =
                load("{\"name\": \"Lead\", \"people\": 1, \"hoursPerWeek\": 40, \"arrivalsPerHour\": 6}", "Lead");
        // six an hour of five minutes each: half of the time; the wait of M/M/1 is the work once more
        assertThat(lead.before()).isCloseTo(0.5, within(1e-9));
        assertThat(lead.waitBefore().orElseThrow()).isCloseTo(5, within(1e-9));
        assertThat(lead.after()).isZero();
        assertThat(lead.waitAfter()).as("nothing comes").isEmpty();
        assertThat(lead.abandonBefore()).isEmpty();
    }

    @Test
    void who_gives_up_shortens_the_queue_and_is_counted() {
        TeamLoad lead = load(
                "{\"name\": \"Lead\", \"people\": 1, \"hoursPerWeek\": 40, \"arrivalsPerHour\": 24, \"patienceMinutes\": 5}",
                "Lead");
        // patience as long as the work: Poisson with mean 2; see the reference test
        assertThat(lead.before()).isCloseTo(2, within(1e-9));
        assertThat(lead.abandonBefore().orElseThrow()).isCloseTo((1 + Math.exp(-2)) / 2, within(1e-9));
        assertThat(lead.waitBefore().orElseThrow()).isCloseTo(5 * (1 + Math.exp(-2)) / 2, within(1e-9));
    }

    @Test
    void longer_queues_are_part_of_the_time_that_a_case_takes() {
        Recommendation empower = Levers.withDefaults()
                .withStaff(staff(2))
                .of(requests())
                .recommendations()
                .get(0);
        TeamLoad front = empower.loads().get(0);
        // two steps of work at the front today, three with the change; all of them wait longer, and the lead has none
        // left
        double longer = 3 * front.longerWait().orElseThrow() / 60;
        assertThat(longer).isPositive();
        assertThat(empower.elapsedHoursWithQueues().orElseThrow().median())
                .isCloseTo(empower.effect(Unit.ELAPSED_HOURS).median() + longer, within(1e-9));
        assertThat(Levers.withDefaults().of(requests()).recommendations().get(0).elapsedHoursWithQueues())
                .isEmpty();
    }

    /** Sixty customers are sent from the front to the back and call there; the front becomes the owner. */
    @Test
    void an_owner_is_consulted_once_for_each_time_that_a_customer_was_sent_on() {
        Counter counter = new Counter();
        for (int c = 0; c < 60; c++) {
            counter.begin()
                    .asks("Call")
                    .does("Take up", "Front", "f" + c % 4)
                    .does(
                            "Pass on",
                            "Front",
                            "f" + c % 4,
                            draft -> draft.text(Role.STATUS, "yours").number(Role.COMPANY_MINUTES, 1))
                    .asks("Call again")
                    .does("Take up", "Back", "bea", Counter::resolved);
        }
        Recommendation own = Levers.withDefaults()
                .withStaff(staff(40))
                .of(counter.log())
                .recommendations()
                .get(0);
        assertThat(own.lever()).isEqualTo(Lever.OWN_IT);
        assertThat(own.loads()).extracting(TeamLoad::team).containsExactly("Front");
        TeamLoad front = own.loads().get(0);
        // 60 minutes of passing on go, and 60 consultations of three minutes, the mean of its steps, come; over 59 days
        // and 4 hours
        double open = (59 * 24 + 4) / 168.0 * 40 * 60;
        assertThat(front.before()).isCloseTo(360 / open, within(1e-9));
        assertThat(front.after()).isCloseTo((360 - 60 + 180) / open, within(1e-9));
    }

    /** Either can be done, both cannot: what the front is given makes 110 % of its open hours. */
    @Test
    void changes_that_overload_a_team_together_are_not_in_one_set() {
        LeverReport report = Levers.withDefaults().withStaff(staff(1.6)).of(twofold());
        assertThat(report.recommendations())
                .extracting(one -> one.change().toString())
                .containsExactlyInAnyOrder("EMPOWER Front, \"Decide\"", "ACCESS Front, \"Look up\" access:Archive");
        assertThat(report.sets()).allMatch(set -> set.levers().size() == 1);
        assertThat(report.refusedSets()).hasSize(1);
        RefusedSet refused = report.refusedSets().get(0);
        assertThat(refused.levers()).hasSize(2);
        assertThat(refused.guard()).isEqualTo(Guard.OWNER_OVERLOAD);
        assertThat(refused.reason())
                .isEqualTo(
                        "Each can be made without one of the others; with all of them Front would be busy for 110 % of its "
                                + "open hours (73 % today): its queue would grow without end.");
    }

    /** Three changes of 300 minutes each, of which the front can bear any two: the three are refused, and no pair. */
    @Test
    void of_sets_that_are_too_much_only_the_least_is_named() {
        Counter counter = new Counter().work("Fetch", TouchpointClass.LOOKUP);
        for (int c = 0; c < 180; c++) {
            counter.begin().asks("Call").does("Take up", "Front", "f" + c % 4);
            switch (c % 3) {
                case 0 -> counter.does("Decide", "Lead", "lea", draft -> draft.text(Role.DECISION, "granted"));
                case 1 -> counter.does("Look up", "Back", "bea", draft -> draft.text(Role.SYSTEM_USED, "Archive"));
                default -> counter.does("Fetch", "Store", "sam", draft -> draft.text(Role.SYSTEM_USED, "Cellar"));
            }
            counter.does("Take up", "Front", "f" + c % 4, Counter::resolved);
        }
        EventLog log = counter.log();
        // 1800 minutes today; open hours for 2550, so that 2400 can be done and 2700 cannot
        double hours = 2550 / 60.0 / ((179 * 24 + 3) / 168.0);
        LeverReport report = Levers.withDefaults().withStaff(staff(hours)).of(log);
        assertThat(report.recommendations()).hasSize(3);
        assertThat(report.refusedSets()).hasSize(1);
        assertThat(report.refusedSets().get(0).levers()).hasSize(3);
        assertThat(report.bestSet().orElseThrow().levers()).hasSize(2);
        double tight = 2350 / 60.0 / ((179 * 24 + 3) / 168.0);
        LeverReport fewer = Levers.withDefaults().withStaff(staff(tight)).of(log);
        assertThat(fewer.refusedSets()).hasSize(3).allMatch(set -> set.levers().size() == 2);
        assertThat(fewer.bestSet().orElseThrow().levers()).hasSize(1);
    }

    @Test
    void the_load_of_a_set_is_that_of_all_its_changes() {
        LeverReport report = Levers.withDefaults().withStaff(staff(4)).of(twofold());
        LeverSet both = report.bestSet().orElseThrow();
        assertThat(both.levers()).hasSize(2);
        assertThat(report.refusedSets()).isEmpty();
        TeamLoad front = both.loads().get(0);
        assertThat(front.team()).isEqualTo("Front");
        // 1200 minutes today, and 300 for each of the two
        assertThat(front.after()).isCloseTo(1.5 * front.before(), within(1e-9));
        double single = report.recommendations().get(0).loads().get(0).after();
        assertThat(single).isCloseTo(1.25 * front.before(), within(1e-9));
        assertThat(both.elapsedHoursWithQueues()).isPresent();
        assertThat(Levers.withDefaults().of(twofold()).bestSet().orElseThrow().loads())
                .isEmpty();
    }

    /** Sixty customers for whom the lead decides, and sixty for whom the back looks something up, five minutes each. */
    private static EventLog twofold() {
        Counter counter = new Counter();
        for (int c = 0; c < 120; c++) {
            counter.begin().asks("Call").does("Take up", "Front", "f" + c % 4);
            if (c % 2 == 0) {
                counter.does("Decide", "Lead", "lea", draft -> draft.text(Role.DECISION, "granted"));
            } else {
                counter.does("Look up", "Back", "bea", draft -> draft.text(Role.SYSTEM_USED, "Archive"));
            }
            counter.does("Take up", "Front", "f" + c % 4, Counter::resolved);
        }
        return counter.log();
    }

    private static TeamLoad load(String team, String name) {
        return Levers.withDefaults()
                .withStaff(Staff.parse("{\"teams\": [" + team + "]}", "staff.json"))
                .of(requests())
                .recommendations()
                .get(0)
                .loads()
                .stream()
                .filter(load -> load.team().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Staff staff(double hours) {
        return Staff.parse(
                "{\"teams\": [{\"name\": \"Front\", \"people\": 1, \"hoursPerWeek\": " + hours
                        + "}, {\"name\": \"Lead\", \"people\": 1, \"hoursPerWeek\": 2}, {\"name\": \"Nobody\", \"people\": 3}]}",
                "staff.json");
    }

    private static EventLog requests() {
        Counter counter = new Counter();
        for (int c = 0; c < 60; c++) {
            counter.begin()
                    .asks("Call")
                    .does("Take up", "Front", "f" + c % 4)
                    .does("Decide", "Lead", "lea", draft -> draft.text(Role.DECISION, "granted"))
                    .does("Take up", "Front", "f" + c % 4, Counter::resolved);
        }
        return counter.log();
    }
}
