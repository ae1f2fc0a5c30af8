package dev.journey.model.log;

import dev.journey.model.Role;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One step of a case: a light view, made when asked for and not kept. Immutable and thread-safe.
 */
public final class Step {
    private final EventLog log;
    private final int index;

    Step(EventLog log, int index) {
        this.log = log;
        this.index = index;
    }

    /** Its position in the whole log. */
    public int index() {
        return index;
    }

    /** What happened. */
    public String touchpoint() {
        return log.touchpoints().dictionary().name(log.touchpoints().code(index));
    }

    /** Who did it. */
    public Optional<String> actor() {
        return value(Role.ACTOR);
    }

    /** The actor's team. */
    public Optional<String> team() {
        return value(Role.TEAM);
    }

    /** Where it happened. */
    public Optional<String> channel() {
        return value(Role.CHANNEL);
    }

    /** The value of a text role. */
    public Optional<String> value(Role role) {
        return log.column(role).flatMap(column -> column.value(index));
    }

    /** The value of a further column. */
    public Optional<String> value(String column) {
        return log.column(column).flatMap(found -> found.value(index));
    }

    /** The number of a number role. */
    public OptionalDouble number(Role role) {
        return log.numbers(role).map(column -> column.value(index)).orElse(OptionalDouble.empty());
    }

    /** When it began. */
    public Instant start() {
        return Instant.ofEpochMilli(log.startMillis(index));
    }

    /** When it ended, where the log says so. */
    public Optional<Instant> end() {
        long end = log.endMillis(index);
        return end == EventLog.NO_TIME ? Optional.empty() : Optional.of(Instant.ofEpochMilli(end));
    }

    @Override
    public String toString() {
        return start() + " " + touchpoint() + actor().map(name -> " by " + name).orElse("");
    }
}
