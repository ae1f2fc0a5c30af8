package dev.journey.model.graph;

import static dev.journey.model.DueParty.COMPANY;
import static dev.journey.model.Outcome.LOST;
import static dev.journey.model.Outcome.REFUSED;
import static dev.journey.model.Outcome.RESOLVED;

/** Journeys that several tests tell. */
public final class Stories {
    private Stories() {}

    /** DEFINITIONS section 12. */
    public static Journey laptop() {
        return Journey.named("Laptop")
                .customer("customer")
                .company("store")
                .touchpoint("start", t -> t.by("customer").minutes(0, 0))
                .touchpoint("diy install", t -> t.by("customer").minutes(60, 0).due(COMPANY))
                .touchpoint(
                        "e-mail the store", t -> t.by("customer").minutes(10, 0).due(COMPANY))
                .touchpoint("store e-mails instructions", t -> t.by("store").minutes(0, 5))
                .touchpoint(
                        "try instructions", t -> t.by("customer").minutes(45, 0).due(COMPANY))
                .touchpoint(
                        "visit the store", t -> t.by("customer").minutes(90, 0).due(COMPANY))
                .touchpoint("store says do it yourself", t -> t.by("store").minutes(5, 5))
                .touchpoint("desk installs", t -> t.by("store").minutes(15, 60))
                .start("start")
                .from("start")
                .to("diy install")
                .from("diy install")
                .to(RESOLVED, 0.3)
                .to("e-mail the store", 0.7)
                .from("e-mail the store")
                .to("store e-mails instructions")
                .from("store e-mails instructions")
                .to("try instructions")
                .from("try instructions")
                .to(RESOLVED, 0.1)
                .to("e-mail the store", 0.6)
                .to("visit the store", 0.3)
                .from("visit the store")
                .to("store says do it yourself", 0.9)
                .to("desk installs", 0.1)
                .from("store says do it yourself")
                .to("try instructions", 0.4)
                .to(LOST, 0.6)
                .from("desk installs")
                .to(RESOLVED)
                .build();
    }

    /**
     * The request for compensation of van der Aalst, "Process Mining" (2016), figure 1.5: register, then examine (thoroughly or
     * casually) while the ticket is checked, decide, and then do it over, pay or reject. Doing it over enters the same branches.
     */
    public static JourneyBuilder compensation() {
        return Journey.named("Compensation")
                .customer("passenger")
                .company("office")
                .touchpoint("register", t -> t.by("passenger"))
                .touchpoint("examine thoroughly", t -> t.by("office"))
                .touchpoint("examine casually", t -> t.by("office"))
                .touchpoint("check ticket", t -> t.by("office"))
                .touchpoint("decide", t -> t.by("office"))
                .touchpoint("reinitiate", t -> t.by("office"))
                .touchpoint("pay", t -> t.by("office"))
                .touchpoint("reject", t -> t.by("office"))
                .start("register")
                .from("register")
                .fork("checks", Stories::checks)
                .from("examine thoroughly")
                .to("decide")
                .from("examine casually")
                .to("decide")
                .from("check ticket")
                .to("decide")
                .from("decide")
                .to("reinitiate", 0.2)
                .to("pay", 0.5)
                .to("reject", 0.3)
                .from("reinitiate")
                .fork("checks", Stories::checks)
                .from("pay")
                .to(RESOLVED)
                .from("reject")
                .to(REFUSED);
    }

    private static void checks(ForkBuilder fork) {
        fork.branch()
                .to("examine thoroughly", 0.5)
                .to("examine casually", 0.5)
                .branch()
                .to("check ticket")
                .join("decide");
    }
}
