package dev.journey.model.graph;

import dev.journey.model.Outcome;
import dev.journey.model.Side;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Texts of this room. */
final class Messages {
    private Messages() {}

    static String all(String subject, List<String> faults) {
        return faults.size() == 1
                ? faults.get(0)
                : subject + " has " + faults.size() + " faults:\n- " + String.join("\n- ", faults);
    }

    static String journey(String name) {
        return "Journey \"" + name + "\"";
    }

    static String empty(String name) {
        return journey(name) + " has no touchpoints: add at least one.";
    }

    static String touchpoint(String id, String fault) {
        return "Touchpoint \"" + id + "\": " + fault;
    }

    static String actor(String id, String fault) {
        return "Actor \"" + id + "\": " + fault;
    }

    static String transition(String from, String to, String fault) {
        return touchpoint(from, "the transition to \"" + to + "\": " + fault);
    }

    static String twice(String what, String id) {
        return what + " \"" + id + "\" is drawn twice: give the second one another id.";
    }

    static String outcomeName(String id) {
        return "Touchpoint \"" + id + "\" has the name of an outcome: give it another id.";
    }

    static String unknownActor(String touchpoint, String actor, Optional<String> nearest) {
        return "Touchpoint \"" + touchpoint + "\" is performed by \"" + actor + "\", who is not among the actors: "
                + meant(nearest, "add that actor.");
    }

    static String sides(String touchpoint, Side said, String actor, Side side) {
        return "Touchpoint \"" + touchpoint + "\" is said to be on the side " + said + ", but its performer \"" + actor
                + "\" is " + side + ": leave the side out, or name another performer.";
    }

    static String bothSides(String touchpoint, Collection<String> actors) {
        return "Touchpoint \"" + touchpoint + "\" is performed by the customer's side and by the company's ("
                + String.join(", ", actors) + "): draw it as two touchpoints.";
    }

    static String unknownFrom(String from, String to, Optional<String> nearest) {
        return "The transition to \"" + to + "\" leaves \"" + from + "\", which is not drawn: "
                + meant(nearest, "add that touchpoint.");
    }

    static String unknownTo(String from, String to, Optional<String> nearest) {
        return "Touchpoint \"" + from + "\" leads to \"" + to + "\", which is not drawn: "
                + meant(nearest, "add that touchpoint, or use an outcome (" + outcomes() + ").");
    }

    static String unknownTouchpoint(String id, Optional<String> nearest) {
        return "Touchpoint \"" + id + "\" is not drawn: " + meant(nearest, "add it first.");
    }

    static String unknownStart(String id, Optional<String> nearest) {
        return "The journey starts at \"" + id + "\", which is not drawn: " + meant(nearest, "add that touchpoint.");
    }

    static String noStart(String name) {
        return journey(name) + " has no start: say at which touchpoint cases begin.";
    }

    static String toWithoutFrom(String to) {
        return "A transition to \"" + to + "\" leaves nowhere: call from(...) before to(...).";
    }

    static String probability(double given) {
        return "probability " + given + ": it must lie in [0, 1].";
    }

    static String count(double given) {
        return "count " + (long) given + ": it must be 0 or more.";
    }

    static String rowSum(String touchpoint, double sum) {
        return "Touchpoint \"" + touchpoint + "\": the probabilities of its transitions sum to " + sum
                + ": make them sum to 1.";
    }

    static String noCounts(String touchpoint) {
        return "Touchpoint \"" + touchpoint
                + "\": the counts of its transitions are all 0: give at least one that is more.";
    }

    static String mixed(String touchpoint) {
        return "Touchpoint \"" + touchpoint
                + "\" mixes counts and probabilities: give all of its transitions counts, or all of them probabilities.";
    }

    static String start(String touchpoint, String fault) {
        return "The start at \"" + touchpoint + "\": " + fault;
    }

    static String startSum(double sum) {
        return "The start probabilities sum to " + sum + ": make them sum to 1.";
    }

    static String noStartCounts() {
        return "The start counts are all 0: give at least one that is more.";
    }

    static String mixedStart() {
        return "The start mixes counts and probabilities: give counts only, or probabilities only.";
    }

    static String unreachable(String touchpoint) {
        return "Touchpoint \"" + touchpoint
                + "\" can never be reached: add a transition that leads to it, let cases start there, or remove it.";
    }

    static String trap(String touchpoint) {
        return "Touchpoint \"" + touchpoint
                + "\" can never reach an outcome: add a transition to an outcome, or mark it as one.";
    }

    static String outcomeCost(double effortMinutes, double money) {
        return "Outcome cost of " + effortMinutes + " effort-minutes and money " + money
                + ": both must be finite numbers not below 0.";
    }

    static String schema(String given) {
        return "the schema \"" + given + "\" is not known: this version reads journey/1.";
    }

    static String unknownKey(String key, Optional<String> nearest, Collection<String> known) {
        return "the key \"" + key + "\" is not known: "
                + nearest.map(name -> "did you mean \"" + name + "\"?")
                        .orElse("remove it, or use one of " + String.join(", ", known) + ".");
    }

    static String probabilityOrCount() {
        return "give \"probability\" or \"count\", not both.";
    }

    static String forkAndBranch() {
        return "give \"fork\" and \"branch\" together: the fork's id and the number of its branch, from 0.";
    }

    static String unknownId(String what, String id, Optional<String> nearest) {
        return "There is no " + what + " \"" + id + "\""
                + nearest.map(name -> ": did you mean \"" + name + "\"?").orElse(".");
    }

    private static String meant(Optional<String> nearest, String remedy) {
        return nearest.map(name -> "did you mean \"" + name + "\"? If not, " + remedy)
                .orElse(remedy);
    }

    private static String outcomes() {
        return Arrays.stream(Outcome.values()).map(Outcome::name).collect(Collectors.joining(", "));
    }
}
