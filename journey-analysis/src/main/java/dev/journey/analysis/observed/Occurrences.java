package dev.journey.analysis.observed;

/**
 * How often something occurred, and in how many cases.
 *
 * @param occurrences how often
 * @param cases in how many cases at least once
 */
public record Occurrences(long occurrences, long cases) {}
