package dev.journey.analysis.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.hash.Hashing;
import dev.journey.analysis.expected.DrawnLevel;
import dev.journey.analysis.expected.JourneySolution;
import dev.journey.analysis.expected.JourneySolver;
import dev.journey.analysis.observed.Level;
import dev.journey.analysis.observed.LogSummary;
import dev.journey.analysis.observed.Settings;
import dev.journey.model.Minutes;
import dev.journey.model.Outcome;
import dev.journey.model.graph.Journey;
import dev.journey.model.log.EventLog;
import dev.journey.model.write.LogCsv;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.distribution.GammaDistribution;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.stat.inference.TestUtils;
import org.junit.jupiter.api.Test;

/** Simulated figures against figures from elsewhere: hand-solved, textbook, or by Commons Math. */
class SimulationReferenceTest {
    private static final double MILLIS_PER_MINUTE = 60_000;
    private static final int RUNS = 40;

    /**
     * DEFINITIONS section 12, by 200,000 cases in 40 runs. The burden share that the section prints, 0.9340317967, is a misprint: its
     * own minutes give 75424/80751 = 0.9340317767.
     */
    @Test
    void theLaptopStory() {
        LaptopRun[] runs = laptops(Drawn.laptop());
        agree(runs, "customer minutes", LaptopRun::customer, 258.3013698630);
        agree(runs, "variance of customer minutes", LaptopRun::variance, 216.2506735683 * 216.2506735683);
        agree(runs, "company minutes", LaptopRun::company, 18.2431506849);
        agree(runs, "resolved", LaptopRun::resolved, 0.6116438356);
        agree(runs, "lost", run -> 1 - run.resolved(), 1 - 0.6116438356);
        agree(runs, "burden share", run -> run.customer() / (run.customer() + run.company()), 75424.0 / 80751);
        String instructions = "store e-mails instructions";
        String says = "store says do it yourself";
        agree(runs, "flow of instructions", run -> run.flow(instructions), 2.1383561644);
        agree(runs, "load of instructions", run -> run.load(instructions), 166.7917808219);
        agree(runs, "SB(try)", run -> run.load(instructions) / run.flow(instructions), 78);
        agree(runs, "flow of says", run -> run.flow(says), 0.2589041096);
        agree(runs, "load of says", run -> run.load(says), 20.1945205479);
    }

    /** Its rewrite: instructions lead to the desk. */
    @Test
    void theLaptopStoryTakenBack() {
        LaptopRun[] runs = laptops(Drawn.laptop().toBuilder()
                .redraw("store e-mails instructions")
                .to("desk installs")
                .dropUnreachable()
                .build());
        agree(runs, "customer minutes", LaptopRun::customer, 77.5);
        agree(runs, "company minutes", LaptopRun::company, 45.5);
        agree(runs, "resolved", LaptopRun::resolved, 1);
    }

    private static LaptopRun[] laptops(Journey journey) {
        LaptopRun[] runs = new LaptopRun[RUNS];
        for (int run = 0; run < RUNS; run++) {
            runs[run] = LaptopRun.of(journey, 200_000 / RUNS, run);
        }
        return runs;
    }

    private static void agree(LaptopRun[] runs, String what, ToDoubleFunction<LaptopRun> figure, double expected) {
        Batches.of(RUNS, run -> figure.applyAsDouble(runs[run - 1])).assertAgreesWith(what, expected);
    }

    /**
     * The help desk, by hand: a = 10/13, s = 3/13, w = 1/13. Handoffs: bot to agent 1/2, agent to specialist s, back s. Hand-backs
     * w, each with 30 minutes. Unresolved time: 4 minutes after ask; 60 s and 30 s on the way to and from the specialist; 30
     * minutes at self where it goes on, w/2. Of it with the customer: 4 + 15 w.
     */
    @Test
    void theHelpDeskByHand() {
        Journey journey = Drawn.helpDesk().build();
        LogSummary[] runs = summaries(journey);
        agree("handoffs", runs, run -> perCase(run, Level.ACTOR), 0.5 + 6 / 13.0);
        agree("handoffs by team", runs, run -> perCase(run, Level.TEAM), 6 / 13.0);
        agree("hand-backs", runs, run -> run.control().handBacks().occurrences() / cases(run), 1 / 13.0);
        agree("stress load", runs, run -> stressMinutes(run) / cases(run), 30 / 13.0);
        agree("customer", runs, run -> run.effort().activeMillis() / MILLIS_PER_MINUTE / cases(run), 4 + 30 / 13.0);
        agree("company", runs, run -> run.effort().companyMillis() / MILLIS_PER_MINUTE / cases(run), 90 / 13.0);
        agree("misplaced", runs, run -> run.effort().misplaced().part() / MILLIS_PER_MINUTE / cases(run), 30 / 13.0);
        agree(
                "unresolved",
                runs,
                run -> run.control().court().whole() / MILLIS_PER_MINUTE / cases(run),
                4 + 285 / 13.0);
        agree("court", runs, run -> run.control().court().part() / MILLIS_PER_MINUTE / cases(run), 4 + 15 / 13.0);
        agree("lost", runs, run -> run.source().outcomes().getOrDefault(Outcome.LOST, 0L) / cases(run), 0.1);
    }

    /** The exact solution agrees with the same algebra, so the law of DEFINITIONS section 13.7 holds from both ends. */
    @Test
    void theHelpDeskSolved() {
        JourneySolution solved =
                JourneySolver.withDefaults().of(Drawn.helpDesk().build());
        assertThat(solved.handoffs().get(DrawnLevel.ACTOR).mean()).isCloseTo(0.5 + 6 / 13.0, within(1e-12));
        assertThat(solved.handBacks()).isCloseTo(1 / 13.0, within(1e-12));
        assertThat(solved.stressTransfers().get(0).load()).isCloseTo(30 / 13.0, within(1e-12));
    }

    /** M/G/1: mean wait = rate · E[S²] / (2 (1 − load)). Pollaczek 1930, Khinchine 1932. */
    @Test
    void aQueueWaitsAsPollaczekAndKhinchineSay() {
        double mean = 6;
        double sd = 4;
        double perHour = 6;
        Journey counter = Journey.named("Counter")
                .company("clerk", clerk -> clerk.team("counter"))
                .touchpoint("serve", t -> t.by("clerk").active(0, 0).company(mean, sd))
                .start("serve")
                .from("serve")
                .to(Outcome.RESOLVED)
                .build();
        double load = perHour / 60 * mean;
        double expected = perHour / 60 * (mean * mean + sd * sd) / (2 * (1 - load));
        Simulation open =
                Simulation.of(counter).cases(5000).arrivalsPerHour(perHour).staff("counter", 1);
        Batches waits = Batches.of(RUNS, seed -> {
            TeamQueue queue = open.seed(seed).run().queues().get(0);
            return queue.waits().mean().orElseThrow() / MILLIS_PER_MINUTE;
        });
        waits.assertAgreesWith("wait", expected);
        assertThat(waits.standardError()).isLessThan(expected / 30);
        Batches busy = Batches.of(
                RUNS,
                seed -> open.seed(seed).run().queues().get(0).waited().value().orElseThrow());
        busy.assertAgreesWith("share that waits", load);
    }

    /** With c servers the share that waits is Erlang's C: for c = 2 and load a = 1 it is 1/3. Erlang 1917. */
    @Test
    void twoServersWaitAsErlangSays() {
        Journey counter = Journey.named("Counters")
                .company("clerk", clerk -> clerk.team("counter"))
                .touchpoint("serve", t -> t.by("clerk").active(0, 0).company(10, 10))
                .start("serve")
                .from("serve")
                .to(Outcome.RESOLVED)
                .build();
        Simulation open = Simulation.of(counter).cases(5000).arrivalsPerHour(6).staff("counter", 2);
        Batches.of(
                        RUNS,
                        seed -> open.seed(seed)
                                .run()
                                .queues()
                                .get(0)
                                .waited()
                                .value()
                                .orElseThrow())
                .assertAgreesWith("share that waits", 1 / 3.0);
    }

    @Test
    void normalQuantilesAreThoseOfCommonsMath() {
        NormalDistribution normal = new NormalDistribution(0, 1);
        for (double share : new double[] {1e-300, 1e-16, 1e-9, 0.001, 0.05, 0.0750001, 0.4, 0.5, 0.7, 0.93, 0.999999}) {
            double expected = normal.inverseCumulativeProbability(share);
            assertThat(normal.cumulativeProbability(Normal.quantile(share)))
                    .as("share %s, quantile %s", share, expected)
                    .isCloseTo(share, within(1e-13 * share + 1e-16));
        }
        assertThat(Normal.quantile(0.975)).isCloseTo(1.959963984540054, within(1e-14));
        assertThat(Normal.quantile(1e-300)).isCloseTo(-37.0471, within(1e-4));
    }

    @Test
    void timesAreGammaDistributed() {
        double mean = 1e9; // so that the rounding to milliseconds does not show near 0
        for (double spread : new double[] {0.1, 0.3, 1, 2}) {
            double sd = spread * mean;
            Times times = Times.of(new Minutes(mean, sd));
            GammaDistribution gamma = new GammaDistribution(1 / (spread * spread), sd * spread);
            double[] drawn = new double[20_000];
            for (int i = 0; i < drawn.length; i++) {
                drawn[i] = times.millis(Draws.of(5, i), 7, 0, Draws.Purpose.ACTIVE) / MILLIS_PER_MINUTE;
            }
            assertThat(TestUtils.kolmogorovSmirnovTest(gamma, drawn))
                    .as("p-value of Kolmogorov and Smirnov's test, sd %s", spread)
                    .isGreaterThan(0.001);
        }
    }

    @Test
    void numbersAreUniformAlongEveryDirection() {
        int cells = 64;
        long[][] counts = new long[4][cells];
        for (int i = 0; i < 64_000; i++) {
            count(counts[0], Draws.of(3, i).at(1, 0, Draws.Purpose.WAY));
            count(counts[1], Draws.of(3, 0).at(1, i, Draws.Purpose.WAY));
            count(counts[2], Draws.of(3, 0).at(Draws.key("touchpoint", "t" + i), 0, Draws.Purpose.WAY));
            count(counts[3], Draws.of(i, 0).at(1, 0, Draws.Purpose.values()[i % 8], i / 8));
        }
        double[] even = new double[cells];
        Arrays.fill(even, 1000);
        for (long[] along : counts) {
            assertThat(TestUtils.chiSquareTest(even, along)).isGreaterThan(0.001);
        }
    }

    /** Made by this generator, so that a change of it is noticed: the bytes are part of the contract. */
    @Test
    void theBytesAreTheSameOnEveryMachine() {
        EventLog log = Simulation.of(Drawn.twoBranches()
                        .change("tell", t -> t.active(5, 3).company(4, 9))
                        .change("check", t -> t.unattended(30, 60))
                        .build())
                .cases(200)
                .seed(-5)
                .toLog();
        String text = LogCsv.of(log).text();
        assertThat(text.lines().skip(1).findFirst())
                .contains("C000001,ask,customer,2026-01-01T00:03:21.096Z,2026-01-01T00:04:21.096Z,K000001,,1,0,0");
        assertThat(Hashing.sha256().hashString(text, StandardCharsets.UTF_8))
                .hasToString("75bfe298a2f93cf94a5d88b592fa46c164d899ad9a655798ef6906a1bf8d2faf");
    }

    private static void count(long[] cells, double uniform) {
        cells[(int) (uniform * cells.length)]++;
    }

    private static LogSummary[] summaries(Journey journey) {
        LogSummary[] runs = new LogSummary[RUNS];
        for (int seed = 0; seed < RUNS; seed++) {
            runs[seed] =
                    LogSummary.of(Simulation.of(journey).cases(1000).seed(seed).toLog(), Settings.DEFAULT, 1);
        }
        return runs;
    }

    private interface Measured {
        double of(LogSummary run);
    }

    private static void agree(String what, LogSummary[] runs, Measured figure, double expected) {
        Batches.of(RUNS, run -> figure.of(runs[run - 1])).assertAgreesWith(what, expected);
    }

    private static double cases(LogSummary run) {
        return run.source().cases();
    }

    private static double perCase(LogSummary run, Level level) {
        return run.handoffs().get(level).handoffs().occurrences() / cases(run);
    }

    private static double stressMinutes(LogSummary run) {
        return run.stressTransfers().stream()
                .filter(edge -> edge.from().equals("agent") && edge.to().equals("self"))
                .mapToDouble(edge -> edge.load().orElse(0))
                .sum();
    }
}
