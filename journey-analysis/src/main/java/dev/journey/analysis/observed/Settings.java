package dev.journey.analysis.observed;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import dev.journey.analysis.measure.EffortWeights;
import dev.journey.analysis.measure.MissingPolicy;
import dev.journey.analysis.measure.Scope;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/**
 * What is counted, and how. Immutable.
 *
 * @param asked the level at which paths are to be judged; a log without it is refused. Empty: the first of {@code levels} that
 *     the log has
 * @param levels levels to report; those that a log does not have are left out
 * @param missing what a step without a value at a level means; default skip
 * @param systems whether steps of software count for handoffs; default yes
 * @param untilOutcome whether steps that follow the outcome are left out of handoffs; default no, as the recorded truths of
 *     ticket systems count all
 * @param weights how minutes become effort-minutes
 * @param repeatWindows within how long after the end of a case the next one of the same customer and issue is a repeat
 *     contact; default 7 and 30 days, always of elapsed time
 * @param clock in which time durations are measured; default elapsed
 */
public record Settings(
        Optional<Level> asked,
        List<Level> levels,
        MissingPolicy missing,
        boolean systems,
        boolean untilOutcome,
        EffortWeights weights,
        SortedSet<Duration> repeatWindows,
        TimeKind clock) {

    /** Teams first, then actors and tiers; missing values skipped; systems count; 7 and 30 days. */
    public static final Settings DEFAULT = new Settings(
            Optional.empty(),
            List.of(Level.TEAM, Level.ACTOR, Level.TIER),
            MissingPolicy.SKIP,
            true,
            false,
            EffortWeights.DEFAULT,
            ImmutableSortedSet.of(Duration.ofDays(7), Duration.ofDays(30)),
            TimeKind.ELAPSED);

    /** Copies, and drops levels named twice. */
    public Settings {
        levels = ImmutableList.copyOf(levels.stream().distinct().toList());
        repeatWindows = ImmutableSortedSet.copyOf(repeatWindows);
    }

    /** The steps that count at a level, by the level's position. */
    Scope scope(int level) {
        return new Scope(level, missing, systems, false, untilOutcome);
    }

    /** The steps that count at a level; empty where it is not among {@link #levels}. */
    public Optional<Scope> scope(Level level) {
        int position = levels.indexOf(level);
        return position < 0 ? Optional.empty() : Optional.of(scope(position));
    }

    /** With paths judged at this level. */
    public Settings withLevel(Level level) {
        ImmutableList<Level> reordered =
                ImmutableList.<Level>builder().add(level).addAll(levels).build();
        return new Settings(
                Optional.of(level), reordered, missing, systems, untilOutcome, weights, repeatWindows, clock);
    }

    /** With another policy for missing values. */
    public Settings withMissing(MissingPolicy policy) {
        return new Settings(asked, levels, policy, systems, untilOutcome, weights, repeatWindows, clock);
    }

    /** With software counted, or not. */
    public Settings withSystems(boolean count) {
        return new Settings(asked, levels, missing, count, untilOutcome, weights, repeatWindows, clock);
    }

    /** With steps after the outcome left out, or not. */
    public Settings withUntilOutcome(boolean leaveOut) {
        return new Settings(asked, levels, missing, systems, leaveOut, weights, repeatWindows, clock);
    }

    /** With other weights. */
    public Settings withWeights(EffortWeights other) {
        return new Settings(asked, levels, missing, systems, untilOutcome, other, repeatWindows, clock);
    }

    /** With other windows for repeat contacts. */
    public Settings withRepeatWindows(Collection<Duration> windows) {
        return new Settings(
                asked, levels, missing, systems, untilOutcome, weights, ImmutableSortedSet.copyOf(windows), clock);
    }

    /** With durations measured in this time. */
    public Settings withClock(TimeKind other) {
        return new Settings(asked, levels, missing, systems, untilOutcome, weights, repeatWindows, other);
    }
}
