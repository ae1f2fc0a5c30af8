package dev.journey.analysis.lever;

import dev.journey.model.Role;
import dev.journey.model.Side;
import dev.journey.model.TouchpointClass;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/** Customers who chase what they were not told. */
final class CommunicateFinder {
    /** Status, reason and next step. */
    private static final int PARTS = 3;

    private static final String CHASED_THOUGH = "chasedThough";

    private final Ground ground;
    private final Findings findings;

    CommunicateFinder(Ground ground, Findings findings) {
        this.ground = ground;
        this.findings = findings;
    }

    /** One wait of a customer: for which work, whether told before asking, and the chases. */
    private record Wait(int caseIndex, boolean told, List<Integer> chases) {}

    /** What customers of one issue wait for; {@link StepFacts#NONE}: nobody takes it up. */
    private record Kind(String issue, int work) {}

    void look() {
        Map<Kind, List<Wait>> byKind =
                new TreeMap<>(Comparator.comparing(Kind::issue).thenComparingInt(Kind::work));
        for (int c = 0; c < ground.facts.log().caseCount(); c++) {
            waits(c, byKind);
        }
        byKind.forEach((kind, waits) -> {
            List<Wait> chased =
                    waits.stream().filter(wait -> !wait.chases.isEmpty()).toList();
            if (findings.suffice(chased.size())) {
                judge(kind, waits, chased);
            }
        });
    }

    /** From each beginning of work to the next receiver's. */
    private void waits(int caseIndex, Map<Kind, List<Wait>> byKind) {
        StepFacts facts = ground.facts;
        String issue = facts.issue(caseIndex);
        int from = facts.log().firstStep(caseIndex);
        for (Episode episode : Episode.of(facts, caseIndex)) {
            if (episode.isWorked()) {
                byKind.computeIfAbsent(new Kind(issue, facts.touchpoint(episode.core())), kind -> new ArrayList<>())
                        .add(waiting(caseIndex, from, episode.begin()));
                from = episode.begin();
            }
        }
        byKind.computeIfAbsent(new Kind(issue, StepFacts.NONE), kind -> new ArrayList<>())
                .add(waiting(caseIndex, from, facts.log().endStep(caseIndex)));
    }

    private Wait waiting(int caseIndex, int from, int end) {
        StepFacts facts = ground.facts;
        List<Integer> chases = new ArrayList<>();
        boolean told = false;
        for (int step = from; step < end; step++) {
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

    private void judge(Kind kind, List<Wait> waits, List<Wait> chased) {
        String chase = ground.step(ground.facts.touchpoint(chased.get(0).chases.get(0)));
        String step = kind.work == StepFacts.NONE ? chase : ground.step(kind.work);
        Change change = new Change(Lever.COMMUNICATE, "", step, kind.issue, "");
        List<Wait> told = waits.stream().filter(Wait::told).toList();
        List<Wait> silent = waits.stream().filter(wait -> !wait.told).toList();
        long chasedTold = told.stream().filter(wait -> !wait.chases.isEmpty()).count();
        long chasedSilent = chased.size() - chasedTold;
        if (told.size() < Findings.FEWEST / 2) {
            byFigure(change, chase, silent, chasedSilent);
            return;
        }
        findings.tested++;
        if ((double) chasedSilent / Math.max(1, silent.size()) <= (double) chasedTold / told.size()) {
            return;
        }
        propose(
                change,
                chase,
                silent,
                OptionalDouble.of(Chance.larger(chasedSilent, silent.size(), chasedTold, told.size())),
                Success.lowered(new Posterior(chasedTold, told.size()), new Posterior(chasedSilent, silent.size())),
                Sentences.communicate(change, chase, chasedSilent, silent.size(), chasedTold, told.size()));
    }

    /** Hardly anybody was told: how many would chase though told must be given. */
    private void byFigure(Change change, String chase, List<Wait> silent, long chased) {
        OptionalDouble given = ground.argument(Lever.COMMUNICATE, "", change.touchpoint(), CHASED_THOUGH);
        if (given.isEmpty()) {
            findings.need(Lever.COMMUNICATE, "", change.touchpoint(), CHASED_THOUGH, Messages.needTold(change.issue()));
            return;
        }
        double now = (double) chased / Math.max(1, silent.size());
        double spared = now > 0 ? Math.max(0, 1 - given.getAsDouble() / now) : 0;
        propose(
                change,
                chase,
                silent,
                OptionalDouble.empty(),
                Success.given(spared),
                Sentences.communicateBy(change, chase, chased, silent.size(), given.getAsDouble()));
    }

    private void propose(
            Change change, String chase, List<Wait> silent, OptionalDouble pValue, Success success, String sentence) {
        Candidate candidate = Candidate.of(
                change,
                pValue,
                success,
                new Candidate.Argumentation(
                        sentence, "", Sentences.communicateFalsified(chase), Sentences.watchStep(chase)));
        for (Wait wait : silent) {
            wait.chases.forEach(
                    asked -> candidate.add(wait.caseIndex, play -> spare(play, asked), 1, Proof.of(success)));
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
