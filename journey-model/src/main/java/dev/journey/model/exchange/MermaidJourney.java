package dev.journey.model.exchange;

import dev.journey.model.exchange.Sketch.Kind;
import dev.journey.model.exchange.Sketch.Share;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a user journey diagram: tasks one after the other, sections as stages. */
final class MermaidJourney {
    private static final Pattern TASK =
            Pattern.compile("(?<task>[^:]+?)\\s*:\\s*(?<score>\\d+)\\s*(?::\\s*(?<actors>.*))?");

    private final Sketch sketch;
    private final Notes notes = new Notes();
    private String section = "";
    private String last = "";

    private MermaidJourney(String name) {
        sketch = new Sketch(name);
    }

    static Import read(List<MermaidText.Line> lines, String name) {
        String title = lines.stream()
                .filter(line -> line.text().startsWith("title "))
                .map(line -> line.text().substring("title ".length()).strip())
                .findFirst()
                .orElse(name);
        MermaidJourney reader = new MermaidJourney(title);
        lines.stream().skip(1).forEach(reader::line);
        return reader.read();
    }

    private Import read() {
        if (!last.isEmpty()) {
            notes.assumed(0, Messages.scores());
            notes.assumed(0, Messages.sequence());
            String first = sketch.nodes.keySet().iterator().next();
            sketch.flow(sketch.add("start", Kind.START, "", 0).id, first, Share.UNKNOWN, "");
        }
        return SketchReading.read(sketch, notes);
    }

    private void line(MermaidText.Line line) {
        Matcher task = TASK.matcher(line.text());
        if (line.text().startsWith("section ")) {
            section = line.text().substring("section ".length()).strip();
        } else if (task.matches()) {
            task(task.group("task"), Optional.ofNullable(task.group("actors")).orElse(""), line.number());
        } else if (!line.text().startsWith("title ")) {
            notes.notUnderstood(line.number(), Messages.line(line.text()));
        }
    }

    private void task(String text, String actors, int line) {
        Sketch.Node node = sketch.add("task" + sketch.nodes.size(), Kind.STEP, text, line);
        String stage = section;
        if (!stage.isEmpty()) {
            node.more = touchpoint -> touchpoint.stage(stage);
        }
        List<String> named = Arrays.stream(actors.split(","))
                .map(String::strip)
                .filter(actor -> !actor.isEmpty())
                .toList();
        named.forEach(actor -> sketch.actors.putIfAbsent(actor, Optional.empty()));
        named.stream().findFirst().ifPresent(actor -> node.performer = actor);
        if (named.size() > 1) {
            notes.notUnderstood(line, Messages.together(text, named.subList(1, named.size())));
        }
        if (!last.isEmpty()) {
            sketch.flow(last, node.id, Share.UNKNOWN, "");
        }
        last = node.id;
    }
}
