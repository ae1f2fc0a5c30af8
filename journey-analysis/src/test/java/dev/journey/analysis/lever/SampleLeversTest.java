package dev.journey.analysis.lever;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.journey.model.log.EventLog;
import dev.journey.model.mapping.Mapping;
import dev.journey.model.read.CsvReader;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The sample contact centre: its planted story is found, each lever in words that can be checked. */
class SampleLeversTest {
    private static final EventLog LOG = sample();
    private static final LeverReport REPORT = Levers.withDefaults().of(LOG);

    @Test
    void the_planted_story_is_found() {
        assertThat(REPORT.recommendations())
                .extracting(one -> one.change().toString())
                .containsExactlyInAnyOrder(
                        "PREVENT \"Order with self-install\"",
                        "TAKE_BACK \"Try the instructions at home\"",
                        "EMPOWER Front Line, \"Decide the credit\" auth:110",
                        "ACCESS Front Line, \"Look up the bill\" access:BillView",
                        "COMMUNICATE \"Activate the SIM\" (SIM activation)",
                        "TRAIN Front Line, \"Set up the router remotely\" skill:KB-114",
                        "OWN_IT Front Line, \"Call the next team\" (house move)",
                        "TRAIN Front Line, \"Test the line\" skill:LineTest");
    }

    @Test
    void each_lever_is_an_argument_in_one_sentence() {
        assertThat(sentence(Lever.EMPOWER, "Decide the credit"))
                .isEqualTo(
                        "Let Front Line decide \"Decide the credit\" itself up to 110: 228 of 365 requests that it passes to "
                                + "Supervisors are within that, and 221 of 228 decisions grant them (96.9 %) after a median wait of "
                                + "3.9 h.");
        assertThat(sentence(Lever.ACCESS, "Look up the bill"))
                .isEqualTo(
                        "Give Front Line access to BillView for \"Look up the bill\": in 180 of 209 handoffs to Billing that "
                                + "is all that Billing does, and Front Line never opens BillView.");
        assertThat(sentence(Lever.TRAIN, "Set up the router remotely"))
                .isEqualTo(
                        "Train Front Line in KB-114 for \"Set up the router remotely\": 5 of 14 colleagues pass on 4 of 83, "
                                + "the other 9 pass on 140 of 140 to Network; 140 handoffs lack nothing else.");
        assertThat(sentence(Lever.TRAIN, "Test the line"))
                .isEqualTo(
                        "Train Front Line in LineTest for \"Test the line\": 7 of 14 colleagues pass on 23 of 95, the other 7 "
                                + "pass on 89 of 89 to Network; 48 handoffs lack nothing else.");
        assertThat(sentence(Lever.COMMUNICATE, "Activate the SIM"))
                .isEqualTo(
                        "Tell customers status, reason and next step while they wait for \"Activate the SIM\" (SIM "
                                + "activation): 73 of 106 who were not told chase (\"Chase the answer\"), and 1 of 28 who were.");
        assertThat(sentence(Lever.PREVENT, "Order with self-install"))
                .isEqualTo(
                        "Fix what goes wrong with \"Order with self-install\": 365 of 600 customers need help after it, and "
                                + "15 of 120 after \"Order with technician\".");
        assertThat(sentence(Lever.OWN_IT, "Call the next team"))
                .isEqualTo(
                        "Let Front Line own \"house move\" to the end: in 87 of 120 cases customers are sent to another "
                                + "team, 133 times in all (\"Call the next team\"). Front Line's load goes from 4,161 steps of work to "
                                + "at most 4,294.");
        assertThat(sentence(Lever.TAKE_BACK, "Try the instructions at home"))
                .isEqualTo(
                        "Do \"Try the instructions at home\" for the customers: they do it 291 times in 159 cases, in 114 of "
                                + "them it fails, and \"Install at the customer's home\" takes the company 55 min.");
    }

    @Test
    void each_lever_says_what_would_prove_it_wrong() {
        assertThat(REPORT.recommendations())
                .extracting(one -> one.lever() + ": " + one.falsifiedBy())
                .containsExactly(
                        "PREVENT: If customers need help after \"Order with self-install\" as often as before while \"Order with "
                                + "technician\" stays as it is, the cause lies elsewhere.",
                        "TAKE_BACK: If it takes the company much longer than 55 min, or customers still do \"Try the instructions at "
                                + "home\", it did not come back.",
                        "EMPOWER: If Front Line decides alone and more than 6.6 % of those decisions have to be taken back, the requests "
                                + "were not alike.",
                        "ACCESS: If Front Line has the access and still hands over \"Look up the bill\", it lacks more than the access.",
                        "COMMUNICATE: If customers who were told chase as often (\"Chase the answer\"), it was not the silence.",
                        "TRAIN: If the trained colleagues still pass on more than 10.8 % of \"Set up the router remotely\", it was not "
                                + "the skill.",
                        "OWN_IT: If customers still go from team to team (\"Call the next team\"), nobody owns the issue.",
                        "TRAIN: If the trained colleagues still pass on more than 49.5 % of \"Test the line\", it was not the skill.");
    }

    @Test
    void each_lever_says_what_to_watch_and_where_it_should_go() {
        assertThat(REPORT.recommendations())
                .extracting(one -> one.watch())
                .containsExactly(
                        "Watch contacts after \"Order with self-install\"; contacts per case should go from 0.58 to 0.35 (90 %: 0.30 to "
                                + "0.40).",
                        "Watch how often \"Try the instructions at home\" occurs; contacts per case should go from 0.58 to 0.47 (90 %: "
                                + "0.45 to 0.50).",
                        "Watch handoffs from Front Line to Supervisors for \"Decide the credit\"; handoffs per case should go from 2.02 "
                                + "to 1.80 (90 %: 1.76 to 1.83).",
                        "Watch handoffs from Front Line to Billing for \"Look up the bill\"; handoffs per case should go from 2.02 to "
                                + "1.85 (90 %: 1.82 to 1.87).",
                        "Watch how often \"Chase the answer\" occurs; contacts per case should go from 0.58 to 0.53 (90 %: 0.51 to "
                                + "0.55).",
                        "Watch handoffs from Front Line to Network for \"Set up the router remotely\"; visible handoffs per case should "
                                + "go from 0.99 to 0.92 (90 %: 0.91 to 0.94).",
                        "Watch how often \"Call the next team\" occurs; visible handoffs per case should go from 0.99 to 0.84 (90 %: 0.79 "
                                + "to 0.88).",
                        "Watch handoffs from Front Line to Network for \"Test the line\"; visible handoffs per case should go from 0.99 "
                                + "to 0.97 (90 %: 0.97 to 0.98).");
    }

    @Test
    void the_look_alikes_are_not_recommended_as_what_they_look_like() {
        assertThat(REPORT.recommendations()).noneMatch(one -> one.capability().equals("access:LineTest"));
        assertThat(REPORT.recommendations()).noneMatch(one -> one.touchpoint().equals("Order with technician"));
        assertThat(REPORT.refused()).extracting(Refusal::guard).contains(Guard.EVERY_PEER_HANDS_OFF);
    }

    @Test
    void an_effect_is_negative_bounded_and_can_be_checked() {
        for (Recommendation one : REPORT.recommendations()) {
            assertThat(one.exampleCases()).hasSize(3);
            assertThat(one.probabilityOfHarm()).isLessThan(0.1);
            assertThat(one.pAdjusted()).isLessThan(0.05);
            assertThat(one.handoffs().high()).isLessThanOrEqualTo(0);
            assertThat(one.watch()).startsWith("Watch ");
            assertThat(one.falsifiedBy()).startsWith("If ");
            assertThat(one.reach()).isBetween(0.0, 1.0);
        }
    }

    @Test
    void the_same_log_gives_the_same_report() {
        assertThat(Levers.withDefaults().of(LOG).sets()).isEqualTo(REPORT.sets());
    }

    @Test
    void credits_sum_to_what_the_set_is_worth_and_a_budget_is_kept() {
        LeverReport three = Levers.withDefaults().withBudget(3).of(LOG);
        LeverSet best = three.bestSet().orElseThrow();
        assertThat(best.levers()).hasSize(3);
        assertThat(best.shapley().stream().mapToDouble(Double::doubleValue).sum())
                .isCloseTo(best.value(), within(1e-9));
    }

    @Test
    void a_validated_constraint_is_not_advised_away() {
        Staff staff = Staff.parse(
                "{\"constraints\": [{\"team\": \"Front Line\", \"capability\": \"access:BillView\", \"reason\": \"audit\"}]}",
                "staff.json");
        LeverReport report = Levers.withDefaults().withStaff(staff).of(LOG);
        assertThat(report.recommendations()).noneMatch(one -> one.lever() == Lever.ACCESS);
        assertThat(report.refused())
                .contains(new Refusal(
                        Lever.ACCESS,
                        "Front Line, \"Look up the bill\"",
                        Guard.VALIDATED_CONSTRAINT,
                        "Front Line must not have access:BillView (audit): consider a masked view, a delegate who may, or a machine that "
                                + "answers only the question."));
    }

    @Test
    void a_staff_list_says_what_is_not_inferred() {
        Staff staff =
                Staff.parse("{\"teams\": [{\"name\": \"Front Line\", \"can\": [\"access:BillView\"]}]}", "staff.json");
        LeverReport report = Levers.withDefaults().withStaff(staff).of(LOG);
        assertThat(report.recommendations()).noneMatch(one -> one.lever() == Lever.ACCESS);
        // the list names systems, and nothing else: what people know how to do is inferred as before
        assertThat(report.recommendations())
                .filteredOn(one -> one.lever() == Lever.TRAIN)
                .hasSize(2)
                .allMatch(one -> one.inferred() == 1);
    }

    private static String sentence(Lever lever, String touchpoint) {
        List<Recommendation> found = REPORT.recommendations().stream()
                .filter(one -> one.lever() == lever && one.touchpoint().equals(touchpoint))
                .toList();
        assertThat(found).hasSize(1);
        return found.get(0).sentence();
    }

    private static EventLog sample() {
        Path folder = Path.of("..", "examples", "logs");
        return CsvReader.with(Mapping.load(folder.resolve("contact-centre.mapping.json")))
                .read(folder.resolve("contact-centre.csv"))
                .log();
    }
}
