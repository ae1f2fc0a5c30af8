package dev.journey.analysis.observed;

import static dev.journey.analysis.observed.TestLog.log;
import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.analysis.figure.Figure;
import dev.journey.analysis.figure.Share;
import dev.journey.analysis.measure.EffortWeights;
import dev.journey.model.DueParty;
import dev.journey.model.Outcome;
import dev.journey.model.log.EventLog;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StressTransferTest {
    private static final String NO_MINUTES =
            "No step of these stretches has customer minutes: map customerMinutes, or give minutes for the touchpoints.";

    private static List<StressTransfer> stress(EventLog log) {
        return LogSummary.of(log, Settings.DEFAULT).stressTransfers();
    }

    private static Words words() {
        return Words.known()
                .touchpoint("try", Words.means().due(DueParty.COMPANY).minutes(Words.active(45)))
                .touchpoint("choose", Words.means().due(DueParty.CUSTOMER).minutes(Words.active(7)))
                .touchpoint("wait", Words.means().due(DueParty.COMPANY))
                .touchpoint("ask", Words.handsBack().due(DueParty.COMPANY).minutes(Words.active(3)))
                .touchpoint("leave", Words.ends(Outcome.ABANDONED).minutes(Words.active(1)))
                .touchpoint(
                        "done",
                        Words.ends(Outcome.RESOLVED).due(DueParty.COMPANY).minutes(Words.active(2)));
    }

    @Test
    void theStretchIsWhatTheCustomerDoesUntilTheCompanyHasTheBall() {
        StressTransfer edge = stress(log(words(), "call:cust@0 advise:A@1 try:cust@10 try:cust@40 call:A@100"))
                .get(0);

        assertThat(edge.from()).isEqualTo("advise");
        assertThat(edge.to()).isEqualTo("try");
        assertThat(edge.count()).isEqualTo(1);
        assertThat(edge.handBacks()).isEqualTo(1);
        assertThat(edge.minutes()).isEqualTo(Figure.of(90));
        assertThat(edge.load()).isEqualTo(Figure.of(90));
        assertThat(edge.missingMinutes()).isEqualTo(new Share(0, 2));
        assertThat(edge.heldSeconds()).isEqualTo(90 * 60);
        assertThat(edge.leftOpen()).isEqualTo(new Share(0, 1));
        assertThat(edge.classes()).isEqualTo(Map.of(StressClass.EXPLICIT, 1L));
    }

    @Test
    void onlyCompanyDueWorkCounts() {
        List<StressTransfer> edges = stress(log(words(), "advise:A choose:cust", "advise:A choose:cust try:cust"));

        assertThat(edges).hasSize(1);
        assertThat(edges.get(0).handBacks()).isEqualTo(2);
        assertThat(edges.get(0).count()).isEqualTo(1);
        assertThat(edges.get(0).load()).isEqualTo(Figure.of(45));
        assertThat(stress(log(words(), "advise:A choose:cust"))).isEmpty();
    }

    @Test
    void waitCountsDoubleAndOtherWeightsCanBeTaken() {
        EventLog log = log(words(), "advise:A@0 x:cust@5{class=CHASE,customerMinutes=1,waitMinutes=10} A@36");
        Settings idle = Settings.DEFAULT.withWeights(new EffortWeights(1, 2, 0.5, 100));

        assertThat(stress(log).get(0).load()).isEqualTo(Figure.of(21));
        assertThat(LogSummary.of(log, idle).stressTransfers().get(0).load()).isEqualTo(Figure.of(21 + 10));
    }

    @Test
    void missingMinutesAreSaidAndNotTakenAsZero() {
        List<StressTransfer> edges = stress(log(words(), "advise:A wait:cust", "advise:A wait:cust wait:cust A"));

        assertThat(edges).hasSize(1);
        assertThat(edges.get(0).minutes()).isEqualTo(Figure.absent(NO_MINUTES));
        assertThat(edges.get(0).load()).isEqualTo(Figure.absent(NO_MINUTES));
        assertThat(edges.get(0).missingMinutes()).isEqualTo(new Share(3, 3));
        assertThat(edges.get(0).leftOpen()).isEqualTo(new Share(1, 2));
    }

    @Test
    void anAskByTheCompanyOpensAStretchEvenAtTheStart() {
        StressTransfer edge = stress(log(words(), "ask:A try:cust A")).get(0);

        assertThat(edge.from()).isEqualTo("(start)");
        assertThat(edge.load()).isEqualTo(Figure.of(48));
    }

    @Test
    void aCaseThatTheCustomerOpensIsNoTransfer() {
        assertThat(stress(log(words(), "try:cust try:cust A"))).isEmpty();
    }

    @Test
    void nothingOfOneCaseGoesIntoTheNext() {
        List<StressTransfer> edges = stress(log(words(), "advise:A try:cust", "try:cust A"));

        assertThat(edges).hasSize(1);
        assertThat(edges.get(0).load()).isEqualTo(Figure.of(45));
        assertThat(edges.get(0).leftOpen()).isEqualTo(new Share(1, 1));
    }

    @Test
    void theStretchEndsWithTheOutcome() {
        List<StressTransfer> resolved =
                stress(log(words(), "advise:A@0 done:cust@10 x:cust@500{class=SURVEY,customerMinutes=9}"));
        List<StressTransfer> gaveUp = stress(log(words(), "advise:A@0 try:cust@10 leave:cust@20 x:A@99"));

        assertThat(resolved.get(0).load()).isEqualTo(Figure.of(2));
        assertThat(resolved.get(0).heldSeconds()).isZero();
        assertThat(resolved.get(0).leftOpen()).isEqualTo(new Share(0, 1));
        assertThat(gaveUp.get(0).load()).isEqualTo(Figure.of(46));
        assertThat(gaveUp.get(0).heldSeconds()).isEqualTo(600);
    }

    @Test
    void afterARefusalTheStretchGoesOn() {
        Words words = words().touchpoint("refuse", Words.handsBack().outcome(Outcome.REFUSED));
        List<StressTransfer> goesOn = stress(log(words, "A@0 refuse:A@1 try:cust@5 A@9"));
        List<StressTransfer> ends = stress(log(words, "A@0 refuse:A@1"));

        assertThat(goesOn.get(0).to()).isEqualTo("refuse");
        assertThat(goesOn.get(0).load()).isEqualTo(Figure.of(45));
        assertThat(goesOn.get(0).heldSeconds()).isEqualTo(240);
        assertThat(ends.get(0).leftOpen()).isEqualTo(new Share(0, 1));
    }

    @Test
    void workThatNobodyAskedForIsImplicit() {
        for (String kind : List.of("CHASE", "VERIFICATION", "CONSULT", "TRANSFER")) {
            assertThat(classes(log(words(), "A check:cust{class=VERIFICATION} A x:cust{class=" + kind + "} A")))
                    .isEqualTo(StressClass.IMPLICIT);
        }
        assertThat(classes(log(words(), "A x:cust{class=REPAIR} A"))).isEqualTo(StressClass.EXPLICIT);
        assertThat(classes(log(words(), "A ask:A{class=CHASE} A"))).isEqualTo(StressClass.EXPLICIT);
    }

    private static StressClass classes(EventLog log) {
        return stress(log).stream()
                .filter(edge -> edge.to().equals("x") || edge.to().equals("ask"))
                .findFirst()
                .orElseThrow()
                .classes()
                .keySet()
                .iterator()
                .next();
    }

    @Test
    void askingWithoutAQuestionStopsAClock() {
        assertThat(classes(log(words(), "A{dataAsked=name} ask:A A"))).isEqualTo(StressClass.CLOCK_STOP);
        assertThat(classes(log(words(), "A{dataAsked=name} ask:A ask:B A"))).isEqualTo(StressClass.CLOCK_STOP);
        assertThat(classes(log(words(), "A ask:A{dataAsked=name} A"))).isEqualTo(StressClass.EXPLICIT);
        assertThat(classes(log(words(), "A{dataAsked=name} ask:A try:cust A"))).isEqualTo(StressClass.EXPLICIT);
        assertThat(classes(log(words(), "A{dataAsked=name} x:cust{class=REPAIR} A")))
                .isEqualTo(StressClass.EXPLICIT);
    }

    @Test
    void theGreatestLoadComesFirstThenTheMostFrequentThenTheName() {
        EventLog log = log(
                words(),
                "a:A try:cust",
                "z:A wait:cust A wait:cust A",
                "b:A wait:cust",
                "z:A wait:cust",
                "b:A other:cust{class=CHASE}");

        assertThat(stress(log).stream().map(edge -> edge.from() + edge.to()))
                .containsExactly("atry", "zwait", "bother", "bwait", "stepwait");
    }
}
