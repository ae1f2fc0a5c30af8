package dev.journey.analysis.lever;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.journey.model.Role;
import dev.journey.model.log.EventLog;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;

/** What a staff list makes of the same log: what is recorded is not inferred, and what it rules out is not advised. */
class StaffFinderTest {
    private static final String BEA = "{\"name\": \"Back\", \"skills\": [\"net\"], \"systems\": [\"Vault\"]}";

    /** Two in four of the front do it in place, the others never; the list names who has the skill. */
    @Test
    void a_skill_that_is_recorded_as_missing_is_trained_at_the_rate_of_those_who_have_it() {
        LeverReport report = report(
                half(),
                "{\"people\": [" + skilled("f0", "net") + ", " + skilled("f1", "net") + ", " + skilled("f2", "") + ", "
                        + skilled("f3", "") + "], \"steps\": [{\"name\": \"Set up\", \"requires\": [\"skill:net\"]}]}");
        Recommendation train = only(report);
        assertThat(train.change()).hasToString("TRAIN Front, \"Set up\" skill:net");
        assertThat(train.inferred()).isZero();
        assertThat(train.probability()).isEmpty();
        assertThat(train.exampleEvidence().get(0)).isEqualTo(new Evidence("c3", true, 1));
        assertThat(train.sentence())
                .isEqualTo(
                        "Train Front in net for \"Set up\": by the staff list the senders of 60 of 60 handoffs to Back lack it; 2 "
                                + "who have it pass on 0 of 60, 2 who lack it 60 of 60.");
        assertThat(train.falsifiedBy())
                .isEqualTo("If those who were given it still hand over \"Set up\", they lack something else.");
        assertThat(train.reach()).isCloseTo((60.5 / 61 - 0.5 / 61) / (1 - 0.5 / 61), within(1e-12));
    }

    @Test
    void the_same_without_a_list_is_inferred_with_its_probability() {
        Recommendation train = only(report(half(), "{}"));
        assertThat(train.change()).hasToString("TRAIN Front, \"Set up\" skill:Set up");
        assertThat(train.inferred()).isEqualTo(1);
        // those who can pass on (0 + 1/2) of (60 + 1), the others (60 + 1/2) of (60 + 1)
        assertThat(train.probability().orElseThrow().median()).isCloseTo(1 - 0.5 / 60.5, within(1e-9));
    }

    @Test
    void a_list_of_a_part_of_the_people_is_recorded_for_them_and_leaves_the_others_inferred() {
        Counter counter = new Counter();
        for (int c = 0; c < 120; c++) {
            int agent = c;
            worked(counter, agent, a -> a % 4 < 2, "KB-7");
        }
        LeverReport report =
                report(counter.log(), "{\"people\": [" + skilled("f0", "KB-7") + ", " + skilled("f2", "") + "]}");
        Recommendation train = only(report);
        assertThat(train.change()).hasToString("TRAIN Front, \"Set up\" skill:KB-7");
        assertThat(train.inferred()).isEqualTo(0.5);
    }

    @Test
    void a_skill_that_nobody_has_needs_a_figure() {
        EventLog log = handedOver();
        String list = "{\"teams\": [{\"name\": \"Front\", \"skills\": []}, " + BEA
                + "], \"steps\": [{\"name\": \"Set up\", \"requires\": [\"skill:net\"]}]}";
        LeverReport report = report(log, list);
        assertThat(report.recommendations()).isEmpty();
        assertThat(report.needs())
                .contains(new Need(
                        Lever.TRAIN,
                        "Front",
                        "Set up",
                        "inPlace",
                        "By the staff list nobody of the team has skill:net, so no peer shows which share of the work those would do in "
                                + "place who are given it."));
        LeverReport given = Levers.withDefaults()
                .withStaff(Staff.parse(list, "staff.json"))
                .withArgument(new Argument(Lever.TRAIN, "Front", "Set up", "inPlace", 0.8))
                .of(log);
        Recommendation train = only(given);
        assertThat(train.sentence())
                .isEqualTo(
                        "Train Front in net for \"Set up\": by the staff list the senders of 60 of 60 handoffs to Back lack it, and by "
                                + "your figure they would do 80.0 % in place.");
        // two handoffs in each case, four in five of them go
        assertThat(train.handoffs().median()).isCloseTo(-1.6, within(1e-9));
        assertThat(train.pAdjusted()).isZero();
    }

    @Test
    void a_skill_and_a_system_that_are_both_missing_are_kept_together() {
        LeverReport report = Levers.withDefaults()
                .withStaff(Staff.parse(
                        "{\"teams\": [{\"name\": \"Front\", \"skills\": [], \"systems\": []}, " + BEA
                                + "], \"steps\": [{\"name\": \"Set up\", \"requires\": [\"skill:net\", \"access:Vault\"]}]}",
                        "staff.json"))
                .withArgument(new Argument(Lever.TRAIN, "Front", "Set up", "inPlace", 0.5))
                .of(handedOver());
        assertThat(report.recommendations())
                .extracting(one -> one.change().toString())
                .containsExactlyInAnyOrder(
                        "TRAIN Front, \"Set up\" skill:net", "ACCESS Front, \"Set up\" access:Vault");
        for (Recommendation one : report.recommendations()) {
            assertThat(one.together()).hasSize(1);
            assertThat(one.handoffs().median()).as("the figure is used once").isCloseTo(-1, within(1e-9));
        }
    }

    @Test
    void a_system_that_is_listed_as_required_and_missing_is_granted_however_long_the_work_takes() {
        EventLog log = handedOver();
        assertThat(report(log, "{}").recommendations()).isEmpty();
        LeverReport report = report(
                log,
                "{\"teams\": [{\"name\": \"Front\", \"systems\": [\"CRM\"]}], \"steps\": [{\"name\": \"Set up\", \"requires\": "
                        + "[\"access:Vault\"]}]}");
        Recommendation access = only(report);
        assertThat(access.change()).hasToString("ACCESS Front, \"Set up\" access:Vault");
        assertThat(access.inferred()).isZero();
        assertThat(access.sentence())
                .isEqualTo(
                        "Give Front access to Vault for \"Set up\": by the staff list the senders of 60 of 60 handoffs to Back lack "
                                + "it.");
    }

    @Test
    void peers_of_whom_one_part_lacks_access_are_given_access_and_no_training() {
        LeverReport report = report(
                half(),
                "{\"people\": [" + opens("f0", "Vault") + ", " + opens("f1", "Vault") + ", " + opens("f2", "") + ", "
                        + opens("f3", "")
                        + "], \"steps\": [{\"name\": \"Set up\", \"requires\": [\"access:Vault\"]}]}");
        assertThat(only(report).change()).hasToString("ACCESS Front, \"Set up\" access:Vault");
    }

    @Test
    void who_has_all_that_it_takes_is_given_nothing() {
        LeverReport report = report(
                handedOver(),
                "{\"teams\": [{\"name\": \"Front\", \"skills\": [\"net\"]}], \"steps\": [{\"name\": \"Set up\", \"requires\": "
                        + "[\"skill:net\"]}]}");
        assertThat(report.recommendations()).isEmpty();
        assertThat(report.refused())
                .contains(new Refusal(
                        Lever.TRAIN,
                        "Front, \"Set up\"",
                        Guard.ALREADY_GIVEN,
                        "By the staff list Front has skill:net, and still most of 60 times it was handed over: it lacks something else, or "
                                + "the list is out of date."));
    }

    @Test
    void a_list_that_says_less_than_people_do_is_not_believed() {
        // by the list nobody of the front has the skill, and half of them do the work
        LeverReport report = report(
                half(),
                "{\"teams\": [{\"name\": \"Front\", \"skills\": []}], \"steps\": [{\"name\": \"Set up\", \"requires\": "
                        + "[\"skill:net\"]}]}");
        assertThat(only(report).change()).hasToString("TRAIN Front, \"Set up\" skill:Set up");
        assertThat(report.needs()).noneMatch(need -> need.parameter().equals("inPlace"));
    }

    @Test
    void a_limit_that_is_recorded_is_recorded_evidence_for_what_lies_above_it() {
        EventLog log = requests(amount -> amount > 50);
        Recommendation inferred = only(report(log, "{}"));
        assertThat(inferred.inferred()).isEqualTo(1);
        assertThat(inferred.probability().orElseThrow().median()).isGreaterThan(0.95);
        Recommendation recorded = only(report(log, "{\"teams\": [{\"name\": \"Front\", \"limit\": 50}]}"));
        assertThat(recorded.change()).isEqualTo(inferred.change());
        assertThat(recorded.handoffs()).isEqualTo(inferred.handoffs());
        assertThat(recorded.inferred()).isZero();
    }

    @Test
    void requests_that_the_sender_may_decide_are_no_case_for_a_higher_limit() {
        LeverReport report =
                report(requests(amount -> amount > 50), "{\"teams\": [{\"name\": \"Front\", \"limit\": 500}]}");
        assertThat(report.recommendations()).isEmpty();
        assertThat(report.refused())
                .contains(new Refusal(
                        Lever.EMPOWER,
                        "Front, \"Decide\"",
                        Guard.ALREADY_GIVEN,
                        "By the staff list the senders of 60 of 60 requests may decide them: they lack something else, or the list is out "
                                + "of date."));
    }

    @Test
    void a_person_with_a_higher_limit_is_left_out() {
        Recommendation empower = only(
                report(
                        requests(amount -> amount > 50),
                        "{\"teams\": [{\"name\": \"Front\", \"limit\": 50}], \"people\": [{\"name\": \"f0\", \"limit\": 200}]}"));
        assertThat(empower.occurrences()).as("three of the four colleagues").isEqualTo(45);
        assertThat(empower.inferred()).isZero();
    }

    @Test
    void the_reason_of_a_refusal_is_recorded_evidence() {
        Counter counter = new Counter();
        for (int c = 0; c < 60; c++) {
            counter.begin()
                    .asks("Call")
                    .does("Take up", "Front", "f" + c % 4, draft -> draft.text(Role.REFUSAL, "access"));
            counter.does("Look up", "Back", "bea", draft -> draft.text(Role.SYSTEM_USED, "Vault"));
            counter.does("Take up", "Front", "f" + c % 4, Counter::resolved);
        }
        assertThat(only(report(counter.log(), "{}")).inferred()).isZero();
    }

    private static LeverReport report(EventLog log, String staff) {
        return Levers.withDefaults().withStaff(Staff.parse(staff, "staff.json")).of(log);
    }

    private static Recommendation only(LeverReport report) {
        assertThat(report.recommendations()).as(report.toString()).hasSize(1);
        return report.recommendations().get(0);
    }

    private static String skilled(String person, String skill) {
        return listed(person, "skills", skill);
    }

    private static String opens(String person, String system) {
        return listed(person, "systems", system);
    }

    private static String listed(String person, String kind, String value) {
        String values = value.isEmpty() ? "" : "\"" + value + "\"";
        return "{\"name\": \"" + person + "\", \"" + kind + "\": [" + values + "]}";
    }

    /** Of four colleagues two set it up themselves, and two hand it over. */
    private static EventLog half() {
        Counter counter = new Counter();
        for (int c = 0; c < 120; c++) {
            worked(counter, c, agent -> agent % 4 < 2, "");
        }
        return counter.log();
    }

    private static void worked(Counter counter, int c, IntPredicate can, String article) {
        String agent = "f" + c % 4;
        boolean own = can.test(c);
        counter.begin().asks("Call").does("Take up", "Front", agent);
        counter.does("Set up", own ? "Front" : "Back", own ? agent : "bea", draft -> {
            if (!article.isEmpty()) {
                draft.text(Role.ARTICLE, article);
            }
        });
        counter.does("Take up", "Front", agent, Counter::resolved);
    }

    /** Nobody of the front does it. */
    private static EventLog handedOver() {
        Counter counter = new Counter();
        for (int c = 0; c < 60; c++) {
            worked(counter, c, agent -> false, "");
        }
        return counter.log();
    }

    /** Sixty requests that are handed over, and sixty that the front grants itself. */
    private static EventLog requests(IntPredicate handedOver) {
        Counter counter = new Counter();
        for (int c = 0; c < 120; c++) {
            int amount = c % 2 == 0 ? 51 + c % 40 : 1 + c % 50;
            boolean on = handedOver.test(amount);
            String agent = "f" + c / 2 % 4;
            counter.begin().asks("Call").does("Take up", "Front", agent);
            counter.does(
                    "Decide",
                    on ? "Lead" : "Front",
                    on ? "lea" : agent,
                    draft -> draft.number(Role.AMOUNT, amount).text(Role.DECISION, "granted"));
            counter.does("Take up", "Front", agent, Counter::resolved);
        }
        return counter.log();
    }
}
