package dev.journey.analysis.expected;

import com.google.common.collect.ImmutableList;
import dev.journey.analysis.measure.Control;
import dev.journey.analysis.measure.DueParties;
import dev.journey.analysis.measure.Entry;
import dev.journey.analysis.measure.Ledger;
import dev.journey.analysis.measure.Machine;
import dev.journey.analysis.measure.Visit;
import dev.journey.model.DueParty;
import java.util.List;

/** Remembers who has the ball and whether the last visit was company-due, and books each hand-back on its edge. */
final class StretchMachine implements Machine<StretchMachine.Memory> {
    /** Position of hand-backs. */
    static final int HAND_BACKS = 0;

    private static final ImmutableList<Entry> ENTRIES =
            ImmutableList.of(new Entry("handBacks", Entry.Unit.COUNT, true));

    /**
     * What has been.
     *
     * @param control who has the ball
     * @param due what the due party of the next step depends on
     * @param customerHeld whether the last visit left the move with the customer
     * @param companyDue whether the last visit was the company's to bear
     */
    record Memory(Control.Memory control, DueParties.Memory due, boolean customerHeld, boolean companyDue) {}

    @Override
    public List<Entry> entries() {
        return ENTRIES;
    }

    @Override
    public Memory start() {
        return new Memory(Control.Memory.START, DueParties.Memory.FRESH, false, false);
    }

    @Override
    public Memory step(Memory memory, Visit visit, Ledger ledger) {
        if (Control.opensHandBack(memory.control(), visit)) {
            ledger.add(HAND_BACKS, 1);
        }
        return new Memory(
                Control.after(memory.control(), visit),
                DueParties.after(memory.due(), visit),
                visit.customerHeld(),
                DueParties.of(memory.due(), visit) == DueParty.COMPANY);
    }
}
