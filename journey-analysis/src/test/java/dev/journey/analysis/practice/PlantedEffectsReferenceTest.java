package dev.journey.analysis.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.journey.analysis.figure.Estimate;
import dev.journey.model.Role;
import dev.journey.model.ServiceFacts;
import dev.journey.model.SurveyScale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/**
 * Recovery uplift, low-boil leaving and value at risk against what is known otherwise: a published data set, a published table, and logs
 * into which an effect of known size was planted, whose intervals of 90 % must hold it about nine times in ten.
 */
class PlantedEffectsReferenceTest {
    private static final int LOGS = 100;

    /** Student's sleep data (1908), as R ships it: hours gained with the one drug and with the other. */
    private static final double[] FIRST = {0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0};

    private static final double[] SECOND = {1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4};

    /** R's {@code t.test(extra ~ group, data = sleep)}: means 0.75 and 2.33, t = -1.8608, df = 17.776. */
    @Test
    void upliftIsWelchsDifferenceOfTheSleepData() {
        PracticeLog log = new PracticeLog(new ServiceFacts(
                Optional.empty(),
                OptionalLong.empty(),
                Map.of(),
                Set.of(),
                Set.of(),
                Map.of(),
                Map.of("TENTHS", new SurveyScale(-20, 60, true)),
                Map.of(),
                Map.of(),
                Optional.empty(),
                Map.of()));
        for (int i = 0; i < 10; i++) {
            log.step("f" + i, "Complain", "cust", 0).add();
            rated(log, "f" + i, SECOND[i]);
            log.step("n" + i, "Order", "cust", 0).add();
            rated(log, "n" + i, FIRST[i]);
        }
        Recovery recovery = log.practice().recovery().value().orElseThrow();
        Estimate better = recovery.uplift().get(1).better().value().orElseThrow();
        double error = 1.58 / 1.8608;
        double student =
                1.7353; // 95 % quantile at 17.776 degrees of freedom, between the tables' 1.7396 (17) and 1.7341 (18)
        assertThat(8 * better.value()).isCloseTo(1.58, within(1e-9));
        assertThat(8 * better.low()).isCloseTo(1.58 - student * error, within(2e-3));
        assertThat(8 * better.high()).isCloseTo(1.58 + student * error, within(2e-3));
        assertThat(recovery.upliftByKind()).extracting(Recovery.OfKind::kind).containsExactly("TENTHS", "TENTHS");
        assertThat(recovery.upliftByKind().get(1).uplift())
                .isEqualTo(recovery.uplift().get(1));
    }

    private static void rated(PracticeLog log, String id, double hours) {
        log.step(id, "Solve", "Ann", 1).add();
        log.step(id, "Survey", "cust", 2)
                .text(Role.SURVEY_KIND, "TENTHS")
                .number(Role.SURVEY_ANSWER, Math.rint(10 * hours))
                .add();
    }

    /** Gupta and Lehmann (2003), Customers as assets, table of margin multiples r / (1 + i − r). */
    @Test
    void theLifetimeIsTheMarginMultipleOfTheTable() {
        double[][] table = {
            {0.6, 0.10, 1.20},
            {0.7, 0.10, 1.75},
            {0.8, 0.10, 2.67},
            {0.9, 0.10, 4.50},
            {0.6, 0.12, 1.15},
            {0.7, 0.12, 1.67},
            {0.8, 0.12, 2.50},
            {0.9, 0.12, 4.09},
            {0.9, 0.16, 3.46}
        };
        for (double[] row : table) {
            assertThat(ValueInputs.lifetime(1, row[0], row[1])).isCloseTo(row[2], within(0.005));
        }
    }

    @Test
    void plantedUpliftIsHeld() {
        // answers of 1 to 5 at random, those failed one point higher: a quarter of the scale
        assertThat(held(0.25, chance -> {
                    PracticeLog log = new PracticeLog();
                    for (int i = 0; i < 60; i++) {
                        boolean failed = i % 2 == 0;
                        log.step("c" + i, failed ? "Complain" : "Order", "cust", 0)
                                .add();
                        log.step("c" + i, "Solve", "Ann", 1).add();
                        log.step("c" + i, "Survey", "cust", 2)
                                .text(Role.SURVEY_KIND, "CSAT")
                                .number(Role.SURVEY_ANSWER, 1 + chance.nextInt(4) + (failed ? 1 : 0))
                                .add();
                    }
                    return log.practice()
                            .recovery()
                            .value()
                            .orElseThrow()
                            .uplift()
                            .get(1)
                            .better();
                }))
                .isBetween(82, 97);
    }

    @Test
    void plantedLowBoilIsHeld() {
        // whose effort rises leaves in 40 of 100, the others in 15
        assertThat(held(0.25, chance -> {
                    PracticeLog log = new PracticeLog();
                    for (int i = 0; i < 120; i++) {
                        boolean rises = i % 2 == 0;
                        boolean leaves = chance.nextInt(100) < (rises ? 40 : 15);
                        visit(log, "a" + i, "K" + i, 0, 10, false);
                        visit(log, "b" + i, "K" + i, 100, rises ? 20 : 5, leaves);
                    }
                    return log.practice().silent().value().orElseThrow().lowBoilLeaving();
                }))
                .isBetween(82, 97);
    }

    private static void visit(PracticeLog log, String id, String customer, double hour, int minutes, boolean leaves) {
        log.step(id, "Call", "cust", hour)
                .text(Role.CUSTOMER, customer)
                .number(Role.CUSTOMER_MINUTES, minutes)
                .add();
        log.step(id, leaves ? "Leave" : "Solve", leaves ? "cust" : "Ann", hour + 1)
                .number(Role.CUSTOMER_MINUTES, 0)
                .add();
    }

    @Test
    void plantedValueAtRiskIsHeld() {
        // 80 customers worth 50 each who were failed leave in 30 of 100, the others in 10: 0.2 · 4,000 is at risk
        assertThat(held(800, chance -> {
                    PracticeLog log = new PracticeLog();
                    for (int i = 0; i < 160; i++) {
                        boolean failed = i % 2 == 0;
                        boolean leaves = chance.nextInt(100) < (failed ? 30 : 10);
                        log.step("c" + i, failed ? "Complain" : "Order", "cust", 0)
                                .number(Role.VALUE, 50)
                                .add();
                        log.step("c" + i, leaves ? "Leave" : "Solve", leaves ? "cust" : "Ann", 1)
                                .add();
                    }
                    return log.practice()
                            .worth()
                            .value()
                            .orElseThrow()
                            .atRisk()
                            .get(0)
                            .money();
                }))
                .isBetween(82, 97);
    }

    /** How many of 100 seeded logs have an interval that holds the truth. */
    private static int held(double truth, Function<Random, Known<Estimate>> play) {
        int held = 0;
        for (int seed = 1; seed <= LOGS; seed++) {
            Estimate estimate = play.apply(new Random(seed)).value().orElseThrow();
            held += estimate.low() <= truth && truth <= estimate.high() ? 1 : 0;
        }
        return held;
    }
}
