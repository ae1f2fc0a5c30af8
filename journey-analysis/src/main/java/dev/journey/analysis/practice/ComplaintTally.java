package dev.journey.analysis.practice;

import dev.journey.analysis.figure.Share;
import dev.journey.model.Role;
import dev.journey.model.TouchpointClass;
import dev.journey.model.log.Column;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Lays complaints to what came before them. Not thread-safe. */
final class ComplaintTally {
    private static final Set<TouchpointClass> KINDS = Set.of(TouchpointClass.FAILURE, TouchpointClass.CHASE);

    private final Steps steps;
    private final StepFacts facts;
    private final Column touchpoints;
    private final CodeShares complaints = new CodeShares();
    private final CodeShares heard = new CodeShares();
    private long complaining;

    private ComplaintTally(Steps steps) {
        this.steps = steps;
        facts = steps.facts();
        touchpoints = steps.log().touchpoints();
        for (int c = 0; c < steps.cases(); c++) {
            walk(c);
        }
    }

    static Known<Complaints> of(Steps steps) {
        return Known.when(canComplain(steps), () -> new ComplaintTally(steps).figures(), Messages.NO_COMPLAINTS);
    }

    /** Whether the log could hold a complaint. */
    static boolean canComplain(Steps steps) {
        return steps.has(Role.SENTIMENT)
                || steps.has(Role.TAGS)
                || steps.facts().hasCustomers();
    }

    /** Whether a step is a complaint. */
    static boolean isComplaint(Steps steps, int step) {
        StepFacts facts = steps.facts();
        return LeavingTally.isHostileAt(steps, step)
                || steps.isTagged(Role.TAGS, step, "complaint")
                || (facts.byCustomer(step) && !facts.isExit(step) && facts.isOneOf(step, KINDS));
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
        boolean answered = steps.hasInCase(Role.SURVEY_KIND, c);
        boolean any = false;
        boolean complained = false;
        int place = Column.MISSING;
        for (int step = steps.first(c); step < steps.end(c); step++) {
            boolean complaint = isComplaint(steps, step);
            any |= complaint;
            if (!facts.byCustomer(step) && facts.isFaced(step)) {
                pass(place, complained, answered);
                place = touchpoints.code(step);
                complained = false;
            }
            complained |= complaint;
        }
        pass(place, complained, answered);
        complaining += any ? 1 : 0;
    }

    /** Before the first step of the company only complaints count: nothing was passed. */
    private void pass(int place, boolean complained, boolean answered) {
        if (place != Column.MISSING || complained) {
            complaints.count(place, complained);
            heard.count(place, answered);
        }
    }

    private String name(int place) {
        return place == Column.MISSING ? "" : touchpoints.dictionary().name(place);
    }

    private Complaints figures() {
        Shares<String> answered = heard.by(this::name);
        List<Complaints.Spot> spots =
                complaints
                        .by(this::name)
                        .list((place, share) -> new Complaints.Spot(place, share, answered.of(place)))
                        .stream()
                        .filter(spot -> spot.complaints().part() > 0)
                        .sorted(Comparator.<Complaints.Spot>comparingLong(
                                        spot -> -spot.complaints().part())
                                .thenComparing(Complaints.Spot::touchpoint))
                        .toList();
        return new Complaints(new Share(complaining, steps.cases()), spots);
    }
}
