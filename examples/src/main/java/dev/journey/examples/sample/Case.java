package dev.journey.examples.sample;

import dev.journey.examples.sample.Customers.Customer;
import java.util.List;

/**
 * One issue of one customer, as it happened.
 *
 * @param customer whose
 * @param issue what about
 * @param rows what happened, in order
 */
record Case(Customer customer, String issue, List<Row> rows) {

    /** When the first row was written, in seconds of the epoch. */
    long begins() {
        return rows.get(0).time();
    }
}
