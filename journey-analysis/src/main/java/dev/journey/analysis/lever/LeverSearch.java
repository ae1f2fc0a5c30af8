package dev.journey.analysis.lever;

import dev.journey.model.Progress;
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

    private final Levers levers;
    private final Ground ground;
    private final CaseTotals totals;
    private final StepFacts recorded;
    private final Workload workload;
    private final Rework rework;
    private final Findings findings = new Findings();
    private final Findings rare = Findings.ofLeads();

    LeverSearch(Levers levers, EventLog log) {
        this.levers = levers;
        StepFacts facts = StepFacts.repaired(log);
        recorded = new StepFacts(log);
        ground = new Ground(facts, levers.staff.and(Staff.of(log)), levers.costs.arguments());
        totals = new CaseTotals(facts, levers.weights);
        workload = new Workload(facts, levers.staff);
        rework = new Rework(facts);
    }

    LeverReport report() {
        look(findings, levers.progress);
        List<Candidate> sure = sure();
        double[] means = means();
        Objective objective = levers.objective.map(Objective::of).orElseGet(() -> Objective.shares(means));
        Judge judge = new Judge(levers, ground, workload, objective, means);
        List<Judge.Judged> kept = keep(judge, sure);
        List<Judge.Judged> leads = leads(judge, kept);
        LeverSets sets = new LeverSets(
                new SetMembers(candidates(kept), candidates(leads)), ground.facts, totals, workload, levers, objective);
        findings.refused.sort(Comparator.comparing(Refusal::lever).thenComparing(Refusal::place));
        List<LeverSet> pareto = sets.pareto();
        return new LeverReport(
                recommendations(judge, kept),
                findings.refused,
                findings.needs,
                pareto,
                sets.bound(),
                sets.refused(),
                argued(judge, leads, pareto),
                ground.facts.log().caseCount(),
                byUnit(means),
                findings.tested);
    }

    private static Map<Unit, Double> byUnit(double[] means) {
        Map<Unit, Double> byUnit = new LinkedHashMap<>();
        for (Unit unit : Unit.values()) {
            byUnit.put(unit, means[unit.ordinal()]);
        }
        return byUnit;
    }

    private static List<Candidate> candidates(List<Judge.Judged> judged) {
        return judged.stream().map(Judge.Judged::candidate).toList();
    }

    private void look(Findings found, Progress progress) {
        KnowHowFinder knowHow = new KnowHowFinder(ground, found);
        EmpowerFinder empower = new EmpowerFinder(ground, found, knowHow);
        AutomateFinder automate = new AutomateFinder(ground, found);
        Collection<List<Spot>> works = byWork().values();
        int looked = 0;
        for (List<Spot> spots : works) {
            List<Spot> same = List.copyOf(spots);
            if (empower.decides(same.get(0))) {
                same.forEach(empower::look);
            } else if (!automate.look(same)) {
                same.forEach(knowHow::look);
            }
            progress.at(Work.SEARCHING, ++looked, works.size());
        }
        new OwnItFinder(ground, found).look();
        new CommunicateFinder(ground, found).look();
        new PreventFinder(ground, found).look();
        new TakeBackFinder(ground, found).look();
        new ReworkFinder(ground, found).look(rework);
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

    /** Those that nothing forbids; the others are refused. */
    private List<Judge.Judged> keep(Judge judge, List<Candidate> sure) {
        Evaluation evaluation = new Evaluation(ground.facts, totals, sure, levers.draws);
        List<Judge.Judged> kept = new ArrayList<>();
        for (int i = 0; i < sure.size(); i++) {
            levers.progress.at(Work.PREDICTING, i + 1L, sure.size());
            Judge.Judged judged = judge.judge(evaluation, sure, i);
            judged.objection()
                    .ifPresentOrElse(
                            no -> findings.refuse(judged.candidate().change(), no.guard(), no.reason()),
                            () -> kept.add(judged));
        }
        return kept;
    }

    private List<Recommendation> recommendations(Judge judge, List<Judge.Judged> kept) {
        double[] adjusted = adjusted();
        return kept.stream()
                .map(one -> judge.argued(one, adjusted[findings.candidates.indexOf(one.candidate())]))
                .sorted(Comparator.comparingDouble(Recommendation::relief)
                        .reversed()
                        .thenComparing(Recommendation::change))
                .toList();
    }

    /** The most promising of what is not recommended, as many as leave the search for sets exact. */
    private List<Judge.Judged> leads(Judge judge, List<Judge.Judged> kept) {
        int room = Shapley.MOST - kept.size();
        if (kept.isEmpty() || room <= 0) {
            return List.of();
        }
        look(rare, Progress.NONE);
        List<Candidate> found = new ArrayList<>(findings.candidates);
        found.addAll(rare.candidates);
        List<Candidate> sure = candidates(kept);
        List<Candidate> all = new ArrayList<>(sure);
        all.addAll(Leads.among(found, sure, levers.staff));
        Evaluation evaluation = new Evaluation(ground.facts, totals, all, levers.draws);
        List<Judge.Judged> judged = judge.judge(evaluation, all).stream()
                .skip(sure.size())
                .filter(one -> one.objection().isEmpty())
                .toList();
        List<Judge.Judged> best = Leads.best(judged, room);
        List<Candidate> whole = Leads.withPartners(candidates(best), sure);
        return best.stream().filter(one -> whole.contains(one.candidate())).toList();
    }

    /** Those that are in a set; with the probability of such evidence among all tests of its kind. */
    private List<Lead> argued(Judge judge, List<Judge.Judged> leads, List<LeverSet> sets) {
        double[] adjusted = adjusted();
        List<Lead> argued = new ArrayList<>();
        for (Judge.Judged lead : leads) {
            Candidate candidate = lead.candidate();
            int position = findings.candidates.indexOf(candidate);
            double pAdjusted =
                    position >= 0 ? adjusted[position] : Math.min(1, candidate.pValue() * Math.max(1, rare.tested));
            if (sets.stream().anyMatch(set -> set.leads().contains(candidate.change()))) {
                argued.add(new Lead(judge.argued(lead, pAdjusted), Leads.credence(candidate.pValue())));
            }
        }
        return argued;
    }

    /** The log's own means, of the teams as recorded: those that other reports show. */
    private double[] means() {
        return new Evaluation(recorded, new CaseTotals(recorded, levers.weights), List.of(), levers.draws).means();
    }
}
