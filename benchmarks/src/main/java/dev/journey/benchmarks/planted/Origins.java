package dev.journey.benchmarks.planted;

/**
 * Two forms by which customers order, and how often trouble follows.
 *
 * @param first the form in question
 * @param second its sibling
 * @param firstShare of all orders
 * @param firstTrouble how often an order by the first form brings a contact
 * @param secondTrouble how often one by the second does
 */
record Origins(String first, String second, double firstShare, double firstTrouble, double secondTrouble) {

    Origins prevented() {
        return new Origins(first, second, firstShare, StrictMath.min(firstTrouble, secondTrouble), secondTrouble);
    }
}
