package dev.journey.analysis.expected;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** The figures of DEFINITIONS section 12, first fixture, on the bare chain. */
class LaptopReferenceTest {
    private static final Offset<Double> NINE_DIGITS = within(1e-9);

    private final SparseChain chain = Laptop.chain();
    private final ChainSolver solver = ChainSolver.of(chain);
    private final Rewards customer = Rewards.onStates(chain, Laptop.CUSTOMER_MINUTES);

    @Test
    void minutes() {
        Moments minutes = Moments.of(solver, customer);
        assertThat(minutes.mean()[Laptop.START]).isCloseTo(258.3013698630137, NINE_DIGITS);
        assertThat(Math.sqrt(minutes.variance()[Laptop.START])).isCloseTo(216.2506735683, within(1e-9));
        double company = Moments.of(solver, Rewards.onStates(chain, Laptop.COMPANY_MINUTES))
                .mean()[Laptop.START];
        assertThat(company).isCloseTo(18.2431506849, NINE_DIGITS);
        // Exactly 75424/80751 = 0.9340317767 (by fractions). DEFINITIONS section 12 prints 0.9340317967, which does not
        // follow from its own minutes, 258.3013698630 and 18.2431506849.
        assertThat(minutes.mean()[0] / (minutes.mean()[0] + company)).isCloseTo(75424.0 / 80751, NINE_DIGITS);
    }

    @Test
    void outcomes() {
        assertThat(solver.outcomes(Laptop.start())[Laptop.RESOLVED]).isCloseTo(0.6116438356, NINE_DIGITS);
        assertThat(solver.absorption(Laptop.LOST).values()[Laptop.START]).isCloseTo(1 - 0.6116438356, NINE_DIGITS);
    }

    /**
     * flow(u → v) = visits(u)·p: 2.1383561644 and 0.2589041096; SB(try) = 78: the customer-held stretch try, mail,
     * visit until control returns to the company.
     */
    @Test
    void flowsAndSegmentBurden() {
        double[] visits = solver.visits(Laptop.start()).values();
        assertThat(visits[Laptop.INSTRUCTIONS]).isCloseTo(2.1383561644, NINE_DIGITS);
        assertThat(visits[Laptop.SAYS] * 0.4).isCloseTo(0.2589041096, NINE_DIGITS);
        SparseChainBuilder held = SparseChain.builder(1);
        held.move(0, 1, 0.6);
        held.move(0, 2, 0.3);
        held.exit(0, 0, 0.1);
        held.exit(1, 0, 1);
        held.exit(2, 0, 1);
        double burden =
                ChainSolver.of(held.build()).costToGo(new double[] {45, 10, 90}).values()[0];
        assertThat(burden).isCloseTo(78, NINE_DIGITS);
        assertThat(visits[Laptop.INSTRUCTIONS] * burden).isCloseTo(166.7917808219, NINE_DIGITS);
    }

    @Test
    void movingFlowFromSaysToDesk() {
        Sensitivity sensitivity = Sensitivity.of(solver, Laptop.start(), customer);
        assertThat(sensitivity.moving(Laptop.VISIT_TO_SAYS, Laptop.VISIT_TO_DESK))
                .isCloseTo(-71.42522, within(5e-6));
        double step = 1e-5;
        double up = Moments.of(ChainSolver.of(Laptop.chain(step)), customer).mean()[0];
        double down = Moments.of(ChainSolver.of(Laptop.chain(-step)), customer).mean()[0];
        assertThat(sensitivity.moving(Laptop.VISIT_TO_SAYS, Laptop.VISIT_TO_DESK))
                .isCloseTo((up - down) / (2 * step), within(1e-6));
    }

    /** Rewritten so that the desk installs at once: 77.5 customer minutes, 45.5 company minutes, always resolved. */
    @Test
    void rewritten() {
        SparseChainBuilder builder = SparseChain.builder(1);
        builder.move(0, 1, 1);
        builder.exit(1, 0, 0.3);
        builder.move(1, 2, 0.7);
        builder.move(2, 3, 1);
        builder.move(3, 4, 1);
        builder.exit(4, 0, 1);
        ChainSolver after = ChainSolver.of(builder.build());
        assertThat(after.costToGo(new double[] {0, 60, 10, 0, 15}).values()[0]).isCloseTo(77.5, NINE_DIGITS);
        assertThat(after.costToGo(new double[] {0, 0, 0, 5, 60}).values()[0]).isCloseTo(45.5, NINE_DIGITS);
    }

    /** All minutes are multiples of 5: the distribution is exact, and its mean and spread are those of the moments. */
    @Test
    void theDistributionOfMinutesIsExact() {
        TotalDistribution minutes = TotalDistribution.of(solver, Laptop.start(), customer);
        assertThat(minutes.method()).isEqualTo(TotalMethod.EXACT_LATTICE);
        assertThat(minutes.unit()).isEqualTo(5);
        assertThat(minutes.complete()).isTrue();
        assertThat(5 * minutes.lower().mean()).isCloseTo(258.3013698630137, within(1e-8));
        assertThat(minutes.quantile(0.3)).isEqualTo(new TotalDistribution.Bounded(60, 0));
        // By hand: 60 with .3; then each try adds 55 to the 60 + 55·k; P50 is settled by Monte Carlo in
        // TotalDistributionLawsTest.
        assertThat(minutes.quantile(0.5).errorBound()).isZero();
    }
}
