package dev.journey.analysis.compare;

import java.util.Optional;

/**
 * A touchpoint that only the log or only the drawing has.
 *
 * @param name the log's name, or the drawn touchpoint's id
 * @param steps how many steps of the log have it; 0 for a drawn one
 * @param nearest the name on the other side that it may stand for, where one is near
 */
public record UnmatchedName(String name, long steps, Optional<String> nearest) {}
