package dev.journey.model.exchange;

import dev.journey.model.Side;
import dev.journey.model.exchange.Sketch.Flow;
import dev.journey.model.exchange.Sketch.Kind;
import dev.journey.model.exchange.Sketch.Node;
import dev.journey.model.exchange.Ways.Way;
import dev.journey.model.graph.ForkBuilder;
import dev.journey.model.graph.Journey;
import dev.journey.model.graph.JourneyBuilder;
import dev.journey.model.graph.JourneyException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Reads a sketch as a journey: choices become probabilities, parallel gateways become forks. */
final class SketchReading {
    private final Sketch sketch;
    private final Ways ways;
    private final JourneyBuilder journey;

    private SketchReading(Sketch sketch, Notes notes) {
        this.sketch = sketch;
        this.ways = new Ways(sketch, notes);
        this.journey = Journey.named(sketch.name);
    }

    static Import read(Sketch sketch, Notes notes) {
        if (sketch.nodes.values().stream().noneMatch(node -> node.kind == Kind.STEP)) {
            throw new JourneyException(Messages.subject(sketch.name), List.of(Messages.noTouchpoints(sketch.name)));
        }
        Tidy.tidy(sketch, notes);
        Journey journey = new SketchReading(sketch, notes).journey();
        if (journey.touchpoints().stream()
                .allMatch(touchpoint -> touchpoint.minutes().active().isEmpty())) {
            notes.assumed(0, Messages.noMinutes());
        }
        return new Import(journey, notes.all());
    }

    private Journey journey() {
        sketch.actors.forEach((id, side) -> journey.actor(id, side.orElse(Side.COMPANY), actor -> {}));
        List<Node> steps = sketch.nodes.values().stream()
                .filter(node -> node.kind == Kind.STEP)
                .toList();
        for (Node step : steps) {
            journey.touchpoint(step.text, touchpoint -> {
                if (!step.performer.isEmpty()) {
                    touchpoint.by(step.performer);
                }
                step.more.accept(touchpoint);
            });
        }
        sketch.nodes.values().stream().filter(node -> node.kind == Kind.START).forEach(this::start);
        steps.forEach(this::leave);
        return journey.build();
    }

    private void start(Node start) {
        List<Way> begins = ways.from(start.id);
        boolean counted = begins.stream().allMatch(way -> way.count().isPresent());
        for (Way way : begins) {
            String step = sketch.node(way.target()).text;
            if (counted) {
                journey.startCounted(step, way.count().orElse(0));
            } else {
                journey.start(step, way.probability());
            }
        }
    }

    private void leave(Node step) {
        List<Way> out = ways.from(step.id);
        Map<String, Double> splits = new LinkedHashMap<>();
        out.stream().filter(this::splits).forEach(way -> splits.merge(way.target(), way.probability(), Double::sum));
        boolean counted = out.stream()
                        .filter(Predicate.not(this::splits))
                        .allMatch(way -> way.count().isPresent())
                && splits.keySet().stream()
                        .flatMap(split -> entries(split).stream())
                        .flatMap(List::stream)
                        .allMatch(way -> way.count().isPresent());
        journey.from(step.text);
        Set<String> used = new HashSet<>();
        for (Way way : out) {
            Double probability = splits(way) ? splits.remove(way.target()) : null;
            if (probability != null) {
                fork(way.target(), probability, counted, used);
            } else if (!splits(way)) {
                to(way, counted);
            }
        }
    }

    private void to(Way way, boolean counted) {
        if (counted) {
            journey.counted(landing(way.target()), way.count().orElse(0), transition -> transition.label(way.label()));
        } else {
            journey.to(landing(way.target()), way.probability(), transition -> transition.label(way.label()));
        }
    }

    private void fork(String split, double probability, boolean counted, Set<String> used) {
        Node node = sketch.node(split);
        String id = node.text.isBlank() ? "fork" : node.text;
        while (!used.add(id)) {
            id = id + " again";
        }
        String join = meeting(split, new LinkedHashSet<>());
        journey.fork(id, fork -> {
            entries(split).forEach(branch -> branch(fork.branch(), branch, probability, counted));
            fork.join(join);
        });
    }

    private void branch(ForkBuilder fork, List<Way> entries, double probability, boolean counted) {
        for (Way way : entries) {
            if (counted) {
                fork.counted(landing(way.target()), way.count().orElse(0), transition -> transition.label(way.label()));
            } else {
                fork.to(
                        landing(way.target()),
                        probability * way.probability(),
                        transition -> transition.label(way.label()));
            }
        }
    }

    private List<List<Way>> entries(String split) {
        return sketch.leaving(split).stream().map(ways::along).toList();
    }

    private boolean splits(Way way) {
        return sketch.node(way.target()).kind == Kind.PARALLEL
                && sketch.leaving(way.target()).size() > 1;
    }

    /** The name of the step or outcome that a way leads to; through a gateway where branches meet, the one behind it. */
    private String landing(String target) {
        Node node = sketch.node(target);
        return node.kind == Kind.PARALLEL
                ? landing(ways.targets(target).iterator().next())
                : node.text;
    }

    /** Where the branches that part at a gateway meet: behind one parallel join, or at one outcome. */
    private String meeting(String split, Set<String> around) {
        Set<String> places = new LinkedHashSet<>();
        if (around.add(split)) {
            for (Flow flow : sketch.leaving(split)) {
                explore(ways.along(flow).stream().map(Way::target).toList(), places, around);
            }
        }
        around.remove(split);
        Set<String> names = new LinkedHashSet<>();
        places.forEach(place -> names.add(landing(place)));
        if (places.isEmpty()
                || names.size() > 1
                || (places.size() > 1 && places.stream().anyMatch(this::isGateway))) {
            throw new JourneyException(
                    Messages.subject(sketch.name), List.of(Messages.apart(ways.title(split), names)));
        }
        return names.iterator().next();
    }

    private boolean isGateway(String id) {
        return sketch.node(id).kind == Kind.PARALLEL;
    }

    private void explore(List<String> entries, Set<String> places, Set<String> around) {
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(entries);
        while (!open.isEmpty()) {
            String at = open.remove();
            Node node = sketch.node(at);
            if (!seen.add(at)) {
                continue;
            }
            if (node.kind == Kind.STEP) {
                open.addAll(ways.targets(at));
            } else if (isGateway(at) && sketch.leaving(at).size() > 1) {
                String inner = meeting(at, around);
                sketch.nodes.values().stream()
                        .filter(other -> other.kind == Kind.STEP || other.kind == Kind.END)
                        .filter(other -> other.text.equals(inner))
                        .forEach(other -> open.add(other.id));
            } else {
                places.add(at);
            }
        }
    }
}
