package dev.journey.analysis.lever;

import dev.journey.model.Outcome;
import dev.journey.model.Side;
import dev.journey.model.TouchpointClass;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/** Origins after which far more customers need help than after comparable ones. */
final class PreventFinder {
    private static final String PREVENTABLE = "preventable";

    private final Ground ground;
    private final Findings findings;

    PreventFinder(Ground ground, Findings findings) {
        this.ground = ground;
        this.findings = findings;
    }

    /** The cases that begin with an origin; those in trouble with the step at which help was needed. */
    private static final class Origin {
        private final int touchpoint;
        private final Map<Integer, Integer> troubled = new TreeMap<>();
        private final Map<String, Integer> issues = new TreeMap<>();
        private int cases;
        private int served;
        private boolean stated;

        private Origin(int touchpoint) {
            this.touchpoint = touchpoint;
        }

        /** Whether most customers are done with it: then it is no way to turn to the company. */
        private boolean suffices() {
            return 2L * served < cases - troubled.size();
        }

        private double rate() {
            return (double) troubled.size() / cases;
        }
    }

    void look() {
        StepFacts facts = ground.facts;
        Map<Integer, Origin> origins = new TreeMap<>();
        for (int c = 0; c < facts.log().caseCount(); c++) {
            int first = facts.log().firstStep(c);
            if (facts.side(first) == Side.CUSTOMER && isOrigin(facts, first)) {
                Origin origin = origins.computeIfAbsent(facts.touchpoint(first), Origin::new);
                origin.cases++;
                origin.stated |= facts.kind(first) != null;
                origin.issues.merge(facts.issue(c), 1, Integer::sum);
                int trouble = trouble(facts, c);
                if (trouble != Episode.NO_STEP) {
                    origin.troubled.put(c, trouble);
                } else if (isServed(facts, c)) {
                    origin.served++;
                }
            }
        }
        List<Origin> all = origins.values().stream()
                .filter(origin -> origin.stated || origin.suffices())
                .toList();
        all.stream().filter(origin -> findings.suffice(origin.troubled.size())).forEach(origin -> judge(origin, all));
    }

    /** Whether somebody of the company's people faces the customer. */
    private static boolean isServed(StepFacts facts, int caseIndex) {
        for (int step = facts.log().firstStep(caseIndex); step < facts.log().endStep(caseIndex); step++) {
            if (facts.side(step) == Side.COMPANY && facts.front(step)) {
                return true;
            }
        }
        return false;
    }

    /** What the customer is after; where no class is known, whatever the customer does first. */
    private static boolean isOrigin(StepFacts facts, int first) {
        return facts.is(first, TouchpointClass.VALUE) || facts.kind(first) == null;
    }

    /** Where the customer turns to the company for help. */
    private static int trouble(StepFacts facts, int caseIndex) {
        for (int step = facts.log().firstStep(caseIndex) + 1; step < facts.log().endStep(caseIndex); step++) {
            if (facts.isContact(step)) {
                return step;
            }
        }
        return Episode.NO_STEP;
    }

    private void judge(Origin origin, List<Origin> all) {
        Optional<Origin> peer = all.stream()
                .filter(other -> other != origin && findings.suffice(other.cases) && comparable(origin, other))
                .min(Comparator.comparingDouble(Origin::rate));
        String name = ground.step(origin.touchpoint);
        Change change = new Change(Lever.PREVENT, "", name, "", "");
        if (peer.isEmpty()) {
            byFigure(origin, change);
            return;
        }
        findings.tested++;
        Origin better = peer.get();
        if (origin.rate() < 2 * better.rate()) {
            return;
        }
        propose(
                origin,
                change,
                OptionalDouble.of(
                        Chance.larger(origin.troubled.size(), origin.cases, better.troubled.size(), better.cases)),
                Success.lowered(
                        new Posterior(better.troubled.size(), better.cases),
                        new Posterior(origin.troubled.size(), origin.cases)),
                Sentences.prevent(
                        change,
                        origin.troubled.size(),
                        origin.cases,
                        ground.step(better.touchpoint),
                        better.troubled.size(),
                        better.cases),
                Sentences.preventFalsified(change, ground.step(better.touchpoint)));
    }

    /** Nothing to compare with: which share can be prevented must be given. */
    private void byFigure(Origin origin, Change change) {
        OptionalDouble given = ground.argument(Lever.PREVENT, "", change.touchpoint(), PREVENTABLE);
        if (given.isEmpty()) {
            findings.need(Lever.PREVENT, "", change.touchpoint(), PREVENTABLE, Messages.NEED_PEER_ORIGIN);
            return;
        }
        double share = Math.min(1, given.getAsDouble());
        propose(
                origin,
                change,
                OptionalDouble.empty(),
                Success.given(share),
                Sentences.preventBy(change, origin.troubled.size(), origin.cases, share),
                Sentences.preventByFalsified(change, share));
    }

    private void propose(
            Origin origin, Change change, OptionalDouble pValue, Success success, String sentence, String falsifiedBy) {
        Candidate candidate = Candidate.of(
                change,
                pValue,
                success,
                new Candidate.Argumentation(sentence, "", falsifiedBy, Sentences.watchContacts(change.touchpoint())));
        origin.troubled.forEach(
                (c, step) -> candidate.add(c, play -> play.cut(step, Outcome.RESOLVED), 1, Proof.of(success)));
        findings.candidates.add(candidate);
    }

    /** Origins of the same issues. */
    private static boolean comparable(Origin origin, Origin other) {
        return origin.issues.keySet().stream().anyMatch(other.issues::containsKey);
    }
}
