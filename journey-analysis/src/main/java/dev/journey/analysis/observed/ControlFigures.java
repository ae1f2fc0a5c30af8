package dev.journey.analysis.observed;

import dev.journey.analysis.figure.Share;
import dev.journey.analysis.measure.Control;

/**
 * Who had the ball.
 *
 * @param movesKnown whether anything says whose any step or next move is; where nothing does, all would be the company's
 * @param unresolvedMillis time in which issues were open
 * @param court unresolved time with the move at the customer, of all unresolved time (milliseconds); 0 of 0 where no moves are
 *     known
 * @param handBacks control went from the company to the customer while the issue was open
 * @param reEntries an issue was open again after it was over
 */
public record ControlFigures(
        boolean movesKnown, long unresolvedMillis, Share court, Occurrences handBacks, Occurrences reEntries) {
    static ControlFigures of(MachineWalk<Control.Memory> control, boolean movesKnown) {
        long unresolved = control.sum(Control.UNRESOLVED);
        return new ControlFigures(
                movesKnown,
                unresolved,
                movesKnown ? new Share(control.sum(Control.CUSTOMER_HELD), unresolved) : new Share(0, 0),
                control.occurrences(Control.HAND_BACKS),
                control.occurrences(Control.RE_ENTRIES));
    }
}
