package dev.journey.analysis.lever;

import dev.journey.model.Outcome;
import dev.journey.model.Side;
import dev.journey.model.TouchpointClass;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** Work of the company that customers are given, and that mostly fails with them. */
final class TakeBackFinder {
    private static final double MOSTLY_FAILS = 0.5;
    private static final long MILLIS_PER_MINUTE = 60_000;
    private static final String COMPANY_MINUTES = "companyMinutes";
    private static final @Nullable TouchpointClass[] REMEDIES = {TouchpointClass.REPAIR, TouchpointClass.VALUE, null};

    private final Ground ground;
    private final Findings findings;

    TakeBackFinder(Ground ground, Findings findings) {
        this.ground = ground;
        this.findings = findings;
    }

    /** One case in which the customer was given the step: by which step, the first and the last try, and whether the first one failed. */
    private record Given(int caseIndex, int by, int tried, int last, boolean failed) {}

    /** A case with the step at which the company did it in the end, or none. */
    private record Remedied(Given given, int remedy) {}

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
            if (findings.suffice(found.size())) {
                findings.tested++;
                judge(step, found, tries.getOrDefault(step, 0));
            }
        });
    }

    /** Repair that the customer does; where no class is known, what the company owes and tells the customer to do. */
    private static boolean isCompanys(StepFacts facts, int step) {
        return facts.side(step) == Side.CUSTOMER
                && (facts.is(step, TouchpointClass.REPAIR)
                        || (facts.kind(step) == null && facts.companyDue(step) && isTold(facts, step)));
    }

    private static boolean isTold(StepFacts facts, int step) {
        int by = step - 1;
        return !facts.opens(step)
                && facts.holder(by) != StepFacts.NONE
                && facts.control(by) == Side.CUSTOMER
                && !facts.is(by, TouchpointClass.TRANSFER);
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
                        : new Given(caseIndex, by, step, lastTry(facts, step, end), failed(facts, step, end));
            }
        }
        return null;
    }

    private static int lastTry(StepFacts facts, int first, int end) {
        int last = first;
        for (int step = first; step < end; step++) {
            last = isCompanys(facts, step) ? step : last;
        }
        return last;
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

    /**
     * What the company's people do in the end: the first repair after the last try, else the first step that the service is for, else
     * the first of no known class. Not what they do before a try as well, such as taking up the case.
     */
    private static int remedy(StepFacts facts, Given given, Set<Integer> before) {
        int end = facts.log().endStep(given.caseIndex);
        for (TouchpointClass kind : REMEDIES) {
            for (int step = given.last + 1; step < end; step++) {
                if (facts.kind(step) == kind
                        && isByPeople(facts, step)
                        && facts.control(step) != Side.CUSTOMER
                        && !before.contains(facts.touchpoint(step))) {
                    return step;
                }
            }
        }
        return Episode.NO_STEP;
    }

    private static boolean isByPeople(StepFacts facts, int step) {
        return facts.side(step).onCompanyAccount() && facts.side(step) != Side.SYSTEM;
    }

    /** What the company does before the first try in at least a tenth of the cases. */
    private static Set<Integer> before(StepFacts facts, List<Given> found) {
        Map<Integer, Integer> counts = new TreeMap<>();
        for (Given given : found) {
            Set<Integer> seen = new HashSet<>();
            for (int step = facts.log().firstStep(given.caseIndex); step < given.tried; step++) {
                if (facts.isWork(step) && seen.add(facts.touchpoint(step))) {
                    counts.merge(facts.touchpoint(step), 1, Integer::sum);
                }
            }
        }
        Set<Integer> before = new HashSet<>();
        counts.forEach((touchpoint, cases) -> {
            if (cases * 10L >= found.size()) {
                before.add(touchpoint);
            }
        });
        return before;
    }

    private void judge(int touchpoint, List<Given> found, int tries) {
        StepFacts facts = ground.facts;
        Set<Integer> before = before(facts, found);
        List<Remedied> all = found.stream()
                .map(given -> new Remedied(given, remedy(facts, given, before)))
                .toList();
        List<Remedied> timed = all.stream()
                .filter(one -> one.remedy != Episode.NO_STEP && facts.companyMinutes(one.remedy) > 0)
                .toList();
        Change change = new Change(Lever.TAKE_BACK, "", ground.step(touchpoint), "", "");
        if (findings.show(timed.size())) {
            double minutes = mean(timed, facts::companyMinutes);
            propose(
                    change,
                    all,
                    minutes,
                    mean(timed, facts::customerMinutes),
                    Sentences.takes(remedy(timed), minutes),
                    tries);
            return;
        }
        OptionalDouble given = ground.argument(Lever.TAKE_BACK, "", change.touchpoint(), COMPANY_MINUTES);
        if (given.isPresent()) {
            propose(change, all, given.getAsDouble(), 0, Sentences.takesBy(given.getAsDouble()), tries);
        } else {
            findings.need(Lever.TAKE_BACK, "", change.touchpoint(), COMPANY_MINUTES, Messages.NEED_REMEDY);
        }
    }

    private static double mean(List<Remedied> timed, IntToDoubleFunction minutes) {
        return timed.stream()
                .mapToDouble(one -> minutes.applyAsDouble(one.remedy))
                .average()
                .orElseThrow();
    }

    private void propose(Change change, List<Remedied> all, double minutes, double attended, String takes, int tries) {
        long failed = all.stream().filter(one -> one.given.failed).count();
        Candidate candidate = new Candidate(
                change,
                Chance.atLeast(failed, all.size(), MOSTLY_FAILS),
                Success.CERTAIN,
                new Candidate.Argumentation(
                        Sentences.takeBack(change, tries, all.size(), failed, takes),
                        ground.step(ground.facts.touchpoint(all.get(0).given.by)),
                        Sentences.takeBackFalsified(change, minutes),
                        Sentences.watchStep(change.touchpoint())));
        Proof proof = Proof.inferred(new Attribution.Group(failed, all.size()).rate());
        all.forEach(
                one -> candidate.add(one.given.caseIndex, play -> takeBack(play, one, minutes, attended), 1, proof));
        findings.candidates.add(candidate);
    }

    private String remedy(List<Remedied> remedied) {
        Map<Integer, Integer> counts = new TreeMap<>();
        remedied.forEach(one -> counts.merge(ground.facts.touchpoint(one.remedy), 1, Integer::sum));
        return ground.step(counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey());
    }

    /** What the company did in the end it does at once; where it never had to, it does now, and the case is solved. */
    private void takeBack(CasePlay play, Remedied one, double minutes, double attended) {
        int by = one.given.by;
        if (one.remedy != Episode.NO_STEP) {
            for (int step = by; step < Math.min(one.remedy, play.end()); step++) {
                play.drop(step);
            }
            if (one.remedy < play.end()) {
                play.pull(one.remedy, ground.facts.between(by, one.remedy));
            }
            return;
        }
        play.companyMillis(by, Math.round(minutes * MILLIS_PER_MINUTE));
        play.activeMillis(by, Math.round(attended * MILLIS_PER_MINUTE));
        play.cut(by + 1, Outcome.RESOLVED);
    }
}
