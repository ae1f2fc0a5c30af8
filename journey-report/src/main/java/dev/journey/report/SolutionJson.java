package dev.journey.report;

import dev.journey.analysis.expected.JourneySolution;
import java.io.StringWriter;
import java.io.Writer;

/**
 * The solution of a drawn journey as JSON, {@code journey-solution/1}; its JSON Schema is the resource
 * {@code journey-solution-1.schema.json} beside this class. A figure that there is not is {@code null}, with the reason under
 * {@code absent}. Equal solutions give equal bytes. Immutable.
 */
public final class SolutionJson {
    /** How many paths are written unless told otherwise. */
    public static final int DEFAULT_PATHS = 20;

    /** The worst paths are those among paths with at least this probability. */
    public static final double LEAST_PROBABILITY = 0.001;

    private final JourneySolution solution;
    private final int mostPaths;

    private SolutionJson(JourneySolution solution, int mostPaths) {
        this.solution = solution;
        this.mostPaths = mostPaths;
    }

    /** With the {@value #DEFAULT_PATHS} most probable paths. */
    public static SolutionJson of(JourneySolution solution) {
        return new SolutionJson(solution, DEFAULT_PATHS);
    }

    /**
     * With so many of the most probable and of the worst paths.
     *
     * @throws IllegalArgumentException below 0
     */
    public SolutionJson paths(int most) {
        if (most < 0) {
            throw new IllegalArgumentException(Messages.top(most));
        }
        return new SolutionJson(solution, most);
    }

    /** Writes the JSON and a line feed. The writer is flushed and stays open. */
    public void writeTo(Writer out) {
        JsonFields.write(out, json -> new SolutionSections(json, solution, mostPaths).write());
    }

    /** The JSON. */
    @Override
    public String toString() {
        StringWriter text = new StringWriter();
        writeTo(text);
        return text.toString();
    }
}
