package dev.journey.analysis.lever;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** Which candidates are leads, and which of them are taken. */
class LeadsChoiceTest {
    private static final Candidate.Argumentation WHY = new Candidate.Argumentation("", "", "", "");

    private static Candidate candidate(String touchpoint, double pValue) {
        return new Candidate(change(touchpoint), pValue, Success.CERTAIN, WHY);
    }

    private static Change change(String touchpoint) {
        return new Change(Lever.ACCESS, "Front", touchpoint, "", "access:" + touchpoint);
    }

    private static void joined(Candidate one, Candidate other) {
        one.addJoint(0, play -> {}, 1, Proof.RECORDED, Map.of(other, Proof.RECORDED));
    }

    @Test
    void a_lead_is_tested_new_not_forbidden_and_more_than_chance() {
        Candidate kept = candidate("kept", 0);
        Candidate again = candidate("kept", 0.01);
        Candidate lead = candidate("lead", 0.3);
        Candidate twice = candidate("lead", 0.01);
        Candidate chance = candidate("chance", 0.4);
        Candidate forbidden = candidate("forbidden", 0.01);
        Candidate given = Candidate.of(change("given"), OptionalDouble.empty(), Success.CERTAIN, WHY);
        Staff staff = Staff.parse(
                "{\"constraints\": [{\"team\": \"Front\", \"capability\": \"access:forbidden\"}]}", "staff.json");
        assertThat(Leads.among(List.of(kept, again, lead, twice, chance, forbidden, given), List.of(kept), staff))
                .containsExactly(lead);
    }

    @Test
    void what_needs_a_change_that_is_not_there_is_no_lead() {
        Candidate kept = candidate("kept", 0);
        Candidate beside = candidate("beside", 0.1);
        joined(kept, beside);
        Candidate first = candidate("first", 0.1);
        Candidate second = candidate("second", 0.1);
        joined(first, second);
        Candidate missing = candidate("missing", 0.9);
        Candidate needs = candidate("needs", 0.1);
        joined(needs, missing);
        assertThat(Leads.withPartners(List.of(beside, first, second, needs), List.of(kept)))
                .containsExactly(beside, first, second);
        assertThat(Leads.withPartners(List.of(first), List.of(kept))).isEmpty();
        assertThat(Leads.withPartners(List.of(beside), List.of())).isEmpty();
    }

    @Test
    void the_best_are_those_whose_effect_and_evidence_are_worth_most() {
        Judge.Judged much = judged("much", 0.3, 0.5);
        Judge.Judged sure = judged("sure", 0.001, 0.4);
        Judge.Judged little = judged("little", 0.001, 0.1);
        Judge.Judged alike = judged("alike", 0.001, 0.1);
        List<Judge.Judged> all = List.of(little, much, alike, sure);
        assertThat(Leads.best(all, 2)).containsExactly(sure, much);
        assertThat(Leads.best(all, 4)).containsExactly(sure, much, alike, little);
        assertThat(Leads.best(all, 0)).isEmpty();
        assertThat(Leads.best(all, -1)).isEmpty();
    }

    private static Judge.Judged judged(String touchpoint, double pValue, double handoffsSaved) {
        double[] means = new double[Unit.values().length];
        means[Unit.HANDOFFS.ordinal()] = -handoffsSaved;
        return new Judge.Judged(
                candidate(touchpoint, pValue),
                Prediction.of(new double[][] {means, means}, Objective.of(Unit.HANDOFFS), Optional.empty()),
                new Workload.Moved(List.of(), OptionalDouble.empty()),
                Optional.empty());
    }
}
