package dev.journey.analysis.lever;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.journey.model.Role;
import dev.journey.model.log.EventLog;
import org.junit.jupiter.api.Test;

/** What changes do to the work and the queue of teams whose people are counted. */
class CapacityTest {

    /** By hand: with one person the probability of a wait is the load; with two and a load of 1 it is 1/3. Tables of Erlang C: 10 people, 8 Erlang, 0.409. */
    @Test
    void a_wait_is_as_probable_as_in_the_tables() {
        assertThat(Erlang.waits(1, 0.3)).isCloseTo(0.3, within(1e-12));
        assertThat(Erlang.waits(2, 1)).isCloseTo(1.0 / 3, within(1e-12));
        assertThat(Erlang.waits(10, 8)).isCloseTo(0.409, within(5e-4));
        // one person, load 0.5: mean wait is rho / (1 - rho) times the work
        assertThat(Erlang.meanWait(1, 0.5, 10)).isCloseTo(10, within(1e-12));
    }

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
