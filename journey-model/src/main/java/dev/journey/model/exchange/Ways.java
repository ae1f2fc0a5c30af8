package dev.journey.model.exchange;

import dev.journey.model.exchange.Sketch.Flow;
import dev.journey.model.exchange.Sketch.Kind;
import dev.journey.model.exchange.Sketch.Share;
import dev.journey.model.graph.JourneyException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/** What can follow a node once the choices in between are made. */
final class Ways {
    private final Sketch sketch;
    private final Notes notes;
    private final Map<String, List<Way>> known = new HashMap<>();

    Ways(Sketch sketch, Notes notes) {
        this.sketch = sketch;
        this.notes = notes;
    }

    /** One way: to a step, an end or a parallel gateway. */
    record Way(String target, double probability, OptionalLong count, String label) {
        private Way after(Way before) {
            OptionalLong kept = before.probability == 1 && count.isPresent()
                    ? count
                    : probability == 1 ? before.count : OptionalLong.empty();
            String text = before.label.isEmpty() ? label : label.isEmpty() ? before.label : before.label + ", " + label;
            return new Way(target, before.probability * probability, kept, text);
        }
    }

    /** The nodes that can follow, whatever their share. */
    Set<String> targets(String id) {
        Set<String> targets = new LinkedHashSet<>();
        Set<String> choices = new LinkedHashSet<>();
        List<String> open = new ArrayList<>(List.of(id));
        while (!open.isEmpty()) {
            for (Flow flow : sketch.leaving(open.remove(open.size() - 1))) {
                if (sketch.node(flow.to()).kind != Kind.CHOICE) {
                    targets.add(flow.to());
                } else if (choices.add(flow.to())) {
                    open.add(flow.to());
                }
            }
        }
        return targets;
    }

    /** The ways that leave a node. */
    List<Way> from(String id) {
        return from(id, new LinkedHashSet<>());
    }

    /** The ways on which one flow leads. */
    List<Way> along(Flow flow) {
        return along(new Way(flow.to(), 1, flow.share().count(), flow.label()), new LinkedHashSet<>());
    }

    private List<Way> from(String id, Set<String> choices) {
        List<Way> done = known.get(id);
        if (done != null) {
            return done;
        }
        List<Way> ways = new ArrayList<>();
        shares(id).forEach(way -> ways.addAll(along(way, choices)));
        known.put(id, ways);
        return ways;
    }

    private List<Way> along(Way way, Set<String> choices) {
        if (sketch.node(way.target).kind != Kind.CHOICE) {
            return List.of(way);
        }
        if (!choices.add(way.target)) {
            throw new JourneyException(Messages.subject(sketch.name), List.of(Messages.endless(title(way.target))));
        }
        List<Way> ways = from(way.target, choices).stream()
                .map(further -> further.after(way))
                .toList();
        choices.remove(way.target);
        return ways;
    }

    private List<Way> shares(String id) {
        List<Flow> flows = sketch.leaving(id);
        if (flows.size() == 1) {
            Share share = flows.get(0).share();
            return List.of(way(flows.get(0), share.probability().orElse(1)));
        }
        if (flows.stream().allMatch(flow -> flow.share().count().isPresent())) {
            double total = flows.stream()
                    .mapToLong(flow -> flow.share().count().orElse(0))
                    .sum();
            return flows.stream()
                    .map(flow -> way(flow, flow.share().count().orElse(0) / total))
                    .toList();
        }
        double given = flows.stream()
                .mapToDouble(flow -> flow.share().probability().orElse(0))
                .sum();
        long open = flows.stream()
                .filter(flow -> flow.share().probability().isEmpty())
                .count();
        double each = open == 0 ? 0 : Math.max(0, 1 - given) / open;
        if (open > 0) {
            notes.assumed(sketch.node(id).line, Messages.shares(title(id), (int) open, each));
        }
        return flows.stream()
                .map(flow ->
                        new Way(flow.to(), flow.share().probability().orElse(each), OptionalLong.empty(), flow.label()))
                .toList();
    }

    private static Way way(Flow flow, double probability) {
        return new Way(flow.to(), probability, flow.share().count(), flow.label());
    }

    /** The text of a node or, where it has none, of the first one before it that has. */
    String title(String id) {
        Set<String> seen = new LinkedHashSet<>();
        String at = id;
        while (sketch.node(at).text.isBlank()
                && seen.add(at)
                && !sketch.arriving(at).isEmpty()) {
            at = sketch.arriving(at).get(0).from();
        }
        return sketch.node(at).text.isBlank() ? id : sketch.node(at).text;
    }
}
