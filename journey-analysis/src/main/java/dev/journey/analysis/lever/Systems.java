package dev.journey.analysis.lever;

import dev.journey.model.Role;
import dev.journey.model.log.Column;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;

/** Who works in which system, and how long a holder's steps take; counted in one pass. Not thread-safe while it is built. */
final class Systems {
    private final Map<String, int[]> byHolder = new HashMap<>();
    private final Map<String, Integer> all = new HashMap<>();
    private final double[] longMinutes;

    Systems(StepFacts facts) {
        facts.log().column(Role.SYSTEM_USED).ifPresent(column -> count(facts, column));
        longMinutes = longMinutes(facts);
    }

    private void count(StepFacts facts, Column column) {
        int[][] counts = new int[column.dictionary().size()][facts.holderCount()];
        int[] totals = new int[counts.length];
        for (int step = 0; step < facts.log().stepCount(); step++) {
            int system = column.code(step);
            if (system != StepFacts.NONE) {
                totals[system]++;
                int holder = facts.holder(step);
                if (holder != StepFacts.NONE) {
                    counts[system][holder]++;
                }
            }
        }
        for (int system = 0; system < counts.length; system++) {
            byHolder.put(column.dictionary().name(system), counts[system]);
            all.put(column.dictionary().name(system), totals[system]);
        }
    }

    /** The share of the steps in a system that a holder does; 0 where nobody uses it. */
    double share(int holder, String system) {
        int total = all.getOrDefault(system, 0);
        return total == 0 ? 0 : (double) byHolder.getOrDefault(system, new int[0])[holder] / total;
    }

    /** The minutes that three in four of a holder's steps of work do not exceed; empty where no minutes are known. */
    OptionalDouble longMinutes(int holder) {
        return longMinutes[holder] > 0 ? OptionalDouble.of(longMinutes[holder]) : OptionalDouble.empty();
    }

    private static double[] longMinutes(StepFacts facts) {
        int[] counts = new int[facts.holderCount()];
        for (int step = 0; step < facts.log().stepCount(); step++) {
            if (isTimed(facts, step)) {
                counts[facts.holder(step)]++;
            }
        }
        double[][] minutes = new double[counts.length][];
        Arrays.setAll(minutes, holder -> new double[counts[holder]]);
        for (int step = 0; step < facts.log().stepCount(); step++) {
            if (isTimed(facts, step)) {
                int holder = facts.holder(step);
                counts[holder]--;
                minutes[holder][counts[holder]] = facts.companyMinutes(step);
            }
        }
        return Arrays.stream(minutes).mapToDouble(Systems::threeInFour).toArray();
    }

    private static boolean isTimed(StepFacts facts, int step) {
        return facts.holder(step) != StepFacts.NONE && facts.isWork(step) && facts.companyMinutes(step) > 0;
    }

    private static double threeInFour(double[] minutes) {
        Arrays.sort(minutes);
        return minutes.length == 0 ? 0 : minutes[(3 * (minutes.length - 1)) / 4];
    }
}
