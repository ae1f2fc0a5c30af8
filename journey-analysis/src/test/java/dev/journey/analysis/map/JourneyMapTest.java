package dev.journey.analysis.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.journey.analysis.JourneyAnalysis;
import dev.journey.analysis.JourneyReport;
import dev.journey.analysis.measure.HandoffKind;
import dev.journey.analysis.observed.Level;
import dev.journey.analysis.observed.Settings;
import dev.journey.model.Outcome;
import dev.journey.model.Role;
import dev.journey.model.Side;
import dev.journey.model.Visibility;
import dev.journey.model.log.EventLog;
import dev.journey.model.mapping.Mapping;
import dev.journey.model.read.CsvReader;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JourneyMapTest {
    private static final String LOG = """
            case,time,step,actor,team,issue,customerMinutes,companyMinutes
            1,2024-01-01T09:00:00Z,Call,Cem,,Bill,10,0
            1,2024-01-01T09:15:00Z,Answer,Ann,Front,Bill,4,4
            1,2024-01-01T10:00:00Z,Look up,Bob,Back,Bill,0,20
            1,2024-01-01T11:00:00Z,Do it yourself,Ann,Front,Bill,1,1
            1,2024-01-02T11:00:00Z,Try,Cem,,Bill,30,0
            1,2024-01-03T11:00:00Z,Solved,Ann,Front,Bill,0,1
            2,2024-01-05T09:00:00Z,Call,Cem,,Line,10,0
            2,2024-01-05T09:20:00Z,Solved,Ann,Front,Line,2,2
            3,2024-01-06T09:00:00Z,Call,Cem,,Bill,10,0
            3,2024-01-06T12:00:00Z,Solved,Ann,Front,Bill,2,2
            4,2024-01-07T09:00:00Z,Call,Cem,,,10,0
            4,2024-01-07T10:00:00Z,Solved,Ann,Front,,2,2
            """;
    private static final String MAPPING = """
            {"schema": "journey-mapping/1",
             "columns": {"case": "case", "touchpoint": "step", "start": "time", "actor": "actor", "team": "team",
               "issueType": "issue", "customerMinutes": "customerMinutes", "companyMinutes": "companyMinutes"},
             "touchpoints": {
               "Call": {"side": "CUSTOMER", "visibility": "FRONT"},
               "Try": {"side": "CUSTOMER", "visibility": "FRONT", "class": "REPAIR"},
               "Answer": {"visibility": "FRONT"},
               "Look up": {"visibility": "BACK"},
               "Do it yourself": {"move": "CUSTOMER", "visibility": "FRONT"},
               "Solved": {"outcome": "RESOLVED", "visibility": "FRONT"}}}
            """;

    private final EventLog log = CsvReader.with(Mapping.parse(MAPPING, "test.mapping.json"))
            .read("test.csv", () -> new ByteArrayInputStream(LOG.getBytes(StandardCharsets.UTF_8)))
            .log();
    private final JourneyMap map = JourneyMap.of(log, Settings.DEFAULT, Optional.of(Level.TEAM), 100);

    @Test
    void the_customer_is_on_top_then_what_is_seen_then_the_rest() {
        assertThat(map.lanes())
                .containsExactly(
                        new Lane("", Side.CUSTOMER, Optional.of(Visibility.FRONT)),
                        new Lane("Front", Side.COMPANY, Optional.of(Visibility.FRONT)),
                        new Lane("Back", Side.COMPANY, Optional.of(Visibility.BACK)));
    }

    @Test
    void places_are_ordered_by_how_early_they_come() {
        assertThat(map.places())
                .extracting(Place::touchpoint)
                .containsExactly("Call", "Answer", "Look up", "Do it yourself", "Try", "Solved");
        assertThat(map.places().get(0)).isEqualTo(new Place("Call", 0, 0, 4, 4, 40, 0, 0));
    }

    @Test
    void minutes_that_are_the_companys_are_counted_at_their_touchpoint() {
        assertThat(map.places().get(4).misplacedMinutes()).isEqualTo(30);
    }

    @Test
    void ways_carry_handoffs_hand_backs_and_cases_with_stress() {
        Way handBack = way("Look up", "Do it yourself");
        assertThat(handBack.handBacks()).isEqualTo(1);
        assertThat(handBack.stressCases()).containsExactly("1");
        assertThat(handBack.handoffs()).isEqualTo(Map.of(HandoffKind.CONSULT, 1L));
        assertThat(handBack.mainHandoff()).contains(HandoffKind.CONSULT);
        assertThat(way("Call", "Solved").mainHandoff()).isEmpty();
    }

    @Test
    void routes_split_their_cases_by_outcome_and_segment_and_name_a_typical_case() {
        Route direct = map.routes().get(0);
        assertThat(direct.places()).containsExactly(0, 5);
        assertThat(direct.count()).isEqualTo(3);
        assertThat(direct.groups())
                .containsExactly(
                        new Route.Group(Outcome.RESOLVED, 0, 1),
                        new Route.Group(Outcome.RESOLVED, 1, 1),
                        new Route.Group(Outcome.RESOLVED, 2, 1));
        assertThat(log.caseId(direct.typicalCase())).isEqualTo("4");
        assertThat(map.segments()).isEqualTo(new Segments(Optional.of(Role.ISSUE_TYPE), List.of("Bill", "Line", "")));
    }

    @Test
    void the_map_agrees_with_the_report() {
        JourneyReport report = JourneyAnalysis.withDefaults().of(log);
        assertThat(map.distinctRoutes()).isEqualTo(report.paths().distinct());
        assertThat(map.ways()).hasSameSizeAs(report.follows());
        report.follows()
                .forEach(follow ->
                        assertThat(way(follow.from(), follow.to()).count()).isEqualTo(follow.count()));
        long handoffs = map.ways().stream()
                .flatMap(way -> way.handoffs().values().stream())
                .mapToLong(Long::longValue)
                .sum();
        assertThat(handoffs)
                .isEqualTo(report.handoffs().get(Level.TEAM).handoffs().occurrences());
        double misplaced =
                map.places().stream().mapToDouble(Place::misplacedMinutes).sum();
        assertThat(misplaced).isCloseTo(report.effort().misplaced().part() / 60_000.0, within(1e-9));
    }

    @Test
    void paths_beyond_the_most_frequent_are_left_out_and_counted() {
        JourneyMap cut = JourneyMap.of(log, Settings.DEFAULT, Optional.of(Level.TIER), 1);
        assertThat(cut.routes()).hasSize(1);
        assertThat(cut.distinctRoutes()).isEqualTo(2);
        assertThat(cut.routeCases().part()).isEqualTo(3);
    }

    @Test
    void a_log_of_three_columns_has_one_lane_and_one_segment() {
        EventLog bare = CsvReader.recognising()
                .read(
                        "bare.csv",
                        () -> new ByteArrayInputStream(
                                "case,activity,timestamp\n1,A,2024-01-01T09:00:00Z\n".getBytes(StandardCharsets.UTF_8)))
                .log();
        JourneyMap small = JourneyMap.of(bare, Settings.DEFAULT, Optional.empty(), 10);
        assertThat(small.lanes()).containsExactly(new Lane("", Side.COMPANY, Optional.empty()));
        assertThat(small.level()).isEmpty();
        assertThat(small.segments().names()).containsExactly(Segments.REST);
        assertThat(small.places().get(0).along()).isZero();
    }

    private Way way(String from, String to) {
        return map.ways().stream()
                .filter(way -> map.places().get(way.from()).touchpoint().equals(from)
                        && map.places().get(way.to()).touchpoint().equals(to))
                .findFirst()
                .orElseThrow();
    }
}
