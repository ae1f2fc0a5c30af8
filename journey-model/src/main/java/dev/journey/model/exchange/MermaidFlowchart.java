package dev.journey.model.exchange;

import dev.journey.model.Side;
import dev.journey.model.exchange.MermaidScanner.Link;
import dev.journey.model.exchange.MermaidScanner.Shape;
import dev.journey.model.exchange.Sketch.Flow;
import dev.journey.model.exchange.Sketch.Kind;
import dev.journey.model.exchange.Sketch.Node;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a flowchart. */
final class MermaidFlowchart {
    private static final Pattern SUBGRAPH =
            Pattern.compile("subgraph(?:\\s+(?<id>[\\p{L}\\p{N}_.-]+)\\s*\\[(?<title>.*)]|\\s+(?<text>.*))?");
    private static final Pattern CLASS = Pattern.compile("class\\s+(?<ids>\\S+)\\s+(?<name>\\S+)");
    private static final Pattern STYLING =
            Pattern.compile("(?:direction|classDef|class|style|linkStyle|click|accTitle|accDescr)\\b.*");

    private final Sketch sketch;
    private final Notes notes = new Notes();
    private final Map<String, String> subgraphs = new HashMap<>();
    private final Deque<String> open = new ArrayDeque<>();

    private MermaidFlowchart(String name) {
        sketch = new Sketch(name);
    }

    static Import read(List<MermaidText.Line> lines, String name) {
        MermaidFlowchart reader = new MermaidFlowchart(name);
        lines.stream().skip(1).forEach(reader::line);
        reader.kinds();
        return SketchReading.read(reader.sketch, reader.notes);
    }

    private void line(MermaidText.Line line) {
        String text = line.text().endsWith(";")
                ? line.text().substring(0, line.text().length() - 1).strip()
                : line.text();
        Matcher subgraph = SUBGRAPH.matcher(text);
        if (text.equals("end")) {
            open.poll();
        } else if (subgraph.matches()) {
            open(subgraph, line.number());
        } else if (STYLING.matcher(text).matches()) {
            side(text);
        } else {
            statement(text, line.number());
        }
    }

    private void open(Matcher subgraph, int line) {
        String text = Optional.ofNullable(subgraph.group("text")).orElse("").strip();
        String id = Optional.ofNullable(subgraph.group("id")).orElse(text);
        String title = MermaidText.unescape(
                Optional.ofNullable(subgraph.group("title")).orElse(text));
        String name = title.isBlank() ? "subgraph " + (subgraphs.size() + 1) : title;
        subgraphs.put(id, name);
        open.push(name);
        sketch.actors.putIfAbsent(name, Optional.empty());
        notes.assumed(line, Messages.lane(name));
    }

    /** A class on a subgraph that has the name of a side says on which side that actor is. */
    private void side(String text) {
        Matcher styled = CLASS.matcher(text);
        if (!styled.matches()) {
            return;
        }
        String name = styled.group("name").toUpperCase(Locale.ROOT);
        Arrays.stream(Side.values())
                .filter(side -> side.name().equals(name))
                .findFirst()
                .ifPresent(side -> Arrays.stream(styled.group("ids").split(","))
                        .map(subgraphs::get)
                        .filter(actor -> actor != null)
                        .forEach(actor -> sketch.actors.put(actor, Optional.of(side))));
    }

    /** A statement counts as a whole or not at all. */
    private void statement(String text, int line) {
        MermaidScanner scanner = new MermaidScanner(text);
        List<List<Shape>> groups = new ArrayList<>();
        List<Link> links = new ArrayList<>();
        Optional<List<Shape>> group = scanner.nodes();
        while (group.isPresent()) {
            groups.add(group.get());
            Optional<Link> link = scanner.atEnd() ? Optional.empty() : scanner.link();
            link.ifPresent(links::add);
            group = link.isPresent() ? scanner.nodes() : Optional.empty();
        }
        if (groups.size() != links.size() + 1 || !scanner.atEnd()) {
            notes.notUnderstood(line, Messages.line(text));
            return;
        }
        groups.forEach(shapes -> shapes.forEach(shape -> node(shape, line)));
        for (int i = 0; i < links.size(); i++) {
            flows(groups.get(i), links.get(i), groups.get(i + 1), line);
        }
    }

    private void flows(List<Shape> from, Link link, List<Shape> to, int line) {
        Mermaid.Label label = MermaidText.label(link.text());
        for (Shape source : from) {
            for (Shape target : to) {
                if (subgraphs.containsKey(source.id()) || subgraphs.containsKey(target.id())) {
                    notes.notUnderstood(line, Messages.line(source.id() + " " + link.line() + " " + target.id()));
                } else if (!link.line().startsWith("~")) {
                    sketch.flow(new Flow(source.id(), target.id(), label.share(), label.text(), line));
                    if (!link.line().endsWith(">")) {
                        notes.assumed(line, Messages.direction(source.id(), target.id()));
                    }
                }
            }
        }
    }

    private void node(Shape shape, int line) {
        if (subgraphs.containsKey(shape.id())) {
            return;
        }
        Node node = sketch.nodes.get(shape.id());
        if (node == null) {
            node = sketch.add(shape.id(), Kind.STEP, shape.id(), line);
        }
        if (!open.isEmpty() && node.performer.isEmpty()) {
            node.performer = open.element();
        }
        if (shape.kind().isPresent()) {
            String text = MermaidText.unescape(shape.text().orElse(""));
            node.kind = kind(shape.kind().get(), text);
            node.text = text.isBlank() ? node.kind == Kind.STEP ? shape.id() : "" : text;
        }
    }

    private static Kind kind(String shape, String text) {
        boolean blank = text.isBlank();
        return switch (shape) {
            case "fork", "join" -> Kind.PARALLEL;
            case "((", "circle" -> blank ? Kind.START : Kind.STEP;
            case "{", "diam", "diamond", "decision" -> blank ? Kind.CHOICE : Kind.STEP;
            default -> Kind.STEP;
        };
    }

    /** A last node that names an outcome is an end; what was read as a start but has a way in is none. */
    private void kinds() {
        for (Node node : sketch.nodes.values()) {
            if (node.kind == Kind.STEP
                    && sketch.leaving(node.id).isEmpty()
                    && Tidy.outcome(node.text).isPresent()) {
                node.kind = Kind.END;
                node.text = Tidy.outcome(node.text).orElseThrow().name();
            } else if (node.kind == Kind.START && !sketch.arriving(node.id).isEmpty()) {
                node.kind = sketch.leaving(node.id).isEmpty() ? Kind.END : Kind.CHOICE;
            }
        }
    }
}
