package dev.journey.model.graph;

import static dev.journey.model.Outcome.RESOLVED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.journey.model.Side;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every text, word for word. */
class JourneyFaultsTest {
    @Test
    void listsAllFaultsAtOnce() {
        JourneyException thrown = catchThrowableOfType(
                JourneyException.class,
                () -> Journey.named("J")
                        .company("store", a -> a.tier(-1).authority(-5).skill(" "))
                        .touchpoint(
                                "a",
                                t -> t.by("stor")
                                        .minutes(-1, Double.NaN)
                                        .customerMoney(-2)
                                        .requires("auth:x"))
                        .touchpoint("b", t -> t.by("stor"))
                        .touchpoint("b")
                        .start("c")
                        .from("a")
                        .to("bb")
                        .to("z", 0.5, t -> t.delay(-3))
                        .build());
        assertThat(thrown.faults())
                .containsExactly(
                        "Actor \"store\": Tier -1: it must be 0 or more, where 1 is the front line.",
                        "Actor \"store\": Authority limit -5.0: it must be a finite number not below 0.",
                        "Actor \"store\": The name of a capability must not be blank: leave it out where there is none.",
                        "Touchpoint \"a\": Minutes with mean -1.0: it must be a finite number not below 0.",
                        "Touchpoint \"a\": Minutes with mean NaN: it must be a finite number not below 0.",
                        "Touchpoint \"a\": Customer money -2.0: it must be a finite number not below 0.",
                        "Touchpoint \"a\": Capability \"auth:x\": write skill:NAME, access:SYSTEM, auth:AMOUNT (a number not below 0) or a name.",
                        "Touchpoint \"b\" is drawn twice: give the second one another id.",
                        "Touchpoint \"b\" is performed by \"stor\", who is not among the actors: did you mean \"store\"? If not, add that actor.",
                        "Touchpoint \"a\" leads to \"bb\", which is not drawn: add that touchpoint, or use an outcome (RESOLVED, REFUSED, ABANDONED, LOST, OPEN).",
                        "Touchpoint \"a\" leads to \"z\", which is not drawn: add that touchpoint, or use an outcome (RESOLVED, REFUSED, ABANDONED, LOST, OPEN).",
                        "Touchpoint \"a\": the transition to \"z\": Minutes with mean -3.0: it must be a finite number not below 0.",
                        "The journey starts at \"c\", which is not drawn: add that touchpoint.");
        assertThat(thrown).hasMessageStartingWith("Journey \"J\" has 13 faults:\n- Actor \"store\": Tier -1");
    }

    @Test
    void namesTouchpointAndRemedy() {
        assertFaults(Journey.named("J"), "Journey \"J\" has no touchpoints: add at least one.");
        assertFaults(
                Journey.named("J").touchpoint("a").from("a").to(RESOLVED),
                "Journey \"J\" has no start: say at which touchpoint cases begin.");
        assertFaults(
                one().from("a").to(RESOLVED, 0.9),
                "Touchpoint \"a\": the probabilities of its transitions sum to 0.9: make them sum to 1.");
        assertFaults(
                one().from("a").to(RESOLVED, Double.NaN),
                "Touchpoint \"a\": the transition to \"RESOLVED\": probability NaN: it must lie in [0, 1].");
        assertFaults(
                one().from("a").to(RESOLVED, 1.5).to("a", -0.5),
                "Touchpoint \"a\": the transition to \"RESOLVED\": probability 1.5: it must lie in [0, 1].");
        assertFaults(
                one().from("a").counted(RESOLVED, -3),
                "Touchpoint \"a\": the transition to \"RESOLVED\": count -3: it must be 0 or more.");
        assertFaults(
                one().from("a").counted(RESOLVED, 0),
                "Touchpoint \"a\": the counts of its transitions are all 0: give at least one that is more.",
                "Touchpoint \"a\" can never reach an outcome: add a transition to an outcome, or mark it as one.");
        assertFaults(
                one().from("a").counted(RESOLVED, 1).to("a", 0.5),
                "Touchpoint \"a\" mixes counts and probabilities: give all of its transitions counts, or all of them probabilities.");
    }

    @Test
    void looksAtWays() {
        assertFaults(
                one().from("a").to(RESOLVED).touchpoint("b").from("b").to(RESOLVED),
                "Touchpoint \"b\" can never be reached: add a transition that leads to it, let cases start there, or remove it.");
        assertFaults(
                one().touchpoint("Triage")
                        .from("a")
                        .to(RESOLVED, 0.5)
                        .to("Triage", 0.5)
                        .from("Triage")
                        .to("Triage"),
                "Touchpoint \"Triage\" can never reach an outcome: add a transition to an outcome, or mark it as one.");
        assertFaults(
                one().touchpoint("Triage").from("a").to("Triage"),
                "Touchpoint \"a\" can never reach an outcome: add a transition to an outcome, or mark it as one.",
                "Touchpoint \"Triage\" can never reach an outcome: add a transition to an outcome, or mark it as one.");
        assertFaults(
                one().from("a").to(RESOLVED, 1).to("b", 0),
                "Touchpoint \"a\" leads to \"b\", which is not drawn: add that touchpoint, or use an outcome (RESOLVED, REFUSED, ABANDONED, LOST, OPEN).");
        assertFaults(
                one().from("a").to(RESOLVED).from("aa").to("ab"),
                "The transition to \"ab\" leaves \"aa\", which is not drawn: add that touchpoint.",
                "Touchpoint \"aa\" leads to \"ab\", which is not drawn: add that touchpoint, or use an outcome (RESOLVED, REFUSED, ABANDONED, LOST, OPEN).");
        assertFaults(
                Journey.named("J")
                        .touchpoint("RESOLVED")
                        .start("RESOLVED")
                        .from("RESOLVED")
                        .to("RESOLVED"),
                "Touchpoint \"RESOLVED\" has the name of an outcome: give it another id.");
        assertFaults(
                Journey.named("J")
                        .touchpoint("a")
                        .to(RESOLVED)
                        .fork("f", f -> {})
                        .start("a")
                        .from("a")
                        .to(RESOLVED),
                "A transition to \"RESOLVED\" leaves nowhere: call from(...) before to(...).",
                "A transition to \"f\" leaves nowhere: call from(...) before to(...).");
    }

    @Test
    void looksAtTheStart() {
        JourneyBuilder journey = one().from("a").to(RESOLVED).startAnew();
        assertFaults(
                journey.start("a", 0.25).start("a", 0.25), "The start probabilities sum to 0.5: make them sum to 1.");
        assertFaults(
                journey.startCounted("a", 3),
                "The start mixes counts and probabilities: give counts only, or probabilities only.");
        assertFaults(
                journey.startAnew().startCounted("a", 0),
                "The start counts are all 0: give at least one that is more.",
                "Touchpoint \"a\" can never be reached: add a transition that leads to it, let cases start there, or remove it.");
        assertFaults(journey.startAnew().start("a", 2), "The start at \"a\": probability 2.0: it must lie in [0, 1].");
    }

    @Test
    void looksAtActors() {
        assertFaults(
                one().from("a").to(RESOLVED).customer("x").company("x"),
                "Actor \"x\" is drawn twice: give the second one another id.");
        assertFaults(
                one().from("a").to(RESOLVED).customer(" "), "Actor \" \": An actor needs an id that is not blank.");
        assertFaults(
                one().from("a")
                        .to(RESOLVED)
                        .customer("cust")
                        .change("a", t -> t.by("cust").side(Side.SYSTEM)),
                "Touchpoint \"a\" is said to be on the side SYSTEM, but its performer \"cust\" is CUSTOMER: leave the side out, or name another performer.");
        assertFaults(
                one().from("a")
                        .to(RESOLVED)
                        .customer("cust")
                        .system("bot")
                        .change("a", t -> t.byShare("cust", 0.5).byShare("bot", 0.5)),
                "Touchpoint \"a\" is performed by the customer's side and by the company's (cust, bot): draw it as two touchpoints.");
        assertFaults(
                one().from("a")
                        .to(RESOLVED)
                        .customer("cust")
                        .change(
                                "a",
                                t -> t.byShare("cust", 0.5).byShare("cust", 2).asks("")),
                "Touchpoint \"a\": Share 2.0 of performer \"cust\": it must lie in (0, 1].",
                "Touchpoint \"a\": The shares of its performers sum to 0.5: make them sum to 1.",
                "Touchpoint \"a\": The name of a data item must not be blank: leave it out where there is none.");
        assertFaults(one().from("a").to(RESOLVED).change("b", t -> {}), "Touchpoint \"b\" is not drawn: add it first.");
        assertFaults(
                one().from("a").to(RESOLVED).touchpoint(""),
                "Touchpoint \"\": A touchpoint needs an id that is not blank.");
    }

    static JourneyBuilder one() {
        return Journey.named("J").touchpoint("a").start("a");
    }

    static void assertFaults(JourneyBuilder journey, String... faults) {
        JourneyException thrown = catchThrowableOfType(JourneyException.class, journey::build);
        assertThat(thrown).isNotNull();
        assertThat(thrown.faults()).isEqualTo(List.of(faults));
    }
}
