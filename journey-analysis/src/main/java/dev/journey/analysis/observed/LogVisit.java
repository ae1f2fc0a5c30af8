package dev.journey.analysis.observed;

import dev.journey.analysis.measure.MinuteSource;
import dev.journey.analysis.measure.Visit;
import dev.journey.model.DueParty;
import dev.journey.model.Outcome;
import dev.journey.model.Role;
import dev.journey.model.Side;
import dev.journey.model.TouchpointClass;
import dev.journey.model.Visibility;
import dev.journey.model.log.Column;
import dev.journey.model.log.EventLog;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An observed step as the machines see it; moves over a log. Side: the row's, the actor's, the team's, the status's, the
 * touchpoint's, else COMPANY. Not thread-safe.
 */
public final class LogVisit implements Visit {
    private final EventLog log;
    private final LogNames names;
    private final StepTimes times;
    private final LevelValues[] levels;
    private final Column touchpoints;
    private final @Nullable Column teams;
    /** The values of the step at each level: several machines ask for them. */
    private final int[] values;

    private final StepClock clock;

    private int step;
    private Meaning meaning;
    private @Nullable Side knownSide;
    private @Nullable TouchpointClass touchpointClass;
    private long elapsed;

    LogVisit(LogNames names) {
        this(names, StepClock.elapsed());
    }

    LogVisit(LogNames names, StepClock clock) {
        this.clock = clock;
        this.log = names.log();
        this.names = names;
        this.times = new StepTimes(log);
        List<LevelValues> found = names.levels();
        this.levels = found.toArray(new LevelValues[0]);
        this.touchpoints = log.touchpoints();
        this.teams = log.column(Role.TEAM).orElse(null);
        this.values = new int[levels.length];
        this.meaning = names.unknownMeaning();
    }

    /** A visit that can go to any step of a log, without levels. */
    public static LogVisit over(EventLog log) {
        return new LogVisit(new LogNames(log, List.of()));
    }

    /** A visit that can go to any step of a log, with values at these levels, by their positions. */
    public static LogVisit over(EventLog log, List<Level> levels) {
        return new LogVisit(new LogNames(log, levels));
    }

    /** Goes to a step of a case that ends before {@code endStep}. */
    public void moveTo(int newStep, int endStep) {
        step = newStep;
        meaning = names.meaning(step);
        Side byParty = names.parties().side(step);
        knownSide = byParty != null ? byParty : meaning.side;
        TouchpointClass byRow = names.classOf(step);
        touchpointClass = byRow != null ? byRow : meaning.touchpointClass;
        for (int level = 0; level < values.length; level++) {
            values[level] = levels[level].code(step);
        }
        elapsed = step + 1 < endStep ? since(log.startMillis(step), log.startMillis(step + 1)) : 0;
        times.resolve(step, meaning, side(), front());
    }

    int step() {
        return step;
    }

    /** Whether nobody said whose step it is. */
    public boolean sideByDefault() {
        return knownSide == null;
    }

    /** Whether the log says that a question was asked with the step. */
    boolean asks() {
        Column asked = names.asked();
        return asked != null && asked.code(step) != Column.MISSING;
    }

    /** From one moment to another by the clock of the walk: by the hours of the step's performer. Negative where backwards. */
    long since(long from, long to) {
        return clock.millis(step, from, to);
    }

    long startMillis() {
        return log.startMillis(step);
    }

    /** When the step ended; where that is not known, when it began. */
    long endMillis() {
        long end = log.endMillis(step);
        return end == EventLog.NO_TIME ? log.startMillis(step) : end;
    }

    @Override
    public int touchpoint() {
        return touchpoints.code(step);
    }

    @Override
    public Side side() {
        return knownSide == null ? Side.COMPANY : knownSide;
    }

    @Override
    public Side control() {
        return meaning.move == null ? side() : meaning.move;
    }

    @Override
    public boolean front() {
        return meaning.visibility == Visibility.FRONT;
    }

    @Override
    public @Nullable TouchpointClass touchpointClass() {
        return touchpointClass;
    }

    @Override
    public @Nullable DueParty statedDue() {
        return meaning.due;
    }

    @Override
    public @Nullable Outcome outcome() {
        return meaning.outcome;
    }

    @Override
    public int value(int level) {
        return values[level];
    }

    @Override
    public int team() {
        return teams == null ? UNKNOWN : teams.code(step);
    }

    @Override
    public int tier() {
        return names.parties().tier(step);
    }

    @Override
    public double authority() {
        return names.parties().authority(step);
    }

    @Override
    public boolean accepts() {
        return meaning.accepts;
    }

    @Override
    public double activeMillis() {
        return times.active();
    }

    @Override
    public double waitMillis() {
        return times.waiting();
    }

    @Override
    public MinuteSource customerSource() {
        return times.customerSource();
    }

    @Override
    public double companyMillis() {
        return times.company();
    }

    @Override
    public MinuteSource companySource() {
        return times.companySource();
    }

    /** By the clock of the walk. */
    @Override
    public double elapsedMillis() {
        return elapsed;
    }
}
