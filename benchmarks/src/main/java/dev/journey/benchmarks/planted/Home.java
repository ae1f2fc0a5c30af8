package dev.journey.benchmarks.planted;

/**
 * Something that customers are told to do at home.
 *
 * @param send the company's step that tells them
 * @param attempt the customer's step
 * @param fix the company's step that does it
 * @param share of the cases
 * @param works how often the attempt works
 * @param minutes of an attempt, median
 * @param customers whether it is the customer's own to do
 * @param takenBack whether the company does it at once
 */
record Home(
        String send,
        String attempt,
        String fix,
        double share,
        double works,
        double minutes,
        boolean customers,
        boolean takenBack) {

    Home back() {
        return new Home(send, attempt, fix, share, works, minutes, customers, true);
    }
}
