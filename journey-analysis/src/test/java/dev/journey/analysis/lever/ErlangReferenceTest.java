package dev.journey.analysis.lever;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ErlangReferenceTest {
    private static final double SECONDS = 60;

    /**
     * Garnett, Mandelbaum and Reiman (2002), table 1: 50 agents, 48 calls a minute, a minute of work each. Where nobody gives up the
     * average wait is 20.8 s and 17 calls are in the queue; with a patience of 2 minutes 3.1 % give up, the average wait is 3.7 s, 3
     * calls are in the queue, and agents are busy for 93 % of their time.
     */
    @Test
    void impatience_shortens_the_queue_as_published() {
        Erlang.Queue patient = Erlang.patient(50, 48, 1);
        assertThat(patient.meanWait() * SECONDS).isCloseTo(20.8, within(0.05));
        assertThat(patient.meanWait() * 48).isCloseTo(17, within(0.5));
        assertThat(patient.abandons()).isZero();
        Erlang.Queue impatient = Erlang.impatient(50, 48, 1, 2);
        assertThat(impatient.abandons()).isCloseTo(0.031, within(5e-4));
        assertThat(impatient.meanWait() * SECONDS).isCloseTo(3.7, within(0.05));
        assertThat(impatient.meanWait() * 48).isCloseTo(3, within(0.5));
        assertThat(48 * (1 - impatient.abandons()) / 50).isCloseTo(0.93, within(5e-3));
    }

    /** By hand: with one person the probability of a wait is the load; with two and a load of 1 it is 1/3. Tables of Erlang C: 10 people, 8 Erlang, 0.409. */
    @Test
    void a_wait_is_as_probable_as_in_the_tables() {
        assertThat(Erlang.patient(1, 0.3, 1).waits()).isCloseTo(0.3, within(1e-12));
        assertThat(Erlang.patient(2, 1, 1).waits()).isCloseTo(1.0 / 3, within(1e-12));
        assertThat(Erlang.patient(10, 8, 1).waits()).isCloseTo(0.409, within(5e-4));
        // one person, load 0.5: mean wait is rho / (1 - rho) times the work
        assertThat(Erlang.patient(1, 0.5, 10).meanWait()).isCloseTo(10, within(1e-12));
    }

    @Test
    void endless_patience_is_erlang_c() {
        Erlang.Queue patient = Erlang.patient(7, 5.5, 3);
        Erlang.Queue almost = Erlang.impatient(7, 5.5, 3, 1e9);
        assertThat(almost.waits()).isCloseTo(patient.waits(), within(1e-6));
        assertThat(almost.meanWait()).isCloseTo(patient.meanWait(), within(1e-5));
        assertThat(almost.abandons()).isCloseTo(0, within(1e-8));
    }

    /** M/M/1+M with patience as long as the work is a queue with as many servers as there are customers: Poisson, by hand. */
    @Test
    void patience_as_long_as_the_work_is_poisson() {
        Erlang.Queue queue = Erlang.impatient(1, 2, 1, 1);
        assertThat(queue.waits()).isCloseTo(1 - Math.exp(-2), within(1e-12));
        // the mean of max(0, n - 1) for a Poisson number of mean 2 is 2 - 1 + exp(-2)
        assertThat(queue.meanWait()).isCloseTo((1 + Math.exp(-2)) / 2, within(1e-12));
        assertThat(queue.abandons()).isCloseTo((1 + Math.exp(-2)) / 2, within(1e-12));
    }

    @Test
    void a_load_that_nobody_could_bear_is_given_up() {
        Erlang.Queue queue = Erlang.impatient(10, 40, 1, 5);
        assertThat(queue.abandons()).as("three in four cannot be served").isCloseTo(0.75, within(1e-6));
        assertThat(Erlang.impatient(2_000, 100, 1, 1).waits()).isZero();
    }
}
