package dev.journey.model.exchange;

import com.google.common.collect.ImmutableMultiset;
import dev.journey.model.Node;
import dev.journey.model.Outcome;
import dev.journey.model.Touchpoint;
import dev.journey.model.exchange.Sketch.Kind;
import dev.journey.model.exchange.Sketch.Share;
import dev.journey.model.graph.Fork;
import dev.journey.model.graph.Journey;
import dev.journey.model.graph.Transition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Sketches a journey: adds the gateways that its forks, and on wish its choices, are drawn with. */
final class SketchOf {
    private final Journey journey;
    private final boolean choices;
    private final Sketch sketch;
    private final Map<List<Object>, Join> joins = new HashMap<>();

    private SketchOf(Journey journey, boolean choices) {
        this.journey = journey;
        this.choices = choices;
        sketch = new Sketch(journey.name());
    }

    /** A parallel gateway where branches meet, with the node that each branch arrives at. */
    private record Join(List<Set<Touchpoint>> branches, List<String> arrivals) {}

    static Sketch of(Journey journey, boolean choices) {
        return new SketchOf(journey, choices).sketch();
    }

    private Sketch sketch() {
        journey.actors().forEach(actor -> sketch.actors.put(actor.id(), Optional.of(actor.side())));
        sketch.add("start", Kind.START, "", 0);
        for (Touchpoint touchpoint : journey.touchpoints()) {
            Sketch.Node node = sketch.add(id(touchpoint), Kind.STEP, touchpoint.id(), 0);
            node.performer =
                    touchpoint.performers().keySet().stream().findFirst().orElse("");
        }
        for (Outcome outcome : journey.outcomes()) {
            sketch.add(id(outcome), Kind.END, outcome.name(), 0);
        }
        start();
        journey.forks().forEach(this::join);
        journey.touchpoints().forEach(this::leave);
        List.copyOf(sketch.nodes.values()).forEach(this::straighten);
        return sketch;
    }

    /** Takes out a choice with one way in and one way out. */
    private void straighten(Sketch.Node node) {
        List<Sketch.Flow> in = sketch.arriving(node.id);
        List<Sketch.Flow> out = sketch.leaving(node.id);
        if (node.kind != Kind.CHOICE || in.size() != 1 || out.size() != 1) {
            return;
        }
        Sketch.Flow before = in.get(0);
        Sketch.Flow after = out.get(0);
        boolean certain = after.share().probability().orElse(0) == 1;
        Share share = before.share().known() ? before.share() : certain ? Share.UNKNOWN : after.share();
        String label = before.label().isEmpty() ? after.label() : before.label();
        sketch.replace(before, new Sketch.Flow(before.from(), after.to(), share, label, 0));
        sketch.remove(node.id);
    }

    private String id(Node node) {
        return node instanceof Touchpoint touchpoint ? "t" + journey.indexOf(touchpoint.id()) : "end_" + node.id();
    }

    private void start() {
        String from = "start";
        if (choices && journey.start().size() > 1) {
            from = sketch.add("choice_start", Kind.CHOICE, "", 0).id;
            sketch.flow("start", from, Share.UNKNOWN, "");
        }
        for (Map.Entry<String, Double> begin : journey.start().entrySet()) {
            Long count = journey.startCounts().get(begin.getKey());
            Share share = count == null ? Share.of(begin.getValue()) : Share.counted(count);
            sketch.flow(from, id(journey.touchpoint(begin.getKey())), share, "");
        }
    }

    /** Forks that lead into the same branches meet at the same gateway. */
    private Join join(Fork fork) {
        List<Set<Touchpoint>> branches =
                fork.branches().stream().map(Fork.Branch::touchpoints).toList();
        return joins.computeIfAbsent(List.of(fork.join(), ImmutableMultiset.copyOf(branches)), key -> {
            String gateway = sketch.add("join" + joins.size(), Kind.PARALLEL, "", 0).id;
            List<String> arrivals = new ArrayList<>();
            for (int i = 0; i < branches.size(); i++) {
                arrivals.add(sketch.add(gateway + "_" + i, Kind.CHOICE, "", 0).id);
                sketch.flow(arrivals.get(i), gateway, Share.UNKNOWN, "");
            }
            sketch.flow(gateway, id(fork.join()), Share.UNKNOWN, "");
            return new Join(branches, arrivals);
        });
    }

    /** Where a branch of a fork arrives: forks that meet at the same gateway may number their branches differently. */
    private String arrival(Fork fork, int branch) {
        Join join = join(fork);
        Set<Touchpoint> inside = fork.branches().get(branch).touchpoints();
        long earlier = fork.branches().stream()
                .limit(branch)
                .filter(other -> other.touchpoints().equals(inside))
                .count();
        return IntStream.range(0, join.branches.size())
                .filter(i -> join.branches.get(i).equals(inside))
                .skip(earlier)
                .mapToObj(join.arrivals::get)
                .findFirst()
                .orElseThrow();
    }

    private void leave(Touchpoint touchpoint) {
        List<Transition> ways = journey.transitionsFrom(touchpoint.id());
        String from = id(touchpoint);
        Set<String> forked = new LinkedHashSet<>();
        ways.forEach(way -> way.fork().ifPresent(forked::add));
        boolean several = ways.stream().filter(way -> way.fork().isEmpty()).count() + forked.size() > 1;
        if (choices && several) {
            String gateway = sketch.add("choice_" + from, Kind.CHOICE, "", 0).id;
            sketch.node(gateway).performer = sketch.node(from).performer;
            sketch.flow(from, gateway, Share.UNKNOWN, "");
            from = gateway;
        }
        for (Transition way : ways) {
            if (way.fork().isEmpty()) {
                sketch.flow(from, arrival(way), share(way), way.label());
            } else if (forked.remove(way.fork().get())) {
                fork(from, fork(touchpoint, way.fork().get()), several);
            }
        }
    }

    private Fork fork(Touchpoint from, String id) {
        return journey.forks().stream()
                .filter(fork -> fork.from().equals(from) && fork.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void fork(String from, Fork fork, boolean several) {
        Sketch.Node gateway =
                sketch.add(sketch.free("fork" + journey.forks().indexOf(fork)), Kind.PARALLEL, fork.id(), 0);
        gateway.performer = sketch.node(from).performer;
        sketch.flow(from, gateway.id, several ? share(fork) : Share.UNKNOWN, "");
        for (int i = 0; i < fork.branches().size(); i++) {
            List<Transition> entries = fork.branches().get(i).entries();
            String opens = sketch.add(gateway.id + "_" + i, Kind.CHOICE, "", 0).id;
            sketch.flow(gateway.id, opens, Share.UNKNOWN, "");
            for (Transition entry : entries) {
                Share share = entry.count().isPresent() ? share(entry) : Share.of(ratio(entry, fork));
                String to = entry.joins() ? arrival(fork, i) : id(entry.to());
                sketch.flow(opens, to, share, entry.label());
            }
        }
    }

    private static double ratio(Transition entry, Fork fork) {
        return fork.probability() == 0 ? 0 : Math.min(1, entry.probability() / fork.probability());
    }

    private static Share share(Fork fork) {
        List<Transition> entries = fork.branches().get(0).entries();
        return entries.get(0).count().isPresent()
                ? Share.counted(entries.stream()
                        .mapToLong(entry -> entry.count().orElse(0))
                        .sum())
                : Share.of(fork.probability());
    }

    private static Share share(Transition way) {
        return way.count().isPresent() ? Share.counted(way.count().getAsLong()) : Share.of(way.probability());
    }

    private String arrival(Transition way) {
        if (!way.joins()) {
            return id(way.to());
        }
        for (Fork fork : journey.forks()) {
            for (int i = 0; i < fork.branches().size(); i++) {
                if (fork.join().equals(way.to())
                        && fork.branches().get(i).touchpoints().contains(way.from())) {
                    return arrival(fork, i);
                }
            }
        }
        throw new IllegalStateException(way.toString());
    }
}
