package dev.journey.analysis.observed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Laws 1, 3 (second half), 6 and 10 of DEFINITIONS, section 13. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
@Domain(RandomLogs.class)
@Domain(DomainContext.Global.class)
class LogSummaryLawsTest {
    private static LogSummary summary(RandomLog log, Settings settings) {
        return LogSummary.of(log.log(), settings);
    }

    @Property(seed = "601")
    void law1ShufflingTheRowsChangesNothing(
            @ForAll RandomLog log, @ForAll Settings settings, @ForAll @IntRange(max = 1000) int seed) {
        assertThat(Portrait.differences(summary(log.shuffled(seed), settings), summary(log, settings)))
                .isEmpty();
        assertThat(log.shuffled(seed).log()).isEqualTo(log.log());
    }

    @Property(seed = "602", tries = 500)
    void law6PartsThatAreMergedEqualTheWhole(
            @ForAll RandomLog log,
            @ForAll Settings settings,
            @ForAll @IntRange(min = 1, max = 5) int parts,
            @ForAll @IntRange(max = 1000) int seed) {
        LogSummary merged = log.split(parts, seed).stream()
                .map(part -> summary(part, settings))
                .reduce(LogSummary::merge)
                .orElseThrow();

        assertThat(Portrait.differences(merged, summary(log, settings))).isEmpty();
    }

    @Property(seed = "603")
    void law6TheOrderOfMergingDoesNotMatter(
            @ForAll RandomLog log, @ForAll Settings settings, @ForAll @IntRange(max = 1000) int seed) {
        List<LogSummary> parts =
                log.split(3, seed).stream().map(part -> summary(part, settings)).toList();
        LogSummary last = parts.get(parts.size() - 1);
        LogSummary leftToRight = parts.stream().reduce(LogSummary::merge).orElseThrow();
        LogSummary lastFirst = parts.subList(0, parts.size() - 1).stream().reduce(last, LogSummary::merge);

        assertThat(Portrait.differences(lastFirst, leftToRight)).isEmpty();
    }

    @Property(seed = "604")
    void law10EveryNumberIsFinite(@ForAll RandomLog log, @ForAll Settings settings) {
        assertThat(Portrait.of(summary(log, settings))).noneMatch(line -> line.matches(".*(NaN|Infinity).*"));
    }
}
