package dev.journey.model.read;

import java.util.List;
import java.util.Optional;

/**
 * Reads the times of a source some of whose values are known to be times, written as ISO 8601: those by that form, the others
 * as the mapping says. Not thread-safe.
 */
final class MixedTimes extends TimeParser {
    private final TimeParser asMapped;
    private final TimeParser iso;
    private boolean typed;

    MixedTimes(TimeParser asMapped, LocalZone zone) {
        this.asMapped = asMapped;
        this.iso = asMapped instanceof RecognisedTime ? asMapped : new RecognisedTime(zone, new DayMonth(), null);
    }

    /** Whether the next values are known to be times. */
    void typed(boolean known) {
        typed = known;
    }

    @Override
    long parse(Slice text) {
        return (typed ? iso : asMapped).parse(text);
    }

    /** That of the typed ones where there are any. */
    @Override
    Optional<String> form() {
        return iso == asMapped ? asMapped.form() : iso.form().or(asMapped::form);
    }

    @Override
    List<String> notices() {
        return asMapped.notices();
    }
}
