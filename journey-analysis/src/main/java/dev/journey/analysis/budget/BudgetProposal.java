package dev.journey.analysis.budget;

import dev.journey.analysis.figure.Estimate;
import dev.journey.model.json.JsonValue;
import dev.journey.model.json.JsonWriter;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A budget that today's figures keep, to begin with: each limit is the upper end of the figure's interval, rounded up to two digits. */
public final class BudgetProposal {
    private static final List<String> EACH_LEVEL = List.of("perCase.mean", "visiblePerCase.mean", "mean", "visible");
    private static final List<String> FIGURES = List.of(
            "misplacedShare",
            "burdenShare",
            "courtShare",
            "effort.perCaseEffortMinutes.mean",
            "effort.perCaseEffortMinutes.p90",
            "effortMinutes.mean",
            "customerMinutes.mean",
            "handBacks");

    private BudgetProposal() {}

    /** The JSON of the budget, {@code journey-budget/1}; without intervals where {@code withoutGroups} is empty. */
    public static String of(JsonValue report, List<JsonValue> withoutGroups) {
        List<FigurePath> figures = Stream.concat(
                        levels(report), FIGURES.stream().map(FigurePath::new))
                .filter(path -> path.isNumberIn(report))
                .toList();
        return JsonWriter.text(json -> json.put("schema", Budget.SCHEMA)
                .objects(
                        "limits",
                        figures,
                        (limit, path) ->
                                limit.put("figure", path.text()).put("atMost", limit(path, report, withoutGroups))));
    }

    private static Stream<FigurePath> levels(JsonValue report) {
        return report.member("handoffs").filter(JsonValue::isObject).stream()
                .flatMap(handoffs -> handoffs.members().keySet().stream().limit(1))
                .flatMap(level -> EACH_LEVEL.stream()
                        .map(figure -> level.matches("\\w+")
                                ? new FigurePath("handoffs." + level + "." + figure)
                                : new FigurePath(
                                        "/handoffs/" + level.replace("~", "~0").replace("/", "~1") + "/"
                                                + figure.replace('.', '/'))));
    }

    private static double limit(FigurePath path, JsonValue report, List<JsonValue> withoutGroups) {
        double value = path.number(report).orElseThrow();
        List<Double> values = withoutGroups.stream()
                .flatMap(group -> path.number(group).stream())
                .toList();
        Optional<Estimate> interval = Jackknife.interval(value, values);
        double high = interval.map(Estimate::high).orElse(value);
        return new BigDecimal(high)
                .round(new MathContext(2, RoundingMode.CEILING))
                .doubleValue();
    }
}
