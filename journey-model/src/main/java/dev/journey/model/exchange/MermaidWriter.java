package dev.journey.model.exchange;

import dev.journey.model.Side;
import dev.journey.model.exchange.Sketch.Flow;
import dev.journey.model.exchange.Sketch.Kind;
import dev.journey.model.exchange.Sketch.Node;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Writes a sketch as a flowchart. */
final class MermaidWriter {
    private static final Map<Side, String> COLOURS = new EnumMap<>(Map.of(
            Side.CUSTOMER,
            "fill:#fff4e0",
            Side.COMPANY,
            "fill:#e8f0fe",
            Side.SYSTEM,
            "fill:#e6f4ea",
            Side.PARTNER,
            "fill:#f3e8fd"));

    private final Sketch sketch;
    private final StringBuilder text = new StringBuilder();

    private MermaidWriter(Sketch sketch) {
        this.sketch = sketch;
    }

    static String write(Sketch sketch) {
        return new MermaidWriter(sketch).write();
    }

    private String write() {
        line("---");
        line("title: \"" + Mermaid.escape(sketch.name) + "\"");
        line("---");
        line("flowchart LR");
        sketch.nodes.values().stream().filter(node -> node.kind == Kind.START).forEach(this::node);
        int number = 0;
        for (String actor : sketch.actors.keySet()) {
            line("  subgraph a" + number++ + "[\"" + Mermaid.escape(actor) + "\"]");
            inLane(actor).forEach(this::node);
            line("  end");
        }
        inLane("").stream().filter(node -> node.kind != Kind.START).forEach(this::node);
        sketch.flows().forEach(this::flow);
        sides();
        return text.toString();
    }

    private List<Node> inLane(String actor) {
        return sketch.nodes.values().stream()
                .filter(node -> (node.kind == Kind.STEP ? node.performer : "").equals(actor))
                .toList();
    }

    private void node(Node node) {
        String label = "\"" + (node.text.isEmpty() ? " " : Mermaid.escape(node.text)) + "\"";
        line("    " + node.id
                + switch (node.kind) {
                    case START -> "((" + label + "))";
                    case STEP -> "[" + label + "]";
                    case CHOICE -> "{" + label + "}";
                    case PARALLEL -> "@{ shape: fork, label: " + label + " }";
                    case END -> "([" + label + "])";
                });
    }

    private void flow(Flow flow) {
        String share = flow.share().count().isPresent()
                ? "n=" + flow.share().count().getAsLong()
                : flow.share().probability().isPresent()
                        ? Double.toString(flow.share().probability().getAsDouble())
                        : "";
        String label = (share + " " + Mermaid.escape(flow.label())).strip();
        line("  " + flow.from() + " -->" + (label.isEmpty() ? "" : "|\"" + label + "\"|") + " " + flow.to());
    }

    private void sides() {
        COLOURS.forEach((side, colour) -> line("  classDef " + side + " " + colour));
        int number = 0;
        for (var side : sketch.actors.values()) {
            line("  class a" + number++ + " " + side.orElse(Side.COMPANY));
        }
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
