package dev.journey.analysis.observed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.analysis.figure.Share;
import dev.journey.analysis.measure.HandoffKind;
import dev.journey.model.Glossary;
import dev.journey.model.PartyRule;
import dev.journey.model.Role;
import dev.journey.model.Traits;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Laws 2, 3 and 4 of DEFINITIONS, section 13, and that the raw rows are as many as the figures. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
@Domain(RandomLogs.class)
@Domain(DomainContext.Global.class)
class HandoffLawsTest {
    private static LogSummary summary(RandomLog log, Settings settings) {
        return LogSummary.of(log.log(), settings);
    }

    @Property(seed = "1001")
    void law2RenamingRenamesTheResultAndChangesNothingElse(@ForAll RandomLog log, @ForAll Settings settings) {
        RandomLog renamed = log.map(row -> row.with(Role.ACTOR, HandoffLawsTest::other)
                        .with(Role.TEAM, HandoffLawsTest::other)
                        .with(Role.TOUCHPOINT, HandoffLawsTest::other))
                .with(renamed(log.glossary()));

        assertThat(unordered(summary(renamed, settings))).isEqualTo(unordered(summary(log, settings)));
    }

    /** Another name, which also sorts elsewhere. */
    private static String other(String name) {
        return (char) ('z' - name.charAt(name.length() - 1) % 26) + "<" + name + ">";
    }

    /** The lines of a portrait without places in lists, and with the old names. */
    private static List<String> unordered(LogSummary summary) {
        return Portrait.of(summary).stream()
                .map(line -> line.replaceAll("\\[\\d+]", "").replaceAll(".<([^>]*)>", "$1"))
                .sorted()
                .toList();
    }

    private static Glossary renamed(Glossary glossary) {
        Map<String, Traits> touchpoints = new LinkedHashMap<>();
        glossary.touchpoints().forEach((name, traits) -> touchpoints.put(other(name), traits));
        return new Glossary(
                touchpoints,
                glossary.statuses(),
                renamed(glossary.actors()),
                renamed(glossary.teams()),
                glossary.assumed());
    }

    private static List<PartyRule> renamed(List<PartyRule> rules) {
        return rules.stream()
                .map(rule -> PartyRule.named(other(rule.text()), rule.party()))
                .toList();
    }

    @Property(seed = "1002")
    void law3MergingTwoActorsNeverRaisesTheHandoffs(@ForAll RandomLog log, @ForAll Settings settings) {
        UnaryOperator<String> merge = name -> name.equals("C") ? "B" : name;
        Map<Level, HandoffFigures> apart = summary(log, settings).handoffs();
        Map<Level, HandoffFigures> merged =
                summary(log.map(row -> row.with(Role.ACTOR, merge)), settings).handoffs();

        assertThat(handoffs(merged)).isLessThanOrEqualTo(handoffs(apart));
    }

    private static long handoffs(Map<Level, HandoffFigures> figures) {
        return figures.containsKey(Level.ACTOR)
                ? figures.get(Level.ACTOR).handoffs().occurrences()
                : 0;
    }

    @Property(seed = "1003")
    void law3TheLogTwiceHasTwiceTheCountsAndTheSameShares(@ForAll RandomLog log, @ForAll Settings settings) {
        LogSummary once = summary(log, settings);
        LogSummary twice = summary(log.twice(), settings);

        assertThat(twice.control().court()).isEqualTo(doubled(once.control().court()));
        assertThat(twice.effort().burden()).isEqualTo(doubled(once.effort().burden()));
        assertThat(twice.effort().misplaced()).isEqualTo(doubled(once.effort().misplaced()));
        once.handoffs().forEach((level, figures) -> {
            HandoffFigures both = twice.handoffs().get(level);
            assertThat(both.handoffs()).isEqualTo(doubled(figures.handoffs()));
            assertThat(both.aba()).isEqualTo(doubled(figures.aba()));
            assertThat(both.strict()).isEqualTo(doubled(figures.strict()));
            assertThat(both.limbo()).isEqualTo(doubled(figures.limbo()));
            assertThat(both.perCase().mean()).isEqualTo(figures.perCase().mean());
            assertThat(both.perCase().quantile(0.9)).isEqualTo(figures.perCase().quantile(0.9));
        });
        assertThat(twice.paths().stream()
                        .map(path -> path.steps() + " " + path.cases().value()))
                .containsExactlyElementsOf(once.paths().stream()
                        .map(path -> path.steps() + " " + path.cases().value())
                        .toList());
        assertThat(twice.follows().stream().map(Follow::count))
                .containsExactlyElementsOf(once.follows().stream()
                        .map(follow -> 2 * follow.count())
                        .toList());
        assertThat(once.merge(once).handoffs()).isEqualTo(twice.handoffs());
    }

    private static Share doubled(Share share) {
        return new Share(2 * share.part(), 2 * share.whole());
    }

    private static Occurrences doubled(Occurrences found) {
        return new Occurrences(2 * found.occurrences(), 2 * found.cases());
    }

    @Property(seed = "1004")
    void law4HandoffsAreTheSumOfTheMatrixAndOfTheKinds(@ForAll RandomLog log, @ForAll Settings settings) {
        LogSummary summary = summary(log, settings);

        summary.handoffs().forEach((level, figures) -> {
            HandoverMatrix matrix = summary.handover().get(level);
            long handoffs = figures.handoffs().occurrences();
            assertThat(matrix.total()).isEqualTo(handoffs);
            assertThat(matrix.handovers().stream().mapToLong(Handover::count).sum())
                    .isEqualTo(handoffs);
            assertThat(matrix.selfPairs().stream().mapToLong(Handover::count).sum())
                    .isEqualTo(figures.selfPairs());
            assertThat(figures.kinds().values().stream().mapToLong(n -> n).sum())
                    .isEqualTo(handoffs);
            assertThat(figures.perCase().sum()).isEqualTo(handoffs);
            assertThat(figures.toNext().count()).isEqualTo(handoffs);
            assertThat(figures.perCase().count()).isEqualTo(summary.source().cases());
        });
    }

    @Property(seed = "1005")
    void thereIsARowForEachHandoff(@ForAll RandomLog log, @ForAll Settings settings) {
        LogSummary summary = summary(log, settings);
        Map<Level, List<HandoffRow>> rows =
                Rows.of(log.log(), settings).handoffs().collect(Collectors.groupingBy(HandoffRow::level));

        summary.handoffs().forEach((level, figures) -> {
            List<HandoffRow> ofLevel = rows.getOrDefault(level, List.of());
            Map<HandoffKind, Long> kinds =
                    ofLevel.stream().collect(Collectors.groupingBy(HandoffRow::kind, Collectors.counting()));
            assertThat(ofLevel).hasSize((int) figures.handoffs().occurrences());
            assertThat(kinds).isEqualTo(figures.kinds());
            assertThat(ofLevel.stream()
                            .map(row -> row.from() + " > " + row.to())
                            .distinct())
                    .containsExactlyInAnyOrderElementsOf(summary.handover().get(level).handovers().stream()
                            .map(cell -> cell.from() + " > " + cell.to())
                            .toList());
        });
        assertThat(summary.handoffs().keySet()).containsAll(rows.keySet());
    }

    @Property(seed = "1006")
    void thereIsARowForEachHandBack(@ForAll RandomLog log, @ForAll Settings settings) {
        LogSummary summary = summary(log, settings);
        List<HandBackRow> rows = Rows.of(log.log(), settings).handBacks().toList();

        assertThat(rows).hasSize((int) summary.control().handBacks().occurrences());
        for (StressTransfer edge : summary.stressTransfers()) {
            Map<StressClass, Long> classes = rows.stream()
                    .filter(row -> row.from().equals(edge.from()) && row.to().equals(edge.to()))
                    .collect(Collectors.groupingBy(HandBackRow::stressClass, Collectors.counting()));
            assertThat(classes).isEqualTo(edge.classes());
        }
    }
}
