package dev.journey.analysis.lever;

import dev.journey.model.Capability;
import dev.journey.model.Outcome;
import java.util.Map;
import java.util.Optional;

/** What a team does comes back, and what others do of the same work does not: the team lacks a skill (TRAIN). */
final class ReworkFinder {
    private static final double OFTEN = 2;

    private final Ground ground;
    private final Findings findings;
    private final SpotWork work;

    ReworkFinder(Ground ground, Findings findings) {
        this.ground = ground;
        this.findings = findings;
        work = new SpotWork(ground);
    }

    void look(Rework rework) {
        rework.forEach((kind, byHolder) -> {
            if (!ground.own.isEverybodys(kind.touchpoint()) && !rework.isRoutine(kind.touchpoint())) {
                byHolder.forEach((holder, done) -> judge(kind, holder, done, others(byHolder, holder)));
            }
        });
    }

    /** The same work of all others together: how often it was done, and how much of it came back. */
    private static Attribution.Group others(Map<Integer, Rework.Done> byHolder, int holder) {
        long back = 0;
        long all = 0;
        for (Map.Entry<Integer, Rework.Done> other : byHolder.entrySet()) {
            if (other.getKey() != holder) {
                back += other.getValue().backs().size();
                all += other.getValue().times();
            }
        }
        return new Attribution.Group(back, all);
    }

    private void judge(Rework.Kind kind, int holder, Rework.Done done, Attribution.Group others) {
        if (!findings.suffice(done.backs().size()) || !findings.show(others.all())) {
            return;
        }
        Attribution.Group own = new Attribution.Group(done.backs().size(), done.times());
        Capability skill = new Capability(Capability.Kind.SKILL, work.skill(done.example()));
        Change change = new Change(
                Lever.TRAIN, ground.team(holder), ground.step(kind.touchpoint()), kind.issue(), skill.toString());
        findings.tested++;
        if ((double) own.passed() / own.all() < OFTEN * others.passed() / others.all() || isKnown(change)) {
            return;
        }
        Optional<Boolean> has = ground.has(StepFacts.NONE, holder, skill);
        if (has.orElse(false)) {
            findings.refuse(change, Guard.ALREADY_GIVEN, Messages.skilledAlready(change.team(), skill, own.passed()));
            return;
        }
        propose(change, done, own, others, has.isPresent());
    }

    /** Whether the peers' evidence speaks for the same training already. */
    private boolean isKnown(Change change) {
        return findings.candidates.stream()
                .map(Candidate::change)
                .anyMatch(other -> other.lever() == Lever.TRAIN
                        && other.team().equals(change.team())
                        && other.touchpoint().equals(change.touchpoint()));
    }

    private void propose(
            Change change, Rework.Done done, Attribution.Group own, Attribution.Group others, boolean recorded) {
        Success success =
                Success.lowered(new Posterior(others.passed(), others.all()), new Posterior(own.passed(), own.all()));
        long reopened = done.backs().stream().filter(Rework.Back::reopened).count();
        Candidate candidate = new Candidate(
                change,
                Chance.larger(own.passed(), own.all(), others.passed(), others.all()),
                success,
                new Candidate.Argumentation(
                        Sentences.rework(change, own, others, reopened),
                        change.touchpoint(),
                        Sentences.reworkFalsified(change, others),
                        Sentences.watchRework(change)));
        Proof proof = recorded ? Proof.RECORDED : Proof.inferred(Attribution.excess(others, own));
        done.backs().forEach(back -> candidate.add(back.caseIndex(), play -> spare(play, back), 1, proof));
        findings.candidates.add(candidate);
    }

    /** What came back does not: the steps until it was done again go; where nothing follows, the case is over before. */
    private void spare(CasePlay play, Rework.Back back) {
        if (!back.reopened() || back.redo() + 1 >= play.end() || ground.facts.outcome(back.redo()) != null) {
            play.cut(back.from(), Outcome.RESOLVED);
            return;
        }
        for (int step = back.from(); step <= back.redo(); step++) {
            play.drop(step);
        }
        play.pull(back.redo() + 1, ground.facts.between(back.from(), back.redo() + 1));
    }
}
