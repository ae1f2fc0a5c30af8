package dev.journey.analysis;

import dev.journey.analysis.budget.SayDo;
import dev.journey.analysis.observed.ControlFigures;
import dev.journey.analysis.observed.EffortFigures;
import dev.journey.analysis.observed.Follow;
import dev.journey.analysis.observed.HandoffFigures;
import dev.journey.analysis.observed.HandoverMatrix;
import dev.journey.analysis.observed.Level;
import dev.journey.analysis.observed.LogSummary;
import dev.journey.analysis.observed.Paths;
import dev.journey.analysis.observed.RepeatContacts;
import dev.journey.analysis.observed.Settings;
import dev.journey.analysis.observed.SourceFigures;
import dev.journey.analysis.observed.StressTransfer;
import dev.journey.analysis.practice.Practice;
import dev.journey.model.read.ReadReport;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;

/**
 * Everything that was found in a log: figures with counts and units, what could not be known and why, and what was assumed.
 * Equal logs and settings give equal reports. Immutable and thread-safe.
 */
public final class JourneyReport {
    private final Settings settings;
    private final Optional<WorkingTime> workingTime;
    private final Optional<ReadReport> reading;
    private final SourceFigures source;
    private final ControlFigures control;
    private final EffortFigures effort;
    private final Map<Level, HandoffFigures> handoffs;
    private final Map<Level, HandoverMatrix> handover;
    private final Paths paths;
    private final List<Follow> follows;
    private final List<StressTransfer> stressTransfers;
    private final Optional<RepeatContacts> repeatContacts;
    private final Optional<Practice> practice;
    private final Optional<SayDo> sayDo;
    private final List<Absence> absences;
    private final List<String> assumptions;

    JourneyReport(
            LogSummary summary,
            Optional<WorkingTime> workingTime,
            Optional<ReadReport> reading,
            Optional<Practice> practice) {
        this.workingTime = workingTime;
        this.reading = reading;
        this.practice = practice;
        sayDo = Optional.empty();
        settings = summary.settings();
        // These take long where there are many of them, and do not touch each other.
        ForkJoinTask<Paths> pathsLater = ForkJoinPool.commonPool().submit(summary::paths);
        ForkJoinTask<Optional<RepeatContacts>> repeatsLater =
                ForkJoinPool.commonPool().submit(summary::repeatContacts);
        source = summary.source();
        control = summary.control();
        effort = summary.effort();
        handoffs = summary.handoffs();
        handover = summary.handover();
        follows = summary.follows();
        stressTransfers = summary.stressTransfers();
        paths = pathsLater.join();
        repeatContacts = repeatsLater.join();
        absences = new Absences(this, summary).find();
        assumptions = new Assumptions(this, summary).find();
    }

    private JourneyReport(JourneyReport other, SayDo said) {
        settings = other.settings;
        workingTime = other.workingTime;
        reading = other.reading;
        source = other.source;
        control = other.control;
        effort = other.effort;
        handoffs = other.handoffs;
        handover = other.handover;
        paths = other.paths;
        follows = other.follows;
        stressTransfers = other.stressTransfers;
        repeatContacts = other.repeatContacts;
        practice = other.practice;
        sayDo = Optional.of(said);
        absences = other.absences;
        assumptions = other.assumptions;
    }

    /** With what the company says of itself, held against these figures: its renderings show it. */
    public JourneyReport withSayDo(SayDo said) {
        return new JourneyReport(this, said);
    }

    /** The report of a summary that was made, or merged, elsewhere. */
    public static JourneyReport of(LogSummary summary) {
        return new JourneyReport(summary, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The durations in working time, where the log says when people work; all others of this report are elapsed time. */
    public Optional<WorkingTime> workingTime() {
        return workingTime;
    }

    /** What was counted, and how. */
    public Settings settings() {
        return settings;
    }

    /** What reading the source did; empty where the log was not read from a source. */
    public Optional<ReadReport> reading() {
        return reading;
    }

    /** What the log holds. */
    public SourceFigures source() {
        return source;
    }

    /** Who had the ball. */
    public ControlFigures control() {
        return control;
    }

    /** What the journeys cost. */
    public EffortFigures effort() {
        return effort;
    }

    /** Handoffs by level; the first level is the one at which paths are judged. Empty where the log has no level. */
    public Map<Level, HandoffFigures> handoffs() {
        return handoffs;
    }

    /** Who hands over to whom, by level. */
    public Map<Level, HandoverMatrix> handover() {
        return handover;
    }

    /** The paths, the most frequent first. */
    public Paths paths() {
        return paths;
    }

    /** Which touchpoint directly follows which, the most frequent first. */
    public List<Follow> follows() {
        return follows;
    }

    /** Where the company's work became the customer's, the greatest load first. */
    public List<StressTransfer> stressTransfers() {
        return stressTransfers;
    }

    /** Repeat contacts; empty where the log has no customers. */
    public Optional<RepeatContacts> repeatContacts() {
        return repeatContacts;
    }

    /**
     * What the practice asks for beyond handoffs and effort: promises, refusals, what was asked again and more; each is found when it is first asked for. Empty where the
     * report was made of a summary alone, which does not hold it.
     */
    public Optional<Practice> practice() {
        return practice;
    }

    /** What the company says of itself against what was measured; empty where no claims were given. */
    public Optional<SayDo> sayDo() {
        return sayDo;
    }

    /** Figures that there are not, and why. */
    public List<Absence> absences() {
        return absences;
    }

    /** What was taken for granted, one sentence each, with counts. */
    public List<String> assumptions() {
        return assumptions;
    }
}
