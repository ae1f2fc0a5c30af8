package dev.journey.examples.sample;

import java.util.Locale;

/** What the ticket system calls the state of a case; most rows leave it blank. */
enum Status {
    /** In a team's queue, nobody's yet. */
    QUEUED,
    /** Somebody works on it: the receiver of a handoff has accepted. */
    WORKING,
    WAITING_FOR_CUSTOMER,
    WAITING_FOR_PARTNER,
    RESOLVED,
    REFUSED,
    ABANDONED,
    LOST,
    /** Filed away, days after it was resolved. */
    CLOSED;

    /** Its name in the log. */
    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Whether the case ends here, for the time being. */
    boolean ends() {
        return compareTo(RESOLVED) >= 0;
    }
}
