package dev.journey.analysis;

import dev.journey.analysis.measure.EffortWeights;
import dev.journey.analysis.measure.MissingPolicy;
import dev.journey.analysis.observed.Level;
import dev.journey.analysis.observed.LogSummary;
import dev.journey.analysis.observed.Settings;
import dev.journey.analysis.observed.TimeKind;
import dev.journey.analysis.practice.Practice;
import dev.journey.analysis.practice.ValueInputs;
import dev.journey.model.Progress;
import dev.journey.model.log.EventLog;
import dev.journey.model.read.ReadReport;
import dev.journey.model.read.ReadResult;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Analyses what was observed. {@code JourneyAnalysis.withDefaults().of(log)} is the whole of it; every {@code with} gives a new
 * analysis. Immutable and thread-safe. Cost: one pass over the steps, on all processors; memory for the paths, the pairs of
 * touchpoints and holders, and 24 bytes for each case of a known customer. A log with calendars takes a second pass.
 */
public final class JourneyAnalysis {
    private static final JourneyAnalysis DEFAULTS =
            new JourneyAnalysis(Settings.DEFAULT, Progress.NONE, ValueInputs.NONE);

    private final Settings settings;
    private final Progress progress;
    private final ValueInputs value;

    private JourneyAnalysis(Settings settings, Progress progress, ValueInputs value) {
        this.settings = settings;
        this.progress = progress;
        this.value = value;
    }

    /** Teams, then actors and tiers; steps without a value skipped; software counted; effort weights 1, 2, 0; 7 and 30 days. */
    public static JourneyAnalysis withDefaults() {
        return DEFAULTS;
    }

    /** With paths judged at this level: {@code actor}, {@code team}, {@code tier}, or any further text column of the log. */
    public JourneyAnalysis withLevel(String level) {
        return with(settings.withLevel(new Level(level)));
    }

    /** With another meaning of steps that have no value at a level. */
    public JourneyAnalysis withMissing(MissingPolicy policy) {
        return with(settings.withMissing(policy));
    }

    /** With steps of software counted for handoffs, or not. */
    public JourneyAnalysis withSystems(boolean count) {
        return with(settings.withSystems(count));
    }

    /** With steps that follow the outcome left out of handoffs, or not. */
    public JourneyAnalysis withUntilOutcome(boolean leaveOut) {
        return with(settings.withUntilOutcome(leaveOut));
    }

    /** With other weights of the customer's minutes. */
    public JourneyAnalysis withWeights(EffortWeights weights) {
        return with(settings.withWeights(weights));
    }

    /** With other windows for repeat contacts. */
    public JourneyAnalysis withRepeatWindows(Collection<Duration> windows) {
        return with(settings.withRepeatWindows(windows));
    }

    /** With somebody who hears how many cases were walked. */
    public JourneyAnalysis withProgress(Progress listener) {
        return new JourneyAnalysis(settings, listener, value);
    }

    /** With what customers are worth, for the practice's figures of value. */
    public JourneyAnalysis withValue(ValueInputs inputs) {
        return new JourneyAnalysis(settings, progress, inputs);
    }

    private JourneyAnalysis with(Settings changed) {
        return new JourneyAnalysis(changed, progress, value);
    }

    /** Who hears how far the work is. */
    public Progress progress() {
        return progress;
    }

    /** What the analysis counts, and how. */
    public Settings settings() {
        return settings;
    }

    /**
     * Analyses a log.
     *
     * @throws IllegalArgumentException when the log has no steps, or not the level that was asked for
     */
    public JourneyReport of(EventLog log) {
        return of(log, Optional.empty());
    }

    /** Analyses a log that was read, and keeps what reading said. */
    public JourneyReport of(ReadResult read) {
        return of(read.log(), Optional.of(read.report()));
    }

    private JourneyReport of(EventLog log, Optional<ReadReport> reading) {
        LogSummary summary = LogSummary.of(log, settings, progress);
        Optional<WorkingTime> workingTime = log.calendars()
                .map(calendars -> new WorkingTime(calendars, LogSummary.of(log, settings.withClock(TimeKind.WORKING))));
        return new JourneyReport(summary, workingTime, reading, Optional.of(Practice.of(log, value)));
    }

    /**
     * Analyses a log without one group of neighbouring cases after another: how much the reports differ says how far chance can take a
     * figure (delete-a-group jackknife).
     *
     * @param groups into how many groups the cases are split; with fewer cases, as many as there are cases
     * @return as many reports as groups; none where there are fewer than two cases
     */
    public List<JourneyReport> withoutGroups(EventLog log, int groups) {
        int count = Math.min(groups, log.caseCount());
        if (count < 2) {
            return List.of();
        }
        List<LogSummary> elapsed = leaveOut(LogSummary.ofGroups(log, settings, count, progress));
        Optional<List<LogSummary>> working = log.calendars()
                .map(any -> leaveOut(LogSummary.ofGroups(log, settings.withClock(TimeKind.WORKING), count, progress)));
        Practice all = Practice.of(log, value);
        long cases = log.caseCount();
        List<JourneyReport> reports = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int without = i;
            Optional<WorkingTime> time =
                    working.map(rest -> new WorkingTime(log.calendars().orElseThrow(), rest.get(without)));
            Practice practice = all.without((int) (cases * i / count), (int) (cases * (i + 1) / count));
            reports.add(new JourneyReport(elapsed.get(i), time, Optional.empty(), Optional.of(practice)));
            progress.at(Progress.Work.RESAMPLING, i + 1L, count);
        }
        return List.copyOf(reports);
    }

    /** For each part, all others merged. */
    private static List<LogSummary> leaveOut(List<LogSummary> parts) {
        int count = parts.size();
        List<LogSummary> before = new ArrayList<>(parts.subList(0, 1));
        List<LogSummary> after = new ArrayList<>(parts.subList(count - 1, count));
        for (int i = 1; i < count; i++) {
            before.add(before.get(i - 1).merge(parts.get(i)));
            after.add(parts.get(count - 1 - i).merge(after.get(i - 1)));
        }
        return IntStream.range(0, count)
                .mapToObj(without -> without == 0
                        ? after.get(count - 2)
                        : without == count - 1
                                ? before.get(count - 2)
                                : before.get(without - 1).merge(after.get(count - 2 - without)))
                .toList();
    }
}
