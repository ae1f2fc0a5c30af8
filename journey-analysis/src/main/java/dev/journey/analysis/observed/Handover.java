package dev.journey.analysis.observed;

/**
 * One cell of a handover matrix.
 *
 * @param from who held the case
 * @param to who held it next
 * @param count how often, over all cases (mode ALL)
 * @param cases in how many cases at least once (mode ONCE_PER_CASE)
 */
public record Handover(String from, String to, long count, long cases) {
    /** Whether the holder stays the same: never a handoff. */
    public boolean isSelfPair() {
        return from.equals(to);
    }
}
