package dev.journey.model;

import java.util.Optional;

/**
 * The minutes that one step costs, by who spends them; each possibly unknown.
 *
 * @param active the customer's own doing
 * @param waiting the customer's attended wait: on hold, in a queue, present
 * @param unattended elapsed time that the customer does not spend on it
 * @param company work of the company's side
 */
public record StepMinutes(
        Optional<Minutes> active, Optional<Minutes> waiting, Optional<Minutes> unattended, Optional<Minutes> company) {

    /** Nothing is known. */
    public static final StepMinutes UNKNOWN =
            new StepMinutes(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Fixed minutes of the customer (active) and of the company; wait and unattended time 0. */
    public static StepMinutes of(double customer, double company) {
        return UNKNOWN.withActive(Minutes.of(customer))
                .withWait(Minutes.of(0))
                .withUnattended(Minutes.of(0))
                .withCompany(Minutes.of(company));
    }

    /** The same with these minutes of the customer's own doing. */
    public StepMinutes withActive(Minutes minutes) {
        return new StepMinutes(Optional.of(minutes), waiting, unattended, company);
    }

    /** The same with these minutes of attended wait. */
    public StepMinutes withWait(Minutes minutes) {
        return new StepMinutes(active, Optional.of(minutes), unattended, company);
    }

    /** The same with these minutes of unattended elapsed time. */
    public StepMinutes withUnattended(Minutes minutes) {
        return new StepMinutes(active, waiting, Optional.of(minutes), company);
    }

    /** The same with these minutes of company work. */
    public StepMinutes withCompany(Minutes minutes) {
        return new StepMinutes(active, waiting, unattended, Optional.of(minutes));
    }
}
