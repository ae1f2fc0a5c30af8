package dev.journey.analysis.practice;

import dev.journey.analysis.figure.Estimate;
import dev.journey.analysis.figure.Share;
import dev.journey.model.Outcome;
import dev.journey.model.RefusalReason;
import dev.journey.model.Role;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Counts refusals. Not thread-safe. */
final class RefusalTally {
    private final Steps steps;
    private final Map<RefusalReason, Long> reasons = new EnumMap<>(RefusalReason.class);
    private final Map<Refusals.Silo, Long> silos = new HashMap<>();
    private long total;
    private long cases;
    private long others;
    private long bare;
    private long reversed;

    private RefusalTally(Steps steps) {
        this.steps = steps;
    }

    static Known<Refusals> of(Steps steps) {
        return Known.when(steps.has(Role.REFUSAL), () -> new RefusalTally(steps).count(), Messages.NO_REFUSALS);
    }

    private Refusals count() {
        for (int c = 0; c < steps.cases(); c++) {
            long before = total;
            for (int step = steps.first(c); step < steps.end(c); step++) {
                Optional<String> tag = steps.text(Role.REFUSAL, step);
                if (tag.isPresent()) {
                    refuse(c, step, tag.get());
                }
            }
            cases += total > before ? 1 : 0;
        }
        return new Refusals(
                total,
                new Share(cases, steps.cases()),
                reasons,
                others,
                Known.when(steps.has(Role.ALTERNATIVE), () -> new Share(bare, total), Messages.NO_ALTERNATIVES),
                Known.when(steps.has(Role.DECISION), () -> new Share(reversed, total), Messages.NO_DECISIONS),
                proposals("considered", "adopted"),
                proposals("adopted"),
                silos(),
                neutrality());
    }

    private void refuse(int c, int step, String tag) {
        total++;
        bare += steps.text(Role.ALTERNATIVE, step).isEmpty() ? 1 : 0;
        reversed += isGrantedLater(c, step) ? 1 : 0;
        Optional<RefusalReason> reason = RefusalReason.of(tag);
        others += reason.isEmpty() ? 1 : 0;
        reason.ifPresent(known -> reasons.merge(known, 1L, Long::sum));
        reason.filter(known -> known == RefusalReason.SCOPE || known == RefusalReason.ACCESS)
                .ifPresent(known -> silos.merge(
                        new Refusals.Silo(
                                steps.text(Role.TEAM, step).orElse(""),
                                steps.text(Role.CHANNEL, step).orElse(""),
                                known,
                                0),
                        1L,
                        Long::sum));
    }

    private boolean isGrantedLater(int c, int refusal) {
        OptionalDouble amount = amount(refusal);
        for (int step = refusal + 1; step < steps.end(c); step++) {
            boolean granted = steps.text(Role.DECISION, step)
                    .filter("granted"::equalsIgnoreCase)
                    .isPresent();
            OptionalDouble other = amount(step);
            if (granted && (amount.isEmpty() || other.isEmpty() || amount.equals(other))) {
                return true;
            }
        }
        return false;
    }

    private OptionalDouble amount(int step) {
        return steps.log()
                .numbers(Role.AMOUNT)
                .map(column -> column.value(step))
                .orElse(OptionalDouble.empty());
    }

    private Known<Share> proposals(String... wanted) {
        if (!steps.has(Role.PROPOSAL)) {
            return Known.absent(Messages.NO_PROPOSALS);
        }
        long all = 0;
        long matching = 0;
        List<String> counted = List.of(wanted);
        for (int c = 0; c < steps.cases(); c++) {
            for (int step = steps.first(c); step < steps.end(c); step++) {
                Optional<String> tag = steps.text(Role.PROPOSAL, step);
                all += tag.isPresent() ? 1 : 0;
                matching += tag.filter(counted::contains).isPresent() ? 1 : 0;
            }
        }
        return Known.of(new Share(matching, all));
    }

    private List<Refusals.Silo> silos() {
        return silos.entrySet().stream()
                .map(entry -> new Refusals.Silo(
                        entry.getKey().team(),
                        entry.getKey().channel(),
                        entry.getKey().reason(),
                        entry.getValue()))
                .sorted(Comparator.comparingLong(Refusals.Silo::count)
                        .reversed()
                        .thenComparing(Refusals.Silo::team)
                        .thenComparing(Refusals.Silo::channel)
                        .thenComparing(Refusals.Silo::reason))
                .toList();
    }

    private Known<Estimate> neutrality() {
        if (!steps.has(Role.FAULT)) {
            return Known.absent(Messages.NO_FAULTS);
        }
        return Known.of(
                Estimate.ofDifference(resolved("customer"), resolved("ours"), Practice.CONFIDENCE),
                Messages.NO_TWO_GROUPS);
    }

    private Share resolved(String fault) {
        long all = 0;
        long resolved = 0;
        for (int c = 0; c < steps.cases(); c++) {
            if (steps.ofCase(Role.FAULT, c).filter(fault::equalsIgnoreCase).isPresent()) {
                all++;
                resolved += steps.outcome(c) == Outcome.RESOLVED ? 1 : 0;
            }
        }
        return new Share(resolved, all);
    }
}
