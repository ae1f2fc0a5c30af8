package dev.journey.model.exchange;

import dev.journey.model.Side;
import dev.journey.model.TouchpointClass;
import dev.journey.model.exchange.Sketch.Flow;
import dev.journey.model.exchange.Sketch.Kind;
import dev.journey.model.exchange.Sketch.Node;
import dev.journey.model.exchange.Sketch.Share;
import dev.journey.model.graph.JourneyException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads a BPMN process. */
final class BpmnReader {
    private static final Set<String> CONTAINERS =
            Set.of("definitions", "collaboration", "laneSet", "lane", "childLaneSet");
    private static final Set<String> SILENT =
            Set.of("incoming", "outgoing", "documentation", "participant", "BPMNDiagram");
    private static final Set<String> CHOICES =
            Set.of("exclusiveGateway", "inclusiveGateway", "eventBasedGateway", "complexGateway");
    private static final Set<String> TASKS = Set.of(
            "task",
            "userTask",
            "serviceTask",
            "sendTask",
            "receiveTask",
            "manualTask",
            "businessRuleTask",
            "scriptTask",
            "callActivity");
    private static final Set<String> GROUPS = Set.of("subProcess", "transaction", "adHocSubProcess");
    private static final Set<String> WAITS = Set.of("intermediateCatchEvent", "intermediateThrowEvent");

    private final XMLStreamReader xml;
    private final Notes notes = new Notes();
    private final List<Flow> flows = new ArrayList<>();
    private final Map<String, String> lanes = new HashMap<>();
    private final Map<String, Boundary> attached = new LinkedHashMap<>();
    private Sketch sketch;

    /** An event on the edge of a task. */
    private record Boundary(String event, String task, int line) {}

    private BpmnReader(XMLStreamReader xml, String source) {
        this.xml = xml;
        sketch = new Sketch(source);
    }

    static Import read(String text, String source) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(text));
            return new BpmnReader(xml, source).read(source);
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNumber();
            String detail = String.valueOf(e.getMessage())
                    .lines()
                    .reduce((first, last) -> last)
                    .orElse("");
            throw new JourneyException(Messages.notXml(source, line, detail), e);
        }
    }

    private Import read(String source) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                element(source);
            }
        }
        if (sketch.nodes.isEmpty()) {
            throw new JourneyException(Messages.subject(source), List.of(Messages.noProcess(source)));
        }
        lanes.forEach(
                (node, lane) -> Optional.ofNullable(sketch.nodes.get(node)).ifPresent(found -> found.performer = lane));
        flows.forEach(this::flow);
        attached.values().forEach(this::interrupted);
        List.copyOf(sketch.nodes.values()).forEach(this::manyWays);
        return SketchReading.read(sketch, notes);
    }

    private void element(String source) throws XMLStreamException {
        String name = xml.getLocalName();
        if (name.equals("process")) {
            process(source);
        } else if (name.equals("lane")) {
            lane();
        } else if (name.equals("sequenceFlow")) {
            sequenceFlow();
        } else if (!node(name) && !CONTAINERS.contains(name)) {
            skip(name);
        }
    }

    private void process(String source) throws XMLStreamException {
        String name = attribute("name").orElse(source);
        if (sketch.nodes.isEmpty()) {
            flows.clear();
            sketch = new Sketch(name);
        } else {
            notes.notUnderstood(
                    line(),
                    Messages.secondProcess(
                            attribute("name").or(() -> attribute("id")).orElse("")));
            inside();
        }
    }

    private void lane() throws XMLStreamException {
        String name = attribute("name").or(() -> attribute("id")).orElse("lane");
        Optional<Side> side = Optional.ofNullable(xml.getAttributeValue(Bpmn.NAMESPACE, "side"))
                .flatMap(given -> Arrays.stream(Side.values())
                        .filter(known -> known.name().equals(given))
                        .findFirst());
        boolean leaf = true;
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("flowNodeRef")) {
                lanes.put(xml.getElementText().strip(), name);
            } else if (event == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("lane")) {
                leaf = false;
                lane();
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
        if (leaf || lanes.containsValue(name)) {
            sketch.actors.putIfAbsent(name, side);
        }
    }

    private boolean node(String name) throws XMLStreamException {
        String text = attribute("name").orElse("");
        if (name.equals("startEvent")) {
            add(Kind.START, text);
        } else if (name.equals("endEvent")) {
            add(Kind.END, text);
        } else if (name.equals("parallelGateway")) {
            add(Kind.PARALLEL, text);
        } else if (CHOICES.contains(name)) {
            Node node = add(Kind.CHOICE, text);
            if (!name.equals("exclusiveGateway")) {
                notes.assumed(node.line, Messages.gatewayAs(text.isBlank() ? node.id : text, name));
            }
        } else if (TASKS.contains(name)) {
            add(Kind.STEP, text);
        } else if (GROUPS.contains(name)) {
            Node node = add(Kind.STEP, text);
            notes.notUnderstood(node.line, Messages.inside(text.isBlank() ? node.id : text));
            inside();
        } else if (WAITS.contains(name)) {
            add(Kind.STEP, text).more = touchpoint -> touchpoint.ofClass(TouchpointClass.WAIT);
        } else if (name.equals("boundaryEvent")) {
            boundary(text);
        } else {
            return false;
        }
        return true;
    }

    private Node add(Kind kind, String text) {
        String id = attribute("id").orElseGet(() -> sketch.free("node"));
        return sketch.add(id, kind, text, line());
    }

    private void boundary(String text) throws XMLStreamException {
        String id = attribute("id").orElse("");
        attached.put(
                id,
                new Boundary(
                        text.isBlank() ? id : text, attribute("attachedToRef").orElse(""), line()));
        inside();
    }

    private void sequenceFlow() {
        Share share = Optional.ofNullable(xml.getAttributeValue(Bpmn.NAMESPACE, "count"))
                .map(count -> MermaidText.label("n=" + count).share())
                .or(() -> Optional.ofNullable(xml.getAttributeValue(Bpmn.NAMESPACE, "probability"))
                        .map(probability -> MermaidText.label(probability).share()))
                .orElse(Share.UNKNOWN);
        Mermaid.Label label = new Mermaid.Label(share, attribute("name").orElse(""));
        if (!share.known()) {
            label = MermaidText.label(label.text());
        }
        flows.add(new Flow(
                attribute("sourceRef").orElse(""),
                attribute("targetRef").orElse(""),
                label.share(),
                label.text(),
                line()));
    }

    private void flow(Flow flow) {
        Boundary boundary = attached.get(flow.from());
        Flow from = boundary == null ? flow : flow.from(boundary.task);
        if (sketch.nodes.containsKey(from.from()) && sketch.nodes.containsKey(from.to())) {
            sketch.flow(from);
        } else {
            notes.notUnderstood(flow.line(), Messages.line(flow.from() + " -> " + flow.to()));
        }
    }

    private void interrupted(Boundary boundary) {
        Node task = sketch.nodes.get(boundary.task);
        String name = task == null || task.text.isBlank() ? boundary.task : task.text;
        notes.assumed(boundary.line, Messages.boundary(boundary.event, name));
    }

    private void manyWays(Node node) {
        boolean interrupted = attached.values().stream().anyMatch(boundary -> boundary.task.equals(node.id));
        if (node.kind == Kind.STEP && sketch.leaving(node.id).size() > 1 && !interrupted) {
            notes.assumed(node.line, Messages.manyWays(node.text.isBlank() ? node.id : node.text));
        }
    }

    private void skip(String name) throws XMLStreamException {
        if (!SILENT.contains(name)) {
            notes.notUnderstood(line(), Messages.element(name));
        }
        inside();
    }

    /** Moves to the end of the element that has just begun. */
    private void inside() throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    private Optional<String> attribute(String name) {
        return Optional.ofNullable(xml.getAttributeValue(null, name)).filter(value -> !value.isBlank());
    }

    private int line() {
        return xml.getLocation().getLineNumber();
    }
}
