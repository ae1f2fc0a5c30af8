package dev.journey.benchmarks;

import dev.journey.analysis.measure.Control;
import dev.journey.analysis.measure.Effort;
import dev.journey.analysis.measure.Handoffs;
import dev.journey.analysis.measure.Ledger;
import dev.journey.analysis.measure.Machine;
import dev.journey.analysis.measure.PingPong;
import dev.journey.analysis.measure.StrictPingPong;
import dev.journey.analysis.observed.LogVisit;
import dev.journey.model.log.EventLog;
import dev.journey.model.mapping.Mapping;
import dev.journey.model.read.CsvReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One measure's machine over all cases of a synthetic log, with what it takes to look at each step. */
// JMH fills the fields in.
@SuppressWarnings("NullAway.Init")
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class MachineSteps {
    private static final int STEPS = 100_000;
    private static final dev.journey.analysis.measure.Scope BY_ACTOR = dev.journey.analysis.measure.Scope.at(0);

    /** A measure. */
    public enum Measure {
        /** Handoffs by actor, with their kinds. */
        HANDOFFS(() -> Handoffs.in(BY_ACTOR)),
        /** Handoffs by actor, without kinds. */
        HANDOFFS_WITHOUT_KINDS(() -> Handoffs.in(BY_ACTOR).withoutKinds()),
        /** Ping-pong by actor. */
        PING_PONG(() -> PingPong.in(BY_ACTOR)),
        /** Strict ping-pong by actor. */
        STRICT_PING_PONG(() -> StrictPingPong.in(BY_ACTOR)),
        /** Who has the ball. */
        CONTROL(Control::measure),
        /** What the path costs. */
        EFFORT(Effort::measure);

        @SuppressWarnings("ImmutableEnumChecker") // a supplier of machines, which have no state
        private final Supplier<Machine<?>> machine;

        Measure(Supplier<Machine<?>> machine) {
            this.machine = machine;
        }
    }

    /** Which one. */
    @Param
    public Measure measure;

    private EventLog log;
    private LogVisit visit;

    /** Reads the log. */
    @Setup
    public void read() throws IOException {
        Path file = Files.createTempFile("journey-machines", ".csv");
        try {
            SyntheticLog.write(STEPS, SyntheticLog.SEED, file);
            log = CsvReader.with(Mapping.recognised()).read(file).log();
        } finally {
            Files.delete(file);
        }
        visit = LogVisit.over(log, List.of(dev.journey.analysis.observed.Level.ACTOR));
    }

    /** Walks; gives what was booked in all, so that nothing is left out. */
    @Benchmark
    public double walk() {
        return walk(measure.machine.get());
    }

    private <M> double walk(Machine<M> machine) {
        double[] booked = new double[1];
        Ledger ledger = (entry, amount) -> booked[0] += amount;
        for (int c = 0; c < log.caseCount(); c++) {
            M memory = machine.start();
            int end = log.endStep(c);
            for (int step = log.firstStep(c); step < end; step++) {
                visit.moveTo(step, end);
                memory = machine.step(memory, visit, ledger);
            }
            machine.end(memory, ledger);
        }
        return booked[0];
    }
}
