package dev.journey.model;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;

/**
 * What is known of a touchpoint or of a status; each part possibly unknown.
 *
 * @param side who does it
 * @param due who should bear it
 * @param touchpointClass what kind of thing it is
 * @param visibility whether the customer sees it
 * @param move whose move it is once the step has happened; unknown means the performer's side
 * @param outcome the outcome that is reached with it, if one is
 * @param accepts whether it means that the receiver of a handoff has taken up the work
 * @param minutes what it costs
 * @param requires capabilities needed to do it
 */
public record Traits(
        Optional<Side> side,
        Optional<DueParty> due,
        Optional<TouchpointClass> touchpointClass,
        Optional<Visibility> visibility,
        Optional<Side> move,
        Optional<Outcome> outcome,
        boolean accepts,
        StepMinutes minutes,
        SortedSet<Capability> requires) {

    /** Nothing is known. */
    public static final Traits UNKNOWN = builder().build();

    /** Copies the set. */
    public Traits {
        requires = ImmutableSortedSet.copyOf(requires);
    }

    /** Starts with nothing known. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects what is known. Not thread-safe. */
    public static final class Builder {
        private Optional<Side> side = Optional.empty();
        private Optional<DueParty> due = Optional.empty();
        private Optional<TouchpointClass> touchpointClass = Optional.empty();
        private Optional<Visibility> visibility = Optional.empty();
        private Optional<Side> move = Optional.empty();
        private Optional<Outcome> outcome = Optional.empty();
        private boolean accepts;
        private StepMinutes minutes = StepMinutes.UNKNOWN;
        private SortedSet<Capability> requires = ImmutableSortedSet.of();

        private Builder() {}

        /** Who does it. */
        public Builder side(Side value) {
            side = Optional.of(value);
            return this;
        }

        /** Who should bear it. */
        public Builder due(DueParty value) {
            due = Optional.of(value);
            return this;
        }

        /** What kind of thing it is. */
        public Builder touchpointClass(TouchpointClass value) {
            touchpointClass = Optional.of(value);
            return this;
        }

        /** Whether the customer sees it. */
        public Builder visibility(Visibility value) {
            visibility = Optional.of(value);
            return this;
        }

        /** Whose move it is once the step has happened. */
        public Builder move(Side value) {
            move = Optional.of(value);
            return this;
        }

        /** The outcome that is reached with it. */
        public Builder outcome(Outcome value) {
            outcome = Optional.of(value);
            return this;
        }

        /** Whether it means that the receiver of a handoff has taken up the work. */
        public Builder accepts(boolean value) {
            accepts = value;
            return this;
        }

        /** What it costs. */
        public Builder minutes(StepMinutes value) {
            minutes = value;
            return this;
        }

        /** Capabilities needed to do it. */
        public Builder requires(Set<Capability> value) {
            requires = ImmutableSortedSet.copyOf(value);
            return this;
        }

        /** What was said so far. */
        public Traits build() {
            return new Traits(side, due, touchpointClass, visibility, move, outcome, accepts, minutes, requires);
        }
    }
}
