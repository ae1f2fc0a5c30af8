package dev.journey.analysis.observed;

import com.google.common.collect.ImmutableMap;
import dev.journey.analysis.figure.Tally;
import dev.journey.model.Progress;
import dev.journey.model.log.EventLog;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What all machines found in a log. Summaries of parts of a log, split by case in any way, merge into that of the whole: counts
 * and times bit for bit, since all are whole numbers. Immutable and thread-safe.
 */
public final class LogSummary {
    private final Settings settings;
    private final SummaryNames names;
    private final Knowledge known;
    private final Walk.Parts parts;

    private LogSummary(Settings settings, SummaryNames names, Knowledge known, Walk.Parts parts) {
        this.settings = settings;
        this.names = names;
        this.known = known;
        this.parts = parts;
    }

    /**
     * Walks a log on all processors.
     *
     * @throws IllegalArgumentException when the log has no steps, or not the level that paths are to be judged at
     */
    public static LogSummary of(EventLog log, Settings settings) {
        return of(log, settings, Progress.NONE);
    }

    /** Walks a log on all processors; the listener hears how many cases are done. */
    public static LogSummary of(EventLog log, Settings settings, Progress progress) {
        return of(log, settings, Runtime.getRuntime().availableProcessors(), progress);
    }

    /** Walks a log with so many threads; the result does not depend on how many. */
    public static LogSummary of(EventLog log, Settings settings, int threads) {
        return of(log, settings, threads, Progress.NONE);
    }

    private static LogSummary of(EventLog log, Settings settings, int threads, Progress progress) {
        if (log.stepCount() == 0) {
            throw new IllegalArgumentException(Messages.NO_CASES);
        }
        LogNames logNames = new LogNames(log, settings.levels());
        settings.asked().filter(level -> !logNames.present().contains(level)).ifPresent(level -> {
            throw new IllegalArgumentException(
                    Messages.unknownLevel(level.name(), LevelValues.levelsOf(log, logNames.parties())));
        });
        SummaryNames names = SummaryNames.of(logNames);
        Walk.Parts parts = new ParallelWalk(logNames, settings, names, progress).walk(threads);
        return new LogSummary(settings, names, Knowledge.of(logNames), parts);
    }

    /**
     * Summaries of so many groups of neighbouring cases, about equally many in each; merged they are the summary of the log. The
     * listener hears how many cases are done.
     *
     * @throws IllegalArgumentException below 1, or above the number of cases
     */
    public static List<LogSummary> ofGroups(EventLog log, Settings settings, int groups, Progress progress) {
        if (groups < 1 || groups > log.caseCount()) {
            throw new IllegalArgumentException(Messages.groups(groups, log.caseCount()));
        }
        LogNames logNames = new LogNames(log, settings.levels());
        SummaryNames names = SummaryNames.of(logNames);
        Knowledge known = Knowledge.of(logNames);
        long cases = log.caseCount();
        List<LogSummary> summaries = new ArrayList<>();
        for (int group = 0; group < groups; group++) {
            int begin = (int) (cases * group / groups);
            int end = (int) (cases * (group + 1) / groups);
            summaries.add(new LogSummary(settings, names, known, new Walk(logNames, settings).over(begin, end)));
            progress.at(Progress.Work.WALKING, end, cases);
        }
        return List.copyOf(summaries);
    }

    /**
     * The summary of both. It has the levels that either has.
     *
     * @throws IllegalArgumentException when they were made with different settings
     */
    public LogSummary merge(LogSummary other) {
        if (!settings.equals(other.settings)) {
            throw new IllegalArgumentException(Messages.otherSettings());
        }
        SummaryNames union = names.union(other.names);
        Walk.Parts both = Walk.Parts.empty(settings);
        both.absorb(parts, names.recoding(union));
        both.absorb(other.parts, other.names.recoding(union));
        return new LogSummary(settings, union, known.or(other.known), both);
    }

    /** The settings it was made with. */
    public Settings settings() {
        return settings;
    }

    /** The levels that the log has, the first being the one at which paths are judged. */
    public List<Level> levels() {
        return Arrays.stream(names.positions()).mapToObj(names.wanted()::get).toList();
    }

    /** What the log holds. */
    public SourceFigures source() {
        return SourceFigures.of(parts.source, parts.follows, names);
    }

    /** Who had the ball. */
    public ControlFigures control() {
        boolean sides = parts.source.sidesByDefault() < parts.source.steps();
        return ControlFigures.of(parts.control, sides || known.moves());
    }

    /** What the journeys cost. */
    public EffortFigures effort() {
        CaseEffort perCase = parts.effortPerCase;
        return EffortFigures.of(
                parts.effort, perCase.distribution(names.judged()), perCase.casesMissing(), parts.source);
    }

    /** Handoffs, by level. */
    public Map<Level, HandoffFigures> handoffs() {
        ImmutableMap.Builder<Level, HandoffFigures> byLevel = ImmutableMap.builder();
        long unresolved = control().unresolvedMillis();
        for (int position : names.positions()) {
            Level level = names.wanted().get(position);
            byLevel.put(level, HandoffFigures.of(level, parts.levels.get(position), unresolved, known));
        }
        return byLevel.buildOrThrow();
    }

    /** Who hands over to whom, by level. */
    public Map<Level, HandoverMatrix> handover() {
        ImmutableMap.Builder<Level, HandoverMatrix> byLevel = ImmutableMap.builder();
        for (int position : names.positions()) {
            byLevel.put(
                    names.wanted().get(position), HandoverMatrix.of(parts.levels.get(position).pairs, names, position));
        }
        return byLevel.buildOrThrow();
    }

    /** The paths. */
    public Paths paths() {
        long cases = parts.source.cases();
        return Paths.of(
                parts.paths.paths().stream()
                        .map(path -> Path.of(path, cases, names, settings.weights(), known))
                        .toList(),
                cases);
    }

    /** Which touchpoint directly follows which; the most frequent first, then by name. */
    public List<Follow> follows() {
        FollowsTally follows = parts.follows;
        return IntStream.range(0, follows.pairs().size())
                .mapToObj(pair -> new Follow(
                        names.touchpoints().get(follows.pairs().from(pair)),
                        names.touchpoints().get(follows.pairs().to(pair)),
                        follows.waits().get(pair).distribution()))
                .sorted(Comparator.comparingLong(Follow::count)
                        .reversed()
                        .thenComparing(Follow::from)
                        .thenComparing(Follow::to))
                .toList();
    }

    /** The stress-transfer points: by load, then by how often, then by name. */
    public List<StressTransfer> stressTransfers() {
        return handBacks().stream()
                .filter(StressTransfer::isStress)
                .sorted(Comparator.comparingDouble(
                                (StressTransfer edge) -> edge.load().orElse(0))
                        .reversed()
                        .thenComparing(
                                Comparator.comparingLong(StressTransfer::count).reversed())
                        .thenComparing(StressTransfer::from)
                        .thenComparing(StressTransfer::to))
                .toList();
    }

    /** Every transition on which the ball went to the customer, whether company-due work followed or not; in no order. */
    public List<StressTransfer> handBacks() {
        StressTally stress = parts.stress;
        List<StressTransfer> found = new ArrayList<>();
        for (int pair = 0; pair < stress.pairs.size(); pair++) {
            int from = stress.pairs.from(pair);
            found.add(StressTransfer.of(
                    from == StressTally.START
                            ? SummaryNames.START
                            : names.touchpoints().get(from),
                    names.touchpoints().get(stress.pairs.to(pair)),
                    stress.edges.get(pair),
                    settings.weights(),
                    known.questions()));
        }
        return found;
    }

    /** Repeat contacts; empty where the log has no customers. */
    public Optional<RepeatContacts> repeatContacts() {
        return known.customers()
                ? Optional.of(RepeatContacts.of(parts.repeats, settings.repeatWindows()))
                : Optional.empty();
    }

    /** Whether any quantile comes from a histogram. */
    public boolean hasApproximateQuantiles() {
        return parts.source.cases() > Tally.EXACT_UP_TO
                || parts.follows.waits().stream().anyMatch(waits -> !waits.isExact())
                || parts.levels.stream().anyMatch(level -> !level.latency.toNext.isExact());
    }

    /** Whether anything in the log means that an issue is over. */
    public boolean knowsOutcomes() {
        return known.outcomes();
    }

    /** Whether any actor, team or row has a tier. */
    public boolean knowsTiers() {
        return known.tiers();
    }
}
