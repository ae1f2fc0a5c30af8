package dev.journey.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.journey.analysis.figure.Distribution;
import dev.journey.analysis.figure.Share;
import dev.journey.analysis.measure.MissingPolicy;
import dev.journey.analysis.observed.Follow;
import dev.journey.analysis.observed.HandBackRow;
import dev.journey.analysis.observed.HandoffFigures;
import dev.journey.analysis.observed.HandoffRow;
import dev.journey.analysis.observed.Handover;
import dev.journey.analysis.observed.Level;
import dev.journey.analysis.observed.LogSummary;
import dev.journey.analysis.observed.Occurrences;
import dev.journey.analysis.observed.Path;
import dev.journey.analysis.observed.Rows;
import dev.journey.analysis.observed.Settings;
import dev.journey.model.log.Case;
import dev.journey.model.log.EventLog;
import dev.journey.model.log.EventLogBuilder;
import dev.journey.model.log.StepDraft;
import dev.journey.model.mapping.Mapping;
import dev.journey.model.read.CsvReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The figures of a company's incidents (2,492 incidents of a ServiceNow, UCI data set 498, CC BY 4.0) against numbers from
 * outside: {@code incidents.py} beside the test resources computes them from the definitions, with lists and the standard
 * library of Python. Skipped where the log is not on the machine.
 */
@TestInstance(Lifecycle.PER_CLASS)
class IncidentLogReferenceTest {
    private static final java.nio.file.Path LOG = java.nio.file.Path.of("shared", "logs", "uci-incidents");

    private Optional<java.nio.file.Path> folder = Optional.empty();
    private EventLog log = EventLog.builder().build();

    @BeforeAll
    void read() {
        folder = above(LOG);
        assumeTrue(folder.isPresent(), "the log " + LOG + " is not on this machine");
        Mapping mapping = Mapping.load(above(java.nio.file.Path.of("examples", "mappings", "servicenow-incidents.json"))
                .orElseThrow());
        log = CsvReader.with(mapping)
                .read(folder.orElseThrow().resolve("incidents.csv"))
                .log();
    }

    private static Optional<java.nio.file.Path> above(java.nio.file.Path wanted) {
        return Stream.iterate(
                        java.nio.file.Path.of("").toAbsolutePath(), Objects::nonNull, java.nio.file.Path::getParent)
                .map(place -> place.resolve(wanted))
                .filter(Files::exists)
                .findFirst();
    }

    private HandoffFigures handoffs(String level, MissingPolicy missing) {
        JourneyReport report =
                JourneyAnalysis.withDefaults().withMissing(missing).of(log);
        return report.handoffs().get(new Level(level));
    }

    @Test
    void theLogHasItsStepsCasesAndTies() {
        JourneyReport report = JourneyAnalysis.withDefaults().of(log);

        assertThat(report.source().steps()).isEqualTo(14_120);
        assertThat(report.source().cases()).isEqualTo(2492);
        assertThat(report.source().ties()).isEqualTo(1372);
        assertThat(report.source().durations()).satisfies(durations -> {
            check(durations, 2492, 2_845_795_440L, 526_740, 1_923_600);
            assertThat(durations.max()).hasValue(23_246_040_000L);
        });
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "team, SKIP, 1895, 939, 361, 230, 105, 503, 269, 10, 8409, 0, 2, 17",
        "team, AS_VALUE, 2320, 1121, 374, 247, 102, 586, 312, 9, 9308, 0, 3, 20",
        "team, BREAK, 1780, 906, 319, 202, 96, 426, 231, 9, 8367, 0, 2, 14",
        "actor, SKIP, 515, 287, 139, 125, 13, 165, 145, 1, 8332, 0, 1, 9",
        "actor, AS_VALUE, 1452, 917, 159, 127, 20, 269, 203, 1, 10176, 0, 2, 15",
        "actor, BREAK, 326, 207, 63, 56, 7, 69, 62, 0, 8293, 0, 0, 7",
    })
    void handoffsAndPingPongAreThoseOfPython(
            String level,
            MissingPolicy missing,
            long handoffs,
            long cases,
            long aba,
            long abaCases,
            long abab,
            long returns,
            long returnCases,
            long repeated3,
            long selfPairs,
            double p50,
            double p90,
            long max) {
        HandoffFigures figures = handoffs(level, missing);

        assertThat(figures.handoffs()).isEqualTo(new Occurrences(handoffs, cases));
        assertThat(figures.aba()).isEqualTo(new Occurrences(aba, abaCases));
        assertThat(figures.abab().occurrences()).isEqualTo(abab);
        assertThat(figures.returns()).isEqualTo(new Occurrences(returns, returnCases));
        assertThat(figures.repeated3().occurrences()).isEqualTo(repeated3);
        assertThat(figures.selfPairs()).isEqualTo(selfPairs);
        assertThat(figures.perCase().quantile(0.5)).hasValue(p50);
        assertThat(figures.perCase().quantile(0.9)).hasValue(p90);
        assertThat(figures.perCase().max()).hasValue(max);
    }

    @Test
    void theFirstFivePathsOf430AreThoseOfPython() {
        List<Path> paths =
                JourneyAnalysis.withDefaults().of(log).paths().stream().toList();

        assertThat(paths).hasSize(430);
        assertThat(paths.stream().limit(5).map(path -> String.join(" > ", path.steps()) + " " + path.count()))
                .containsExactly(
                        "Active > Resolved > Closed 335",
                        "New > Resolved > Closed 309",
                        "Resolved > Closed 192",
                        "New > New > Resolved > Closed 153",
                        "Active > Active > Resolved > Closed 119");
        assertThat(paths.stream().mapToLong(Path::count).sum()).isEqualTo(2492);
        assertThat(paths.stream().mapToLong(path -> path.resolved().part()).sum())
                .isEqualTo(2492);
    }

    @Test
    void handBacksAndTheCourtShareAreThoseOfPython() {
        JourneyReport report = JourneyAnalysis.withDefaults().of(log);

        assertThat(report.control().handBacks()).isEqualTo(new Occurrences(594, 548));
        assertThat(report.control().court()).isEqualTo(new Share(455_648_400_000L, 1_465_597_560_000L));
        assertThat(report.control().court().part() / 3.6e6).isCloseTo(126_569.0, within(0.05));
        assertThat(report.control().court().whole() / 3.6e6).isCloseTo(407_110.4, within(0.05));
        assertThat(report.control().court().value().orElseThrow()).isCloseTo(0.3109, within(0.00005));
    }

    @Test
    void theHandoverMatrixIsThatOfPython() {
        List<Handover> teams = JourneyAnalysis.withDefaults()
                .of(log)
                .handover()
                .get(Level.TEAM)
                .handovers();

        assertThat(teams).hasSize(434);
        assertThat(teams)
                .startsWith(
                        new Handover("Group 20", "Group 70", 108, 86),
                        new Handover("Group 70", "Group 20", 102, 86),
                        new Handover("Group 70", "Group 39", 95, 88),
                        new Handover("Group 70", "Group 25", 46, 45),
                        new Handover("Group 54", "Group 70", 41, 37));
    }

    @Test
    void theWaitsBetweenTouchpointsAreThoseOfPython() {
        List<Follow> follows = JourneyAnalysis.withDefaults().of(log).follows();

        assertThat(follows).hasSize(34);
        assertThat(follows.stream().limit(5).map(follow -> follow.from() + " > " + follow.to()))
                .containsExactly(
                        "Resolved > Closed",
                        "Active > Active",
                        "New > New",
                        "Active > Resolved",
                        "Awaiting User Info > Awaiting User Info");
        check(follows.get(0).waits(), 2496, 1_351_154_160, 433_980, 700_800);
        check(follows.get(1).waits(), 2271, 375_229_320, 5820, 317_160);
        check(follows.get(2).waits(), 1899, 168_657_240, 2160, 177_900);
        check(follows.get(3).waits(), 1173, 124_480_980, 540, 159_720);
        check(follows.get(4).waits(), 938, 267_211_920, 71_160, 515_220);
    }

    @Test
    void latencyAndLimboAreThoseOfPython() {
        HandoffFigures teams = handoffs("team", MissingPolicy.SKIP);
        HandoffFigures actors = handoffs("actor", MissingPolicy.SKIP);

        check(teams.toNext(), 1895, 288_399_480, 2700, 274_260);
        check(teams.toAcceptance().orElseThrow(), 1026, 164_652_780, 8400, 415_200);
        assertThat(teams.neverAccepted()).contains(new Share(869, 1895));
        assertThat(teams.limbo().part()).isEqualTo(117_916_200_000L);
        check(actors.toNext(), 515, 279_708_240, 56_820, 1_203_660);
        check(actors.toAcceptance().orElseThrow(), 275, 93_432_120, 18_600, 780_780);
        assertThat(actors.neverAccepted()).contains(new Share(240, 515));
        assertThat(actors.limbo().part()).isEqualTo(303_050_340_000L);
    }

    private static void check(Distribution millis, long count, long sumSeconds, double p50Seconds, double p90Seconds) {
        assertThat(millis.isExact()).isTrue();
        assertThat(millis.count()).isEqualTo(count);
        assertThat(millis.sum()).isEqualTo(sumSeconds * 1000);
        assertThat(millis.quantile(0.5)).hasValue(p50Seconds * 1000);
        assertThat(millis.quantile(0.9)).hasValue(p90Seconds * 1000);
    }

    @Test
    void repeatContactsAreThoseOfPython() {
        assertThat(JourneyAnalysis.withDefaults()
                        .of(log)
                        .repeatContacts()
                        .orElseThrow()
                        .within())
                .containsEntry(Duration.ofDays(7), new Share(174, 2492))
                .containsEntry(Duration.ofDays(30), new Share(225, 2492));
    }

    @Test
    void theRowsAreAsManyAsTheFigures() {
        List<HandoffRow> handoffs = Rows.of(log, Settings.DEFAULT).handoffs().toList();

        assertThat(handoffs).filteredOn(row -> row.level().equals(Level.TEAM)).hasSize(1895);
        assertThat(handoffs).filteredOn(row -> row.level().equals(Level.ACTOR)).hasSize(515);
        assertThat(Rows.of(log, Settings.DEFAULT).handBacks().map(HandBackRow::caseId))
                .hasSize(594)
                .satisfies(cases -> assertThat(cases.stream().distinct()).hasSize(548));
    }

    @Test
    void caseByCaseTheFiguresAreWhatTheCompanyRecorded() throws IOException {
        Map<String, List<String>> truth =
                Files.readAllLines(folder.orElseThrow().resolve("truth.csv"), StandardCharsets.UTF_8).stream()
                        .skip(1)
                        .map(line -> List.of(line.split(",")))
                        .collect(Collectors.toMap(fields -> fields.get(0), fields -> fields));
        Settings missingIsAValue = Settings.DEFAULT.withMissing(MissingPolicy.AS_VALUE);
        int reassignments = 0;
        int reopens = 0;
        for (Case one : log.cases()) {
            List<String> recorded = truth.get(one.id());
            LogSummary summary = LogSummary.of(logOf(List.of(one)), missingIsAValue);
            long changes = Optional.ofNullable(summary.handoffs().get(Level.TEAM))
                    .map(figures -> figures.handoffs().occurrences())
                    .orElse(0L);
            reassignments += changes == Long.parseLong(recorded.get(1)) ? 1 : 0;
            reopens += summary.control().reEntries().occurrences() == Long.parseLong(recorded.get(2)) ? 1 : 0;
        }

        assertThat(reassignments).isEqualTo(2479);
        assertThat(reopens).isEqualTo(2492);
    }

    @Test
    void splittingTheCasesChangesNothing() {
        LogSummary whole = LogSummary.of(log, Settings.DEFAULT);
        LogSummary parts =
                log.cases().stream()
                        .collect(Collectors.groupingBy(one -> one.id().hashCode() & 3))
                        .values()
                        .stream()
                        .map(this::logOf)
                        .map(part -> LogSummary.of(part, Settings.DEFAULT))
                        .reduce(LogSummary::merge)
                        .orElseThrow();

        assertThat(parts.handoffs()).isEqualTo(whole.handoffs());
        assertThat(parts.control()).isEqualTo(whole.control());
        assertThat(parts.follows()).isEqualTo(whole.follows());
        assertThat(parts.paths().stream()).containsExactlyElementsOf(whole.paths());
    }

    private EventLog logOf(List<Case> cases) {
        EventLogBuilder builder = EventLog.builder().glossary(log.glossary());
        IntStream.range(0, cases.size())
                .mapToObj(i -> cases.get(cases.size() - 1 - i))
                .forEach(one -> one.steps().forEach(step -> {
                    StepDraft draft = builder.step(one.id(), step.touchpoint()).start(step.start());
                    step.team().ifPresent(draft::team);
                    step.actor().ifPresent(draft::actor);
                    draft.add();
                }));
        return builder.build();
    }
}
