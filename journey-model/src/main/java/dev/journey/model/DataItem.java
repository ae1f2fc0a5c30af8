package dev.journey.model;

import java.time.Duration;
import java.util.Optional;

/**
 * What is known of a data item that customers are asked for.
 *
 * @param ask what asking for it means to the customer
 * @param expires after which time it may be asked for again; never where nothing was said
 */
public record DataItem(Ask ask, Optional<Duration> expires) {
    /** What asking for an item means to the customer. */
    public enum Ask {
        /** Say who you are. */
        IDENTIFY,
        /** Say again what happened. */
        EXPLAIN,
        /** Send a document. */
        RESEND,
        /** Nobody said. */
        OTHER
    }

    /** Nothing is known of it. */
    public static final DataItem UNKNOWN = new DataItem(Ask.OTHER, Optional.empty());
}
