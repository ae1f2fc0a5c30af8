package dev.journey.analysis.observed;

import dev.journey.model.DueParty;
import dev.journey.model.Minutes;
import dev.journey.model.Outcome;
import dev.journey.model.Side;
import dev.journey.model.StepMinutes;
import dev.journey.model.TouchpointClass;
import dev.journey.model.Traits;
import dev.journey.model.Visibility;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is known of a touchpoint in a status: the status's part where it has one, else the touchpoint's. Null is unknown. */
final class Meaning {
    /** Milliseconds that nobody gave. */
    static final long UNKNOWN = -1;

    final @Nullable Side side;
    final @Nullable DueParty due;
    final @Nullable TouchpointClass touchpointClass;
    final @Nullable Visibility visibility;
    final @Nullable Side move;
    final @Nullable Outcome outcome;
    final boolean accepts;
    final long active;
    final long waiting;
    final long company;

    Meaning(Traits status, Traits touchpoint) {
        side = status.side().or(touchpoint::side).orElse(null);
        due = status.due().or(touchpoint::due).orElse(null);
        touchpointClass =
                status.touchpointClass().or(touchpoint::touchpointClass).orElse(null);
        visibility = status.visibility().or(touchpoint::visibility).orElse(null);
        move = status.move().or(touchpoint::move).orElse(null);
        outcome = status.outcome().or(touchpoint::outcome).orElse(null);
        accepts = status.accepts() || touchpoint.accepts();
        StepMinutes first = status.minutes();
        StepMinutes second = touchpoint.minutes();
        active = millis(first.active().or(second::active));
        waiting = millis(first.waiting().or(second::waiting));
        company = millis(first.company().or(second::company));
    }

    /** Whole milliseconds of given minutes, so that sums do not depend on their order. */
    static long millis(Optional<Minutes> minutes) {
        return minutes.map(given -> millis(given.mean())).orElse(UNKNOWN);
    }

    static long millis(double minutes) {
        return Math.round(minutes * 60_000);
    }
}
