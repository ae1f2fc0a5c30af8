package dev.journey.analysis.practice;

import dev.journey.analysis.figure.Share;
import dev.journey.analysis.figure.Tally;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Holds promises against what promises of their level take. */
final class Overpromise {
    private static final long LEAST = 20;
    private static final double MOST = 0.8;

    private Overpromise() {}

    static Known<Share> of(List<Promise> promises) {
        Map<Integer, Tally> taken = new TreeMap<>();
        for (Promise promise : promises) {
            if (promise.isFulfilled()) {
                taken.computeIfAbsent(promise.level(), level -> new Tally())
                        .accept(Math.max(0, promise.ended() - promise.made()));
            }
        }
        taken.values().removeIf(tally -> tally.distribution().count() < LEAST);
        if (taken.isEmpty()) {
            return Known.absent(Messages.FEW_KEPT);
        }
        long all = 0;
        long over = 0;
        for (Promise promise : promises) {
            Tally achieved = taken.get(promise.level());
            if (achieved != null) {
                all++;
                double needed = achieved.distribution().quantile(MOST).orElse(0);
                over += promise.due() - promise.made() < needed ? 1 : 0;
            }
        }
        return Known.of(new Share(over, all));
    }
}
