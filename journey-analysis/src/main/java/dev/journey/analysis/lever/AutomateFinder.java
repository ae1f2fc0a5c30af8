package dev.journey.analysis.lever;

import dev.journey.model.Side;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/** Work that software does in part of the cases, and people in the others. */
final class AutomateFinder {
    private static final String CONTAINMENT = "containment";
    private static final double EVEN = 0.3;

    private final Ground ground;
    private final Findings findings;

    AutomateFinder(Ground ground, Findings findings) {
        this.ground = ground;
        this.findings = findings;
    }

    /** Takes all spots with the same work, and says whether the lever has them. */
    boolean look(List<Spot> spots) {
        List<Episode> episodes = spots.stream()
                .flatMap(spot -> spot.episodes().stream())
                .filter(this::byPeople)
                .toList();
        if (!findings.suffice(episodes.size())) {
            return false;
        }
        int touchpoint = spots.get(0).touchpoint();
        Machine machine = Machine.of(ground, touchpoint);
        String step = ground.step(touchpoint);
        OptionalDouble given = ground.argument(Lever.AUTOMATE, "", step, CONTAINMENT);
        if (given.isPresent()) {
            propose(
                    touchpoint,
                    episodes,
                    machine,
                    Success.given(Math.min(1, given.getAsDouble())),
                    OptionalDouble.empty());
            return true;
        }
        if (!findings.show(machine.attempts())) {
            askFor(step, episodes);
            return false;
        }
        measure(touchpoint, episodes, machine);
        return true;
    }

    private boolean byPeople(Episode episode) {
        return ground.facts.side(episode.core()) != Side.SYSTEM;
    }

    private void measure(int touchpoint, List<Episode> episodes, Machine machine) {
        Change change = new Change(Lever.AUTOMATE, "", ground.step(touchpoint), "", "");
        OptionalDouble breakEven = machine.breakEven();
        double must = breakEven.orElse(0.5);
        if (machine.contained() <= must * machine.attempts()) {
            findings.refuse(change, Guard.BELOW_BREAK_EVEN, Messages.belowBreakEven(machine, must));
            return;
        }
        findings.tested++;
        propose(
                touchpoint,
                episodes,
                machine,
                Success.counted(machine.contained(), machine.attempts()),
                OptionalDouble.of(Chance.atLeast(machine.contained(), machine.attempts(), must)));
    }

    private void propose(int touchpoint, List<Episode> all, Machine machine, Success success, OptionalDouble pValue) {
        Change change = new Change(Lever.AUTOMATE, "", ground.step(touchpoint), "", "");
        List<Episode> reached = all.stream().filter(ground::onlyCoreIsMissing).toList();
        Candidate.Argumentation why = new Candidate.Argumentation(
                Sentences.automate(change, reached.size(), machine, success.mean()),
                ground.replaces(reached),
                Sentences.automateFalsified(change, machine),
                Sentences.watchStep(change.touchpoint()));
        Candidate candidate = Candidate.of(change, pValue, success, why);
        reached.forEach(episode ->
                candidate.add(episode.caseIndex(), Redirect.toMachine(ground.facts, episode), 1, Proof.of(success)));
        findings.candidates.add(candidate);
    }

    /** Work of even length and much of it might follow a rule; how much of it a machine would complete nobody knows. */
    private void askFor(String step, List<Episode> episodes) {
        double[] minutes = episodes.stream()
                .mapToDouble(episode -> ground.facts.companyMinutes(episode.core()))
                .filter(value -> value > 0)
                .toArray();
        double mean = Arrays.stream(minutes).average().orElse(0);
        double square = Arrays.stream(minutes)
                .map(value -> (value - mean) * (value - mean))
                .average()
                .orElse(0);
        boolean many = episodes.size() * 50L >= ground.handoffs;
        if (many && findings.suffice(minutes.length) && Math.sqrt(square) <= EVEN * mean) {
            findings.need(Lever.AUTOMATE, "", step, CONTAINMENT, Messages.NEED_CONTAINMENT);
        }
    }

    /** What software does at a touchpoint, and what is left for people. */
    record Machine(long attempts, long contained, OptionalDouble auto, OptionalDouble manual, OptionalDouble fallback) {

        static Machine of(Ground ground, int touchpoint) {
            MachineTally tally = new MachineTally(ground.facts);
            ground.places.forEach(touchpoint, tally::step);
            return tally.machine();
        }

        /**
         * The containment from which on the machine saves work: (T_auto + T_fallback) / (T_manual + T_fallback), where T_fallback is
         * what a failed attempt adds to the manual work.
         */
        OptionalDouble breakEven() {
            if (manual.isEmpty() || !(manual.getAsDouble() > 0)) {
                return OptionalDouble.empty();
            }
            double penalty = Math.max(0, fallback.orElse(manual.getAsDouble()) - manual.getAsDouble());
            return OptionalDouble.of(breakEven(auto.orElse(0), manual.getAsDouble(), penalty));
        }

        /** From minutes: automated, manual, and added by a fallback. */
        static double breakEven(double auto, double manual, double fallback) {
            return (auto + fallback) / (manual + fallback);
        }
    }
}
