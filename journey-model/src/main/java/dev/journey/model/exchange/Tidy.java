package dev.journey.model.exchange;

import dev.journey.model.Outcome;
import dev.journey.model.Side;
import dev.journey.model.exchange.Sketch.Flow;
import dev.journey.model.exchange.Sketch.Kind;
import dev.journey.model.exchange.Sketch.Node;
import dev.journey.model.exchange.Sketch.Share;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Brings a sketch into a shape that can be read as a journey, and notes every assumption that this takes. */
final class Tidy {
    /** Taken where an end names no outcome. */
    static final Outcome ASSUMED = Outcome.RESOLVED;

    private final Sketch sketch;
    private final Notes notes;

    private Tidy(Sketch sketch, Notes notes) {
        this.sketch = sketch;
        this.notes = notes;
    }

    static void tidy(Sketch sketch, Notes notes) {
        Tidy tidy = new Tidy(sketch, notes);
        tidy.names();
        tidy.sides();
        tidy.ends();
        tidy.start();
        tidy.unreached();
        tidy.gateways();
        tidy.steps();
    }

    /** The outcome that an end or a last step names, in any case. */
    static Optional<Outcome> outcome(String text) {
        return Outcome.named(text.strip().toUpperCase(Locale.ROOT));
    }

    private List<Node> nodes(Kind kind) {
        return sketch.nodes.values().stream().filter(node -> node.kind == kind).toList();
    }

    private void ends() {
        for (Node node : nodes(Kind.END)) {
            Optional<Outcome> named = outcome(node.text);
            if (named.isEmpty()) {
                notes.assumed(node.line, Messages.end(node.text.isBlank() ? node.id : node.text, ASSUMED));
            }
            node.text = named.orElse(ASSUMED).name();
        }
        Ways ways = new Ways(sketch, notes);
        for (Node node : List.copyOf(sketch.nodes.values())) {
            if (node.kind != Kind.END
                    && node.kind != Kind.START
                    && sketch.leaving(node.id).isEmpty()) {
                notes.assumed(node.line, Messages.deadEnd(ways.title(node.id), ASSUMED));
                String end = sketch.add(sketch.free("end"), Kind.END, ASSUMED.name(), node.line).id;
                sketch.flow(node.id, end, Share.UNKNOWN, "");
            }
        }
    }

    private void start() {
        List<Node> starts = new ArrayList<>(nodes(Kind.START));
        starts.removeIf(start -> sketch.leaving(start.id).isEmpty());
        if (starts.size() == 1) {
            return;
        }
        List<Node> first = starts.isEmpty() ? entrances() : starts;
        String id = sketch.add(sketch.free("start"), Kind.START, "", 0).id;
        for (Node node : first) {
            sketch.flow(id, node.id, first.size() == 1 ? Share.UNKNOWN : Share.of(1.0 / first.size()), "");
            node.kind = node.kind == Kind.START ? Kind.CHOICE : node.kind;
        }
        List<String> names = first.stream()
                .map(node -> "\"" + (node.text.isBlank() ? node.id : node.text) + "\"")
                .toList();
        if (names.size() == 1) {
            notes.assumed(0, Messages.start(first.get(0).text));
        } else {
            notes.assumed(0, Messages.starts(names));
        }
    }

    private List<Node> entrances() {
        List<Node> first = sketch.nodes.values().stream()
                .filter(node -> node.kind != Kind.END && node.kind != Kind.START)
                .filter(node -> sketch.arriving(node.id).isEmpty())
                .toList();
        return first.isEmpty() ? nodes(Kind.STEP).subList(0, 1) : first;
    }

    private void unreached() {
        Set<String> reached = new HashSet<>();
        Deque<String> open = new ArrayDeque<>();
        nodes(Kind.START).stream()
                .filter(start -> !sketch.leaving(start.id).isEmpty())
                .forEach(start -> open.add(start.id));
        while (!open.isEmpty()) {
            String at = open.remove();
            if (reached.add(at)) {
                sketch.leaving(at).forEach(flow -> open.add(flow.to()));
            }
        }
        for (Node node : List.copyOf(sketch.nodes.values())) {
            if (!reached.contains(node.id)) {
                if (node.kind == Kind.STEP) {
                    notes.notUnderstood(node.line, Messages.unreached(node.text));
                }
                sketch.remove(node.id);
            }
        }
    }

    /** A parallel gateway either parts or meets; one that does both becomes two, one that does neither is passed. */
    private void gateways() {
        for (Node node : nodes(Kind.PARALLEL)) {
            boolean meets = sketch.arriving(node.id).size() > 1;
            boolean parts = sketch.leaving(node.id).size() > 1;
            if (meets && parts) {
                String second = sketch.add(sketch.free(node.id), Kind.PARALLEL, node.text, node.line).id;
                sketch.move(node.id, second);
                sketch.flow(node.id, second, Share.UNKNOWN, "");
            } else if (!meets && !parts) {
                node.kind = Kind.CHOICE;
            }
        }
    }

    /** A journey forks at a step and starts at one: puts steps where the drawing has none. */
    private void steps() {
        Ways ways = new Ways(sketch, notes);
        Node start = nodes(Kind.START).get(0);
        if (ways.targets(start.id).stream().anyMatch(id -> sketch.node(id).kind != Kind.STEP)) {
            String step = insert(start.text.isBlank() ? "start" : start.text, start.line);
            sketch.move(start.id, step);
            sketch.flow(start.id, step, Share.UNKNOWN, "");
        }
        for (Node node : nodes(Kind.PARALLEL)) {
            boolean parts = sketch.leaving(node.id).size() > 1;
            for (Flow flow : sketch.leaving(node.id)) {
                Set<String> next =
                        sketch.node(flow.to()).kind == Kind.CHOICE ? ways.targets(flow.to()) : Set.of(flow.to());
                boolean ready = parts
                        ? next.stream().noneMatch(this::parts)
                        : next.size() == 1 && next.stream().noneMatch(id -> sketch.node(id).kind == Kind.PARALLEL);
                if (!ready) {
                    String step = insert(node.text.isBlank() ? parts ? "branch" : "meet" : node.text, node.line);
                    sketch.replace(flow, flow.to(step));
                    sketch.flow(step, flow.to(), Share.UNKNOWN, "");
                }
            }
        }
    }

    private boolean parts(String id) {
        return sketch.node(id).kind == Kind.PARALLEL && sketch.leaving(id).size() > 1;
    }

    private String insert(String text, int line) {
        Node step = sketch.add(sketch.free("step"), Kind.STEP, unused(text), line);
        step.more = touchpoint -> touchpoint.minutes(0, 0);
        notes.assumed(line, Messages.inserted(step.text));
        return step.id;
    }

    private String unused(String text) {
        Set<String> used = new HashSet<>();
        nodes(Kind.STEP).forEach(node -> used.add(node.text));
        return free(text, used);
    }

    private static String free(String text, Set<String> used) {
        String free = text;
        for (int i = 2; used.contains(free) || Outcome.named(free).isPresent(); i++) {
            free = text + " (" + i + ")";
        }
        return free;
    }

    private void names() {
        Set<String> used = new HashSet<>();
        for (Node node : nodes(Kind.STEP)) {
            String text = node.text.isBlank() ? node.id : node.text;
            node.text = free(text, used);
            if (!node.text.equals(text)) {
                notes.assumed(node.line, Messages.renamed(text, node.text));
            }
            used.add(node.text);
        }
    }

    private void sides() {
        for (Map.Entry<String, Optional<Side>> actor : sketch.actors.entrySet()) {
            if (actor.getValue().isEmpty()) {
                Side side = Sides.of(actor.getKey());
                notes.assumed(0, Messages.side(actor.getKey(), side));
                actor.setValue(Optional.of(side));
            }
        }
    }
}
