package dev.journey.model.graph;

import dev.journey.model.Touchpoint;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Turns a draft into a journey, or says everything that is wrong with it. */
final class Soundness {
    private Soundness() {}

    static Journey check(Draft draft) {
        List<String> faults = new ArrayList<>(draft.faults);
        if (draft.touchpoints.isEmpty()) {
            faults.add(Messages.empty(draft.name));
        } else if (draft.starts.isEmpty()) {
            faults.add(Messages.noStart(draft.name));
        }
        if (!new NameCheck(draft, faults).check()) {
            throw new JourneyException(Messages.journey(draft.name), faults);
        }
        Drawing drawing = new Drawing(draft);
        double[] totals = new WeightCheck(drawing, faults).totals();
        ways(drawing, faults);
        List<ForkCheck.Region> regions = new ForkCheck(drawing, faults).regions();
        if (!faults.isEmpty()) {
            throw new JourneyException(Messages.journey(draft.name), faults);
        }
        return new JourneyMaker(drawing, totals, regions).make();
    }

    private static void ways(Drawing drawing, List<String> faults) {
        BitSet reached = drawing.reached();
        BitSet ending = drawing.ending();
        for (int i = 0; i < drawing.size(); i++) {
            Draft.Placed<Touchpoint> placed = drawing.draft.touchpoints.get(i);
            if (!reached.get(i) && !drawing.draft.starts.isEmpty()) {
                faults.add(placed.place().at(Messages.unreachable(placed.value().id())));
            }
            if (!ending.get(i)) {
                faults.add(placed.place().at(Messages.trap(placed.value().id())));
            }
        }
    }
}
