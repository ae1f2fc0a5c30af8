package dev.journey.model.read;

import java.util.Optional;

/**
 * How a source is read, beside what its mapping says.
 *
 * @param keepGoing whether what stands before a fault is used
 * @param pseudonyms what replaces ids
 */
record ReadOptions(boolean keepGoing, Optional<Pseudonyms> pseudonyms) {
    static final ReadOptions DEFAULT = new ReadOptions(false, Optional.empty());
}
