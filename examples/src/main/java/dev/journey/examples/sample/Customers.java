package dev.journey.examples.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The people who may call: each with an id and with what the company thinks they are worth. */
final class Customers {

    private static final int PEOPLE = 1_500;

    /**
     * Somebody.
     *
     * @param id what the log calls this person
     * @param value euros
     */
    record Customer(String id, int value) {}

    private final List<Customer> people = new ArrayList<>(PEOPLE);

    Customers(Dice dice) {
        for (int i = 1; i <= PEOPLE; i++) {
            people.add(new Customer(String.format(Locale.ROOT, "K%04d", i), 10 * dice.around(48)));
        }
    }

    Customer anyone(Dice dice) {
        return dice.pick(people);
    }
}
