package dev.journey.analysis.observed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.journey.analysis.figure.Share;
import dev.journey.analysis.measure.MinuteSource;
import dev.journey.model.Outcome;
import dev.journey.model.Role;
import dev.journey.model.Side;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Paths, directly-follows, repeat contacts and what a log holds, against the definitions worked out with lists. */
@PropertyDefaults(tries = 500, edgeCases = EdgeCasesMode.NONE)
@Domain(RandomLogs.class)
@Domain(DomainContext.Global.class)
class PathReferenceTest {
    private static List<String> touchpoints(List<PaperStep> steps) {
        return steps.stream().map(step -> step.row.touchpoint()).toList();
    }

    @Property(seed = "901")
    void pathsAreThoseOnPaper(@ForAll RandomLog log, @ForAll Settings settings) {
        LogSummary summary = LogSummary.of(log.log(), settings);
        Map<List<String>, List<List<PaperStep>>> paper =
                PaperStep.cases(log).stream().collect(Collectors.groupingBy(PathReferenceTest::touchpoints));

        assertThat(summary.paths().distinct()).isEqualTo(paper.size());
        assertThat(summary.paths()).hasSize(paper.size());
        for (Path path : summary.paths()) {
            check(path, paper.get(path.steps()), summary);
        }
    }

    private static void check(Path path, List<List<PaperStep>> cases, LogSummary summary) {
        assertThat(path.count()).isEqualTo(cases.size());
        assertThat(path.cases().whole()).isEqualTo(summary.source().cases());
        assertThat(path.exampleCase()).isEqualTo(cases.get(0).get(0).row.caseId());
        assertThat(path.durationSeconds()).isCloseTo(mean(cases, PathReferenceTest::duration) / 1000, within(1e-9));
        assertThat(path.resolved().part())
                .isEqualTo(cases.stream()
                        .filter(steps -> CostReferenceTest.outcome(steps) == Outcome.RESOLVED)
                        .count());
        Optional<Level> level = summary.levels().stream().findFirst();
        assertThat(path.handoffs().isPresent()).isEqualTo(level.isPresent());
        level.ifPresent(at -> assertThat(path.handoffs().orElse(-1))
                .isCloseTo(
                        mean(cases, steps -> new PaperHandoffs(steps, at, summary.settings(), false).handoffs()),
                        within(1e-9)));
        if (path.visibleHandoffs().isPresent()) {
            assertThat(path.visibleHandoffs().orElse(-1))
                    .isCloseTo(mean(cases, steps -> CostReferenceTest.visibleHandoffs(steps, summary)), within(1e-9));
        }
        checkEffort(path, cases, summary);
    }

    private static void checkEffort(Path path, List<List<PaperStep>> cases, LogSummary summary) {
        Map<MinuteSource, Long> sources = cases.stream()
                .flatMap(List::stream)
                .collect(Collectors.groupingBy(step -> step.customer().source(), Collectors.counting()));
        long missing = sources.getOrDefault(MinuteSource.MISSING, 0L);
        long known = sources.values().stream().mapToLong(n -> n).sum()
                - missing
                - sources.getOrDefault(MinuteSource.NONE, 0L);
        long customer = sum(cases, step -> step.customer().all());
        long misplaced = sum(
                cases,
                step -> step.side() == Side.CUSTOMER && step.companyDue()
                        ? step.customer().all()
                        : 0);

        assertThat(path.missingMinutes()).isEqualTo(new Share(missing, missing + known));
        assertThat(path.effortMinutes().isPresent()).isEqualTo(known > 0 || missing == 0);
        if (path.effortMinutes().isPresent()) {
            assertThat(path.effortMinutes().orElse(-1))
                    .isCloseTo(mean(cases, steps -> CostReferenceTest.effortMinutes(steps, summary)), within(1e-9));
        }
        long work = sum(cases, step -> step.work().all());
        long companyDue = sum(cases, step -> step.companyDue() ? step.work().all() : 0);
        boolean both =
                CostReferenceTest.knowsBoth(cases.stream().flatMap(List::stream).toList());

        assertThat(path.burden()).isEqualTo(both ? new Share(customer, customer + work) : new Share(0, 0));
        assertThat(path.misplaced()).isEqualTo(both ? new Share(misplaced, misplaced + companyDue) : new Share(0, 0));
    }

    private static long sum(List<List<PaperStep>> cases, ToDoubleFunction<PaperStep> amount) {
        return (long) cases.stream().flatMap(List::stream).mapToDouble(amount).sum();
    }

    private static double mean(List<List<PaperStep>> cases, ToDoubleFunction<List<PaperStep>> amount) {
        return cases.stream().mapToDouble(amount).average().orElseThrow();
    }

    /** Until the end of the last step to end. */
    private static double duration(List<PaperStep> steps) {
        return steps.stream().mapToLong(PaperStep::end).max().orElseThrow()
                - steps.get(0).start();
    }

    @Property(seed = "902")
    void whatFollowsWhatIsThatOnPaper(@ForAll RandomLog log, @ForAll Settings settings) {
        Map<String, List<Long>> paper = new TreeMap<>();
        int overlaps = 0;
        for (List<PaperStep> steps : PaperStep.cases(log)) {
            for (int i = 1; i < steps.size(); i++) {
                long wait = steps.get(i).start() - steps.get(i - 1).end();
                overlaps += wait < 0 ? 1 : 0;
                paper.computeIfAbsent(
                                steps.get(i - 1).row.touchpoint()
                                        + steps.get(i).row.touchpoint(),
                                key -> new ArrayList<>())
                        .add(Math.max(0, wait));
            }
        }
        LogSummary summary = LogSummary.of(log.log(), settings);

        assertThat(summary.source().overlaps()).isEqualTo(overlaps);
        assertThat(summary.follows()).hasSize(paper.size());
        summary.follows()
                .forEach(follow -> HandoffReferenceTest.check(follow.waits(), paper.get(follow.from() + follow.to())));
        assertThat(summary.follows())
                .isSortedAccordingTo((a, b) -> a.count() != b.count()
                        ? Long.compare(b.count(), a.count())
                        : (a.from() + a.to()).compareTo(b.from() + b.to()));
    }

    @Property(seed = "903")
    void repeatContactsAreThoseOnPaper(@ForAll RandomLog log, @ForAll Settings settings) {
        List<List<PaperStep>> cases = PaperStep.cases(log).stream()
                .filter(steps -> first(steps, Role.CUSTOMER).isPresent())
                .toList();
        Optional<RepeatContacts> found = LogSummary.of(log.log(), settings).repeatContacts();

        assertThat(found.isPresent()).isEqualTo(!cases.isEmpty());
        found.ifPresent(repeats -> repeats.within()
                .forEach((window, share) ->
                        assertThat(share).isEqualTo(new Share(repeats(cases, window), cases.size()))));
    }

    private static int repeats(List<List<PaperStep>> cases, Duration window) {
        int repeats = 0;
        for (int later = 0; later < cases.size(); later++) {
            boolean again = false;
            for (int earlier = 0; earlier < later; earlier++) {
                again |= sameMatter(cases.get(earlier), cases.get(later))
                        && cases.get(later).get(0).start() - end(cases.get(earlier)) <= window.toMillis();
            }
            repeats += again ? 1 : 0;
        }
        return repeats;
    }

    private static long end(List<PaperStep> steps) {
        return steps.stream().mapToLong(PaperStep::end).max().orElseThrow();
    }

    private static boolean sameMatter(List<PaperStep> one, List<PaperStep> other) {
        return first(one, Role.CUSTOMER).equals(first(other, Role.CUSTOMER))
                && first(one, Role.ISSUE_TYPE).equals(first(other, Role.ISSUE_TYPE));
    }

    private static Optional<String> first(List<PaperStep> steps, Role role) {
        return steps.stream().flatMap(step -> step.row.text(role).stream()).findFirst();
    }

    @Property(seed = "904")
    void whatALogHoldsIsThatOnPaper(@ForAll RandomLog log, @ForAll Settings settings) {
        List<List<PaperStep>> cases = PaperStep.cases(log);
        SourceFigures source = LogSummary.of(log.log(), settings).source();

        assertThat(source.cases()).isEqualTo(cases.size());
        assertThat(source.steps()).isEqualTo(log.rows().size());
        assertThat(source.touchpoints())
                .isEqualTo(log.rows().stream().map(Row::touchpoint).distinct().count());
        assertThat(source.actors()).isEqualTo(distinct(log, Role.ACTOR));
        assertThat(source.teams()).isEqualTo(distinct(log, Role.TEAM));
        assertThat(source.channels()).isEqualTo(distinct(log, Role.CHANNEL));
        assertThat(source.from().toEpochMilli())
                .isEqualTo(cases.stream()
                        .flatMap(List::stream)
                        .mapToLong(PaperStep::start)
                        .min()
                        .orElseThrow());
        assertThat(source.to().toEpochMilli())
                .isEqualTo(cases.stream()
                        .flatMap(List::stream)
                        .mapToLong(PaperStep::end)
                        .max()
                        .orElseThrow());
        assertThat(source.ties())
                .isEqualTo(log.rows().size()
                        - log.rows().stream()
                                .map(row -> row.caseId() + "@" + row.minute())
                                .distinct()
                                .count());
        HandoffReferenceTest.check(
                source.durations(),
                cases.stream().map(steps -> (long) duration(steps)).toList());
        assertThat(source.sidesByDefault().part())
                .isEqualTo(
                        log.rows().stream().filter(row -> nobodySays(row, log)).count());
    }

    private static long distinct(RandomLog log, Role role) {
        return log.rows().stream()
                .flatMap(row -> row.text(role).stream())
                .distinct()
                .count();
    }

    private static boolean nobodySays(Row row, RandomLog log) {
        return Stream.of(
                        row.text(Role.SIDE),
                        row.text(Role.ACTOR)
                                .flatMap(name -> log.glossary().actor(name).side()),
                        row.text(Role.TEAM)
                                .flatMap(name -> log.glossary().team(name).side()),
                        row.text(Role.STATUS)
                                .flatMap(name -> log.glossary().status(name).side()),
                        log.glossary().touchpoint(row.touchpoint()).side())
                .allMatch(Optional::isEmpty);
    }
}
