package dev.journey.analysis.observed;

import dev.journey.analysis.figure.Share;
import dev.journey.analysis.measure.Control;

/**
 * Who had the ball.
 *
 * @param court unresolved time with the move at the customer, of all unresolved time (milliseconds)
 * @param handBacks control went from the company to the customer while the issue was open
 * @param reEntries an issue was open again after it was over
 */
public record ControlFigures(Share court, Occurrences handBacks, Occurrences reEntries) {
    static ControlFigures of(MachineWalk<Control.Memory> control) {
        return new ControlFigures(
                new Share(control.sum(Control.CUSTOMER_HELD), control.sum(Control.UNRESOLVED)),
                new Occurrences(control.sum(Control.HAND_BACKS), control.cases(Control.HAND_BACKS)),
                new Occurrences(control.sum(Control.RE_ENTRIES), control.cases(Control.RE_ENTRIES)));
    }
}
