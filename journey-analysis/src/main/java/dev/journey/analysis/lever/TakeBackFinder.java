package dev.journey.analysis.lever;

import dev.journey.model.Outcome;
import dev.journey.model.Side;
import dev.journey.model.TouchpointClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Work of the company that customers are given, and that mostly fails with them. */
final class TakeBackFinder {
    private static final double MOSTLY_FAILS = 0.5;
    private static final long MILLIS_PER_MINUTE = 60_000;

    private final Ground ground;
    private final Findings findings;

    TakeBackFinder(Ground ground, Findings findings) {
        this.ground = ground;
        this.findings = findings;
    }

    /** One case in which the customer was given the step: by which step first, and what happened after the first try. */
    private record Given(int caseIndex, int by, int tried, boolean failed, int remedy) {}

    void look() {
        Map<Integer, List<Given>> byStep = new TreeMap<>();
        Map<Integer, Integer> tries = new TreeMap<>();
        StepFacts facts = ground.facts;
        for (int c = 0; c < facts.log().caseCount(); c++) {
            Given given = given(facts, c);
            if (given != null) {
                byStep.computeIfAbsent(facts.touchpoint(given.tried), t -> new ArrayList<>())
                        .add(given);
            }
            for (int step = facts.log().firstStep(c); step < facts.log().endStep(c); step++) {
                if (isCompanys(facts, step)) {
                    tries.merge(facts.touchpoint(step), 1, Integer::sum);
                }
            }
        }
        byStep.forEach((step, found) -> {
            if (found.size() >= Findings.FEWEST) {
                findings.tested++;
                judge(step, found, tries.getOrDefault(step, 0));
            }
        });
    }

    /** Repair that the customer does. */
    private static boolean isCompanys(StepFacts facts, int step) {
        return facts.side(step) == Side.CUSTOMER
                && facts.is(step, TouchpointClass.REPAIR)
                && (facts.companyDue(step) || facts.kind(step) == TouchpointClass.REPAIR);
    }

    private static @Nullable Given given(StepFacts facts, int caseIndex) {
        int first = facts.log().firstStep(caseIndex);
        int end = facts.log().endStep(caseIndex);
        for (int step = first + 1; step < end; step++) {
            if (isCompanys(facts, step)) {
                int by = step - 1;
                while (by > first && facts.holder(by) == StepFacts.NONE) {
                    by--;
                }
                return facts.holder(by) == StepFacts.NONE
                        ? null
                        : new Given(caseIndex, by, step, failed(facts, step, end), remedy(facts, step, end));
            }
        }
        return null;
    }

    /** The customer turns to the company again, tries again, or is lost. */
    private static boolean failed(StepFacts facts, int tried, int end) {
        for (int step = tried + 1; step < end; step++) {
            Outcome outcome = facts.outcome(step);
            if (facts.isContact(step)
                    || isCompanys(facts, step)
                    || outcome == Outcome.LOST
                    || outcome == Outcome.ABANDONED) {
                return true;
            }
        }
        return false;
    }

    /** The first repair, or what the service is for, that the company's people do after the try. */
    private static int remedy(StepFacts facts, int tried, int end) {
        for (int step = tried + 1; step < end; step++) {
            boolean does = facts.is(step, TouchpointClass.REPAIR) || facts.is(step, TouchpointClass.VALUE);
            if (does
                    && facts.side(step).onCompanyAccount()
                    && facts.side(step) != Side.SYSTEM
                    && facts.companyMinutes(step) > 0
                    && facts.control(step) != Side.CUSTOMER) {
                return step;
            }
        }
        return Episode.NO_STEP;
    }

    private void judge(int touchpoint, List<Given> found, int tries) {
        StepFacts facts = ground.facts;
        List<Given> remedied =
                found.stream().filter(one -> one.remedy != Episode.NO_STEP).toList();
        String step = ground.step(touchpoint);
        Change change = new Change(Lever.TAKE_BACK, "", step, "", "");
        if (remedied.size() < Findings.FEWEST / 2) {
            findings.need(Lever.TAKE_BACK, "", step, "companyMinutes", Messages.NEED_REMEDY);
            return;
        }
        double minutes = remedied.stream()
                .mapToDouble(one -> facts.companyMinutes(one.remedy))
                .average()
                .orElseThrow();
        long failed = found.stream().filter(Given::failed).count();
        Candidate candidate = new Candidate(
                change,
                Chance.atLeast(failed, found.size(), MOSTLY_FAILS),
                Success.CERTAIN,
                new Candidate.Argumentation(
                        Messages.takeBack(change, tries, found.size(), failed, remedy(remedied), minutes),
                        ground.step(facts.touchpoint(found.get(0).by)),
                        Messages.takeBackFalsified(change, minutes),
                        Messages.watchStep(step),
                        1));
        found.forEach(one -> candidate.add(one.caseIndex, play -> takeBack(play, one, minutes), 1));
        findings.candidates.add(candidate);
    }

    private String remedy(List<Given> remedied) {
        Map<Integer, Integer> counts = new TreeMap<>();
        remedied.forEach(one -> counts.merge(ground.facts.touchpoint(one.remedy), 1, Integer::sum));
        return ground.step(counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey());
    }

    /** What the company did in the end it does at once; where it never had to, it does now, and the case is solved. */
    private void takeBack(CasePlay play, Given one, double minutes) {
        StepFacts facts = ground.facts;
        if (one.remedy != Episode.NO_STEP) {
            for (int step = one.by; step < Math.min(one.remedy, play.end()); step++) {
                play.drop(step);
            }
            if (one.remedy < play.end()) {
                play.pull(one.remedy, facts.between(one.by, one.remedy));
            }
            return;
        }
        play.companyMillis(one.by, Math.round(minutes * MILLIS_PER_MINUTE));
        play.cut(one.by + 1, Outcome.RESOLVED);
    }
}
