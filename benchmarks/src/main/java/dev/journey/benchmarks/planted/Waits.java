package dev.journey.benchmarks.planted;

/**
 * The wait for the doers of a need, and who loses patience.
 *
 * @param medianHours of the log-normal wait
 * @param told how often the customer is told status, reason and next step
 * @param chased how often a customer who was not told chases
 * @param chasedThough how often one who was told does
 */
record Waits(double medianHours, double told, double chased, double chasedThough) {

    double chaseShare(boolean isTold) {
        return isTold ? chasedThough : chased;
    }
}
