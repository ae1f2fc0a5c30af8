package dev.journey.analysis.practice;

import dev.journey.analysis.figure.Share;
import dev.journey.model.Role;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Counts causes and where they come from. */
final class Causes {
    private static final int[] DAYS = {7, 30, 90};

    private Causes() {}

    static Known<List<FailureDemand.Cause>> of(Steps steps) {
        if (!steps.has(Role.CAUSE)) {
            return Known.absent(Messages.NO_CAUSES);
        }
        Map<String, Long> counts = counts(steps);
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        return Known.of(counts.entrySet().stream()
                .map(entry -> new FailureDemand.Cause(entry.getKey(), new Share(entry.getValue(), all)))
                .sorted(Comparator.<FailureDemand.Cause>comparingLong(
                                cause -> -cause.cases().part())
                        .thenComparing(FailureDemand.Cause::cause))
                .toList());
    }

    static Known<List<FailureDemand.Origin>> origins(Steps steps) {
        Map<String, String> origins = steps.service().origins();
        Map<String, Long> passes = steps.service().population();
        if (!steps.has(Role.CAUSE) || origins.isEmpty() || passes.isEmpty()) {
            return Known.absent(Messages.NO_ORIGINS);
        }
        Map<String, Long> counts = counts(steps);
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        Map<String, Long> byOrigin = new HashMap<>();
        counts.forEach((cause, count) -> {
            String origin = origins.get(cause);
            if (origin != null && passes.getOrDefault(origin, 0L) > 0) {
                byOrigin.merge(origin, count, Long::sum);
            }
        });
        return Known.of(byOrigin.entrySet().stream()
                .map(entry -> origin(entry.getKey(), entry.getValue(), passes.getOrDefault(entry.getKey(), 1L), all))
                .sorted(Comparator.<FailureDemand.Origin>comparingDouble(origin -> -origin.perThousand())
                        .thenComparing(FailureDemand.Origin::touchpoint))
                .toList());
    }

    /** From the end of a case to the customer's next one of the same cause; else as long as the log goes on. */
    static Known<List<FailureDemand.Recurrence>> recurrence(Steps steps) {
        if (!steps.has(Role.CAUSE) || !steps.has(Role.CUSTOMER)) {
            return Known.absent(Messages.NO_CAUSE_CUSTOMERS);
        }
        List<KaplanMeier.Watched> watched = new ArrayList<>();
        for (int[] cases : steps.byCustomer()) {
            for (int i = 0; i < cases.length; i++) {
                if (steps.hasInCase(Role.CAUSE, cases[i])) {
                    watched.add(untilAgain(steps, cases, i));
                }
            }
        }
        if (watched.isEmpty()) {
            return Known.absent(Messages.NO_CAUSE_CUSTOMERS);
        }
        KaplanMeier survival = new KaplanMeier(watched);
        return Known.of(Arrays.stream(DAYS)
                .mapToObj(days -> new FailureDemand.Recurrence(days, survival.without((double) Steps.days(days))))
                .toList());
    }

    private static KaplanMeier.Watched untilAgain(Steps steps, int[] cases, int position) {
        int cause = steps.codeOfCase(Role.CAUSE, cases[position]);
        long ended = steps.caseEnd(cases[position]);
        for (int i = position + 1; i < cases.length; i++) {
            if (steps.codeOfCase(Role.CAUSE, cases[i]) == cause) {
                return new KaplanMeier.Watched((double) Math.max(0, steps.caseStart(cases[i]) - ended), true);
            }
        }
        return new KaplanMeier.Watched((double) Math.max(0, steps.logEnd() - ended), false);
    }

    private static FailureDemand.Origin origin(String touchpoint, long cases, long passes, long all) {
        return new FailureDemand.Origin(touchpoint, cases, passes, 1000.0 * cases / passes, new Share(cases, all));
    }

    private static Map<String, Long> counts(Steps steps) {
        Map<String, Long> counts = new TreeMap<>();
        for (int c = 0; c < steps.cases(); c++) {
            Optional<String> cause = steps.ofCase(Role.CAUSE, c);
            cause.ifPresent(known -> counts.merge(known, 1L, Long::sum));
        }
        return counts;
    }
}
