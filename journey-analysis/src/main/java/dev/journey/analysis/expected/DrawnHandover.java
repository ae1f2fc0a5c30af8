package dev.journey.analysis.expected;

/**
 * One cell of an expected handover matrix.
 *
 * @param from who holds the case
 * @param to who holds it next
 * @param perCase how often that is expected in a case
 */
public record DrawnHandover(String from, String to, double perCase) {}
