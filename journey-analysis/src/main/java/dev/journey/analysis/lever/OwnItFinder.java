package dev.journey.analysis.lever;

import dev.journey.model.Side;
import dev.journey.model.TouchpointClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Customers who are sent from one team to the next: one face for them. */
final class OwnItFinder {
    private static final double ORDINARY = 0.05;

    private final Ground ground;
    private final Findings findings;

    OwnItFinder(Ground ground, Findings findings) {
        this.ground = ground;
        this.findings = findings;
    }

    /** One time that a customer was sent on: by which step, and by which step the customer went. */
    private record SentOn(int caseIndex, int by, int goes) {}

    void look() {
        StepFacts facts = ground.facts;
        Map<String, List<SentOn>> byIssue = new TreeMap<>();
        Map<String, Integer> cases = new TreeMap<>();
        for (int c = 0; c < facts.log().caseCount(); c++) {
            String issue = facts.issue(c);
            cases.merge(issue, 1, Integer::sum);
            byIssue.computeIfAbsent(issue, i -> new ArrayList<>()).addAll(sentOn(facts, c));
        }
        byIssue.forEach((issue, found) -> {
            long in = found.stream().mapToInt(SentOn::caseIndex).distinct().count();
            if (findings.suffice(found.size())) {
                findings.tested++;
                propose(issue, found, in, cases.getOrDefault(issue, 0));
            }
        });
    }

    /** A team says that another must do it, and the customer turns to the company again; more than one team is seen. */
    private static List<SentOn> sentOn(StepFacts facts, int caseIndex) {
        List<SentOn> found = new ArrayList<>();
        int end = facts.log().endStep(caseIndex);
        for (int step = facts.log().firstStep(caseIndex); step + 1 < end; step++) {
            boolean passesOn = facts.holder(step) != StepFacts.NONE
                    && facts.front(step)
                    && facts.control(step) == Side.CUSTOMER
                    && facts.is(step, TouchpointClass.TRANSFER);
            if (passesOn && facts.isContact(step + 1)) {
                found.add(new SentOn(caseIndex, step, step + 1));
            }
        }
        return found;
    }

    private void propose(String issue, List<SentOn> found, long in, int cases) {
        String owner = owner(found);
        int goes = ground.facts.touchpoint(found.get(0).goes());
        Change change = new Change(Lever.OWN_IT, owner, ground.step(goes), issue, "");
        Candidate candidate = new Candidate(
                change,
                Chance.atLeast(in, cases, ORDINARY),
                Success.CERTAIN,
                new Candidate.Argumentation(
                        Sentences.ownIt(change, found.size(), in, cases, load(owner)),
                        ground.step(ground.facts.touchpoint(found.get(0).by())),
                        Sentences.ownItFalsified(change),
                        Sentences.watchStep(change.touchpoint())));
        Proof proof = Proof.inferred(1 - ORDINARY * (cases + 1) / (in + 0.5));
        Map<Integer, List<SentOn>> byCase = new TreeMap<>();
        found.forEach(one ->
                byCase.computeIfAbsent(one.caseIndex(), c -> new ArrayList<>()).add(one));
        byCase.forEach((c, sent) -> {
            int face = face(ground.facts, c);
            sent.forEach(one -> candidate.add(c, play -> own(play, one, face), 1, proof));
        });
        findings.candidates.add(candidate);
    }

    /** The owner's steps of work today. */
    private long load(String owner) {
        long steps = 0;
        for (int holder = 0; holder < ground.facts.holderCount(); holder++) {
            steps += ground.team(holder).equals(owner) ? ground.own.steps(holder) : 0;
        }
        return steps;
    }

    /** The customer is not sent on and sees one face; what the others do stays. */
    private void own(CasePlay play, SentOn one, int face) {
        play.drop(one.by());
        play.drop(one.goes());
        for (int step = play.first(); step < play.end(); step++) {
            int holder = ground.facts.holder(step);
            if (holder != StepFacts.NONE && holder != face && ground.facts.side(step) != Side.SYSTEM) {
                play.hide(step);
            }
        }
    }

    private String owner(List<SentOn> found) {
        Map<String, Integer> faces = new TreeMap<>();
        found.forEach(one -> faces.merge(ground.team(face(ground.facts, one.caseIndex())), 1, Integer::sum));
        return faces.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
    }

    /** The first human holder whom the customer sees. */
    private static int face(StepFacts facts, int caseIndex) {
        for (int step = facts.log().firstStep(caseIndex); step < facts.log().endStep(caseIndex); step++) {
            if (facts.holder(step) != StepFacts.NONE && facts.front(step) && facts.side(step) == Side.COMPANY) {
                return facts.holder(step);
            }
        }
        return StepFacts.NONE;
    }
}
