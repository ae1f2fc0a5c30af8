package dev.journey.analysis;

/**
 * A figure that there is not, and why.
 *
 * @param figure its path in the report: {@code handoffs.team.toAcceptance}
 * @param reason what is missing and what would give it
 */
public record Absence(String figure, String reason) {}
