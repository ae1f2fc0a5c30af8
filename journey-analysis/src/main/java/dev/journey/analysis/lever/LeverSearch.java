package dev.journey.analysis.lever;

import dev.journey.model.Progress.Work;
import dev.journey.model.log.EventLog;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** One search for levers: evidence, candidates, guards, effects, sets. Not thread-safe. */
final class LeverSearch {
    /** How probable one false recommendation among all may be. */
    private static final double LEVEL = 0.05;
    /** How probable it may be that a change does harm. */
    private static final double HARM = 0.1;
    /** Less relief than this is not worth a manager's time: a thousandth of all handoffs and effort. */
    private static final double LEAST_RELIEF = 0.001;

    private final Levers levers;
    private final Ground ground;
    private final CaseTotals totals;
    private final StepFacts recorded;
    private final Workload workload;
    private final Findings findings = new Findings();

    LeverSearch(Levers levers, EventLog log) {
        this.levers = levers;
        StepFacts facts = StepFacts.repaired(log);
        recorded = new StepFacts(log);
        ground = new Ground(facts, levers.staff.and(Staff.of(log)), levers.costs.arguments());
        totals = new CaseTotals(facts, levers.weights);
        workload = new Workload(facts, levers.staff);
    }

    LeverReport report() {
        look();
        List<Candidate> sure = sure();
        double[] means = means();
        Objective objective = levers.objective.map(Objective::of).orElseGet(() -> Objective.shares(means));
        List<Candidate> kept = new ArrayList<>();
        List<Recommendation> made = recommend(sure, objective, means, kept);
        Map<Unit, Double> byUnit = new LinkedHashMap<>();
        for (Unit unit : Unit.values()) {
            byUnit.put(unit, means[unit.ordinal()]);
        }
        LeverSets sets =
                new LeverSets(new Evaluation(ground.facts, totals, kept, levers.draws), kept, levers, objective);
        findings.refused.sort(Comparator.comparing(Refusal::lever).thenComparing(Refusal::place));
        return new LeverReport(
                made,
                findings.refused,
                findings.needs,
                sets.pareto(),
                sets.bound(),
                ground.facts.log().caseCount(),
                byUnit,
                findings.tested);
    }

    private void look() {
        KnowHowFinder knowHow = new KnowHowFinder(ground, findings);
        EmpowerFinder empower = new EmpowerFinder(ground, findings, knowHow);
        AutomateFinder automate = new AutomateFinder(ground, findings);
        Collection<List<Spot>> works = byWork().values();
        int looked = 0;
        for (List<Spot> spots : works) {
            List<Spot> same = List.copyOf(spots);
            if (empower.decides(same.get(0))) {
                same.forEach(empower::look);
            } else if (!automate.look(same)) {
                same.forEach(knowHow::look);
            }
            levers.progress.at(Work.SEARCHING, ++looked, works.size());
        }
        new OwnItFinder(ground, findings).look();
        new CommunicateFinder(ground, findings).look();
        new PreventFinder(ground, findings).look();
        new TakeBackFinder(ground, findings).look();
    }

    private Map<Integer, List<Spot>> byWork() {
        Map<Integer, List<Spot>> spots = new TreeMap<>();
        ground.spots.forEach(spot ->
                spots.computeIfAbsent(spot.touchpoint(), t -> new ArrayList<>()).add(spot));
        return spots;
    }

    /** Candidates whose evidence is strong enough for the number of places looked at, and that nothing forbids. */
    private List<Candidate> sure() {
        double[] adjusted = adjusted();
        List<Candidate> sure = new ArrayList<>();
        for (int i = 0; i < findings.candidates.size(); i++) {
            Candidate candidate = findings.candidates.get(i);
            Change change = candidate.change();
            Optional<Staff.Constraint> forbidden = levers.staff.forbids(change);
            if (forbidden.isPresent()) {
                findings.refuse(change, Guard.VALIDATED_CONSTRAINT, Messages.forbidden(forbidden.get()));
            } else if (candidate.occurrences() < Findings.FEWEST) {
                findings.refuse(change, Guard.TOO_FEW, Messages.tooFew(candidate.occurrences(), Findings.FEWEST));
            } else if (adjusted[i] > LEVEL) {
                findings.refuse(change, Guard.WEAK_EVIDENCE, Messages.weak(adjusted[i], findings.tested));
            } else {
                sure.add(candidate);
            }
        }
        return sure;
    }

    /**
     * By candidate. Places that were tested and brought no candidate count too: their p-value is at most 1. What stands on a figure that
     * was given was not tested, and is no member of the family.
     */
    private double[] adjusted() {
        int found = findings.candidates.size();
        int[] family = IntStream.range(0, found)
                .filter(i -> findings.candidates.get(i).tested())
                .toArray();
        double[] pValues = new double[Math.max(family.length, findings.tested)];
        Arrays.fill(pValues, 1);
        for (int i = 0; i < family.length; i++) {
            pValues[i] = findings.candidates.get(family[i]).pValue();
        }
        double[] byTest = Holm.adjusted(pValues);
        double[] adjusted = new double[found];
        for (int i = 0; i < family.length; i++) {
            adjusted[family[i]] = byTest[i];
        }
        return adjusted;
    }

    private List<Recommendation> recommend(
            List<Candidate> sure, Objective objective, double[] means, List<Candidate> kept) {
        double[] adjusted = adjusted();
        Evaluation evaluation = new Evaluation(ground.facts, totals, sure, levers.draws);
        List<Recommendation> made = new ArrayList<>();
        for (int i = 0; i < sure.size(); i++) {
            Candidate candidate = sure.get(i);
            levers.progress.at(Work.PREDICTING, i + 1L, sure.size());
            Prediction prediction =
                    Prediction.of(evaluation.draws(withPartners(sure, i)), objective, levers.costs.rates());
            Workload.Moved moved = workload.of(candidate);
            if (hasPartners(sure, candidate) && passes(candidate, prediction) && bears(candidate, moved.loads())) {
                kept.add(candidate);
                made.add(new Recommendation(
                        candidate,
                        prediction,
                        adjusted[findings.candidates.indexOf(candidate)],
                        evidence(candidate),
                        moved,
                        Sentences.watch(candidate.argumentation().watched(), prediction, means)));
            }
        }
        made.sort(Comparator.comparingDouble(Recommendation::relief).reversed().thenComparing(Recommendation::change));
        return made;
    }

    /** The log's own means, of the teams as recorded: those that other reports show. */
    private double[] means() {
        return new Evaluation(recorded, new CaseTotals(recorded, levers.weights), List.of(), levers.draws).means();
    }

    private static int[] withPartners(List<Candidate> sure, int position) {
        return IntStream.concat(
                        IntStream.of(position),
                        sure.get(position).together().stream()
                                .mapToInt(sure::indexOf)
                                .filter(other -> other >= 0))
                .toArray();
    }

    /** A change that does nothing without another one goes with it. */
    private boolean hasPartners(List<Candidate> sure, Candidate candidate) {
        for (Candidate partner : candidate.together()) {
            if (!sure.contains(partner)) {
                findings.refuse(candidate.change(), Guard.NEEDS_ANOTHER, Messages.needsAnother(partner.change()));
                return false;
            }
        }
        return true;
    }

    /** Whether no team that can do its work today could not do it with the change. */
    private boolean bears(Candidate candidate, List<TeamLoad> loads) {
        Optional<TeamLoad> over = loads.stream()
                .filter(load -> load.before() < 1 && load.after() >= 1)
                .findFirst();
        over.ifPresent(load -> findings.refuse(candidate.change(), Guard.OWNER_OVERLOAD, Messages.overload(load)));
        return over.isEmpty();
    }

    private boolean passes(Candidate candidate, Prediction prediction) {
        Interval misplaced = prediction.of(Unit.MISPLACED_MINUTES);
        if (misplaced.median() > 1e-9) {
            findings.refuse(
                    candidate.change(), Guard.CONTROL_RELOCATION, Messages.controlRelocation(misplaced.median()));
            return false;
        }
        if (prediction.probabilityOfHarm() > HARM || prediction.relief() < LEAST_RELIEF) {
            findings.refuse(candidate.change(), Guard.LIKELY_HARM, Messages.noRelief(prediction.probabilityOfHarm()));
            return false;
        }
        return true;
    }

    private List<Evidence> evidence(Candidate candidate) {
        List<Evidence> evidence = new ArrayList<>();
        candidate.forEachProof((c, proof) ->
                evidence.add(new Evidence(ground.facts.log().caseId(c), proof.recorded(), proof.probability())));
        return evidence;
    }
}
