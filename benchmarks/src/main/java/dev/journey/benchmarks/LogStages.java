package dev.journey.benchmarks;

import dev.journey.analysis.JourneyAnalysis;
import dev.journey.analysis.JourneyReport;
import dev.journey.analysis.observed.LogSummary;
import dev.journey.analysis.observed.Settings;
import dev.journey.model.Progress;
import dev.journey.model.log.EventLog;
import dev.journey.model.log.EventLogBuilder;
import dev.journey.model.mapping.Mapping;
import dev.journey.model.read.CsvReader;
import dev.journey.report.ReportJson;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The stages from a file to a report, one by one, on a synthetic log. Reading uses all processors, as {@code journey analyze} does;
 * the other stages one. {@code -prof gc} adds what each allocates.
 */
// JMH fills the fields in.
@SuppressWarnings("NullAway.Init")
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class LogStages {
    private static final int PARTS = 16;

    /** Steps of the log. */
    @Param("100000")
    public int steps;

    private Path file;
    private EventLog log;
    private JourneyReport report;
    private List<LogSummary> parts;
    private EventLogBuilder unsorted;

    /** Writes the log, reads and analyses it. */
    @Setup(Level.Trial)
    public void prepare() throws IOException {
        file = Files.createTempFile("journey-stages", ".csv");
        SyntheticLog.write(steps, SyntheticLog.SEED, file);
        log = parse();
        report = JourneyAnalysis.withDefaults().of(log);
        parts = LogSummary.ofGroups(log, Settings.DEFAULT, PARTS, Progress.NONE);
    }

    /** The steps in the order of time, cases interleaved, as a source gives them. */
    @Setup(Level.Invocation)
    public void fill() {
        unsorted = InterleavedSteps.of(log);
    }

    /** Deletes the file. */
    @TearDown(Level.Trial)
    public void delete() throws IOException {
        Files.delete(file);
    }

    /** From bytes to an event log: fields, dictionaries, times, and the sort. */
    @Benchmark
    public EventLog parse() {
        return CsvReader.with(Mapping.recognised()).read(file).log();
    }

    /** The canonical order alone: cases by first step, steps by time, codes by first appearance. */
    @Benchmark
    public EventLog sort() {
        return unsorted.build();
    }

    /** All machines, pairs, paths and waits over all cases, by one thread. */
    @Benchmark
    public LogSummary walk() {
        return LogSummary.of(log, Settings.DEFAULT, 1);
    }

    /** Summaries of 16 parts into one. */
    @Benchmark
    public LogSummary merge() {
        LogSummary all = parts.get(0);
        for (LogSummary part : parts.subList(1, PARTS)) {
            all = all.merge(part);
        }
        return all;
    }

    /** The report of a summary: figures, matrices, paths by frequency. */
    @Benchmark
    public JourneyReport figures() {
        return JourneyReport.of(parts.get(0));
    }

    /** The report as JSON, written to nowhere. */
    @Benchmark
    public void json() throws IOException {
        try (Writer out = Writer.nullWriter()) {
            ReportJson.of(report).writeTo(out);
        }
    }
}
