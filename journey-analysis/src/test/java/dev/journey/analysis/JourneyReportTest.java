package dev.journey.analysis;

import static dev.journey.analysis.observed.TestLog.log;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.journey.analysis.figure.Share;
import dev.journey.analysis.measure.EffortWeights;
import dev.journey.analysis.measure.MissingPolicy;
import dev.journey.analysis.observed.Level;
import dev.journey.analysis.observed.LogSummary;
import dev.journey.analysis.observed.Settings;
import dev.journey.analysis.observed.Words;
import dev.journey.model.DueParty;
import dev.journey.model.Outcome;
import dev.journey.model.Side;
import dev.journey.model.StepMinutes;
import dev.journey.model.log.EventLog;
import dev.journey.model.read.ReadReport;
import dev.journey.model.read.ReadResult;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JourneyReportTest {
    private static final String NO_MOVES =
            "Nothing says whose any step is, or whose move is next: map side, or give side or move for touchpoints, statuses,"
                    + " actors or teams in the mapping.";

    private static JourneyReport report(EventLog log) {
        return JourneyAnalysis.withDefaults().of(log);
    }

    private static String absence(EventLog log, String figure) {
        return report(log).absences().stream()
                .filter(absence -> absence.figure().equals(figure))
                .map(Absence::reason)
                .findFirst()
                .orElse("");
    }

    /** Everything is said, and every minute known. */
    private static EventLog complete() {
        Words words = Words.known()
                .touchpoint(
                        "call",
                        Words.seen().due(DueParty.CUSTOMER).accepts(true).minutes(StepMinutes.of(1, 2)))
                .touchpoint("fix", Words.unseen().due(DueParty.COMPANY).minutes(StepMinutes.of(0, 5)))
                .touchpoint(
                        "done",
                        Words.ends(Outcome.RESOLVED).due(DueParty.COMPANY).minutes(StepMinutes.of(0, 1)));
        return log(words, "call:cust{customer=k} fix:sys fix:part fix:sys done:sys");
    }

    @Test
    void aCompleteLogLacksOnlyTheSurvey() {
        assertThat(report(complete()).absences())
                .containsExactly(new Absence("effort.index", "Not calibrated: an effort index needs survey answers."));
        assertThat(report(complete()).assumptions()).isEmpty();
    }

    @Test
    void anEmptyTruthLacksEverythingAndSaysWhatWouldGiveIt() {
        assertThat(report(log("-")).absences())
                .containsExactly(
                        new Absence("handoffs", "The log has no team, actor or tier: map one to count handoffs."),
                        new Absence("courtShare", NO_MOVES),
                        new Absence("handBacks", NO_MOVES),
                        new Absence("stressTransfers", NO_MOVES),
                        new Absence(
                                "burdenShare",
                                "No step has minutes: map customerMinutes, waitMinutes, companyMinutes or end, or give minutes"
                                        + " for touchpoints or channels in the mapping."),
                        new Absence(
                                "misplacedShare",
                                "No step has minutes: map customerMinutes, waitMinutes, companyMinutes or end, or give minutes"
                                        + " for touchpoints or channels in the mapping."),
                        new Absence(
                                "effort.perCase",
                                "No step has minutes: map customerMinutes, waitMinutes, companyMinutes or end, or give minutes"
                                        + " for touchpoints or channels in the mapping."),
                        new Absence("effort.index", "Not calibrated: an effort index needs survey answers."),
                        new Absence("repeatContacts", "The log has no customers: map a column to customer."),
                        new Absence(
                                "outcomes",
                                "No touchpoint or status has an outcome: every case counts as open to its end. Mark those that"
                                        + " end an issue in the mapping."));
    }

    @Test
    void whatALevelLacksIsSaidForThatLevel() {
        assertThat(absence(log("A B"), "handoffs.actor.visible"))
                .isEqualTo("No touchpoint or status is marked FRONT: mark what the customer sees in the mapping.");
        assertThat(absence(log("A/X"), "handoffs.team.latency.toAcceptance"))
                .isEqualTo(
                        "No touchpoint or status is marked \"accepts\": mark those that mean that work was taken up in"
                                + " the mapping.");
        assertThat(absence(log("A B sys", "A B"), "handoffs.actor.kinds"))
                .isEqualTo(
                        "2 of 3 handoffs by actor are unclassified: no tier is known, and escalation, push-back and transfer need"
                                + " tiers. Give tiers to teams or actors in the mapping.");
    }

    @Test
    void whereSomeMinutesAreKnownTheReasonIsNarrower() {
        EventLog some = log("A{customerMinutes=3} B", "cust{customerMinutes=0,companyMinutes=0} A");
        EventLog zero = log("cust{customerMinutes=0,companyMinutes=0} A");

        assertThat(absence(some, "effort.perCase"))
                .isEqualTo(
                        "No case has known customer minutes for each of its steps: give minutes for the touchpoints that"
                                + " lack them, or mark those that the customer does not see as BACK.");
        assertThat(absence(some, "misplacedShare")).isEqualTo("No company-due step has minutes.");
        assertThat(absence(some, "burdenShare")).isEmpty();
        assertThat(absence(zero, "burdenShare")).isEqualTo("All minutes that are known are 0.");
    }

    @Test
    void whereNothingSaysWhoseTheStepsAreNobodyKnowsWhoseMoveItIs() {
        Words moves = Words.known().touchpoint("step", Words.handsBack());
        Words statusMoves = Words.known().status("open", Words.handsBack());
        Words sides = Words.known().touchpoint("step", Words.means().side(Side.COMPANY));

        assertThat(report(log("A B")).control().court()).isEqualTo(new Share(0, 0));
        assertThat(report(log("A B")).control().unresolvedMillis()).isEqualTo(60_000);
        assertThat(absence(log("A B"), "courtShare")).isEqualTo(NO_MOVES);
        assertThat(absence(log(moves, "A B"), "courtShare")).isEmpty();
        assertThat(absence(log(statusMoves, "A B~open"), "courtShare")).isEmpty();
        assertThat(absence(log(sides, "A B"), "courtShare")).isEmpty();
        assertThat(absence(log("A sys"), "courtShare")).isEmpty();
        assertThat(absence(log("sys"), "courtShare"))
                .isEqualTo("No case has unresolved time: each has one step, or is over at once.");
        LogSummary either =
                LogSummary.of(log("A B"), Settings.DEFAULT).merge(LogSummary.of(log(moves, "A B"), Settings.DEFAULT));
        assertThat(either.control().court()).isEqualTo(new Share(60_000, 120_000));
    }

    @Test
    void minutesOfOneSideGiveNoShareOfBoth() {
        EventLog customers = log("cust{customerMinutes=3} A{customerMinutes=1}");
        EventLog company = log("cust sys A{companyMinutes=3}");

        assertThat(absence(customers, "burdenShare"))
                .isEqualTo(
                        "No step has minutes of the company: map companyMinutes or end, or give minutes for touchpoints or"
                                + " channels in the mapping.");
        assertThat(absence(customers, "misplacedShare")).isEqualTo(absence(customers, "burdenShare"));
        assertThat(absence(company, "burdenShare"))
                .isEqualTo(
                        "No step has minutes of customers: map customerMinutes, waitMinutes or end, or give minutes for"
                                + " touchpoints or channels in the mapping.");
        assertThat(absence(company, "misplacedShare")).isEqualTo(absence(company, "burdenShare"));
        assertThat(absence(log("cust{customerMinutes=3}"), "burdenShare")).isEmpty();
        assertThat(absence(log(Words.known().touchpoint("step", Words.unseen()), "A{companyMinutes=3}"), "burdenShare"))
                .isEmpty();
    }

    @Test
    void kindsAreNotMissedWhereTiersAreKnownOrNothingIsUnclassified() {
        assertThat(absence(log(Words.known().tier("A", 1), "A B"), "handoffs.actor.kinds"))
                .isEmpty();
        assertThat(absence(log("A sys"), "handoffs.actor.kinds")).isEmpty();
    }

    @Test
    void anOutcomeThatIsOpenIsNone() {
        assertThat(absence(log(Words.known().touchpoint("step", Words.ends(Outcome.OPEN)), "A"), "outcomes"))
                .isNotEmpty();
        assertThat(absence(log(Words.known().touchpoint("step", Words.ends(Outcome.LOST)), "A"), "outcomes"))
                .isEmpty();
        assertThat(absence(log(Words.known().status("end", Words.ends(Outcome.LOST)), "A~end B"), "outcomes"))
                .isEmpty();
    }

    @Test
    void whatIsTakenForGrantedIsSaidWithItsCount() {
        assertThat(report(log("A@0 cust@0 B@5")).assumptions())
                .containsExactly(
                        "Nobody said whose 2 of 3 steps are; they were taken as the company's.",
                        "1 of 3 steps began at the same time as the step before them, in 1 of 1 cases; they keep the source's"
                                + " order.");
        assertThat(report(log("A@0 cust@0 B@5{companyMinutes=1}")).assumptions())
                .containsExactly(
                        "Nobody said whose 2 of 3 steps are; they were taken as the company's.",
                        "Who should bear 3 of 3 steps was not said; it was taken from their class (choices, first facts and"
                                + " one identity check are the customer's, everything else is the company's).",
                        "Minutes of customers are not known for 3 of 3 steps; sums of minutes leave them out and are lower"
                                + " bounds.",
                        "Minutes of the company are not known for 1 of 3 steps; sums of minutes leave them out and are lower"
                                + " bounds.",
                        "1 of 3 steps began at the same time as the step before them, in 1 of 1 cases; they keep the source's"
                                + " order.");
    }

    @Test
    void defaultsOfWhoShouldBearAStepAreSaidWhereMinutesAreKnown() {
        assertThat(report(log("cust{customerMinutes=1}")).assumptions())
                .containsExactly(
                        "Who should bear 1 of 1 steps was not said; it was taken from their class (choices, first"
                                + " facts and one identity check are the customer's, everything else is the company's).");
    }

    @Test
    void assumedMinutesAreSaidWithTheirShare() {
        Words words = Words.known()
                .touchpoint("call", Words.seen().due(DueParty.COMPANY))
                .assume("phone", StepMinutes.of(6, 3));

        assertThat(report(log(words, "call:sys{channel=phone} call:sys{customerMinutes=2,companyMinutes=1}"))
                        .assumptions())
                .containsExactly(
                        "Minutes of customers on 1 steps are assumed by channel: 6 of 8 minutes (75.0 %).",
                        "Minutes of the company on 1 steps are assumed by channel: 3 of 4 minutes (75.0 %).");
        assertThat(report(log(words.assume("phone", StepMinutes.of(0, 0)), "call:sys{channel=phone}"))
                        .assumptions())
                .contains("Minutes of customers on 1 steps are assumed by channel: 0 of 0 minutes (no time).");
    }

    @Test
    void stepsThatOverlapAreSaid() {
        assertThat(report(log("sys@0-9 sys@5 sys@6")).assumptions())
                .contains("1 of 3 steps began before the step before them had ended; such waits count as 0.");
    }

    @Test
    void numbersAreWrittenTheSameEverywhere() {
        String[] cases = new String[1234];
        Arrays.fill(cases, "A");

        assertThat(report(log(cases)).assumptions())
                .contains("Nobody said whose 1,234 of 1,234 steps are; they were taken as the company's.");
    }

    @Test
    void quantilesFromAHistogramAreSaid() {
        String[] cases = new String[4097];
        Arrays.fill(cases, "sys");

        assertThat(report(log(Arrays.copyOf(cases, 4096))).assumptions()).isEmpty();
        assertThat(report(log(cases)).assumptions())
                .contains(
                        "Quantiles over more than 4,096 values are taken from a histogram and are off by at most 1/256 of"
                                + " themselves; counts, sums and means are exact.");
    }

    @Test
    void theReportHoldsWhatTheSummaryFound() {
        LogSummary summary = LogSummary.of(complete(), Settings.DEFAULT);
        JourneyReport report = JourneyReport.of(summary);

        assertThat(report.settings()).isEqualTo(Settings.DEFAULT);
        assertThat(report.reading()).isEmpty();
        assertThat(report.source()).isEqualTo(summary.source());
        assertThat(report.control()).isEqualTo(summary.control());
        assertThat(report.effort()).isEqualTo(summary.effort());
        assertThat(report.handoffs()).isEqualTo(summary.handoffs()).containsOnlyKeys(Level.ACTOR);
        assertThat(report.handover()).containsOnlyKeys(Level.ACTOR);
        assertThat(report.paths()).containsExactlyElementsOf(summary.paths());
        assertThat(report.follows()).isEqualTo(summary.follows()).isNotEmpty();
        assertThat(report.stressTransfers()).isEqualTo(summary.stressTransfers());
        assertThat(report.repeatContacts()).isEqualTo(summary.repeatContacts()).isPresent();
    }

    @Test
    void whatReadingSaidIsKept() {
        ReadReport reading = new ReadReport(
                "x.csv", "CSV", 1, 1, Map.of(), false, List.of(), Optional.empty(), List.of(), List.of());

        assertThat(JourneyAnalysis.withDefaults()
                        .of(new ReadResult(complete(), reading))
                        .reading())
                .contains(reading);
    }

    @Test
    void anAnalysisIsChangedOneByOne() {
        JourneyAnalysis defaults = JourneyAnalysis.withDefaults();
        EffortWeights weights = new EffortWeights(1, 1, 1, 1);
        List<Duration> windows = List.of(Duration.ofDays(1));

        assertThat(defaults.settings()).isEqualTo(Settings.DEFAULT);
        assertThat(defaults.withLevel("actor").settings()).isEqualTo(Settings.DEFAULT.withLevel(Level.ACTOR));
        assertThat(defaults.withMissing(MissingPolicy.BREAK).settings())
                .isEqualTo(Settings.DEFAULT.withMissing(MissingPolicy.BREAK));
        assertThat(defaults.withSystems(false).settings()).isEqualTo(Settings.DEFAULT.withSystems(false));
        assertThat(defaults.withUntilOutcome(true).settings()).isEqualTo(Settings.DEFAULT.withUntilOutcome(true));
        assertThat(defaults.withWeights(weights).settings()).isEqualTo(Settings.DEFAULT.withWeights(weights));
        assertThat(defaults.withRepeatWindows(windows).settings())
                .isEqualTo(Settings.DEFAULT.withRepeatWindows(windows));
    }

    @Test
    void aLevelThatIsNotThereIsRefused() {
        assertThatThrownBy(
                        () -> JourneyAnalysis.withDefaults().withLevel("queue").of(log("A")))
                .hasMessage("The log has no level \"queue\". Levels found: touchpoint, actor.");
    }
}
