package dev.journey.analysis.observed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.journey.analysis.figure.Share;
import dev.journey.analysis.measure.EffortWeights;
import dev.journey.analysis.measure.MinuteSource;
import dev.journey.model.Outcome;
import dev.journey.model.Side;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Control, effort and burden against the definitions worked out with lists, on random logs. */
@PropertyDefaults(tries = 500, edgeCases = EdgeCasesMode.NONE)
@Domain(RandomLogs.class)
@Domain(DomainContext.Global.class)
class CostReferenceTest {
    private static Stream<PaperStep> steps(List<List<PaperStep>> cases) {
        return cases.stream().flatMap(List::stream);
    }

    private static long sum(List<List<PaperStep>> cases, Predicate<PaperStep> which, ToLongFunction<PaperStep> time) {
        return steps(cases).filter(which).mapToLong(time).sum();
    }

    @Property(seed = "801")
    void controlIsThatOnPaper(@ForAll RandomLog log, @ForAll Settings settings) {
        List<List<PaperStep>> cases = PaperStep.cases(log);
        ControlFigures control = LogSummary.of(log.log(), settings).control();

        long unresolved = sum(cases, step -> !step.over, step -> step.elapsed);
        boolean known = steps(cases).anyMatch(PaperStep::sideOrMoveIsSaid);

        assertThat(control.movesKnown()).isEqualTo(known);
        assertThat(control.unresolvedMillis()).isEqualTo(unresolved);
        assertThat(control.court())
                .isEqualTo(
                        known
                                ? new Share(
                                        sum(cases, step -> !step.over && step.customerHeld(), step -> step.elapsed),
                                        unresolved)
                                : new Share(0, 0));
        assertThat(control.handBacks())
                .isEqualTo(
                        occurrences(cases, steps -> PaperStress.handBacks(steps).size()));
        assertThat(control.reEntries()).isEqualTo(occurrences(cases, steps -> (int) IntStream.range(1, steps.size())
                .filter(i -> steps.get(i - 1).over && !steps.get(i).over)
                .count()));
    }

    private static Occurrences occurrences(List<List<PaperStep>> cases, Function<List<PaperStep>, Integer> count) {
        List<Integer> counts = cases.stream().map(count).toList();
        return new Occurrences(
                counts.stream().mapToInt(n -> n).sum(),
                counts.stream().filter(n -> n > 0).count());
    }

    @Property(seed = "802")
    void minutesAndTheirSourcesAreThoseOnPaper(@ForAll RandomLog log, @ForAll Settings settings) {
        List<List<PaperStep>> cases = PaperStep.cases(log);
        EffortFigures effort = LogSummary.of(log.log(), settings).effort();

        assertThat(effort.activeMillis())
                .isEqualTo(sum(cases, step -> true, step -> step.customer().doing()));
        assertThat(effort.waitMillis())
                .isEqualTo(sum(cases, step -> true, step -> step.customer().attended()));
        assertThat(effort.companyMillis())
                .isEqualTo(sum(cases, step -> true, step -> step.work().all()));
        assertThat(effort.unattendedMillis()).isEqualTo(sum(cases, step -> true, CostReferenceTest::unattended));
        assertThat(effort.customerSources()).isEqualTo(sources(cases, PaperStep::customer));
        assertThat(effort.companySources()).isEqualTo(sources(cases, PaperStep::work));
        assertThat(effort.dueByDefault())
                .isEqualTo(new Share(
                        steps(cases)
                                .filter(step -> step.known(t -> t.due()).isEmpty())
                                .count(),
                        log.rows().size()));
    }

    static long unattended(PaperStep step) {
        return step.over ? 0 : Math.max(0, step.elapsed - step.customer().all());
    }

    private static Map<MinuteSource, EffortFigures.Sourced> sources(
            List<List<PaperStep>> cases, Function<PaperStep, PaperStep.Spent> spent) {
        Map<MinuteSource, EffortFigures.Sourced> sources = new EnumMap<>(MinuteSource.class);
        steps(cases)
                .map(spent)
                .forEach(s -> sources.merge(
                        s.source(),
                        new EffortFigures.Sourced(1, s.all()),
                        (a, b) -> new EffortFigures.Sourced(a.steps() + b.steps(), a.millis() + b.millis())));
        return sources;
    }

    @Property(seed = "803")
    void burdenAndMisplacedShareAreThoseOnPaper(@ForAll RandomLog log, @ForAll Settings settings) {
        List<List<PaperStep>> cases = PaperStep.cases(log);
        EffortFigures effort = LogSummary.of(log.log(), settings).effort();
        long customer = sum(cases, step -> true, step -> step.customer().all());
        long company = sum(cases, step -> true, step -> step.work().all());
        long misplaced = sum(
                cases,
                step -> step.side() == Side.CUSTOMER && step.companyDue(),
                step -> step.customer().all());
        long companyDue = sum(cases, PaperStep::companyDue, step -> step.work().all());

        boolean both = knowsBoth(steps(cases).toList());

        assertThat(effort.burden()).isEqualTo(both ? new Share(customer, customer + company) : new Share(0, 0));
        assertThat(effort.misplaced()).isEqualTo(both ? new Share(misplaced, misplaced + companyDue) : new Share(0, 0));
        assertThat(effort.misplacedMillis()).isEqualTo(misplaced);
        assertThat(effort.companyDueMillis()).isEqualTo(misplaced + companyDue);
    }

    /** Of neither side are all minutes missing. */
    static boolean knowsBoth(List<PaperStep> steps) {
        return Stream.<Function<PaperStep, PaperStep.Spent>>of(PaperStep::customer, PaperStep::work)
                .map(spent -> steps.stream().map(step -> spent.apply(step).source()))
                .noneMatch(sources -> {
                    Set<MinuteSource> found = sources.collect(Collectors.toSet());
                    found.remove(MinuteSource.NONE);
                    return found.equals(Set.of(MinuteSource.MISSING));
                });
    }

    @Property(seed = "804")
    void effortPerCaseIsThatOnPaper(@ForAll RandomLog log, @ForAll Settings settings) {
        List<List<PaperStep>> cases = PaperStep.cases(log);
        LogSummary summary = LogSummary.of(log.log(), settings);
        List<List<PaperStep>> known = cases.stream()
                .filter(steps ->
                        steps.stream().noneMatch(step -> step.customer().source() == MinuteSource.MISSING))
                .toList();

        assertThat(summary.effort().casesMissing()).isEqualTo(new Share(cases.size() - known.size(), cases.size()));
        HandoffReferenceTest.check(
                summary.effort().perCase(),
                known.stream()
                        .map(steps -> Math.round(effortMinutes(steps, summary) * 60_000))
                        .toList());
    }

    static double effortMinutes(List<PaperStep> steps, LogSummary summary) {
        EffortWeights weights = summary.settings().weights();
        long active = steps.stream().mapToLong(step -> step.customer().doing()).sum();
        long waiting =
                steps.stream().mapToLong(step -> step.customer().attended()).sum();
        long idle = steps.stream().mapToLong(CostReferenceTest::unattended).sum();
        return weights.active() * active / 60_000.0
                + weights.waiting() * waiting / 60_000.0
                + weights.idle() * idle / 60_000.0
                + weights.perVisibleHandoff() * visibleHandoffs(steps, summary);
    }

    static int visibleHandoffs(List<PaperStep> steps, LogSummary summary) {
        return summary.levels().stream()
                .findFirst()
                .map(level -> new PaperHandoffs(steps, level, summary.settings(), true).handoffs())
                .orElse(0);
    }

    @Property(seed = "805")
    void stressTransfersAreThoseOnPaper(@ForAll RandomLog log, @ForAll Settings settings) {
        LogSummary summary = LogSummary.of(log.log(), settings);
        Map<String, PaperStress> paper = PaperStress.all(PaperStep.cases(log), settings.weights());
        Map<String, PaperStress> stress = PaperStress.onlyStress(paper);

        assertThat(summary.stressTransfers().stream().map(edge -> edge.from() + " > " + edge.to()))
                .containsExactlyInAnyOrderElementsOf(stress.keySet());
        for (StressTransfer edge : summary.stressTransfers()) {
            PaperStress expected = stress.get(edge.from() + " > " + edge.to());
            assertThat(edge.handBacks()).isEqualTo(expected.handBacks);
            assertThat(edge.count()).isEqualTo(expected.due);
            assertThat(edge.missingMinutes()).isEqualTo(new Share(expected.missing, expected.missing + expected.known));
            assertThat(edge.leftOpen()).isEqualTo(new Share(expected.leftOpen, expected.handBacks));
            assertThat(edge.heldSeconds()).isCloseTo(expected.heldSeconds / expected.handBacks, within(1e-9));
            assertThat(edge.classes()).isEqualTo(expected.classes);
            assertThat(edge.load().isPresent()).isEqualTo(expected.known > 0);
            assertThat(edge.load().orElse(0)).isCloseTo(expected.load, within(1e-9));
            assertThat(edge.minutes().orElse(0)).isCloseTo(expected.load / expected.due, within(1e-9));
        }
    }

    @Property(seed = "806")
    void law5WhatTheStepsSpendIsWhatTheLedgerHolds(@ForAll RandomLog log, @ForAll Settings settings) {
        LogSummary summary = LogSummary.of(log.log(), settings);
        EffortFigures effort = summary.effort();
        double loads = summary.stressTransfers().stream()
                .mapToDouble(edge -> edge.load().orElse(0))
                .sum();
        double all = settings.weights()
                .effortMinutes(effort.activeMillis(), effort.waitMillis(), effort.unattendedMillis(), 0L);

        assertThat(millis(effort.customerSources())).isEqualTo(effort.activeMillis() + effort.waitMillis());
        assertThat(millis(effort.companySources())).isEqualTo(effort.companyMillis());
        assertThat(loads).isLessThanOrEqualTo(all + 1e-9);
    }

    private static long millis(Map<MinuteSource, EffortFigures.Sourced> sources) {
        return sources.values().stream()
                .mapToLong(EffortFigures.Sourced::millis)
                .sum();
    }

    @Property(seed = "807")
    void outcomesAreThoseOnPaper(@ForAll RandomLog log, @ForAll Settings settings) {
        List<List<PaperStep>> cases = PaperStep.cases(log);
        Map<Outcome, Long> expected = new EnumMap<>(Outcome.class);
        cases.forEach(steps -> expected.merge(outcome(steps), 1L, Long::sum));

        assertThat(LogSummary.of(log.log(), settings).source().outcomes()).isEqualTo(expected);
    }

    /** The last outcome that was reached, if nothing opened the issue again. */
    static Outcome outcome(List<PaperStep> steps) {
        return steps.get(steps.size() - 1).over
                ? steps.stream()
                        .flatMap(step -> step.outcome().stream())
                        .reduce((a, b) -> b)
                        .orElseThrow()
                : Outcome.OPEN;
    }
}
