package dev.journey.model;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * What is known of an actor or a team by name.
 *
 * @param side on whose side it acts
 * @param tier 1 = front line, higher = further back; unknown where nobody said
 * @param authority the amount up to which it decides; unknown where nobody said
 */
public record Party(Optional<Side> side, OptionalInt tier, OptionalDouble authority) {
    /** Nothing is known. */
    public static final Party UNKNOWN = new Party(Optional.empty(), OptionalInt.empty());

    /** Validates tier and authority. */
    public Party {
        if (tier.isPresent() && tier.getAsInt() < 0) {
            throw new IllegalArgumentException(Messages.tier(tier.getAsInt()));
        }
        if (authority.isPresent() && !(authority.getAsDouble() >= 0 && Double.isFinite(authority.getAsDouble()))) {
            throw new IllegalArgumentException(Messages.authority(authority.getAsDouble()));
        }
    }

    /** With no known authority. */
    public Party(Optional<Side> side, OptionalInt tier) {
        this(side, tier, OptionalDouble.empty());
    }

    /** The parts that this one knows, and for the others what {@code fallback} knows. */
    public Party or(Party fallback) {
        return new Party(
                side.or(fallback::side),
                tier.isPresent() ? tier : fallback.tier(),
                authority.isPresent() ? authority : fallback.authority());
    }
}
