package dev.journey.examples.sample;

import java.util.Locale;

/** Where a step happens, and what the mapping assumes that it takes of the customer's time when nobody measured it. */
enum Channel {
    PHONE(0),
    CHAT(8),
    MAIL(2),
    WEB(0),
    STORE(15),
    SOCIAL(0),
    /** No channel: the customer is not involved. */
    NONE(0);

    private final int assumedMinutes;

    Channel(int assumedMinutes) {
        this.assumedMinutes = assumedMinutes;
    }

    /** The customer's minutes in a step of the company here that nobody measured. */
    int assumedMinutes() {
        return assumedMinutes;
    }

    /** Its name in the log. */
    String label() {
        return this == NONE ? "" : name().toLowerCase(Locale.ROOT);
    }
}
