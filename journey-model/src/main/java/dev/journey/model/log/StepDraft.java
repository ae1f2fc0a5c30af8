package dev.journey.model.log;

import dev.journey.model.Role;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One step on its way into an {@link EventLogBuilder}; {@link #add} ends it. Not thread-safe. */
public final class StepDraft {
    private final EventLogBuilder log;
    private final String caseId;
    private @Nullable Instant start;
    private Optional<Instant> end = Optional.empty();

    StepDraft(EventLogBuilder log, String caseId, String touchpoint) {
        this.log = log;
        this.caseId = caseId;
        log.discard();
        log.touchpoint().set(touchpoint);
    }

    /** When it began; every step needs it. */
    public StepDraft start(Instant value) {
        start = value;
        return this;
    }

    /** When it ended. */
    public StepDraft end(Instant value) {
        end = Optional.of(value);
        return this;
    }

    /** Who did it. */
    public StepDraft actor(String name) {
        return text(Role.ACTOR, name);
    }

    /** The actor's team. */
    public StepDraft team(String name) {
        return text(Role.TEAM, name);
    }

    /** Where it happened. */
    public StepDraft channel(String name) {
        return text(Role.CHANNEL, name);
    }

    /** A value with any role that is kept as text. */
    public StepDraft text(Role role, String value) {
        log.text(role).set(value);
        return this;
    }

    /** A number with any role that holds numbers. */
    public StepDraft number(Role role, double value) {
        log.number(role).set(value);
        return this;
    }

    /** A time with any role that is a {@link Role.Kind#MOMENT}. */
    public StepDraft moment(Role role, Instant value) {
        return number(role, (double) value.toEpochMilli());
    }

    /** A value of a further column. */
    public StepDraft other(String name, String value) {
        log.other(name).set(value);
        return this;
    }

    /**
     * Gives the step to the log.
     *
     * @return the log's builder, for the next step
     * @throws IllegalArgumentException when the case is empty, there is no start, or the end lies before it
     */
    public EventLogBuilder add() {
        if (start == null) {
            log.discard();
            throw new IllegalArgumentException(Messages.noStart(caseId));
        }
        log.add(caseId, start, end);
        return log;
    }
}
