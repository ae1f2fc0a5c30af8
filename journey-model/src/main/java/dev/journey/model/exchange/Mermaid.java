package dev.journey.model.exchange;

import dev.journey.model.graph.Journey;
import java.util.List;
import java.util.Optional;

/**
 * Mermaid text: {@code flowchart} in both directions, {@code journey} as input.
 *
 * <p>A flowchart shows steps, who performs them (a subgraph each), probabilities or counts, labels, forks and outcomes. It has no
 * room for minutes, due parties, data and capabilities: {@link Journey#toJson()} keeps those. Where several actors share a step,
 * it is drawn with the first.
 *
 * <p>Read are nodes of every shape, chains, {@code &}, labels such as {@code |0.3|}, {@code |30% gives up|} or {@code |n=12|},
 * subgraphs as performers, circles without text as the start, {@code shape: fork} as parallel gateways, diamonds without text as
 * choices, and last nodes that name an outcome.
 */
public final class Mermaid {
    private Mermaid() {}

    /** The journey as a flowchart from left to right. */
    public static String write(Journey journey) {
        return MermaidWriter.write(SketchOf.of(journey, false));
    }

    /**
     * Reads a {@code flowchart}, {@code graph} or {@code journey}.
     *
     * @param source how to name the text in messages, and the journey where the text has no title
     * @throws dev.journey.model.graph.JourneyException when no sound journey can be made of it
     */
    public static Import read(String text, String source) {
        return MermaidText.read(text, source);
    }

    /** What a label says: a share, and the rest of it. */
    record Label(Sketch.Share share, String text) {}

    /** Node and edge texts: what Mermaid could take for its own is written as a character code. */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (c < ' ' || "\"#<>&;`|\\%".indexOf(c) >= 0) {
                escaped.append('#').append(c).append(';');
            } else {
                escaped.appendCodePoint(c);
            }
        });
        return escaped.toString();
    }

    static Optional<String> title(List<String> frontMatter) {
        return frontMatter.stream()
                .filter(line -> line.startsWith("title:"))
                .map(line -> MermaidText.unescape(line.substring("title:".length())))
                .findFirst();
    }
}
