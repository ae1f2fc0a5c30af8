package dev.journey.benchmarks;

import dev.journey.model.json.JsonTree;
import dev.journey.model.json.JsonValue;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Compares two files of JMH results ({@code -rf json}) and says what became slower beyond noise: the new score is more than
 * {@code FACTOR} times the old one, and their 99.9 % intervals do not meet. Times only (a smaller score is better).
 *
 * <p>{@code java -cp benchmarks.jar dev.journey.benchmarks.JmhRegression OLD.json NEW.json FACTOR}; exit code 1 where something is.
 */
public final class JmhRegression {
    /**
     * One benchmark with its parameters.
     *
     * @param mean of its iterations
     * @param error half the width of the 99.9 % interval; 0 where one iteration gives none
     * @param unit of both
     */
    record Score(double mean, double error, String unit) {}

    /**
     * What was compared.
     *
     * @param lines a table
     * @param slower how many benchmarks became slower
     */
    record Outcome(List<String> lines, int slower) {}

    private JmhRegression() {}

    /** Compares. */
    public static void main(String[] args) throws IOException {
        System.exit(run(args, System.out, System.err));
    }

    static int run(String[] args, PrintStream out, PrintStream err) throws IOException {
        if (args.length != 3) {
            err.println("Usage: JmhRegression OLD.json NEW.json FACTOR");
            return 2;
        }
        Outcome outcome = compare(
                scores(Files.readString(Path.of(args[0])), args[0]),
                scores(Files.readString(Path.of(args[1])), args[1]),
                Double.parseDouble(args[2]));
        outcome.lines.forEach(out::println);
        return outcome.slower > 0 ? 1 : 0;
    }

    /** By name and parameters. */
    static Map<String, Score> scores(String json, String source) {
        Map<String, Score> scores = new LinkedHashMap<>();
        for (JsonValue result : JsonTree.parse(json, source).list()) {
            JsonValue metric = result.required("primaryMetric");
            JsonValue error = metric.required("scoreError");
            scores.put(
                    name(result),
                    new Score(
                            metric.required("score").number(),
                            error.isNumber() ? error.number() : 0,
                            metric.required("scoreUnit").text()));
        }
        return scores;
    }

    private static String name(JsonValue result) {
        String benchmark = result.required("benchmark").text();
        StringBuilder name =
                new StringBuilder(benchmark.substring(benchmark.lastIndexOf('.', benchmark.lastIndexOf('.') - 1) + 1));
        result.member("params")
                .ifPresent(params -> params.members()
                        .forEach((parameter, value) ->
                                name.append(' ').append(parameter).append('=').append(value.text())));
        return name.toString();
    }

    static Outcome compare(Map<String, Score> before, Map<String, Score> after, double factor) {
        List<String> lines = new ArrayList<>();
        int slower = 0;
        for (Map.Entry<String, Score> entry : after.entrySet()) {
            Score now = entry.getValue();
            Score old = before.get(entry.getKey());
            boolean regressed =
                    old != null && now.mean > factor * old.mean && now.mean - now.error > old.mean + old.error;
            slower += regressed ? 1 : 0;
            lines.add(line(entry.getKey(), old, now, regressed));
        }
        before.keySet().stream()
                .filter(name -> !after.containsKey(name))
                .forEach(name -> lines.add("gone     " + name));
        return new Outcome(lines, slower);
    }

    private static String line(String name, @Nullable Score old, Score now, boolean regressed) {
        return old == null
                ? String.format(Locale.ROOT, "new      %s: %.3f ± %.3f %s", name, now.mean, now.error, now.unit)
                : String.format(
                        Locale.ROOT,
                        "%s %s: %.3f ± %.3f, was %.3f ± %.3f %s (%.2f times)",
                        regressed ? "SLOWER  " : "        ",
                        name,
                        now.mean,
                        now.error,
                        old.mean,
                        old.error,
                        now.unit,
                        now.mean / old.mean);
    }
}
