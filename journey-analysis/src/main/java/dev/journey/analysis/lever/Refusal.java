package dev.journey.analysis.lever;

/**
 * A change that was looked at and not recommended.
 *
 * @param lever what would have been pulled
 * @param place where
 * @param guard which guard fired
 * @param reason one sentence with the counts
 */
public record Refusal(Lever lever, String place, Guard guard, String reason) {}
