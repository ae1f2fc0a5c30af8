package dev.journey.analysis.compare;

import dev.journey.analysis.figure.Share;

/**
 * All deviations of one type.
 *
 * @param type which
 * @param occurrences how many
 * @param cases cases with at least one, of all cases that were aligned
 */
public record DeviationTotal(DeviationType type, long occurrences, Share cases) {}
