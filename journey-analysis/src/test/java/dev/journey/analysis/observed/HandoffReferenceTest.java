package dev.journey.analysis.observed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.analysis.figure.Distribution;
import dev.journey.analysis.figure.Share;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Handoffs at every level against the definitions worked out with lists, on random logs. */
@Domain(RandomLogs.class)
@Domain(DomainContext.Global.class)
class HandoffReferenceTest {
    @Property(seed = "701", tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void handoffsAreThoseOnPaper(@ForAll RandomLog log, @ForAll Settings settings) {
        LogSummary summary = LogSummary.of(log.log(), settings);
        List<List<PaperStep>> cases = PaperStep.cases(log);
        for (Level level : summary.levels()) {
            List<PaperHandoffs> paper = cases.stream()
                    .map(steps -> new PaperHandoffs(steps, level, settings, false))
                    .toList();
            check(summary.handoffs().get(level), paper);
            checkMatrix(summary.handover().get(level), paper);
            List<Long> visible = cases.stream()
                    .map(steps -> (long) new PaperHandoffs(steps, level, settings, true).handoffs())
                    .toList();
            summary.handoffs().get(level).visible().ifPresent(figures -> check(figures, visible));
            checkLimbo(summary.handoffs().get(level).limbo(), cases, level);
        }
    }

    private static void check(HandoffFigures figures, List<PaperHandoffs> paper) {
        assertThat(figures.handoffs()).isEqualTo(occurrences(paper, PaperHandoffs::handoffs));
        check(figures.perCase(), paper.stream().map(p -> (long) p.handoffs()).toList());
        assertThat(figures.selfPairs())
                .isEqualTo(occurrences(paper, p -> p.selfPairs).occurrences());
        assertThat(figures.aba()).isEqualTo(occurrences(paper, p -> p.aba));
        assertThat(figures.abab()).isEqualTo(occurrences(paper, p -> p.abab));
        assertThat(figures.returns()).isEqualTo(occurrences(paper, p -> p.returns));
        assertThat(figures.repeated3()).isEqualTo(occurrences(paper, p -> p.repeated3));
        assertThat(figures.strict()).isEqualTo(occurrences(paper, p -> p.strict));
        assertThat(figures.kinds().entrySet().stream()
                        .collect(Collectors.toMap(kind -> kind.getKey().name(), Map.Entry::getValue)))
                .isEqualTo(sums(paper.stream().flatMap(p -> p.kinds.entrySet().stream())));
        check(figures.toNext(), all(paper, p -> p.toNext));
        figures.toAcceptance().ifPresent(found -> check(found, all(paper, p -> p.toAcceptance)));
        figures.neverAccepted()
                .ifPresent(found -> assertThat(found)
                        .isEqualTo(new Share(
                                paper.stream().mapToLong(p -> p.neverAccepted).sum(),
                                paper.stream()
                                        .mapToLong(PaperHandoffs::handoffs)
                                        .sum())));
    }

    private static void checkMatrix(HandoverMatrix matrix, List<PaperHandoffs> paper) {
        Map<String, Long> counts = paper.stream()
                .flatMap(p -> p.pairs.stream())
                .collect(Collectors.groupingBy(pair -> pair, TreeMap::new, Collectors.counting()));
        Map<String, Long> cases = paper.stream()
                .flatMap(p -> p.distinctPairs().stream())
                .collect(Collectors.groupingBy(pair -> pair, TreeMap::new, Collectors.counting()));

        assertThat(cells(matrix, Handover::count)).isEqualTo(counts);
        assertThat(cells(matrix, Handover::cases)).isEqualTo(cases);
    }

    private static Map<String, Long> cells(HandoverMatrix matrix, Function<Handover, Long> number) {
        return Stream.concat(matrix.handovers().stream(), matrix.selfPairs().stream())
                .collect(Collectors.toMap(cell -> cell.from() + " > " + cell.to(), number));
    }

    private static void checkLimbo(Share limbo, List<List<PaperStep>> cases, Level level) {
        assertThat(limbo)
                .isEqualTo(new Share(
                        cases.stream()
                                .flatMap(List::stream)
                                .filter(step -> !step.over && step.company())
                                .filter(step -> step.value(level).isEmpty())
                                .mapToLong(step -> step.elapsed)
                                .sum(),
                        cases.stream()
                                .flatMap(List::stream)
                                .filter(step -> !step.over)
                                .mapToLong(step -> step.elapsed)
                                .sum()));
    }

    private static Occurrences occurrences(List<PaperHandoffs> paper, ToIntFunction<PaperHandoffs> count) {
        return new Occurrences(
                paper.stream().mapToInt(count).sum(),
                paper.stream().mapToInt(count).filter(n -> n > 0).count());
    }

    private static Map<String, Long> sums(Stream<Map.Entry<String, Integer>> counts) {
        return counts.collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.summingLong(Map.Entry::getValue)));
    }

    private static List<Long> all(List<PaperHandoffs> paper, Function<PaperHandoffs, List<Long>> values) {
        return paper.stream().flatMap(p -> values.apply(p).stream()).toList();
    }

    static void check(Distribution found, List<Long> values) {
        List<Long> sorted = values.stream().sorted().toList();
        assertThat(found.count()).isEqualTo(sorted.size());
        assertThat(found.sum()).isEqualTo(sorted.stream().mapToLong(v -> v).sum());
        for (int i = 0; i < sorted.size(); i++) {
            assertThat(found.quantile((i + 1.0) / sorted.size())).hasValue(sorted.get(i));
        }
    }
}
