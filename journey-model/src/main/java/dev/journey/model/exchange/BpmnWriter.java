package dev.journey.model.exchange;

import dev.journey.model.Side;
import dev.journey.model.exchange.Sketch.Flow;
import dev.journey.model.exchange.Sketch.Node;

/** Writes a sketch as a BPMN process. */
final class BpmnWriter {
    private final Sketch sketch;
    private final XmlText xml = new XmlText();

    private BpmnWriter(Sketch sketch) {
        this.sketch = sketch;
    }

    static String write(Sketch sketch) {
        return new BpmnWriter(sketch).write();
    }

    private String write() {
        xml.element("definitions")
                .with("xmlns", Bpmn.MODEL)
                .with("xmlns:journey", Bpmn.NAMESPACE)
                .with("id", "definitions")
                .with("targetNamespace", Bpmn.NAMESPACE);
        xml.element("process").with("id", "process").with("name", sketch.name).with("isExecutable", "false");
        if (!sketch.actors.isEmpty()) {
            lanes();
        }
        sketch.nodes.values().forEach(this::node);
        int number = 0;
        for (Flow flow : sketch.flows()) {
            flow(flow, "flow" + number++);
        }
        return xml.end().end().toString();
    }

    private void lanes() {
        xml.element("laneSet").with("id", "lanes");
        int number = 0;
        for (var actor : sketch.actors.entrySet()) {
            xml.element("lane")
                    .with("id", "lane" + number++)
                    .with("name", actor.getKey())
                    .with("journey:side", actor.getValue().orElse(Side.COMPANY).name());
            sketch.nodes.values().stream()
                    .filter(node -> node.performer.equals(actor.getKey()))
                    .forEach(node -> xml.leaf("flowNodeRef", "", "", node.id));
            xml.end();
        }
        xml.end();
    }

    private void node(Node node) {
        xml.element(
                        switch (node.kind) {
                            case START -> "startEvent";
                            case STEP -> "task";
                            case CHOICE -> "exclusiveGateway";
                            case PARALLEL -> "parallelGateway";
                            case END -> "endEvent";
                        })
                .with("id", node.id);
        if (!node.text.isEmpty()) {
            xml.with("name", node.text);
        }
        xml.end();
    }

    private void flow(Flow flow, String id) {
        xml.element("sequenceFlow")
                .with("id", id)
                .with("sourceRef", flow.from())
                .with("targetRef", flow.to());
        if (!flow.label().isEmpty()) {
            xml.with("name", flow.label());
        }
        flow.share().probability().ifPresent(share -> xml.with("journey:probability", Double.toString(share)));
        flow.share().count().ifPresent(count -> xml.with("journey:count", Long.toString(count)));
        xml.end();
    }
}
