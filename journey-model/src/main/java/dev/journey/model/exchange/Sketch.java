package dev.journey.model.exchange;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import dev.journey.model.Side;
import dev.journey.model.TouchpointBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.Consumer;

/** A journey as other notations draw it: with gateways for choices and parallel branches, and nodes for starts and ends. */
final class Sketch {
    final String name;
    final Map<String, Optional<Side>> actors = new LinkedHashMap<>();
    final Map<String, Node> nodes = new LinkedHashMap<>();
    private final ListMultimap<String, Flow> leaving =
            MultimapBuilder.linkedHashKeys().arrayListValues().build();
    private final ListMultimap<String, Flow> arriving =
            MultimapBuilder.linkedHashKeys().arrayListValues().build();

    Sketch(String name) {
        this.name = name;
    }

    /** What a node is. */
    enum Kind {
        START,
        STEP,
        CHOICE,
        PARALLEL,
        END
    }

    /** How often a way is taken, as far as it is known. */
    record Share(OptionalDouble probability, OptionalLong count) {
        static final Share UNKNOWN = new Share(OptionalDouble.empty(), OptionalLong.empty());

        static Share of(double probability) {
            return new Share(OptionalDouble.of(probability), OptionalLong.empty());
        }

        static Share counted(long count) {
            return new Share(OptionalDouble.empty(), OptionalLong.of(count));
        }

        boolean known() {
            return probability.isPresent() || count.isPresent();
        }
    }

    /** A way from one node to the next. */
    record Flow(String from, String to, Share share, String label, int line) {
        Flow from(String other) {
            return new Flow(other, to, share, label, line);
        }

        Flow to(String other) {
            return new Flow(from, other, share, label, line);
        }
    }

    /** A node; what a notation says of it is filled in while the text is read. */
    static final class Node {
        final String id;
        Kind kind;
        String text;
        int line;
        String performer = "";
        Consumer<TouchpointBuilder> more = touchpoint -> {};

        Node(String id, Kind kind, String text, int line) {
            this.id = id;
            this.kind = kind;
            this.text = text;
            this.line = line;
        }
    }

    Node add(String id, Kind kind, String text, int line) {
        Node node = new Node(id, kind, text, line);
        nodes.put(id, node);
        return node;
    }

    void flow(String from, String to, Share share, String label) {
        flow(new Flow(from, to, share, label, 0));
    }

    void flow(Flow flow) {
        leaving.put(flow.from, flow);
        arriving.put(flow.to, flow);
    }

    /** A flow gives way to another that leaves the same node, in the same place among those that leave. */
    void replace(Flow flow, Flow other) {
        List<Flow> ways = leaving.get(flow.from);
        ways.set(ways.indexOf(flow), other);
        arriving.remove(flow.to, flow);
        arriving.put(other.to, other);
    }

    /** Everything that leaves one node leaves another instead. */
    void move(String from, String to) {
        for (Flow flow : leaving.removeAll(from)) {
            arriving.remove(flow.to, flow);
            flow(flow.from(to));
        }
    }

    void remove(String id) {
        nodes.remove(id);
        leaving.removeAll(id).forEach(flow -> arriving.remove(flow.to, flow));
        arriving.removeAll(id).forEach(flow -> leaving.remove(flow.from, flow));
    }

    Node node(String id) {
        Node node = nodes.get(id);
        if (node == null) {
            throw new IllegalStateException(id);
        }
        return node;
    }

    /** All flows, grouped by the node that they leave, in the order of the nodes. */
    List<Flow> flows() {
        return nodes.keySet().stream().flatMap(id -> leaving.get(id).stream()).toList();
    }

    List<Flow> leaving(String id) {
        return List.copyOf(leaving.get(id));
    }

    List<Flow> arriving(String id) {
        return List.copyOf(arriving.get(id));
    }

    /** An id that no node has. */
    String free(String wish) {
        String id = wish;
        for (int i = 2; nodes.containsKey(id); i++) {
            id = wish + "_" + i;
        }
        return id;
    }
}
