package dev.journey.analysis.practice;

import dev.journey.analysis.figure.Share;
import dev.journey.model.Outcome;
import dev.journey.model.Role;
import dev.journey.model.TouchpointClass;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Lays complaints to what came before them. Not thread-safe. */
final class ComplaintTally {
    private static final Set<TouchpointClass> KINDS = Set.of(TouchpointClass.FAILURE, TouchpointClass.CHASE);

    private final Steps steps;
    private final Shares<String> complaints = new Shares<>();
    private final Shares<String> heard = new Shares<>();
    private long complaining;

    private ComplaintTally(Steps steps) {
        this.steps = steps;
        for (int c = 0; c < steps.cases(); c++) {
            walk(c);
        }
    }

    static Known<Complaints> of(Steps steps) {
        return Known.when(canComplain(steps), () -> new ComplaintTally(steps).figures(), Messages.NO_COMPLAINTS);
    }

    /** Whether the log could hold a complaint. */
    static boolean canComplain(Steps steps) {
        return steps.has(Role.SENTIMENT) || steps.has(Role.TAGS) || steps.hasCustomers();
    }

    /** Whether a step is a complaint. */
    static boolean isComplaint(Steps steps, int step) {
        Outcome outcome = steps.outcomeWith(step);
        boolean exit = outcome == Outcome.LOST || outcome == Outcome.ABANDONED;
        return LeavingTally.isHostileAt(steps, step)
                || steps.isTagged(Role.TAGS, step, "complaint")
                || (steps.byCustomer(step) && !exit && steps.isOneOf(step, KINDS));
    }

    static boolean complains(Steps steps, int c) {
        for (int step = steps.first(c); step < steps.end(c); step++) {
            if (isComplaint(steps, step)) {
                return true;
            }
        }
        return false;
    }

    private void walk(int c) {
        boolean answered = steps.ofCase(Role.SURVEY_KIND, c).isPresent();
        boolean any = false;
        boolean complained = false;
        String place = "";
        for (int step = steps.first(c); step < steps.end(c); step++) {
            boolean complaint = isComplaint(steps, step);
            any |= complaint;
            if (!steps.byCustomer(step) && steps.isFaced(step)) {
                pass(place, complained, answered);
                place = steps.touchpoint(step);
                complained = false;
            }
            complained |= complaint;
        }
        pass(place, complained, answered);
        complaining += any ? 1 : 0;
    }

    /** Before the first step of the company only complaints count: nothing was passed. */
    private void pass(String place, boolean complained, boolean answered) {
        if (!place.isEmpty() || complained) {
            complaints.count(place, complained);
            heard.count(place, answered);
        }
    }

    private Complaints figures() {
        List<Complaints.Spot> spots =
                complaints.list((place, share) -> new Complaints.Spot(place, share, heard.of(place))).stream()
                        .filter(spot -> spot.complaints().part() > 0)
                        .sorted(Comparator.<Complaints.Spot>comparingLong(
                                        spot -> -spot.complaints().part())
                                .thenComparing(Complaints.Spot::touchpoint))
                        .toList();
        return new Complaints(new Share(complaining, steps.cases()), spots);
    }
}
