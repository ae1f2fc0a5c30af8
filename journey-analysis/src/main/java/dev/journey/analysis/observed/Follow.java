package dev.journey.analysis.observed;

import dev.journey.analysis.figure.Distribution;

/**
 * One touchpoint directly followed by another.
 *
 * @param from the first
 * @param to the one right after it in the same case
 * @param waits milliseconds from the end of one (where not known, its start) to the start of the other, one value for each
 *     time it happened
 */
public record Follow(String from, String to, Distribution waits) {
    /** How often it happened. */
    public long count() {
        return waits.count();
    }
}
