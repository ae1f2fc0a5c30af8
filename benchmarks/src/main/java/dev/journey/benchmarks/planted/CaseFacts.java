package dev.journey.benchmarks.planted;

/**
 * What is the same in all steps of a case.
 *
 * @param index number of the case
 * @param issue what it is about
 * @param customer whose it is
 * @param channel where it came in
 */
record CaseFacts(int index, String issue, String customer, String channel) {
    String id() {
        return "C" + (1_000_000 + index);
    }
}
