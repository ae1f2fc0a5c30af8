package dev.journey.analysis.expected;

import dev.journey.model.DueParty;
import dev.journey.model.Outcome;
import dev.journey.model.Side;
import dev.journey.model.TouchpointBuilder;
import dev.journey.model.graph.Journey;
import dev.journey.model.graph.JourneyBuilder;
import dev.journey.model.graph.Transition;
import java.util.SplittableRandom;

/** Random sound journeys for laws: rework anywhere, shared touchpoints, hand-backs, and in every second one a fork. */
final class DrawnJourneys {
    private final SplittableRandom random;
    private final int size;

    private DrawnJourneys(long seed) {
        random = new SplittableRandom(seed);
        size = 2 + random.nextInt(6);
    }

    static Journey of(long seed) {
        return new DrawnJourneys(seed).draw();
    }

    /** With so much more flow on one way on and less on another. */
    static Journey moved(Journey journey, String at, String from, String to, double flow) {
        JourneyBuilder builder = journey.toBuilder();
        if (from.equals(to)) {
            return builder.build();
        }
        builder.redraw(at);
        for (Transition way : journey.transitionsFrom(at)) {
            double more = way.to().id().equals(to) ? flow : way.to().id().equals(from) ? -flow : 0;
            builder.to(way.to().id(), way.probability() + more);
        }
        return builder.build();
    }

    private Journey draw() {
        JourneyBuilder journey = Journey.named("Random")
                .customer("customer")
                .company("Ann", ann -> ann.team("front").tier(1))
                .company("Bob", bob -> bob.team("front").tier(1))
                .company("Eva", eva -> eva.team("back").tier(2));
        for (int i = 0; i < size; i++) {
            int number = i;
            journey.touchpoint("t" + i, touchpoint -> touchpoint(touchpoint, number));
        }
        journey.start("t0", 0.75).start("t" + (size - 1), 0.25);
        for (int i = 0; i < size; i++) {
            row(journey.from("t" + i), i);
        }
        if (random.nextBoolean()) {
            fork(journey);
        }
        return journey.dropUnreachable().build();
    }

    private void touchpoint(TouchpointBuilder touchpoint, int number) {
        switch ((number + random.nextInt(2)) % 3) {
            case 0 -> touchpoint.by("customer").due(random.nextBoolean() ? DueParty.COMPANY : DueParty.CUSTOMER);
            case 1 -> touchpoint.byShare("Ann", 0.5).byShare("Bob", 0.25).byShare("Eva", 0.25);
            default -> touchpoint.by("Eva").move(random.nextBoolean() ? Side.CUSTOMER : Side.COMPANY);
        }
        touchpoint.active(random.nextInt(20), 0).waiting(random.nextInt(5), 0).company(random.nextInt(30), 0);
    }

    /** To the next one, to any other, and out. */
    private void row(JourneyBuilder journey, int i) {
        double out = i == size - 1 ? 0.5 : 0.125 * random.nextInt(3);
        int other = random.nextInt(size);
        int next = (i + 1) % size;
        if (other == next) {
            journey.to("t" + next, 1 - out);
        } else {
            journey.to("t" + next, (1 - out) / 2).to("t" + other, (1 - out) / 2);
        }
        if (out > 0) {
            journey.to(Outcome.RESOLVED, out * 0.75).to(Outcome.LOST, out * 0.25);
        }
    }

    /** The last touchpoint forks instead, into two branches that meet in a new one. */
    private void fork(JourneyBuilder journey) {
        journey.touchpoint("left", left -> left.by("Ann").company(5, 0))
                .touchpoint("right", right -> right.by("Eva").company(7, 0))
                .touchpoint("meet", meet -> meet.by("customer").active(3, 0))
                .redraw("t" + (size - 1))
                .to("t0", 0.25)
                .to(Outcome.RESOLVED, 0.25)
                .fork(
                        "both",
                        both -> both.branch()
                                .to("left", 0.5)
                                .branch()
                                .to("right", 0.25)
                                .to("meet", 0.25)
                                .join("meet"));
        journey.from("left")
                .to("meet")
                .from("right")
                .to("meet")
                .from("meet")
                .to(Outcome.RESOLVED, 0.5)
                .to("t0", 0.5);
    }
}
