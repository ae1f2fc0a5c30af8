package dev.journey.model.read;

import java.nio.file.Path;
import java.util.Optional;

/**
 * How a source is read, beside what its mapping says.
 *
 * @param keepGoing whether what stands before a fault is used
 * @param pseudonyms what replaces ids
 * @param spill where the steps are kept in temporary files; in memory where empty
 */
record ReadOptions(boolean keepGoing, Optional<Pseudonyms> pseudonyms, Optional<Path> spill) {
    static final ReadOptions DEFAULT = new ReadOptions(false, Optional.empty(), Optional.empty());

    ReadOptions goingOn() {
        return new ReadOptions(true, pseudonyms, spill);
    }

    ReadOptions with(Pseudonyms instead) {
        return new ReadOptions(keepGoing, Optional.of(instead), spill);
    }

    ReadOptions spillTo(Path directory) {
        return new ReadOptions(keepGoing, pseudonyms, Optional.of(directory));
    }
}
