package dev.journey.model.exchange;

import dev.journey.model.exchange.Sketch.Kind;
import dev.journey.model.exchange.Sketch.Share;
import dev.journey.model.exchange.TagSoup.Tag;
import dev.journey.model.graph.JourneyException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The XML of the Customer Journey Modelling Language's public swimlane tools, which is not well-formed: attribute values stand
 * without quotes, {@code <actors>} is not closed. Read are actors with their roles, actions and communication points in the order in
 * which they stand, of both generations of the tool.
 *
 * <p>A communication point is one step of its sender. Roles are taken for sides, and noted.
 */
public final class Cjml {
    private static final Set<String> READ =
            Set.of("id", "name", "role", "type", "label", "initiatorid", "senderid", "receiverid", "time");

    private final Sketch sketch;
    private final Notes notes = new Notes();
    private final Map<String, String> names = new HashMap<>();
    private final List<Point> points = new ArrayList<>();
    private String actor = "";

    private Cjml(String name) {
        sketch = new Sketch(name);
    }

    /** A touchpoint while its parts come in. */
    private static final class Point {
        private final int line;
        private String performer = "";
        private String text = "";
        private String receiver = "";
        private String channel = "";
        private String time = "";

        private Point(int line) {
            this.line = line;
        }
    }

    /**
     * Reads a journey.
     *
     * @param source how to name the text in messages, and the journey
     * @throws JourneyException when there is no touchpoint in it
     */
    public static Import read(String text, String source) {
        Cjml reader = new Cjml(source);
        TagSoup.tags(text).forEach(reader::tag);
        if (reader.points.isEmpty()) {
            throw new JourneyException(Messages.subject(source), List.of(Messages.noCjml(source)));
        }
        return reader.read();
    }

    private void tag(Tag tag) {
        for (String attribute : tag.attributes().keySet()) {
            if (!READ.contains(attribute)) {
                said(tag, attribute)
                        .ifPresent(value ->
                                notes.notUnderstood(tag.line(), Messages.attribute(tag.name(), attribute, value)));
            }
        }
        switch (tag.name()) {
            case "cjml", "actors", "touchpoints" -> {}
            case "actor" -> actor(tag);
            case "actorname" -> name(tag.text());
            case "actorrole" -> role(tag.text());
            case "action", "communicationpoint", "touchpoint" -> point(tag);
            default -> part(tag);
        }
    }

    private void actor(Tag tag) {
        actor = said(tag, "id").orElse("actor " + (names.size() + 1));
        names.put(actor, actor);
        said(tag, "name").ifPresent(this::name);
        said(tag, "role").ifPresent(this::role);
        if (!tag.attributes().containsKey("name") && tag.text().isEmpty()) {
            sketch.actors.putIfAbsent(actor, Optional.empty());
        }
    }

    private void name(String text) {
        String name = text.isEmpty() ? actor : text;
        sketch.actors.remove(names.getOrDefault(actor, actor));
        names.put(actor, name);
        sketch.actors.put(name, Optional.empty());
    }

    private void role(String text) {
        String name = names.getOrDefault(actor, actor);
        if (!text.isEmpty()) {
            notes.assumed(0, Messages.side(name, Sides.of(text)));
            sketch.actors.put(name, Optional.of(Sides.of(text)));
        }
    }

    private void point(Tag tag) {
        Point point = new Point(tag.line());
        point.performer =
                said(tag, "initiatorid").or(() -> said(tag, "senderid")).orElse("");
        point.receiver = said(tag, "receiverid").orElse("");
        point.time = said(tag, "time").orElse("");
        point.text = tag.text().isEmpty() ? said(tag, "label").orElse("") : tag.text();
        points.add(point);
    }

    private void part(Tag tag) {
        if (points.isEmpty() || tag.text().equals("undefined")) {
            return;
        }
        Point point = points.get(points.size() - 1);
        switch (tag.name()) {
            case "sender", "initiatordescription" -> point.text = tag.text();
            case "receiver" -> receiver(point, tag.text());
            case "receiverdescription" -> point.text = point.text.isEmpty() ? tag.text() : point.text;
            case "initiator" -> point.performer = tag.text();
            case "channel" -> point.channel = tag.text();
            case "time" -> point.time = tag.text();
            default -> notes.notUnderstood(tag.line(), Messages.element(tag.name()));
        }
    }

    /** In one generation the receiver's name, in the other what the receiver does. */
    private static void receiver(Point point, String text) {
        if (point.receiver.isEmpty()) {
            point.receiver = text;
        } else if (point.text.isEmpty()) {
            point.text = text;
        }
    }

    private Import read() {
        notes.assumed(0, Messages.sequence());
        String last = sketch.add("start", Kind.START, "", 0).id;
        for (Point point : points) {
            Sketch.Node node = sketch.add(sketch.free("point"), Kind.STEP, point.text, point.line);
            node.performer = performer(point);
            if (!point.channel.isEmpty()) {
                node.more = touchpoint -> touchpoint.channel(point.channel);
            }
            if (!point.receiver.isEmpty()) {
                String receiver = names.getOrDefault(point.receiver, point.receiver);
                notes.notUnderstood(point.line, Messages.receiver(point.text, receiver));
            }
            if (!point.time.isEmpty()) {
                notes.notUnderstood(point.line, Messages.time(point.time));
            }
            sketch.flow(last, node.id, Share.UNKNOWN, "");
            last = node.id;
        }
        return SketchReading.read(sketch, notes);
    }

    private String performer(Point point) {
        String name = names.getOrDefault(point.performer, point.performer);
        if (!name.isEmpty() && !sketch.actors.containsKey(name)) {
            notes.assumed(point.line, Messages.unknownActor(name));
            sketch.actors.put(name, Optional.empty());
        }
        return name;
    }

    private static Optional<String> said(Tag tag, String attribute) {
        return Optional.ofNullable(tag.attributes().get(attribute))
                .filter(value -> !value.isEmpty() && !value.equals("undefined") && !value.equals("null"));
    }
}
