package dev.journey.analysis.observed;

import dev.journey.model.Outcome;
import dev.journey.model.Side;
import dev.journey.model.TouchpointClass;
import org.jspecify.annotations.Nullable;

/** How a stretch with the ball at the customer came about; known when it is over. Not thread-safe. */
final class Stretch {
    private boolean openedByCompany;
    private boolean asked;
    private boolean customerActed;
    private boolean coordinates;

    /** The first step with the ball at the customer. */
    void open(LogVisit visit) {
        openedByCompany = visit.side() != Side.CUSTOMER;
        asked = visit.asks();
        customerActed = false;
        coordinates = !openedByCompany && isCoordination(visit.touchpointClass());
    }

    /** Any step with the ball at the customer, the first one included. */
    void note(LogVisit visit) {
        customerActed |= visit.side() == Side.CUSTOMER;
    }

    /** Whether the stretch is over with a step: the company has the ball, or the issue is over (but for a refusal). */
    static boolean endsWith(LogVisit visit, boolean over) {
        return !visit.customerHeld() || (over && visit.outcome() != Outcome.REFUSED);
    }

    StressClass stressClass() {
        if (openedByCompany && !asked && !customerActed) {
            return StressClass.CLOCK_STOP;
        }
        return coordinates ? StressClass.IMPLICIT : StressClass.EXPLICIT;
    }

    private static boolean isCoordination(@Nullable TouchpointClass kind) {
        return kind == TouchpointClass.CHASE
                || kind == TouchpointClass.VERIFICATION
                || kind == TouchpointClass.CONSULT
                || kind == TouchpointClass.TRANSFER;
    }
}
