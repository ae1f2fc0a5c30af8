package dev.journey.cli;

import com.google.common.primitives.Ints;
import dev.journey.analysis.walk.JourneyWalk;
import dev.journey.analysis.walk.LogWalk;
import dev.journey.analysis.walk.Walk;
import dev.journey.analysis.walk.Which;
import dev.journey.model.graph.Journey;
import dev.journey.model.graph.Transition;
import dev.journey.model.json.JsonTree;
import dev.journey.model.json.JsonValue;
import dev.journey.report.WalkText;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code journey walk MODEL|LOG}. */
@Command(
        name = "walk",
        description =
                "Walks one path as the customer lives it: the clock, who you are talking to now, what you are asked "
                        + "again, and what it has cost so far.",
        sortOptions = false)
final class WalkCommand implements Callable<Integer> {
    private static final List<String> DRAWINGS = List.of(".mmd", ".mermaid", ".bpmn", ".cjml");

    @Parameters(
            paramLabel = "MODEL|LOG",
            description =
                    "A journey (journey/1 JSON, .mmd, .bpmn or .cjml), or an event log (CSV, XES, OCEL, JSON, Parquet).")
    private Path source = Path.of("");

    @Mixin
    private MappingOption mapping = new MappingOption();

    @Option(
            names = "--path",
            paramLabel = "WHICH",
            description = "modal (the most frequent path, the default), worst, or distressed.",
            defaultValue = "modal")
    private Which which = Which.MODAL;

    @Option(names = "--case", paramLabel = "ID", description = "Walk this case of the log.")
    private @Nullable String caseId;

    @Option(names = "--step", description = "Ask at each fork of a journey which way to go; Enter takes the first.")
    private boolean step;

    @Option(
            names = "--choose",
            paramLabel = "N,N,...",
            split = ",",
            description = "Take these ways at the forks of a journey, as --step numbers them; then the first ones.")
    private @Nullable List<Integer> choices;

    @Mixin
    private CommonOptions common = new CommonOptions();

    private final BufferedReader input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));

    /** Made by picocli. */
    WalkCommand() {}

    @Override
    public Integer call() {
        common.print(WalkText.of(isDrawn() ? ofJourney() : ofLog()));
        return CommandLine.ExitCode.OK;
    }

    /** A drawing by its name, or JSON that says it is one; anything else is read as a log. */
    private boolean isDrawn() {
        String name = String.valueOf(source.getFileName()).toLowerCase(Locale.ROOT);
        if (!name.endsWith(".json")) {
            return DRAWINGS.stream().anyMatch(name::endsWith);
        }
        JsonValue json = JsonTree.parse(JourneyFiles.text(source, "report"), source.toString());
        return json.isObject()
                && json.member("schema")
                        .filter(JsonValue::isText)
                        .map(JsonValue::text)
                        .filter(schema -> schema.startsWith("journey/"))
                        .isPresent();
    }

    private Walk ofLog() {
        if (step || choices != null) {
            throw common.wrongUsage(Messages.STEPS_OF_LOG);
        }
        LogWalk walks = LogWalk.of(mapping.read(source, common.progress()).log());
        Optional<Walk> walk = caseId == null ? walks.walk(which) : walks.walk(caseId);
        return walk.orElseThrow(() ->
                new IllegalArgumentException(caseId == null ? Messages.NO_DISTRESS_IN_LOG : Messages.noCase(caseId)));
    }

    private Walk ofJourney() {
        if (caseId != null) {
            throw common.wrongUsage(Messages.CASE_OF_JOURNEY);
        }
        Journey journey = JourneyFiles.read(source, common.notes());
        JourneyWalk walks = JourneyWalk.of(journey);
        if (step || choices != null) {
            Deque<Integer> left = new ArrayDeque<>(choices == null ? List.of() : choices);
            return walks.choosing(ways -> choice(ways, left));
        }
        return walks.walk(which).orElseThrow(() -> new IllegalArgumentException(Messages.NO_DISTRESS_IN_JOURNEY));
    }

    /** What was chosen beforehand, else what is typed, else the first way. */
    private int choice(List<Transition> ways, Deque<Integer> left) {
        if (!left.isEmpty()) {
            return left.removeFirst() - 1;
        }
        if (!step) {
            return 0;
        }
        common.always(question(ways));
        return typed() - 1;
    }

    /** The number that was typed; 1 where that is none, or nothing more comes. */
    private int typed() {
        try {
            String line = Objects.requireNonNullElse(input.readLine(), "");
            return Objects.requireNonNullElse(Ints.tryParse(line.strip()), 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String question(List<Transition> ways) {
        StringBuilder text =
                new StringBuilder("\nYou are at \"" + ways.get(0).from().label() + "\". Which way?\n");
        for (int i = 0; i < ways.size(); i++) {
            text.append(String.format(
                    Locale.ROOT,
                    "  %d  %s (%.0f %%)\n",
                    i + 1,
                    ways.get(i).to().id(),
                    100 * ways.get(i).probability()));
        }
        return text.toString();
    }
}
