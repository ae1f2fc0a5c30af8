package dev.journey.analysis.simulate;

import dev.journey.model.DueParty;
import dev.journey.model.Outcome;
import dev.journey.model.graph.Journey;
import dev.journey.model.graph.JourneyBuilder;
import java.nio.file.Path;

/** Journeys that several tests play. */
final class Drawn {
    private Drawn() {}

    /** The second essay's story: examples/journeys/laptop.json. */
    static Journey laptop() {
        return Journey.load(Path.of("..", "examples", "journeys", "laptop.json"));
    }

    /**
     * A help desk small enough to solve by hand. With a the visits of the agent, s = 0.3 a those of the specialist and
     * w = 0.1 a those of the do-it-yourself step: a = 0.5 + s + 0.5 w, so a = 0.5 / 0.65 = 10/13, s = 3/13, w = 1/13.
     */
    static JourneyBuilder helpDesk() {
        return Journey.named("Help desk")
                .customer("customer")
                .system("bot")
                .company("Ann", ann -> ann.team("front").tier(1))
                .company("Net", net -> net.team("back").tier(2))
                .touchpoint("ask", t -> t.by("customer").front().channel("chat").minutes(4, 0))
                .touchpoint("bot", t -> t.by("bot").front().channel("chat").minutes(0, 0))
                .touchpoint("agent", t -> t.by("Ann").front().channel("phone").minutes(0, 6))
                .touchpoint("specialist", t -> t.by("Net").back().minutes(0, 10))
                .touchpoint(
                        "self",
                        t -> t.by("customer").front().due(DueParty.COMPANY).minutes(30, 0))
                .start("ask")
                .from("ask")
                .to("bot")
                .from("bot")
                .to(Outcome.RESOLVED, 0.4)
                .to(Outcome.LOST, 0.1)
                .to("agent", 0.5)
                .from("agent")
                .to(Outcome.RESOLVED, 0.6)
                .to("specialist", 0.3, way -> way.delay(60))
                .to("self", 0.1)
                .from("specialist")
                .to("agent", 1, way -> way.delay(30))
                .from("self")
                .to(Outcome.RESOLVED, 0.5)
                .to("agent", 0.5);
    }

    /** Two branches of which the slower one decides when the case goes on. */
    static JourneyBuilder twoBranches() {
        return Journey.named("Two branches")
                .customer("customer")
                .company("Ann")
                .company("Bob")
                .touchpoint("ask", t -> t.by("customer").minutes(1, 0))
                .touchpoint(
                        "check", t -> t.by("Ann").active(0, 0).unattended(10, 0).company(10, 0))
                .touchpoint(
                        "order", t -> t.by("Bob").active(0, 0).unattended(25, 0).company(5, 0))
                .touchpoint("tell", t -> t.by("Ann").minutes(2, 2))
                .start("ask")
                .from("ask")
                .fork(
                        "both",
                        fork -> fork.branch()
                                .to("check", 1, way -> way.delay(3))
                                .branch()
                                .to("order")
                                .join("tell"))
                .from("check")
                .to("tell")
                .from("order")
                .to("tell")
                .from("tell")
                .to(Outcome.RESOLVED);
    }
}
