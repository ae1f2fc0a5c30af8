package dev.journey.analysis.lever;

import dev.journey.model.Role;
import dev.journey.model.Side;
import dev.journey.model.TouchpointClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Customers who chase what they were not told. */
final class CommunicateFinder {
    /** Status, reason and next step. */
    private static final int PARTS = 3;

    private final Ground ground;
    private final Findings findings;

    CommunicateFinder(Ground ground, Findings findings) {
        this.ground = ground;
        this.findings = findings;
    }

    /** One case of an issue: whether the customer was told before asking, and the chases. */
    private record Wait(int caseIndex, boolean told, List<Integer> chases) {}

    void look() {
        StepFacts facts = ground.facts;
        Map<String, List<Wait>> byIssue = new TreeMap<>();
        for (int c = 0; c < facts.log().caseCount(); c++) {
            byIssue.computeIfAbsent(facts.issue(c), i -> new ArrayList<>()).add(waiting(c));
        }
        byIssue.forEach((issue, waits) -> {
            List<Wait> chased =
                    waits.stream().filter(wait -> !wait.chases.isEmpty()).toList();
            if (chased.size() >= Findings.FEWEST) {
                judge(issue, waits, chased);
            }
        });
    }

    private Wait waiting(int caseIndex) {
        StepFacts facts = ground.facts;
        List<Integer> chases = new ArrayList<>();
        boolean told = false;
        for (int step = facts.log().firstStep(caseIndex); step < facts.log().endStep(caseIndex); step++) {
            if (facts.side(step) == Side.CUSTOMER && facts.is(step, TouchpointClass.CHASE)) {
                chases.add(step);
            } else if (chases.isEmpty()) {
                told |= facts.text(Role.UPDATE, step)
                        .filter(CommunicateFinder::isFull)
                        .isPresent();
            }
        }
        return new Wait(caseIndex, told, chases);
    }

    private static boolean isFull(String update) {
        return update.split(";", -1).length >= PARTS;
    }

    private void judge(String issue, List<Wait> waits, List<Wait> chased) {
        StepFacts facts = ground.facts;
        String step = ground.step(facts.touchpoint(chased.get(0).chases.get(0)));
        List<Wait> told = waits.stream().filter(Wait::told).toList();
        if (told.size() < Findings.FEWEST / 2) {
            findings.need(Lever.COMMUNICATE, "", step, "chasedThough", Messages.needTold(issue));
            return;
        }
        List<Wait> silent = waits.stream().filter(wait -> !wait.told).toList();
        long chasedTold = told.stream().filter(wait -> !wait.chases.isEmpty()).count();
        long chasedSilent = chased.size() - chasedTold;
        findings.tested++;
        if ((double) chasedSilent / Math.max(1, silent.size()) <= (double) chasedTold / told.size()) {
            return;
        }
        Change change = new Change(Lever.COMMUNICATE, "", step, issue, "");
        Candidate candidate = new Candidate(
                change,
                Chance.larger(chasedSilent, silent.size(), chasedTold, told.size()),
                Success.lowered(new Posterior(chasedTold, told.size()), new Posterior(chasedSilent, silent.size())),
                new Candidate.Argumentation(
                        Messages.communicate(change, chasedSilent, silent.size(), chasedTold, told.size()),
                        "",
                        Messages.communicateFalsified(change),
                        Messages.watchStep(step),
                        1));
        for (Wait wait : chased) {
            if (!wait.told) {
                wait.chases.forEach(chase -> candidate.add(wait.caseIndex, play -> spare(play, chase), 1));
            }
        }
        findings.candidates.add(candidate);
    }

    /** The chase goes, and so does what is said to it: the next steps of whoever answers, until work goes on. */
    private void spare(CasePlay play, int chase) {
        StepFacts facts = ground.facts;
        play.drop(chase);
        int answer = chase + 1;
        while (answer < play.end() && facts.side(answer) == Side.SYSTEM && facts.front(answer)) {
            play.drop(answer);
            answer++;
        }
        boolean onlyAnswers = answer + 1 < play.end()
                && facts.holder(answer) != StepFacts.NONE
                && facts.front(answer)
                && facts.outcome(answer) == null
                && (facts.holder(answer + 1) != facts.holder(answer) || facts.side(answer + 1) == Side.CUSTOMER);
        if (onlyAnswers) {
            play.drop(answer);
        }
    }
}
