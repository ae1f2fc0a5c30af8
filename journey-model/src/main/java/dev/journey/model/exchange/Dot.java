package dev.journey.model.exchange;

import dev.journey.model.Node;
import dev.journey.model.Outcome;
import dev.journey.model.Touchpoint;
import dev.journey.model.graph.Journey;
import dev.journey.model.graph.Transition;

/** The DOT language of Graphviz: a picture of the graph as it is, with forks as dashed lines and outcomes as double circles. */
public final class Dot {
    private Dot() {}

    /** The journey as a {@code digraph}. Nodes are {@code t0}, {@code t1}, ... and the outcomes' names. */
    public static String write(Journey journey) {
        StringBuilder dot = new StringBuilder(
                "digraph journey {\n  label=" + label(journey.name()) + ";\n  rankdir=LR;\n  node [shape=box];\n");
        for (Touchpoint touchpoint : journey.touchpoints()) {
            dot.append("  ").append(id(journey, touchpoint)).append(" [label=").append(label(touchpoint.label()));
            touchpoint.performer().ifPresent(actor -> dot.append(", performer=").append(quote(actor)));
            dot.append(", side=")
                    .append(quote(journey.sideOf(touchpoint).name()))
                    .append("];\n");
        }
        for (Outcome outcome : journey.outcomes()) {
            dot.append("  ")
                    .append(outcome)
                    .append(" [label=")
                    .append(label(outcome.name()))
                    .append(", shape=doublecircle];\n");
        }
        journey.transitions().forEach(transition -> edge(dot, journey, transition));
        return dot.append("}\n").toString();
    }

    private static void edge(StringBuilder dot, Journey journey, Transition transition) {
        String text = (transition.probability() + " " + transition.label()).strip();
        dot.append("  ").append(id(journey, transition.from())).append(" -> ").append(id(journey, transition.to()));
        dot.append(" [label=")
                .append(label(text))
                .append(", probability=")
                .append(quote(Double.toString(transition.probability())));
        transition
                .fork()
                .ifPresent(fork -> dot.append(", fork=").append(quote(fork)).append(", style=dashed"));
        dot.append("];\n");
    }

    private static String id(Journey journey, Node node) {
        return node instanceof Touchpoint touchpoint ? "t" + journey.indexOf(touchpoint.id()) : node.id();
    }

    /** In a label Graphviz takes a backslash for the beginning of an escape, and an ampersand for that of an entity. */
    private static String label(String text) {
        return "\""
                + text.replace("&", "&amp;")
                        .replace("\\", "&#92;")
                        .replace("\"", "\\\"")
                        .replace("\r", "")
                        .replace("\n", "\\n")
                + "\"";
    }

    private static String quote(String text) {
        return "\"" + text.replace("\"", "\\\"") + "\"";
    }
}
