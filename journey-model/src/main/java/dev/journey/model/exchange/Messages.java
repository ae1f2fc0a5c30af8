package dev.journey.model.exchange;

import dev.journey.model.Outcome;
import dev.journey.model.Side;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;

/** Texts of this room. */
final class Messages {
    private Messages() {}

    static String subject(String source) {
        return "The drawing " + source;
    }

    static String notMermaid(String source) {
        return source
                + " is no Mermaid text that can be read: its first line must begin with flowchart, graph or journey.";
    }

    static String notXml(String source, int line, String detail) {
        return source + ", line " + line + ": this is not XML that can be read: " + detail;
    }

    static String noProcess(String source) {
        return source + " has no BPMN process with a task in it: export the process itself, as BPMN 2.0 XML.";
    }

    static String noTouchpoints(String source) {
        return source + " draws no step: there must be at least one.";
    }

    static String noCjml(String source) {
        return source + " has no CJML touchpoint: there must be at least one action or communicationPoint.";
    }

    static String side(String actor, Side side) {
        return "\"" + actor + "\" is taken to be on the side " + side + ", as the drawing does not say.";
    }

    static String shares(String node, int ways, double each) {
        String taken = new BigDecimal(each)
                .round(new MathContext(6))
                .stripTrailingZeros()
                .toPlainString();
        return "\"" + node + "\" has "
                + (ways == 1
                        ? "one way out whose probability is not given: it is taken with " + taken + "."
                        : ways + " ways out whose probability is not given: each is taken with " + taken + ".");
    }

    static String start(String node) {
        return "Cases are taken to start at \"" + node + "\", as the drawing does not say.";
    }

    static String starts(Collection<String> nodes) {
        return "Cases are taken to start at " + String.join(", ", nodes) + ", each as often as the others.";
    }

    static String end(String node, Outcome outcome) {
        return "\"" + node + "\" is an end that names no outcome: it is taken for " + outcome + ".";
    }

    static String deadEnd(String node, Outcome outcome) {
        return "Nothing follows \"" + node + "\": the case is taken to end there, " + outcome + ".";
    }

    static String renamed(String text, String id) {
        return "Another step is called \"" + text + "\" already: this one is called \"" + id + "\".";
    }

    static String noMinutes() {
        return "No minutes are given: they stay unknown.";
    }

    static String inserted(String id) {
        return "A step \"" + id
                + "\" was added, as no step stands between two gateways or before the first: it costs nothing.";
    }

    static String unreached(String id) {
        return "No case can come to \"" + id + "\": it was left out.";
    }

    static String apart(String split, Collection<String> ends) {
        return "The branches that part at \"" + split + "\" do not meet at one place but at " + ends
                + ": let all of them lead to one parallel join, or all to the same outcome.";
    }

    static String endless(String gateway) {
        return "Gateway \"" + gateway + "\" leads back to itself with no step in between: draw a step on the way.";
    }

    static String lane(String name) {
        return "Subgraph \"" + name + "\" is taken for the actor who performs the steps in it.";
    }

    static String line(String text) {
        return "\"" + text + "\" is not understood and was left out.";
    }

    static String element(String name) {
        return "<" + name + "> is not understood and was left out.";
    }

    static String attribute(String element, String name, String value) {
        return name + " \"" + value + "\" of <" + element + "> is not understood and was left out.";
    }

    static String inside(String name) {
        return "\"" + name + "\" is read as one step: what is drawn inside of it was left out.";
    }

    static String gatewayAs(String name, String kind) {
        return "\"" + name + "\" (" + kind + ") is read as an exclusive choice.";
    }

    static String manyWays(String name) {
        return "\"" + name + "\" has several ways out and no gateway: it is read as an exclusive choice.";
    }

    static String boundary(String event, String task) {
        return "\"" + event + "\" interrupts \"" + task + "\": it is read as one more way out of it.";
    }

    static String secondProcess(String name) {
        return "Process \"" + name + "\" was left out: only the first process with steps is read.";
    }

    static String scores() {
        return "The scores (1 to 5) have no counterpart and were left out.";
    }

    static String together(String task, Collection<String> others) {
        return "\"" + task + "\" is done with " + String.join(", ", others)
                + ", which was left out: the first one named performs it.";
    }

    static String direction(String from, String to) {
        return "The line between \"" + from + "\" and \"" + to + "\" is read in the direction in which it is written.";
    }

    static String sequence() {
        return "The steps are taken to follow each other as they are written, each with certainty.";
    }

    static String receiver(String text, String receiver) {
        return "\"" + text + "\" is one step of its sender: what " + receiver + " does with it was left out.";
    }

    static String time(String time) {
        return "The time \"" + time + "\" has no counterpart and was left out.";
    }

    static String unknownActor(String id) {
        return "Actor \"" + id + "\" is not among the actors: one with that name was added.";
    }
}
