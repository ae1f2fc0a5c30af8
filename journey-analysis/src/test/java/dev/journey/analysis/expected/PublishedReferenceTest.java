package dev.journey.analysis.expected;

import static dev.journey.model.Outcome.LOST;
import static dev.journey.model.Outcome.REFUSED;
import static dev.journey.model.Outcome.RESOLVED;
import static java.util.stream.Collectors.summingDouble;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.journey.analysis.measure.Handoffs;
import dev.journey.analysis.measure.Scope;
import dev.journey.model.TouchpointBuilder;
import dev.journey.model.graph.ForkBuilder;
import dev.journey.model.graph.Journey;
import dev.journey.model.graph.JourneyBuilder;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Figures that others have printed. */
class PublishedReferenceTest {
    private static final Offset<Double> EXACT = within(1e-9);

    /**
     * W. van der Aalst, Process Mining, Springer 2011, section 8.3: the request for compensation of figure 1.1, table 8.4 (mean
     * number of times that a resource performs an activity per case) and table 8.5 (mean number of handovers per case; "both Sue
     * and Mike hand over work to Sara, because activity e requires input from both b and d").
     *
     * <p>Of table 8.4 only the shares go in: a, c, d, g, h are Pete's, Mike's and Ellen's by .3, .5, .2; b is Sue's and Sean's by
     * .4, .6; e and f are Sara's; e happens 2.3 times, of which 1.3 are followed by f, .45 by g and .55 by h.
     */
    @Nested
    class Compensation {
        private final JourneySolution solution = JourneySolver.withDefaults().of(compensation());

        @Test
        void activitiesHappenAsOftenAsInTable84() {
            assertThat(solution.visits().get("a register request")).isCloseTo(1, EXACT);
            assertThat(solution.visits().get("b examine thoroughly")).isCloseTo(1.15, EXACT);
            assertThat(solution.visits().get("c examine casually")).isCloseTo(1.15, EXACT);
            assertThat(solution.visits().get("d check ticket")).isCloseTo(2.3, EXACT);
            assertThat(solution.visits().get("e decide")).isCloseTo(2.3, EXACT);
            assertThat(solution.visits().get("f reinitiate request")).isCloseTo(1.3, EXACT);
            assertThat(solution.visits().get("g pay compensation")).isCloseTo(0.45, EXACT);
            assertThat(solution.visits().get("h reject request")).isCloseTo(0.55, EXACT);
        }

        @Test
        void handoversAreThoseOfTable85() {
            String[] names = {"Pete", "Mike", "Ellen", "Sue", "Sean", "Sara"};
            double[][] printed = {
                {0.135, 0.225, 0.09, 0.06, 0.09, 1.035},
                {0.225, 0.375, 0.15, 0.1, 0.15, 1.725},
                {0.09, 0.15, 0.06, 0.04, 0.06, 0.69},
                {0, 0, 0, 0, 0, 0.46},
                {0, 0, 0, 0, 0, 0.69},
                {0.885, 1.475, 0.59, 0.26, 0.39, 1.3},
            };
            Map<String, Map<String, Double>> found = handover();
            for (int from = 0; from < names.length; from++) {
                for (int to = 0; to < names.length; to++) {
                    double expected = from == to ? 0 : printed[from][to];
                    assertThat(found.getOrDefault(names[from], Map.of()).getOrDefault(names[to], 0.0))
                            .as("%s to %s", names[from], names[to])
                            .isCloseTo(expected, EXACT);
                }
            }
        }

        /** The printed diagonal, 0.135 + 0.375 + 0.06 + 1.3, is work that stays with whoever has it: no handoff here. */
        @Test
        void theDiagonalOfTable85IsKeptApart() {
            Solved<Handoffs.Memory> solved = Product.solve(
                    new Places(compensation()), Handoffs.in(Scope.at(0)).withoutKinds(), "handoffs", 1_000_000);
            assertThat(solved.expected(Handoffs.SELF_PAIRS)).isCloseTo(1.87, EXACT);
        }

        /** All cells of table 8.5 add up to 11.5; less its diagonal, 9.63. */
        @Test
        void handoffsAreTheSumOfTable85AndOfTheKinds() {
            DrawnHandoffs handoffs = solution.handoffs().get(DrawnLevel.ACTOR);
            assertThat(handoffs.mean()).isCloseTo(9.63, EXACT);
            assertThat(handoffs.kinds().values().stream()
                            .mapToDouble(Double::doubleValue)
                            .sum())
                    .isCloseTo(9.63, EXACT);
        }

        private Map<String, Map<String, Double>> handover() {
            return solution.handoffs().get(DrawnLevel.ACTOR).handover().stream()
                    .collect(Collectors.groupingBy(
                            DrawnHandover::from,
                            Collectors.groupingBy(DrawnHandover::to, summingDouble(DrawnHandover::perCase))));
        }
    }

    private static Journey compensation() {
        return Journey.named("Compensation")
                .company("Pete")
                .company("Mike")
                .company("Ellen")
                .company("Sue")
                .company("Sean")
                .company("Sara")
                .touchpoint("a register request", PublishedReferenceTest::byAssistants)
                .touchpoint("b examine thoroughly", t -> t.byShare("Sue", 0.4).byShare("Sean", 0.6))
                .touchpoint("c examine casually", PublishedReferenceTest::byAssistants)
                .touchpoint("d check ticket", PublishedReferenceTest::byAssistants)
                .touchpoint("e decide", t -> t.by("Sara"))
                .touchpoint("f reinitiate request", t -> t.by("Sara"))
                .touchpoint("g pay compensation", PublishedReferenceTest::byAssistants)
                .touchpoint("h reject request", PublishedReferenceTest::byAssistants)
                .start("a register request")
                .from("a register request")
                .fork("checks", PublishedReferenceTest::checks)
                .from("b examine thoroughly")
                .to("e decide")
                .from("c examine casually")
                .to("e decide")
                .from("d check ticket")
                .to("e decide")
                .from("e decide")
                .to("f reinitiate request", 1.3 / 2.3)
                .to("g pay compensation", 0.45 / 2.3)
                .to("h reject request", 0.55 / 2.3)
                .from("f reinitiate request")
                .fork("checks", PublishedReferenceTest::checks)
                .from("g pay compensation")
                .to(RESOLVED)
                .from("h reject request")
                .to(REFUSED)
                .build();
    }

    private static void byAssistants(TouchpointBuilder touchpoint) {
        touchpoint.byShare("Pete", 0.3).byShare("Mike", 0.5).byShare("Ellen", 0.2);
    }

    private static void checks(ForkBuilder fork) {
        fork.branch()
                .to("b examine thoroughly", 0.5)
                .to("c examine casually", 0.5)
                .branch()
                .to("d check ticket")
                .join("e decide");
    }

    /**
     * C. Grinstead and J. Snell, Introduction to Probability, AMS 1997, section 11.2, examples 11.13 to 11.16 (the drunkard's walk
     * between home, corner 0, and the bar, corner 4): N = (3/2 1 1/2; 1 2 1; 1/2 1 3/2), t = (3, 4, 3), B = (3/4 1/4; 1/2 1/2; 1/4
     * 3/4). J. Kemeny and J. Snell, Finite Markov Chains, 1960, theorem 3.3.5: the variance of t is (2N − I)·t − t∘t = (8, 8, 8).
     */
    @Test
    void theDrunkardsWalk() {
        double[][] visits = {{1.5, 1, 0.5}, {1, 2, 1}, {0.5, 1, 1.5}};
        double[] steps = {3, 4, 3};
        double[] home = {0.75, 0.5, 0.25};
        for (int corner = 1; corner <= 3; corner++) {
            JourneySolution walk = JourneySolver.withDefaults().of(walk(corner, 0.5));
            double[] expected = visits[corner - 1];
            assertThat(walk.visits().values())
                    .zipSatisfy(
                            List.of(expected[0], expected[1], expected[2]),
                            (found, wanted) -> assertThat(found).isCloseTo(wanted, EXACT));
            assertThat(walk.customerMinutes().mean()).isCloseTo(steps[corner - 1], EXACT);
            assertThat(walk.customerMinutes().sd()).isCloseTo(Math.sqrt(8), EXACT);
            assertThat(walk.outcomes().get(RESOLVED)).isCloseTo(home[corner - 1], EXACT);
        }
    }

    /** The same section, exercise 7: 2/3 to the right. B = (7/15 8/15; 1/5 4/5; 1/15 14/15), t = (17/5, 18/5, 11/5). */
    @Test
    void theDrunkardsWalkWithAWind() {
        double[] steps = {17.0 / 5, 18.0 / 5, 11.0 / 5};
        double[] home = {7.0 / 15, 1.0 / 5, 1.0 / 15};
        for (int corner = 1; corner <= 3; corner++) {
            JourneySolution walk = JourneySolver.withDefaults().of(walk(corner, 2.0 / 3));
            assertThat(walk.customerMinutes().mean()).isCloseTo(steps[corner - 1], EXACT);
            assertThat(walk.outcomes().get(RESOLVED)).isCloseTo(home[corner - 1], EXACT);
        }
    }

    private static Journey walk(int from, double right) {
        JourneyBuilder walk = Journey.named("Walk").customer("man");
        for (int corner = 1; corner <= 3; corner++) {
            walk.touchpoint("corner " + corner, t -> t.by("man").minutes(1, 0));
        }
        return walk.start("corner " + from)
                .from("corner 1")
                .to(RESOLVED, 1 - right)
                .to("corner 2", right)
                .from("corner 2")
                .to("corner 1", 1 - right)
                .to("corner 3", right)
                .from("corner 3")
                .to("corner 2", 1 - right)
                .to(LOST, right)
                .build();
    }

    /**
     * Accounts receivable, as in the chapters on absorbing states of management science textbooks (B. Render, R. Stair and M. Hanna,
     * Quantitative Analysis for Management, section 14.6, and its test bank): a new account is overdue for one, two, three months
     * with .6, .5, .4, and after three months is written off with .3. It is collected with 1 − .6·.5·.4·.3 = .964.
     */
    @Test
    void accountsReceivable() {
        Journey accounts = Journey.named("Accounts")
                .customer("debtor")
                .touchpoint("new", t -> t.by("debtor"))
                .touchpoint("1 month", t -> t.by("debtor"))
                .touchpoint("2 months", t -> t.by("debtor"))
                .touchpoint("3 months", t -> t.by("debtor"))
                .start("new")
                .from("new")
                .to("1 month", 0.6)
                .to(RESOLVED, 0.4)
                .from("1 month")
                .to("2 months", 0.5)
                .to(RESOLVED, 0.5)
                .from("2 months")
                .to("3 months", 0.4)
                .to(RESOLVED, 0.6)
                .from("3 months")
                .to(RESOLVED, 0.7)
                .to(LOST, 0.3)
                .build();
        assertThat(JourneySolver.withDefaults().of(accounts).outcomes().get(RESOLVED))
                .isCloseTo(0.964, EXACT);
    }
}
