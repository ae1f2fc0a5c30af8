package dev.journey.model.exchange;

import dev.journey.model.Minutes;
import dev.journey.model.Node;
import dev.journey.model.Outcome;
import dev.journey.model.Touchpoint;
import dev.journey.model.graph.Journey;
import dev.journey.model.graph.Transition;
import java.util.Optional;

/** GraphML, for graph editors and graph databases: the graph as it is, with what is known of nodes and edges as typed data. */
public final class GraphMl {
    private static final String[][] KEYS = {
        {"node", "id", "string"},
        {"node", "label", "string"},
        {"node", "kind", "string"},
        {"node", "performer", "string"},
        {"node", "side", "string"},
        {"node", "channel", "string"},
        {"node", "stage", "string"},
        {"node", "customerMinutes", "double"},
        {"node", "waitMinutes", "double"},
        {"node", "companyMinutes", "double"},
        {"edge", "label", "string"},
        {"edge", "weight", "double"},
        {"edge", "count", "long"},
        {"edge", "fork", "string"},
        {"edge", "branch", "int"},
    };

    private final Journey journey;
    private final XmlText xml = new XmlText();

    private GraphMl(Journey journey) {
        this.journey = journey;
    }

    /** The journey as a directed graph. Nodes are {@code t0}, {@code t1}, ... and the outcomes' names; weights are probabilities. */
    public static String write(Journey journey) {
        return new GraphMl(journey).write();
    }

    private String write() {
        xml.element("graphml").with("xmlns", "http://graphml.graphdrawing.org/xmlns");
        for (String[] key : KEYS) {
            xml.element("key")
                    .with("id", key[0] + "_" + key[1])
                    .with("for", key[0])
                    .with("attr.name", key[1]);
            xml.with("attr.type", key[2]).end();
        }
        xml.element("graph").with("id", "journey").with("edgedefault", "directed");
        journey.touchpoints().forEach(this::touchpoint);
        journey.outcomes().forEach(this::outcome);
        journey.transitions().forEach(this::transition);
        return xml.end().end().toString();
    }

    private void touchpoint(Touchpoint touchpoint) {
        xml.element("node").with("id", id(touchpoint));
        data("node_id", touchpoint.id());
        data("node_label", touchpoint.label());
        data("node_kind", "touchpoint");
        touchpoint.performer().ifPresent(actor -> data("node_performer", actor));
        data("node_side", journey.sideOf(touchpoint).name());
        touchpoint.channel().ifPresent(channel -> data("node_channel", channel));
        touchpoint.stage().ifPresent(stage -> data("node_stage", stage));
        minutes("node_customerMinutes", touchpoint.minutes().active());
        minutes("node_waitMinutes", touchpoint.minutes().waiting());
        minutes("node_companyMinutes", touchpoint.minutes().company());
        xml.end();
    }

    private void outcome(Outcome outcome) {
        xml.element("node").with("id", outcome.name());
        data("node_id", outcome.name());
        data("node_label", outcome.name());
        data("node_kind", "outcome");
        xml.end();
    }

    private void transition(Transition transition) {
        xml.element("edge")
                .with("id", "e" + transition.index())
                .with("source", id(transition.from()))
                .with("target", id(transition.to()));
        if (!transition.label().isEmpty()) {
            data("edge_label", transition.label());
        }
        data("edge_weight", Double.toString(transition.probability()));
        transition.count().ifPresent(count -> data("edge_count", Long.toString(count)));
        transition.fork().ifPresent(fork -> data("edge_fork", fork));
        transition.branch().ifPresent(branch -> data("edge_branch", Integer.toString(branch)));
        xml.end();
    }

    private void minutes(String key, Optional<Minutes> minutes) {
        minutes.ifPresent(known -> data(key, Double.toString(known.mean())));
    }

    private void data(String key, String value) {
        xml.leaf("data", "key", key, value);
    }

    private String id(Node node) {
        return node instanceof Touchpoint touchpoint ? "t" + journey.indexOf(touchpoint.id()) : node.id();
    }
}
