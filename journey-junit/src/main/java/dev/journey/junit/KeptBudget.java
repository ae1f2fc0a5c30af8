package dev.journey.junit;

import dev.journey.analysis.budget.Budget;
import dev.journey.analysis.budget.BudgetCheck;
import dev.journey.analysis.budget.Verdict;
import dev.journey.analysis.expected.JourneySolver;
import dev.journey.model.graph.Journey;
import dev.journey.model.json.JsonTree;
import dev.journey.model.json.JsonValue;
import dev.journey.report.SolutionJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A budget with its name, and what is held against it. */
final class KeptBudget {
    private final String name;
    private final Budget budget;
    private final Optional<JsonValue> baseline;

    private KeptBudget(String name, Budget budget, Optional<JsonValue> baseline) {
        this.name = name;
        this.budget = budget;
        this.baseline = baseline;
    }

    /**
     * The budget that a test asks for.
     *
     * @throws IllegalArgumentException when it or its baseline is not there
     */
    static KeptBudget find(Class<?> test, JourneyBudget asked) {
        String name = asked.value();
        Optional<JsonValue> baseline = asked.baseline().isEmpty()
                ? Optional.empty()
                : Optional.of(JsonTree.parse(text(test, asked.baseline()), asked.baseline()));
        return new KeptBudget(name, Budget.parse(text(test, name), name), baseline);
    }

    /** What is wrong, a line for each limit; empty where the budget is kept. */
    Optional<String> brokenBy(Journey journey, String test) {
        String solution =
                SolutionJson.of(JourneySolver.withDefaults().of(journey)).toString();
        BudgetCheck check = budget.check(JsonTree.parse(solution, test), baseline, List::of);
        return check.passes() ? Optional.empty() : Optional.of(text(check, test));
    }

    private String text(BudgetCheck check, String test) {
        StringBuilder text = new StringBuilder(Messages.broken(
                test, name, check.failures().size(), check.verdicts().size()));
        for (Verdict failure : check.failures()) {
            text.append("\n  ").append(failure);
        }
        return text.toString();
    }

    private static String text(Class<?> test, String name) {
        try (InputStream resource = test.getResourceAsStream(name)) {
            if (resource != null) {
                return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
            }
            Path file = Path.of(name);
            if (!Files.isRegularFile(file)) {
                throw new IllegalArgumentException(Messages.noFile(name, test, file.toAbsolutePath()));
            }
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(Messages.unreadable(name), e);
        }
    }
}
