package dev.journey.analysis.budget;

import com.google.common.collect.ImmutableList;
import dev.journey.model.json.JsonTree;
import dev.journey.model.json.JsonValue;
import dev.journey.model.json.TextFile;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Limits on figures of a report, {@code journey-budget/1}. Any figure can be limited, by its path in the report's JSON; so can each
 * entry of a list, and what is new since an earlier report. Immutable.
 */
public final class Budget {
    static final String SCHEMA = "journey-budget/1";

    private static final Set<String> KEYS = Set.of("figure", "each", "where", "atMost", "atLeast", "new", "comment");

    private final ImmutableList<Limit> limits;

    private Budget(List<Limit> limits) {
        this.limits = ImmutableList.copyOf(limits);
    }

    /**
     * Reads a budget.
     *
     * @throws IllegalArgumentException when it cannot be read
     * @throws dev.journey.model.json.JsonException when it is no budget; the message names the place
     */
    public static Budget load(Path file) {
        return parse(TextFile.read(file, "budget", IllegalArgumentException::new), file.toString());
    }

    /** Reads a budget from a text; {@code source} is named in messages. */
    public static Budget parse(String json, String source) {
        JsonValue root = JsonTree.parse(json, source);
        String schema = root.required("schema").text();
        if (!schema.equals(SCHEMA)) {
            throw root.fault(Messages.schema(schema));
        }
        return new Budget(
                root.required("limits").list().stream().map(Budget::limit).toList());
    }

    /** How many limits there are. */
    public int size() {
        return limits.size();
    }

    /** Whether a limit is on a figure of the practice: what is known without one group of cases after another must then hold it too. */
    public boolean needsPractice() {
        return limits.stream().anyMatch(Limit::isOfPractice);
    }

    /** Whether a limit is on what is new, so that a baseline is needed. */
    public boolean needsBaseline() {
        return limits.stream().anyMatch(Limit::noneNew);
    }

    /**
     * Holds a report against the limits.
     *
     * @param report the report's JSON
     * @param baseline an earlier report's JSON
     * @param withoutGroups the report without one group of cases after another; asked for only where a figure is beyond its limit. Empty
     *     where the figures are exact, or every limit is to be taken strictly
     * @throws IllegalArgumentException when a figure does not exist, or there is no baseline where one is needed
     */
    public BudgetCheck check(JsonValue report, Optional<JsonValue> baseline, Supplier<List<JsonValue>> withoutGroups) {
        if (needsBaseline() && baseline.isEmpty()) {
            throw new IllegalArgumentException(Messages.NO_BASELINE);
        }
        Checking checking = new Checking(report, baseline, withoutGroups);
        return new BudgetCheck(
                limits.stream().flatMap(limit -> checking.check(limit).stream()).toList());
    }

    private static Limit limit(JsonValue json) {
        List<String> unknown = json.membersOtherThan(KEYS);
        if (!unknown.isEmpty()) {
            throw json.fault(Messages.unknownKey(unknown.get(0), "figure, each, where, atMost, atLeast, new, comment"));
        }
        Optional<FigurePath> figure = json.member("figure").map(JsonValue::text).map(FigurePath::new);
        Optional<FigurePath> each = json.member("each").map(JsonValue::text).map(FigurePath::new);
        boolean noneNew =
                json.member("new").map(JsonValue::text).filter("none"::equals).isPresent();
        OptionalDouble atMost = number(json, "atMost");
        OptionalDouble atLeast = number(json, "atLeast");
        if (!noneNew && atMost.isEmpty() && atLeast.isEmpty()) {
            throw json.fault(Messages.NO_LIMIT);
        }
        if (!noneNew && figure.isEmpty()) {
            throw json.fault(Messages.NO_FIGURE);
        }
        if (noneNew && each.isEmpty()) {
            throw json.fault(Messages.NEW_WITHOUT_LIST);
        }
        if (json.member("where").isPresent() && each.isEmpty()) {
            throw json.fault(Messages.WHERE_WITHOUT_LIST);
        }
        return new Limit(figure, each, where(json), atMost, atLeast, noneNew);
    }

    private static Map<FigurePath, Range> where(JsonValue json) {
        Map<FigurePath, Range> where = new LinkedHashMap<>();
        json.member("where")
                .ifPresent(given -> given.members().forEach((path, range) -> {
                    Range read = new Range(number(range, "above"), number(range, "below"));
                    if (read.above().isEmpty() && read.below().isEmpty()) {
                        throw range.fault(Messages.NO_BOUND);
                    }
                    where.put(new FigurePath(path), read);
                }));
        return where;
    }

    static OptionalDouble number(JsonValue json, String name) {
        return json.member(name).map(value -> OptionalDouble.of(value.number())).orElseGet(OptionalDouble::empty);
    }

    /** The names of the entries of a list; those of a path's steps, or from and to. */
    static String subject(JsonValue entry) {
        if (entry.member("steps").isPresent()) {
            return String.join(
                    " > ",
                    entry.required("steps").list().stream().map(JsonValue::text).toList());
        }
        return entry.member("from").map(JsonValue::text).orElse("") + " > "
                + entry.member("to").map(JsonValue::text).orElse("");
    }

    static Set<String> subjects(List<JsonValue> entries) {
        Set<String> subjects = new HashSet<>();
        entries.forEach(entry -> subjects.add(subject(entry)));
        return subjects;
    }
}
