package dev.journey.analysis.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.journey.analysis.figure.Share;
import dev.journey.model.Glossary;
import dev.journey.model.Outcome;
import dev.journey.model.Role;
import dev.journey.model.Touchpoint;
import dev.journey.model.TouchpointClass;
import dev.journey.model.Traits;
import dev.journey.model.graph.Journey;
import dev.journey.model.log.EventLog;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConformanceTest {
    /** order, then pay and pack side by side, then send; or order, then cancel. */
    private static final Journey SHOP = Journey.named("Shop")
            .touchpoint("order")
            .touchpoint("pay")
            .touchpoint("pack")
            .touchpoint("send")
            .touchpoint("cancel")
            .start("order")
            .from("order")
            .fork(
                    "both",
                    f -> f.branch().to("pay", 0.8).branch().to("pack", 0.8).join("send"))
            .to("cancel", 0.2)
            .from("pay")
            .to("send")
            .from("pack")
            .to("send")
            .from("send")
            .to(Outcome.RESOLVED)
            .from("cancel")
            .to(Outcome.ABANDONED)
            .build();

    @Test
    void branchesRunInAnyOrderAndMeetOnce() {
        Conformance conformance = Conformance.of(
                SHOP, Logs.of("order pay pack send", "order pack pay send", "order cancel", "order pay send pack"));
        assertThat(conformance.fittingCases()).isEqualTo(new Share(3, 4));
        assertThat(deviations(conformance, 3)).containsExactly("OUT_OF_ORDER send 2");
        assertThat(conformance.cases().get(3).cost()).isEqualTo(2);
        assertThat(conformance.cases().get(3).fitness()).isEqualTo(new Share(4, 6));
        assertThat(conformance.fittingSteps()).isEqualTo(new Share(20, 22));
        assertThat(conformance.notes()).containsExactly(Messages.NO_OUTCOMES);
        assertThat(conformance.complete()).isTrue();
        assertThat(conformance).hasToString("Conformance of 4 cases with Shop: 3 fit");
    }

    @Test
    void eachTypeOfDeviationIsToldApart() {
        Conformance conformance = Conformance.of(
                SHOP,
                Logs.of(
                        "order call pay pack send",
                        "order pay send",
                        "order pay pay pack send",
                        "order pay pack cancel send",
                        "order pay pack send"));
        assertThat(deviations(conformance, 0)).containsExactly("UNKNOWN_NAME call 1");
        assertThat(deviations(conformance, 1)).containsExactly("NO_STEP pack 2");
        assertThat(deviations(conformance, 2)).containsExactly("REPEATED pay 2");
        assertThat(deviations(conformance, 3)).containsExactly("OTHER_WAY cancel 3");
        assertThat(deviations(conformance, 4)).isEmpty();
        assertThat(conformance.totals())
                .containsEntry(DeviationType.AD_HOC, new DeviationTotal(DeviationType.AD_HOC, 1, new Share(1, 5)))
                .containsEntry(DeviationType.IRREGULAR, new DeviationTotal(DeviationType.IRREGULAR, 2, new Share(2, 5)))
                .containsEntry(DeviationType.FAILED, new DeviationTotal(DeviationType.FAILED, 0, new Share(0, 5)))
                .containsEntry(DeviationType.MISSING, new DeviationTotal(DeviationType.MISSING, 1, new Share(1, 5)));
    }

    @Test
    void alignmentStandsSideBySide() {
        Conformance conformance = Conformance.of(SHOP, Logs.of("order call pay send"));
        assertThat(conformance.cases().get(0).moves())
                .containsExactly(
                        new AlignedMove(Optional.of("order"), Optional.of("order")),
                        new AlignedMove(Optional.of("call"), Optional.empty()),
                        new AlignedMove(Optional.of("pay"), Optional.of("pay")),
                        new AlignedMove(Optional.empty(), Optional.of("pack")),
                        new AlignedMove(Optional.of("send"), Optional.of("send")));
    }

    @Test
    void rowsComeByCasesAndNameThreeExamples() {
        Conformance conformance = Conformance.of(
                SHOP,
                Logs.of(
                        "order call call cancel",
                        "order cancel",
                        "order call cancel",
                        "order mail cancel",
                        "order call cancel",
                        "order call cancel"));
        assertThat(conformance.rows())
                .containsExactly(
                        new DeviationRow(Evidence.UNKNOWN_NAME, "call", 5, new Share(4, 6), List.of("c0", "c2", "c4")),
                        new DeviationRow(Evidence.UNKNOWN_NAME, "mail", 1, new Share(1, 6), List.of("c3")));
        assertThat(conformance.rows().get(0).type()).isEqualTo(DeviationType.AD_HOC);
        assertThat(conformance.variantCount()).isEqualTo(4);
    }

    @Test
    void rowsOfAsManyCasesComeByOccurrencesThenByEvidence() {
        Conformance conformance =
                Conformance.of(SHOP, Logs.of("order zeta zeta cancel", "order alpha cancel", "order pack send"));
        assertThat(conformance.rows())
                .extracting(row -> row.evidence() + " " + row.touchpoint() + " " + row.occurrences())
                .containsExactly("UNKNOWN_NAME zeta 2", "UNKNOWN_NAME alpha 1", "NO_STEP pay 1");
        assertThat(conformance.planned()).isSameAs(SHOP);
        assertThat(conformance.cases()).hasSize(3);
    }

    /** Both c come before a and b: one is the planned c out of order, the other is once more. */
    @Test
    void aStepThatIsOutOfOrderTwiceIsOnceMore() {
        Journey line = Journey.named("Line")
                .touchpoint("a")
                .touchpoint("b")
                .touchpoint("c")
                .start("a")
                .from("a")
                .to("b")
                .from("b")
                .to("c")
                .from("c")
                .to(Outcome.RESOLVED)
                .build();
        assertThat(deviations(Conformance.of(line, Logs.of("c c a b")), 0))
                .containsExactly("OUT_OF_ORDER c 0", "REPEATED c 1");
    }

    @Test
    void aLogThatGoesAsPlannedNeedsNoNote() {
        Glossary glossary = Logs.outcomes(Map.of("send", Outcome.RESOLVED, "cancel", Outcome.ABANDONED));
        EventLog log = Logs.of(glossary, "order pay pack send", "order cancel");
        assertThat(Conformance.of(SHOP, log).notes()).isEmpty();
    }

    @Test
    void whatNoLogCouldShowIsNotNoted() {
        ConformanceSettings settings = ConformanceSettings.DEFAULT.withUnobservable(List.of("pack"));
        assertThat(Conformance.of(SHOP, Logs.of("order pay send"), settings).notes())
                .containsExactly(Messages.NO_OUTCOMES, "Drawn touchpoints that are not in the log: 1 (cancel).");
    }

    /** A refusal that is appealed: what is drawn of the first step is compared with what the step brought, not with the end. */
    @Test
    void aStepThatBringsAnotherOutcomeThanDrawnFailed() {
        Journey journey = Journey.named("Appeal")
                .touchpoint("decide", t -> t.outcome(Outcome.REFUSED))
                .touchpoint("appeal")
                .start("decide")
                .from("decide")
                .to("appeal")
                .from("appeal")
                .to(Outcome.RESOLVED)
                .build();
        Glossary glossary = new Glossary(
                Map.of("appeal", Traits.builder().outcome(Outcome.RESOLVED).build()),
                Map.of(
                        "refused", Traits.builder().outcome(Outcome.REFUSED).build(),
                        "granted", Traits.builder().outcome(Outcome.RESOLVED).build(),
                        "pending", Traits.builder().outcome(Outcome.OPEN).build()),
                List.of(),
                List.of(),
                Map.of());
        assertThat(deviations(Conformance.of(journey, appeal(glossary, "granted")), 0))
                .containsExactly("OTHER_OUTCOME decide 0");
        assertThat(deviations(Conformance.of(journey, appeal(glossary, "refused")), 0))
                .isEmpty();
        assertThat(deviations(Conformance.of(journey, appeal(glossary, "pending")), 0))
                .isEmpty();
    }

    private static EventLog appeal(Glossary glossary, String status) {
        return EventLog.builder()
                .glossary(glossary)
                .step("c0", "decide")
                .start(Logs.at(0, 0))
                .text(Role.STATUS, status)
                .add()
                .step("c0", "appeal")
                .start(Logs.at(0, 1))
                .add()
                .build();
    }

    @Test
    void namesOnOneSideOnlyAreListedWithTheNearest() {
        Conformance conformance = Conformance.of(SHOP, Logs.of("order payy pack send", "order visit pack send"));
        assertThat(conformance.observedOnly())
                .containsExactly(
                        new UnmatchedName("payy", 1, Optional.of("pay")),
                        new UnmatchedName("visit", 1, Optional.empty()));
        assertThat(conformance.plannedOnly())
                .containsExactly(
                        new UnmatchedName("pay", 0, Optional.of("payy")),
                        new UnmatchedName("cancel", 0, Optional.empty()));
        assertThat(conformance.notes())
                .containsExactly(
                        "No touchpoint or status of the log has an outcome: which cases are still open is not known, and all were held against the whole journey. Mark those that end an issue in the mapping.",
                        "Names of the log that are not drawn: 2, with 2 steps (payy, visit).",
                        "Drawn touchpoints that are not in the log: 2 (pay, cancel).",
                        "\"payy\" is written nearly like \"pay\": if they are the same, give them one name.");
    }

    @Test
    void touchpointsThatShareALabelAreOneNameAtTwoPlaces() {
        Journey twice = Journey.named("Twice")
                .touchpoint("first", t -> t.label("call"))
                .touchpoint("fix")
                .touchpoint("second", t -> t.label("call"))
                .start("first")
                .from("first")
                .to("fix")
                .from("fix")
                .to("second")
                .from("second")
                .to(Outcome.RESOLVED)
                .build();
        EventLog log = Logs.of("call fix call", "first fix second");
        assertThat(Conformance.of(twice, log).fittingCases()).isEqualTo(new Share(2, 2));
        assertThat(fitting(twice, log, ConformanceSettings.DEFAULT.withMatching(Matching.LABEL)))
                .isEqualTo(1);
        Conformance byId = Conformance.of(twice, log, ConformanceSettings.DEFAULT.withMatching(Matching.ID));
        assertThat(byId.fittingCases().part()).isEqualTo(1);
        assertThat(deviations(byId, 0))
                .containsExactly("UNKNOWN_NAME call 0", "NO_STEP first 1", "UNKNOWN_NAME call 2", "NO_STEP second 3")
                .hasSize(4);
    }

    @Test
    void casesThatAreOpenNeedABeginningOnly() {
        Glossary glossary = Logs.outcomes(Map.of("send", Outcome.RESOLVED, "cancel", Outcome.ABANDONED));
        EventLog log = Logs.of(glossary, "order pay pack send", "order pay", "pay");
        Conformance conformance = Conformance.of(SHOP, log);
        assertThat(conformance.fittingCases()).isEqualTo(new Share(2, 3));
        assertThat(conformance.openCases()).isEqualTo(new Share(2, 3));
        assertThat(conformance.fittingSteps()).isEqualTo(new Share(6 + 2, 6 + 2 + 1));
        assertThat(deviations(conformance, 2)).hasSize(1);
        assertThat(conformance.notes())
                .contains(
                        "2 of 3 cases are not over when the log ends: they fit when they are the beginning of a planned journey.");
        Conformance whole = Conformance.of(SHOP, log, ConformanceSettings.DEFAULT.withOpenCases(OpenCases.WHOLE));
        assertThat(whole.fittingCases()).isEqualTo(new Share(1, 3));
        assertThat(whole.openCases().part()).isZero();
    }

    @Test
    void failuresAreToldFromClassStatusAndOutcome() {
        Glossary glossary = new Glossary(
                Map.of(
                        "send", Traits.builder().outcome(Outcome.RESOLVED).build(),
                        "cancel", Traits.builder().outcome(Outcome.ABANDONED).build()),
                Map.of(
                        "bounced",
                        Logs.failure(),
                        "lost",
                        Traits.builder().outcome(Outcome.LOST).build()),
                List.of(),
                List.of(),
                Map.of());
        EventLog log = EventLog.builder()
                .glossary(glossary)
                .step("c0", "order")
                .start(Logs.at(0, 0))
                .text(Role.STATUS, "bounced")
                .add()
                .step("c0", "cancel")
                .start(Logs.at(0, 1))
                .text(Role.STATUS, "Failed")
                .add()
                .step("c1", "order")
                .start(Logs.at(1, 0))
                .text(Role.CLASS, "FAILURE")
                .add()
                .step("c1", "cancel")
                .start(Logs.at(1, 1))
                .text(Role.STATUS, "lost")
                .add()
                .build();
        Conformance conformance = Conformance.of(SHOP, log);
        assertThat(deviations(conformance, 0)).containsExactly("CLASS_FAILURE order 0", "STATUS_FAILED cancel 1");
        assertThat(deviations(conformance, 1)).containsExactly("CLASS_FAILURE order 0", "OTHER_OUTCOME cancel 1");
        assertThat(conformance.fittingCases()).isEqualTo(new Share(2, 2));
        assertThat(conformance.undeviatingCases()).isEqualTo(new Share(0, 2));
        Conformance strict = Conformance.of(SHOP, log, ConformanceSettings.DEFAULT.withFailedStatuses(List.of("lost")));
        assertThat(deviations(strict, 1)).containsExactly("CLASS_FAILURE order 0", "STATUS_FAILED cancel 1");
        assertThat(deviations(strict, 0)).containsExactly("CLASS_FAILURE order 0");
    }

    @Test
    void aPlannedFailureIsNoDeviation() {
        Journey journey = Journey.named("Break")
                .touchpoint(Touchpoint.named("breaks")
                        .ofClass(TouchpointClass.FAILURE)
                        .build())
                .start("breaks")
                .from("breaks")
                .to(Outcome.LOST)
                .build();
        EventLog log = EventLog.builder()
                .step("c0", "breaks")
                .start(Logs.at(0, 0))
                .text(Role.CLASS, "FAILURE")
                .add()
                .build();
        assertThat(Conformance.of(journey, log).undeviatingCases()).isEqualTo(new Share(1, 1));
    }

    @Test
    void amongEqualExplanationsTheOneThatEndsAsTheCaseDidIsTaken() {
        Journey journey = Journey.named("Two ends")
                .touchpoint("ask")
                .start("ask")
                .from("ask")
                .to(Outcome.RESOLVED, 0.5)
                .to(Outcome.REFUSED, 0.5)
                .build();
        for (Outcome outcome : List.of(Outcome.RESOLVED, Outcome.REFUSED)) {
            EventLog log = Logs.of(Logs.outcomes(Map.of("ask", outcome)), "ask");
            assertThat(Conformance.of(journey, log).undeviatingCases()).isEqualTo(new Share(1, 1));
        }
        EventLog lost = Logs.of(Logs.outcomes(Map.of("ask", Outcome.LOST)), "ask");
        assertThat(deviations(Conformance.of(journey, lost), 0)).containsExactly("OTHER_OUTCOME ask 0");
    }

    @Test
    void unobservableTouchpointsAreNotMissed() {
        EventLog log = Logs.of("order pay send");
        ConformanceSettings settings = ConformanceSettings.DEFAULT.withUnobservable(List.of("pack"));
        assertThat(fitting(SHOP, log, settings)).isEqualTo(1);
        assertThatThrownBy(
                        () -> Conformance.of(SHOP, log, ConformanceSettings.DEFAULT.withUnobservable(List.of("pakc"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("pakc");
    }

    @Test
    void aBoundThatIsHitIsSaid() {
        EventLog log = Logs.of("order pay pack send", "order pay call mail visit send", "call");
        Conformance conformance = Conformance.of(SHOP, log, ConformanceSettings.DEFAULT.withMaxStates(3));
        assertThat(conformance.complete()).isFalse();
        assertThat(conformance.cutOffCases()).containsExactly("c0", "c1", "c2");
        assertThat(conformance.alignedCases()).isEqualTo(new Share(0, 3));
        assertThat(conformance.fittingCases()).isEqualTo(new Share(0, 2));
        assertThat(conformance.fittingSteps().value()).isEmpty();
        assertThat(conformance.rows()).isEmpty();
        assertThat(conformance.notes().get(0))
                .isEqualTo(
                        "The search was cut off after 3 states in 3 of 3 cases (such as c0, c1, c2): they have no alignment and no deviations are counted for them. Allow more states, or draw fewer branches that run side by side.");
        CaseConformance second = conformance.cases().get(1);
        assertThat(second.aligned()).isFalse();
        assertThat(second.fits()).isFalse();
        assertThat(second.cost()).isGreaterThanOrEqualTo(3);
        assertThat(second.moves()).isEmpty();
    }

    @Test
    void whatCannotBeComparedIsRefused() {
        assertThatThrownBy(() -> Conformance.of(SHOP, EventLog.builder().build()))
                .hasMessage("The log has no steps: there is nothing to compare.");
        assertThatThrownBy(() -> ConformanceSettings.DEFAULT.withMaxStates(0))
                .hasMessage("Bound 0: at least 1 state must be allowed for a variant; the default is 100000.");
    }

    private static long fitting(Journey journey, EventLog log, ConformanceSettings settings) {
        return Conformance.of(journey, log, settings).fittingCases().part();
    }

    private static List<String> deviations(Conformance conformance, int caseIndex) {
        return conformance.cases().get(caseIndex).deviations().stream()
                .map(d -> d.evidence() + " " + d.touchpoint() + " " + d.position())
                .toList();
    }
}
