package dev.journey.analysis.simulate;

import dev.journey.model.DueParty;
import dev.journey.model.HandoverMode;
import dev.journey.model.Outcome;
import dev.journey.model.Side;
import dev.journey.model.TouchpointBuilder;
import dev.journey.model.TouchpointClass;
import dev.journey.model.graph.Journey;
import dev.journey.model.graph.JourneyBuilder;
import java.util.Random;

/** Random sound journeys, forks included. */
final class RandomJourneys {
    /** A team that has actors in each of them. */
    static final String TEAM = "front";

    private final Random random;
    private final int size;

    private RandomJourneys(Random random) {
        this.random = random;
        size = 2 + random.nextInt(6);
    }

    static Journey of(Random random) {
        return new RandomJourneys(random).draw();
    }

    private Journey draw() {
        JourneyBuilder journey = Journey.named("Random")
                .customer("customer")
                .company("Ann", ann -> ann.team(TEAM).tier(1))
                .company("Bob", bob -> bob.team(TEAM).tier(1))
                .company("Eva", eva -> eva.team("back").tier(2))
                .system("bot");
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
        switch ((number + random.nextInt(2)) % 4) {
            case 0 -> touchpoint.by("customer").due(random.nextBoolean() ? DueParty.COMPANY : DueParty.CUSTOMER);
            case 1 -> touchpoint.byShare("Ann", 0.5).byShare("Bob", 0.25).byShare("Eva", 0.25);
            case 2 -> touchpoint.by("bot");
            default -> touchpoint.by("Eva").move(random.nextBoolean() ? Side.CUSTOMER : Side.COMPANY);
        }
        touchpoint
                .active(random.nextInt(20), random.nextInt(8))
                .waiting(random.nextInt(5), 0)
                .unattended(random.nextInt(60), random.nextInt(2) * 10)
                .company(1 + random.nextInt(10), random.nextInt(4));
        touchpoint.ofClass(TouchpointClass.values()[random.nextInt(TouchpointClass.values().length)]);
        if (random.nextBoolean()) {
            touchpoint.front().channel("phone");
        } else {
            touchpoint.back().stage("stage " + number);
        }
    }

    private void row(JourneyBuilder journey, int i) {
        double back = random.nextDouble() / 2;
        String next = i + 1 < size ? "t" + (i + 1) : Outcome.RESOLVED.name();
        Outcome[] outcomes = {Outcome.RESOLVED, Outcome.LOST, Outcome.ABANDONED, Outcome.OPEN, Outcome.REFUSED};
        journey.to("t" + random.nextInt(i + 1), back)
                .to(next, (1 - back) / 2, way -> way.delay(random.nextInt(100), random.nextInt(3)))
                .to(
                        outcomes[random.nextInt(outcomes.length)].name(),
                        (1 - back) / 2,
                        way -> way.mode(HandoverMode.COLD));
    }

    private void fork(JourneyBuilder journey) {
        for (String id : new String[] {"left", "right", "meets"}) {
            journey.touchpoint(id, touchpoint -> touchpoint(touchpoint, random.nextInt(4)));
        }
        journey.redraw("t0")
                .fork(
                        "both",
                        fork -> fork.branch()
                                .to("left", 0.5)
                                .branch()
                                .to("right", 0.25)
                                .to("meets", 0.25)
                                .join("meets"))
                .to("t1", 0.5)
                .from("left")
                .to("left", 0.25)
                .to("meets", 0.75)
                .from("right")
                .to("meets")
                .from("meets")
                .to("t1");
    }
}
